// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page of help.
 *
 * @param id what links lead to: a name of ours, the id of a rule, or {@code language} with the heading
 * @param markdown the page as it is written
 */
public record Topic(String id, String title, String markdown) {
    /** Whether it has all these words, in whatever case. */
    boolean has(String words) {
        var text = (title + "\n" + markdown).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    /** The line that leads to it from another page. */
    String link() {
        return "- [" + title.replace("[", "(").replace("]", ")") + "](" + id + ")";
    }
}
