// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.syntax.Scan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What can be folded away: blocks and comments of more than one line. */
public final class Folding {
    private Folding() {}

    /** A stretch to fold, from its first character to its last. */
    public record Fold(Span span, boolean comment) {}

    /** All folds by place; also of a text with mistakes. */
    public static List<Fold> of(String text) {
        var folds = new ArrayList<Fold>();
        for (var pair : Brackets.of(text)) {
            add(folds, text, pair.open(), pair.close() + 1, false);
        }
        int start = -1;
        int end = -1;
        for (var token : Scan.of(text)) {
            boolean line = token.kind() == Scan.Kind.LINE_COMMENT && ownLine(text, token.offset());
            boolean goesOn = line
                    && start >= 0
                    && text.substring(end, token.offset())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            == 1;
            if (!goesOn && start >= 0) {
                add(folds, text, start, end, true);
                start = -1;
            }
            if (line) {
                start = goesOn ? start : token.offset();
                end = token.end();
            } else if (token.kind() == Scan.Kind.BLOCK_COMMENT) {
                add(folds, text, token.offset(), token.end(), true);
            }
        }
        if (start >= 0) {
            add(folds, text, start, end, true);
        }
        folds.sort(Comparator.comparingInt(fold -> fold.span().offset()));
        return folds;
    }

    private static void add(List<Fold> folds, String text, int start, int end, boolean comment) {
        if (text.substring(start, end).indexOf('\n') >= 0) {
            folds.add(new Fold(new Span(start, end - start), comment));
        }
    }

    private static boolean ownLine(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
    }
}
