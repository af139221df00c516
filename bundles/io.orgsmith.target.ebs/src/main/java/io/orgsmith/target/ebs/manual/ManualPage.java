// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;
import java.util.stream.Collectors;

/** {@code manual.html}: the checklist as a page that stands alone, for people who have no Markdown. */
public final class ManualPage {
    private static final String STYLE = "body{font-family:sans-serif;max-width:60em;margin:2em auto;line-height:1.5}"
            + "pre{background:#f4f4f4;padding:1em;overflow:auto}li{margin:.2em 0}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left}@media print{pre{white-space:pre-wrap}}";

    private ManualPage() {}

    public static String write(List<ManualStep> steps, Texts texts) {
        String heading = escape(texts.get("manual.heading"));
        var page = new StringBuilder("<!DOCTYPE html>\n<!-- SPDX-License-Identifier: EPL-2.0 -->\n<html lang=\"")
                .append(texts.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(heading)
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(heading)
                .append("</h1>\n")
                .append(paragraph(texts.get("manual.intro")));
        if (steps.isEmpty()) {
            page.append(paragraph(texts.get("manual.none")));
        }
        steps.forEach(step -> step(page, step, texts));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void step(StringBuilder page, ManualStep step, Texts texts) {
        String id = "step-" + step.number();
        page.append("<h2 id=\"").append(id).append("\"><label><input type=\"checkbox\"> ");
        page.append(step.number()).append(". ").append(escape(step.title())).append("</label></h2>\n");
        page.append(paragraph(texts.get("manual.go", step.navigation())));
        if (!step.values().isEmpty()) {
            page.append("<ul>\n");
            step.values()
                    .forEach(value -> page.append("<li>").append(escape(value)).append("</li>\n"));
            page.append("</ul>\n");
        }
        table(page, step.table());
        page.append(paragraph(step.note()));
        page.append(paragraph(step.standing().replace("`", "")));
        if (!step.query().isEmpty()) {
            page.append("<pre>").append(escape(step.query())).append("</pre>\n");
        }
    }

    /** With a box in front of each row. */
    private static void table(StringBuilder page, StepTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        page.append("<table>\n<tr><th></th>")
                .append(cells("th", table.columns()))
                .append("</tr>\n");
        table.rows().forEach(row -> page.append("<tr><td><input type=\"checkbox\"></td>")
                .append(cells("td", row))
                .append("</tr>\n"));
        page.append("</table>\n");
    }

    private static String cells(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escape(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + escape(text) + "</p>\n";
    }

    /** Control characters except line breaks are blanks: a browser shows them as nothing. */
    static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
