// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A list that drops down in the cells of a column. */
record Choices(List<String> words) {
    private static final int FIRST = 2;
    private static final int LAST = 4999;
    /** Excel takes no more letters for all words together. */
    private static final int LETTERS = 255;

    /** The list of a type; empty where any text may stand, or several. */
    static Optional<Choices> of(Type type, Wording wording) {
        if (type instanceof Type.Flag) {
            return Optional.of(new Choices(List.of(wording.flag(true), wording.flag(false))));
        }
        return type instanceof Type.Words words
                        && !words.choices().isEmpty()
                        && String.join(",", words.choices()).length() <= LETTERS
                ? Optional.of(new Choices(words.choices()))
                : Optional.empty();
    }

    void add(Sheet sheet, int column) {
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(FIRST, LAST, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
