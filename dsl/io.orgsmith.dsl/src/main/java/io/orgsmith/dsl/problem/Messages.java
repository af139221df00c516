// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import io.orgsmith.model.text.Punctuation;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of problems in the reader's language. */
final class Messages {
    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * A code and its data as a sentence. The first datum is what the user wrote, and stays as it is. Others of the form
     * {@code $name} are texts of their own; parts joined by {@code |} are a list.
     */
    static String text(String code, List<String> data, Locale locale) {
        var bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale, NO_DEFAULT_LOCALE);
        var arguments = IntStream.range(0, data.size())
                .mapToObj(i -> i == 0 ? data.get(i) : worded(data.get(i), bundle, locale))
                .toArray();
        return new MessageFormat(bundle.getString(variant(code, data, bundle)), locale)
                .format(arguments)
                .strip();
    }

    /** Where the last datum is empty, a text of its own may do without it. */
    private static String variant(String code, List<String> data, ResourceBundle bundle) {
        var plain = code + ".plain";
        boolean lastIsEmpty = !data.isEmpty() && data.get(data.size() - 1).isEmpty();
        return lastIsEmpty && bundle.containsKey(plain) ? plain : code;
    }

    private static String worded(String part, ResourceBundle bundle, Locale locale) {
        if (part.startsWith("\"")) {
            return part;
        }
        return Punctuation.of(locale)
                .list(Stream.of(part.split("\\|"))
                        .map(word -> word(word, bundle))
                        .toList());
    }

    private static String word(String word, ResourceBundle bundle) {
        if (word.startsWith("$reference ")) {
            var kind = bundle.getString("kind." + word.substring("$reference ".length()));
            return MessageFormat.format(bundle.getString("$reference"), kind);
        }
        return bundle.containsKey(word) ? bundle.getString(word) : word;
    }
}
