// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes a text fit the database: no blanks around it, no control characters, no more bytes than there is room for. */
final class CleanText {
    private final Charset characters;
    private final int room;

    private CleanText(Case c) {
        var name = Optional.ofNullable(c.model().enterprise().getCharacterSet()).orElse("");
        this.characters = name.startsWith("ZHS") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        var numbers = c.mentioned(Integer.class);
        this.room = numbers.isEmpty() ? 240 : numbers.get(numbers.size() - 1);
    }

    static Optional<QuickFix> of(Case c) {
        if (c.element() instanceof Enterprise enterprise && c.at() == Literals.ENTERPRISE__CHARACTER_SET) {
            return c.draft().set(enterprise, c.at(), "AL32UTF8").fix();
        }
        var enterprise = c.model().enterprise();
        if (c.mentioned(String.class).contains(enterprise.getCharacterSet())) {
            return unicode(c, enterprise);
        }
        var clean = new CleanText(c);
        var names = c.mentioned(LocalName.class);
        if (!names.isEmpty()) {
            return clean.change(
                    c, names.get(0), Literals.LOCAL_NAME__TEXT, names.get(0).getText());
        }
        var texts = c.mentioned(String.class);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var feature = c.at() == null ? UniqueText.feature(c.element(), texts.get(0)) : c.at();
        return feature == null ? Optional.empty() : clean.change(c, c.object(), feature, texts.get(0));
    }

    /** Letters that the character set lacks are there in Unicode, where a letter may take more bytes. */
    private static Optional<QuickFix> unicode(Case c, Enterprise enterprise) {
        var draft = c.draft().set(enterprise, Literals.ENTERPRISE__CHARACTER_SET, "AL32UTF8");
        for (var ledger : c.all(Ledger.class)) {
            var name = cut(ledger.getName(), 30, StandardCharsets.UTF_8);
            if (!name.equals(ledger.getName())) {
                draft.rename(ledger, name);
            }
        }
        return draft.fix();
    }

    private Optional<QuickFix> change(Case c, EObject object, EStructuralFeature feature, String text) {
        var fresh =
                object instanceof InventoryOrganization organization && feature == Literals.INVENTORY_ORGANIZATION__CODE
                        ? UniqueText.freeCode(c, organization)
                        : clean(text, feature == Literals.RESPONSIBILITY__KEY);
        if (fresh.equals(text)) {
            return Optional.empty();
        }
        if (fresh.isEmpty()) {
            return feature == Literals.ELEMENT__NAME
                    ? c.draft().rename(c.element(), c.element().getId()).fix()
                    : Optional.empty();
        }
        if (feature == Literals.ELEMENT__NAME) {
            return c.draft().rename(c.element(), fresh).fix();
        }
        boolean isText = feature == Literals.LOCAL_NAME__TEXT;
        return c.draft()
                .change(object, feature, text, isText ? Words.quoted(fresh) : Words.value(fresh))
                .fix();
    }

    private String clean(String text, boolean isKey) {
        var fresh = text.replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]+", " ").strip();
        fresh = isKey ? fresh.replaceAll("\\s+", "_") : fresh;
        return cut(fresh, isKey ? Math.min(room, 30) : room, characters);
    }

    private static String cut(String text, int limit, Charset characters) {
        var encoder = characters.newEncoder();
        var kept = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            var one = Character.toString(point);
            bytes += one.getBytes(characters).length;
            if (bytes > limit) {
                break;
            }
            kept.append(encoder.canEncode(one) ? one : "");
        }
        return kept.toString().strip();
    }
}
