// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import java.util.List;

/** {@code review.md}: every object with its readable names beside the file and line that deals with it. */
public final class ReviewDocument {
    private ReviewDocument() {}

    /** One block of one file. */
    public record Line(String verb, String object, String fragment, String file, int line) {}

    public static String write(List<Line> lines, Texts texts) {
        var text = new StringBuilder("# " + texts.get("review.heading") + "\n\n" + texts.get("review.intro") + "\n\n");
        text.append(texts.get("review.columns")).append("\n|---|---|---|---|\n");
        for (Line line : lines) {
            text.append("| ").append(texts.get("verb." + line.verb()));
            text.append(" | ").append(Markdown.escape(line.object()));
            text.append(" | ").append(Markdown.escape(line.fragment()));
            text.append(" | ")
                    .append(line.file())
                    .append(':')
                    .append(line.line())
                    .append(" |\n");
        }
        return text.toString();
    }
}
