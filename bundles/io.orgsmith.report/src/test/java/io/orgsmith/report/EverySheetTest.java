// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever kind of object a sheet is for: what is wrong in it is said at its cell. */
class EverySheetTest {
    private final Filled filled = new Filled();

    private static List<String> headings(Kind kind, Locale locale) {
        return new Layout(kind, Release.R12_2)
                .columns().keySet().stream().map(new Wording(locale)::heading).toList();
    }

    /** Only the names that are needed; each word is one that may stand there. */
    private void name(Kind kind, int row) {
        for (var part : new Layout(kind, Release.R12_2).key()) {
            if (!part.optional()) {
                var text = part.attribute().equals("level") ? "site" : "X";
                filled.row(kind.words(), row, new Wording(Locale.ENGLISH).heading(part.attribute()), text);
            }
        }
    }

    private List<String> in(Kind kind) {
        return filled.problems().stream()
                .filter(problem -> problem.startsWith(kind.words() + "!"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noTwoColumnsAreCalledAlikeInEitherLanguage(Kind kind) {
        for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            var distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            distinct.addAll(headings(kind, locale));
            assertThat(distinct).hasSameSizeAs(headings(kind, locale));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFormulaIsRefusedInEachOfItsColumns(Kind kind) {
        name(kind, 3);
        var places = new ArrayList<String>();
        for (var heading : headings(kind, Locale.ENGLISH)) {
            var cell = filled.cell(kind.words(), 4, heading);
            cell.setCellFormula("1+2");
            places.add(
                    kind.words() + "!" + new CellReference(3, cell.getColumnIndex()).formatAsString() + ": a formula");
        }

        for (var place : places) {
            assertThat(in(kind)).anyMatch(problem -> problem.startsWith(place));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSameObjectTwiceIsSaidWithBothRows(Kind kind) {
        name(kind, 3);
        name(kind, 12);

        assertThat(in(kind))
                .anyMatch(problem -> problem.startsWith(kind.words() + "!A12: " + kind.words())
                        && problem.endsWith("stands in row 3 already; keep one of them"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRowWithoutANameIsSaidAtTheCellOfTheName(Kind kind) {
        filled.row(kind.words(), 3, "existing", "yes");

        var required = new Layout(kind, Release.R12_2)
                .key().stream().filter(part -> !part.optional()).count();
        assertThat(in(kind)).hasSize((int) required).allMatch(problem -> problem.contains("must not be empty"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsNeitherYesNorNoIsSaidWhereItStands(Kind kind) {
        name(kind, 3);
        filled.row(kind.words(), 3, "existing", "perhaps");

        var column = headings(kind, Locale.ENGLISH).indexOf("existing");
        var cell = new CellReference(2, column).formatAsString();
        assertThat(in(kind)).contains(kind.words() + "!" + cell + ": \"perhaps\" is neither yes nor no");
    }
}
