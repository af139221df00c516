// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.matrix;

import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workbench.explorer.TextChange;
import io.orgsmith.workbench.explorer.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A relation as it is in one state of a project, cell by cell. */
record Matrix(State state, Relation relation, List<? extends Element> rows, List<? extends Element> columns) {
    /** Only rows and columns whose name or id have the words that are wanted of them. */
    static Matrix of(State state, Relation relation, String wantedOfRows, String wantedOfColumns) {
        var model = state.model();
        return new Matrix(
                state,
                relation,
                fitting(relation.rows(model), wantedOfRows),
                fitting(relation.columns(model), wantedOfColumns));
    }

    /** The same with so many columns at most. */
    Matrix firstColumns(int most) {
        return new Matrix(state, relation, rows, columns.subList(0, Math.min(most, columns.size())));
    }

    /** A tick or nothing; where the matrix cannot change it, a tick in brackets or a dash. */
    String cell(int row, int column) {
        boolean holds = relation.holds(rows.get(row), columns.get(column));
        return isFree(row, column) ? (holds ? "✓" : "") : holds ? "(✓)" : "–";
    }

    /** What a screen reader says of a cell, and what is shown below the matrix. */
    String spoken(int row, int column) {
        boolean holds = relation.holds(rows.get(row), columns.get(column));
        var says = Texts.of(holds ? "cell.yes" : "cell.no");
        var fixed = isFree(row, column) ? "" : " " + Texts.of("cell.fixed");
        return Texts.of("cell", name(rows.get(row)), name(columns.get(column)), says) + fixed;
    }

    /** The change of the text that makes a cell say the opposite; none where that is not free. */
    Optional<TextChange> toggled(int row, int column) {
        var element = rows.get(row);
        return isFree(row, column)
                ? state.change(relation.toggle(state.draft(element), element, columns.get(column)))
                : Optional.empty();
    }

    static String name(Element element) {
        return Names.shown(element, Locale.getDefault());
    }

    private boolean isFree(int row, int column) {
        return relation.isFree(state.model(), rows.get(row), columns.get(column));
    }

    private static List<? extends Element> fitting(List<? extends Element> elements, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return elements.stream().filter(each -> text(each).contains(wanted)).toList();
    }

    private static String text(Element element) {
        return String.join(" ", name(element), Names.id(element), Names.name(element))
                .toLowerCase(Locale.ROOT);
    }
}
