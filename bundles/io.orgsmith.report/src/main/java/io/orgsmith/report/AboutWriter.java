// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes the first sheet. */
record AboutWriter(SheetStyle style, Wording wording) {
    private static final int LABEL_WIDTH = 26;
    private static final int TEXT_WIDTH = 110;

    void write(Workbook workbook, Release release, String enterprise, State state) {
        Sheet sheet = workbook.createSheet(AboutSheet.NAME);
        sheet.setDisplayGridlines(false);
        style.width(sheet, 0, LABEL_WIDTH);
        style.width(sheet, 1, TEXT_WIDTH);
        style.put(sheet, 0, 0, wording.text("about.title"), Look.TITLE);
        int row = said(sheet, 2, "about.release", release.getLiteral());
        Choices.words(Release.VALUES.stream().map(Release::getLiteral).toList()).add(sheet, 1, row - 1, row - 1);
        row = said(sheet, row, "about.enterprise", Harmless.of(enterprise));
        row++;
        for (String line : wording.text("about").split("\n")) {
            style.put(sheet, row, 1, line, Look.PLAIN);
            style.height(sheet, row, SheetStyle.lines(sheet, 1, line));
            row++;
        }
        sheets(workbook, sheet, row + 1, state);
        style.print(sheet, 0);
    }

    private int said(Sheet sheet, int row, String label, String value) {
        style.put(sheet, row, 0, wording.text(label), Look.LABEL);
        style.put(sheet, row, 1, value, Look.ENTRY);
        return row + 1;
    }

    /** The other sheets, to jump to, with what they are about and how many rows they have. */
    private void sheets(Workbook workbook, Sheet sheet, int first, State state) {
        style.put(sheet, first, 0, wording.text("about.sheet"), Look.HEADING);
        style.put(sheet, first, 1, wording.text("about.holds"), Look.HEADING);
        int row = first + 1;
        for (Kind kind : Kind.values()) {
            long count = state.objects().keySet().stream()
                    .filter(key -> key.kind() == kind)
                    .count();
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + wording.sheet(kind) + "'!A1");
            style.put(sheet, row, 0, wording.sheet(kind), Look.LINK);
            sheet.getRow(row).getCell(0).setHyperlink(link);
            var holds = wording.text("sheet." + kind.name());
            style.put(sheet, row, 1, count == 0 ? holds : wording.text("about.rows", holds, count), Look.PLAIN);
            row++;
        }
    }
}
