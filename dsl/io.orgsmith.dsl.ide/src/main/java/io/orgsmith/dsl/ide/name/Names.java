// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.name;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.LocalName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** What single declarations are called. */
public final class Names {
    private static final Map<String, Set<String>> CODES =
            Map.of("en", Set.of("en", "US", "GB"), "zh", Set.of("zh", "ZHS", "ZHT"));

    private Names() {}

    /** The id that a declaration bears; an empty text where it has none. */
    public static String id(EObject object) {
        var feature = object.eClass().getEStructuralFeature("id");
        return feature == null || object.eGet(feature) == null ? "" : (String) object.eGet(feature);
    }

    /** The name that an element bears; an empty text where it has none. */
    public static String name(EObject object) {
        return object instanceof Element element && element.getName() != null ? element.getName() : "";
    }

    /** The name for the reader: that in his language where there is one, else the name, else the id. */
    public static String shown(EObject object, Locale locale) {
        return local(object, locale).map(LocalName::getText).orElse(name(object).isEmpty() ? id(object) : name(object));
    }

    /** The name in the reader's language; empty where the text has none in it. */
    public static Optional<LocalName> local(EObject object, Locale locale) {
        var codes = CODES.getOrDefault(locale.getLanguage(), Set.of());
        return localNames(object).stream()
                .filter(name -> codes.contains(name.getLanguage()))
                .findFirst();
    }

    /** The names in further languages. */
    public static List<LocalName> localNames(EObject object) {
        return object instanceof Element element
                ? element.getNames().stream()
                        .filter(name -> name.getText() != null)
                        .toList()
                : List.of();
    }

    /** Id and name as one line: {@code TV 电视机业务}; of what has neither, its kind. */
    public static String line(EObject object, Locale locale) {
        var name = name(object);
        var line = object instanceof Enterprise ? name : (id(object) + " " + name).strip();
        return line.isEmpty() ? Kinds.of(object.eClass(), locale) : line;
    }
}
