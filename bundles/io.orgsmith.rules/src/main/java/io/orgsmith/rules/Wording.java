// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How findings are worded.
 *
 * @param labels what elements are called
 * @param own the messages that a site's rule brings along, by language; empty for rules of the product
 */
record Wording(Labels labels, Map<String, String> own) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** The message with the arguments at their places. */
    String message(String invariant, List<Object> arguments, Locale locale) {
        String pattern = Optional.ofNullable(own.get(language(locale)))
                .or(() -> Optional.ofNullable(own.get("en")))
                .or(() -> text(invariant, "message", locale))
                .or(() -> Texts.get("labels", "unworded", locale).map(text -> text.replace("{rule}", invariant)))
                .orElseThrow();
        String filled = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(argument(arguments, place.group(1), locale)));
        return filled.isEmpty() ? filled : filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    /** A text of the rule; in 11i the one for 11i where there is one. */
    Optional<String> text(String invariant, String part, Locale locale) {
        Optional<String> special = labels.is11i() ? Texts.find(invariant, part + ".11i", locale) : Optional.empty();
        return special.or(() -> Texts.find(invariant, part, locale));
    }

    private String argument(List<Object> arguments, String place, Locale locale) {
        int index = Integer.parseInt(place);
        return index < arguments.size() ? labels.of(arguments.get(index), locale) : "{" + place + "}";
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh" : "en";
    }
}
