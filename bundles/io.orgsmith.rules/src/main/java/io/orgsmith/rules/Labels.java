// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.text.Punctuation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * What elements and values are called in messages: kind and name, in the reader's language.
 *
 * @param is11i whether a ledger is called a set of books
 */
record Labels(boolean is11i) {

    private static final int MOST = 9;
    private static final int LONGEST = 60;
    private static final Map<String, Set<String>> CODES =
            Map.of("en", Set.of("en", "US", "GB"), "zh", Set.of("zh", "ZHS", "ZHT"));

    /** The label of an element, a part, a literal, a plain value or a list of those; a dash for null. */
    String of(Object value, Locale locale) {
        if (value instanceof Collection<?> many) {
            return list(many, locale);
        }
        if (value instanceof EObject object) {
            return object(object, locale);
        }
        if (value instanceof Enumerator literal) {
            String key = literal.getClass().getSimpleName() + "." + literal.getName();
            return Texts.get("labels", key, locale).orElse(literal.getLiteral());
        }
        return value == null ? "–" : shown(value.toString());
    }

    /** On one line and not too long. */
    private static String shown(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]", "␤");
        return visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String list(Collection<?> many, Locale locale) {
        if (many.isEmpty()) {
            return text("none", locale);
        }
        String shown = Punctuation.of(locale)
                .list(many.stream().limit(MOST).map(one -> of(one, locale)).toList());
        return many.size() <= MOST
                ? shown
                : shown + text("more", locale).replace("{0}", Integer.toString(many.size() - MOST));
    }

    private String object(EObject object, Locale locale) {
        if (object instanceof ProfileValue profile) {
            return profile.getProfile();
        }
        if (object instanceof LocalName name) {
            return shown(name.getText());
        }
        if (!(object instanceof Element element)) {
            return object.eContainer() == null ? kind(object, locale) : object(object.eContainer(), locale);
        }
        if (element instanceof ProfileSettings settings) {
            return settings.getApplication() == null
                    ? text("site", locale)
                    : text("application", locale).replace("{0}", settings.getApplication());
        }
        String name = name(element, locale);
        return name == null
                ? kind(element, locale)
                : text("element", locale).replace("{0}", kind(element, locale)).replace("{1}", shown(name));
    }

    private String kind(EObject object, Locale locale) {
        String kind = object.eClass().getName();
        String special = is11i ? kind + ".11i" : kind;
        return Texts.get("labels", special, locale)
                .or(() -> Texts.get("labels", kind, locale))
                .orElse(kind);
    }

    private static String name(Element element, Locale locale) {
        if (element instanceof SegmentValue value) {
            return value.getCode();
        }
        if (element instanceof Subinventory subinventory) {
            return subinventory.getCode();
        }
        Set<String> codes = CODES.getOrDefault(locale.getLanguage(), Set.of());
        List<LocalName> names = element.getNames();
        return names.stream()
                .filter(name -> codes.contains(name.getLanguage()))
                .map(LocalName::getText)
                .findFirst()
                .orElse(element.getName() == null ? element.getId() : element.getName());
    }

    private static String text(String key, Locale locale) {
        return Texts.get("labels", key, locale).orElseThrow();
    }
}
