// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a page, and remembers what its parts are. */
final class PageWriter {
    /** Code, strong, emphasized, a link. A star between letters is a star: SQL*Plus. */
    private static final Pattern INLINE = Pattern.compile(
            "`([^`]+)`|\\*\\*([^*]+)\\*\\*|(?<![\\w*])\\*([^*\\s][^*]*)\\*(?!\\w)|\\[([^]]+)]\\(([^)]+)\\)");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    void inline(String markdown) {
        var part = INLINE.matcher(markdown);
        int end = 0;
        while (part.find()) {
            text.append(markdown, end, part.start());
            if (part.group(1) != null) {
                whole(part.group(1), Span.Kind.CODE);
            } else if (part.group(2) != null) {
                whole(part.group(2), Span.Kind.STRONG);
            } else if (part.group(3) != null) {
                whole(part.group(3), Span.Kind.EMPHASIS);
            } else {
                add(part.group(4).replace("`", ""), Span.Kind.LINK, part.group(5));
            }
            end = part.end();
        }
        text.append(markdown.substring(end));
    }

    void whole(String words, Span.Kind kind) {
        add(words, kind, "");
    }

    void plain(String words) {
        text.append(words);
    }

    /** The last character so far. */
    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** Ends the line, and leaves one empty line at most. */
    void gap() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    Page done() {
        return new Page(text.toString().stripTrailing() + "\n", List.copyOf(spans));
    }

    private void add(String words, Span.Kind kind, String target) {
        spans.add(new Span(text.length(), words.length(), kind, target));
        text.append(words);
    }
}
