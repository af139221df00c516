// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.structure.Folding;
import io.orgsmith.dsl.ide.structure.Selections;
import io.orgsmith.languageserver.document.Moment;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;

/** What can be folded, and what a growing selection takes in. */
final class Structures {
    private Structures() {}

    /** A block keeps the line of its closing brace visible. */
    static List<FoldingRange> folds(Moment moment) {
        var positions = moment.positions();
        return Folding.of(moment.text()).stream()
                .map(fold -> {
                    int first = positions.position(fold.span().offset()).getLine();
                    int last = positions.position(fold.span().end()).getLine();
                    var range = new FoldingRange(first, fold.comment() ? last : Math.max(first, last - 1));
                    range.setKind(fold.comment() ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
                    return range;
                })
                .toList();
    }

    static List<SelectionRange> selections(Moment moment, List<Position> carets) {
        return carets.stream().map(caret -> selection(moment, caret)).toList();
    }

    private static SelectionRange selection(Moment moment, Position caret) {
        var positions = moment.positions();
        var spans = Selections.at(moment.texts(), moment.uri(), positions.offset(caret));
        SelectionRange outer = null;
        for (int i = spans.size() - 1; i >= 0; i--) {
            outer = new SelectionRange(positions.range(spans.get(i)), outer);
        }
        return outer == null ? new SelectionRange(new Range(caret, caret), null) : outer;
    }
}
