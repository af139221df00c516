// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The little of Markdown that our texts use, as text and styles: bold, code in a line or in lines of its
 * own, bullets, breaks, and lines between parts.
 *
 * @param text without its marks
 */
public record Markdown(String text, List<StyleRange> styles) {
    public static Markdown of(String markdown) {
        var text = new StringBuilder();
        var styles = new ArrayList<StyleRange>();
        int bold = -1;
        var source = markdown.replaceAll("(?m)^(---|```\\w*)\n", "")
                .replaceAll("\n```$", "")
                .replace("\\\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("(?m)^- ", "\u2022 ");
        for (int i = 0; i < source.length(); i++) {
            if (source.startsWith("**", i)) {
                if (bold >= 0) {
                    styles.add(new StyleRange(bold, text.length() - bold, null, null, SWT.BOLD));
                }
                bold = bold >= 0 ? -1 : text.length();
                i++;
            } else if (source.charAt(i) != '`') {
                text.append(source.charAt(i));
            }
        }
        return new Markdown(text.toString().strip(), List.copyOf(styles));
    }
}
