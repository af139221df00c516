// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Kind;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Names in the workbook for the objects of each kind, which other sheets offer to choose from. */
record Lists(XSSFWorkbook workbook, Wording wording) {

    /** The name of the list of a kind. */
    static String of(Kind kind) {
        return "list_" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The last of the names that make up a key, as far as rows are filled in. */
    void define(Layout layout, Kind kind) {
        var column = "'" + wording.sheet(kind) + "'!$"
                + CellReference.convertNumToColString(layout.key().size() - 1) + "$";
        var first = column + (Choices.FIRST + 1);
        var all = first + ":$" + column.substring(column.indexOf('$') + 1) + (Choices.LAST + 1);
        var name = workbook.createName();
        name.setNameName(of(kind));
        name.setRefersToFormula("OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)");
    }
}
