// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;

/**
 * Something in a workbook that cannot be read.
 *
 * @param sheet its name in the workbook; empty where it is about the whole
 * @param cell such as {@code C7}; empty where it is about the whole sheet
 * @param key of a text
 */
public record SheetProblem(String sheet, String cell, String key, List<Object> arguments) {
    public SheetProblem {
        arguments = List.copyOf(arguments);
    }

    static SheetProblem ofAll(String key, Object... arguments) {
        return new SheetProblem("", "", key, List.of(arguments));
    }

    int row() {
        return cell.isEmpty() ? -1 : new CellReference(cell).getRow();
    }

    int column() {
        return cell.isEmpty() ? -1 : new CellReference(cell).getCol();
    }

    /** What is wrong, where, and what is expected; English for languages other than Chinese. */
    public String message(Locale locale) {
        var where = cell.isEmpty() ? sheet : sheet + "!" + cell;
        var wording = new Wording(locale);
        var what = wording.text(key, arguments.stream().map(wording::shown).toArray());
        return where.isEmpty() ? what : wording.punctuation().labelled(where, what);
    }
}
