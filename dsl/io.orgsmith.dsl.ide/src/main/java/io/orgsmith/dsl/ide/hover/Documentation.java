// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import io.orgsmith.dsl.ide.hover.clause.Clauses;
import io.orgsmith.dsl.ide.hover.stored.Places;
import io.orgsmith.dsl.ide.hover.stored.Remarks;
import io.orgsmith.workspace.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What clauses and kinds mean and where EBS keeps them, in Markdown; from the metamodel, as docs/language.md is. The
 * metamodel speaks English; the Chinese texts are in the message files.
 */
public final class Documentation {
    private static final Messages MESSAGES = new Messages(Documentation.class);
    private static final String MARK = "http://orgsmith.io/org/mark";

    private Documentation() {}

    /** Of a clause. */
    public static String of(EStructuralFeature feature, Locale locale) {
        var translated = Clauses.of(feature, locale);
        var meaning = translated.isEmpty() ? text(feature) : translated;
        var stored = stored(feature, locale);
        return stored.isEmpty() ? meaning : meaning + "\n\n" + stored;
    }

    /** Of a kind of declarations. */
    public static String of(EClass kind, Locale locale) {
        var key = "kind." + kind.getName();
        var bundle = MESSAGES.bundle(locale);
        var translated = bundle.containsKey(key) ? bundle.getString(key) : "";
        return translated.isEmpty() ? text(kind) : translated;
    }

    private static String text(EModelElement element) {
        var text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    private static String stored(EStructuralFeature feature, Locale locale) {
        var mark = feature.getEAnnotation(MARK);
        if (mark == null) {
            return "";
        }
        List<String> places = new ArrayList<>();
        for (var detail : mark.getDetails()) {
            places.add(
                    switch (detail.getKey()) {
                        case "declared" -> MESSAGES.in(locale, "declared", Remarks.of(detail.getValue(), locale));
                        case "all" -> MESSAGES.in(locale, "stored", Places.of(detail.getValue(), locale));
                        default ->
                            MESSAGES.in(
                                    locale, "stored.release", detail.getKey(), Places.of(detail.getValue(), locale));
                    });
        }
        return String.join("\\\n", places);
    }
}
