// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.token.SemanticToken;
import io.orgsmith.dsl.syntax.Scan;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** The colours of words and of what they mean, as the theme and the user's preferences have them. */
final class Ink {
    static final String PREFIX = "io.orgsmith.workbench.";

    /** How to paint a word. */
    StyleRange on(Scan.Token word) {
        var style = new StyleRange(word.offset(), word.length(), colour(name(word.kind())), null);
        style.fontStyle = word.kind() == Scan.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    /** How to paint a word whose meaning is known. */
    StyleRange on(Meaning meaning) {
        var style = new StyleRange(meaning.offset, meaning.length, colour(name(meaning.type())), null);
        style.fontStyle = meaning.type() == SemanticToken.Type.DECLARATION ? SWT.BOLD : SWT.NORMAL;
        return style;
    }

    private static String name(Scan.Kind kind) {
        return switch (kind) {
            case KEYWORD -> "keyword";
            case TEXT -> "text";
            case LINE_COMMENT, BLOCK_COMMENT -> "comment";
            case CODE, SIGN, UNKNOWN -> "code";
        };
    }

    private static String name(SemanticToken.Type type) {
        return switch (type) {
            case KEYWORD -> "keyword";
            case DECLARATION -> "declaration";
            case REFERENCE -> "reference";
            case UNRESOLVED -> "unresolved";
            case TEXT -> "text";
            case CODE -> "code";
            case VALUE -> "value";
            case DAY, NUMBER -> "number";
            case COMMENT -> "comment";
        };
    }

    private static Color colour(String name) {
        return JFaceResources.getColorRegistry().get(PREFIX + name);
    }
}
