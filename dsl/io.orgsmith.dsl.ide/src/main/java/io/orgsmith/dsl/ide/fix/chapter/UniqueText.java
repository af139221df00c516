// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes a code or a name unique that two elements bear. */
final class UniqueText {
    private static final List<EStructuralFeature> KEYS = List.of(
            Literals.INVENTORY_ORGANIZATION__CODE,
            Literals.LEGAL_ENTITY__IDENTIFIER,
            Literals.RESPONSIBILITY__KEY,
            Literals.LEDGER__SHORT_NAME,
            Literals.BUSINESS_GROUP__SHORT_NAME,
            Literals.OPERATING_UNIT__SHORT_CODE,
            Literals.SUBINVENTORY__CODE,
            Literals.LOCATION__CITY,
            Literals.ELEMENT__NAME);

    /** Facts that nobody can make up. */
    private static final Set<EStructuralFeature> FACTS =
            Set.of(Literals.LEGAL_ENTITY__REGISTRATION_NUMBER, Literals.SEGMENT_VALUE__CODE);

    private UniqueText() {}

    /** For a registration number and a segment value there is no fix: they are facts. */
    static Optional<QuickFix> of(Case c) {
        var texts = c.mentioned(String.class);
        if (texts.isEmpty() || c.at() != null && FACTS.contains(c.at())) {
            return Optional.empty();
        }
        var element = c.element();
        var text = texts.get(0);
        var feature = c.at() == null ? feature(element, text) : c.at();
        if (element instanceof InventoryOrganization organization && feature == Literals.INVENTORY_ORGANIZATION__CODE) {
            return c.draft().set(element, feature, freeCode(c, organization)).fix();
        }
        if (feature == Literals.ELEMENT__NAME) {
            return c.draft()
                    .rename(element, Suggest.distinct(c, text, element.getId()))
                    .fix();
        }
        return feature == null
                ? Optional.empty()
                : c.draft()
                        .set(element, feature, Words.value(numbered(c, feature, text)))
                        .fix();
    }

    /** The feature of an element that holds a text; null where none does. */
    static EStructuralFeature feature(Element element, String text) {
        return Suggest.first(
                KEYS,
                key -> element.eClass().getEAllStructuralFeatures().contains(key) && text.equals(element.eGet(key)));
    }

    /** An organization code of one to three characters that none bears yet, as near to the present one as can be. */
    static String freeCode(Case c, InventoryOrganization organization) {
        var taken = new HashSet<String>();
        c.all(InventoryOrganization.class).stream()
                .filter(each -> each != organization)
                .forEach(each -> taken.add(each.getCode()));
        var letters =
                String.valueOf(organization.getCode()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var start = letters.isEmpty() ? "I" : letters.substring(0, Math.min(3, letters.length()));
        return taken.contains(start) ? numbered(taken, start.substring(0, Math.min(2, start.length())), 3) : start;
    }

    private static String numbered(Case c, EStructuralFeature feature, String text) {
        // EBS keeps user names in capital letters.
        var start = feature == Literals.USER__USER_NAME ? text.toUpperCase(Locale.ROOT) : text;
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        c.all(Element.class).stream()
                .filter(each -> each.eClass().getEAllStructuralFeatures().contains(feature))
                .forEach(each -> taken.add(String.valueOf(each.eGet(feature))));
        return numbered(taken, start, feature == Literals.LEDGER__SHORT_NAME ? 20 : 30);
    }

    private static String numbered(Set<String> taken, String text, int room) {
        for (int i = 2; ; i++) {
            var number = Integer.toString(i);
            var fresh = text.substring(0, Math.min(text.length(), room - number.length())) + number;
            if (!taken.contains(fresh)) {
                return fresh;
            }
        }
    }
}
