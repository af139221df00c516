// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * A list that drops down in the cells of a column.
 *
 * @param words of the list; none where it is that of a name in the workbook
 * @param name of a list in the workbook; may be empty. Other texts may stand there, too
 */
record Choices(List<String> words, String name) {
    /** The first and last row with a list, counted from 0. */
    static final int FIRST = 2;

    static final int LAST = 4999;

    /** Excel takes no more letters for all words together. */
    private static final int LETTERS = 255;

    static Choices words(List<String> words) {
        return new Choices(words, "");
    }

    /** The list of a type; empty where any text may stand, or several. */
    static Optional<Choices> of(Type type, Wording wording) {
        if (type instanceof Type.Flag) {
            return Optional.of(words(List.of(wording.flag(true), wording.flag(false))));
        } else if (type instanceof Type.Ref ref) {
            return ref.kind().map(kind -> new Choices(List.of(), Lists.of(kind)));
        } else if (type instanceof Type.Several several && several.single() && several.item() instanceof Type.Ref) {
            return of(several.item(), wording);
        }
        return type instanceof Type.Words words
                        && !words.choices().isEmpty()
                        && String.join(",", words.choices()).length() <= LETTERS
                ? Optional.of(words(words.choices()))
                : Optional.empty();
    }

    void add(Sheet sheet, int column) {
        add(sheet, column, FIRST, LAST);
    }

    void add(Sheet sheet, int column, int from, int to) {
        var helper = sheet.getDataValidationHelper();
        var validation =
                helper.createValidation(constraint(helper), new CellRangeAddressList(from, to, column, column));
        validation.setShowErrorBox(name.isEmpty());
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper) {
        return name.isEmpty()
                ? helper.createExplicitListConstraint(words.toArray(String[]::new))
                : helper.createFormulaListConstraint(name);
    }
}
