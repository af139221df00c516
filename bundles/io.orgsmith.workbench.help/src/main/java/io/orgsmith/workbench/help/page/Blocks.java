// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of a document: headings, lists, tables, code and paragraphs. */
final class Blocks {
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private final PageWriter page;
    private boolean code;
    private boolean paragraph;

    Blocks(PageWriter page) {
        this.page = page;
    }

    void read(String markdown) {
        markdown.lines().forEach(this::line);
    }

    private void line(String line) {
        if (line.startsWith("```")) {
            page.gap();
            code = !code;
            paragraph = false;
        } else if (code) {
            page.whole("  " + line, Span.Kind.CODE);
            page.plain("\n");
        } else if (line.isBlank() || line.startsWith("<")) {
            page.gap();
            paragraph = false;
        } else if (line.startsWith("#")) {
            heading(line);
        } else if (line.startsWith("|")) {
            row(line);
        } else if (line.startsWith("- ")) {
            start("  • ", line.substring(2));
        } else if (line.matches("\\d+\\. .*")) {
            int words = line.indexOf(' ') + 1;
            start("  " + line.substring(0, words), line.substring(words));
        } else {
            start("", line.strip());
        }
    }

    private void heading(String line) {
        page.gap();
        page.whole(
                line.replaceFirst("#+ *", "").replace("`", ""),
                line.startsWith("# ") ? Span.Kind.TITLE : Span.Kind.HEADING);
        page.gap();
        paragraph = false;
    }

    /** A line of a paragraph follows the one before; an item of a list begins a line of its own. */
    private void start(String sign, String words) {
        if (paragraph) {
            page.plain(sign.isEmpty() ? Joint.between(page.last(), first(words)) : "\n");
        }
        page.plain(sign);
        page.inline(words);
        paragraph = true;
    }

    /** The first character that is shown, whatever its look. */
    private static char first(String words) {
        var shown = words.replaceFirst("^[*\\[`]+", "");
        return shown.isEmpty() ? ' ' : shown.charAt(0);
    }

    /** A view is too narrow for the columns of a table: its cells follow one another. */
    private void row(String line) {
        if (line.matches("[|\\- :]+")) {
            return;
        }
        var cells = cells(line);
        page.inline(cells.get(0));
        cells.stream().skip(1).filter(cell -> !cell.isEmpty()).forEach(cell -> {
            page.plain("  ·  ");
            page.inline(cell);
        });
        page.plain("\n");
    }

    private static List<String> cells(String line) {
        return Stream.of(CELL.split(line.strip().substring(1)))
                .map(cell -> cell.replace("\\|", "|").strip())
                .toList();
    }
}
