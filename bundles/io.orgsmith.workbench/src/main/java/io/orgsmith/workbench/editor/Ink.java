// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.syntax.Scan;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** The colours of words, as the theme and the user's preferences have them. */
final class Ink {
    static final String PREFIX = "io.orgsmith.workbench.";

    /** How to paint a word. */
    StyleRange on(Scan.Token word) {
        var style = new StyleRange(word.offset(), word.length(), colour(word.kind()), null);
        style.fontStyle = word.kind() == Scan.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    private static Color colour(Scan.Kind kind) {
        var name =
                switch (kind) {
                    case KEYWORD -> "keyword";
                    case TEXT -> "text";
                    case LINE_COMMENT, BLOCK_COMMENT -> "comment";
                    case CODE, SIGN, UNKNOWN -> "code";
                };
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }
}
