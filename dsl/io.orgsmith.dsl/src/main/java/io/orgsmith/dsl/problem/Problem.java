// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import io.orgsmith.dsl.edit.TextEdit;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a text that cannot be read or linked.
 *
 * @param file the file, as it was named when it was read
 * @param line of the first character, from one
 * @param column of the first character, from one, in code points: an emoji is one column
 * @param offset of the first character, in UTF-16 units from zero, a byte order mark not counted
 * @param length in UTF-16 units; zero where something is missing between two characters
 * @param code what is wrong, e.g. {@code syntax.expected}; each has a text in {@code messages.properties}
 * @param data what the text of the problem mentions, in the order of its placeholders
 * @param fix the change of this file that puts it right, where there is a plain one
 */
public record Problem(
        URI file,
        int line,
        int column,
        int offset,
        int length,
        Severity severity,
        String code,
        List<String> data,
        Optional<TextEdit> fix) {

    /** By file, then by place. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::offset)
            .thenComparing(Problem::code);

    public Problem {
        data = List.copyOf(data);
    }

    /** What is wrong and what to do, as one or two sentences in Chinese where the locale is Chinese, else in English. */
    public String message(Locale locale) {
        return Messages.text(code, data, locale);
    }
}
