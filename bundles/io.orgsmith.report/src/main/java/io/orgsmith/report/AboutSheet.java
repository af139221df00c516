// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import java.util.function.Predicate;

/** The first sheet: what the workbook is for, the release and the name of the enterprise, and what the other sheets hold. */
final class AboutSheet {
    /** Its name, in every language. */
    static final String NAME = "orgsmith";

    private static final int LABELS = 0;
    private static final int VALUES = 1;

    private AboutSheet() {}

    /** What it says. @param enterprise may be empty */
    record Said(Release release, String enterprise) {}

    /** Reads what stands beside the labels, wherever they are. */
    static Said read(Cells cells) {
        int row = row(cells, "about.release");
        String word = row < 0 ? "" : cells.text(row, VALUES);
        Release release = Release.get(word);
        if (release == null) {
            cells.wrong(Math.max(0, row), VALUES, new WrongCell("workbook.release", word));
        }
        int name = row(cells, "about.enterprise");
        return new Said(release == null ? Release.R12_2 : release, name < 0 ? "" : cells.text(name, VALUES));
    }

    private static int row(Cells cells, String label) {
        Predicate<String> isLabel = text ->
                Wording.all().stream().anyMatch(wording -> wording.text(label).equalsIgnoreCase(text));
        for (int row = 0; row <= cells.lastRow(); row++) {
            if (isLabel.test(cells.text(row, LABELS))) {
                return row;
            }
        }
        return -1;
    }
}
