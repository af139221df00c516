// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.CellWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet of a kind: headings, what explains them, then a row for each object. */
record SheetWriter(XSSFSheet sheet, Layout layout, SheetStyle style, Wording wording) {
    private static final int FIRST_ROW = 2;
    private static final int HINT_WIDTH = 26;

    void write(Collection<SetupObject> objects, CellWriter writer) {
        var rows = objects.stream()
                .filter(object -> object.key().kind() == layout.kind())
                .map(object -> cells(object, writer))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                style.put(sheet, FIRST_ROW + i, column, rows.get(i).get(column), Look.PLAIN);
            }
        }
        var hints = new Hints(wording);
        int column = 0;
        int lines = 1;
        for (var entry : layout.columns().entrySet()) {
            var hint = hints.of(entry.getKey(), entry.getValue(), layout);
            column(column, entry.getKey(), hint, rows);
            lines = Math.max(lines, SheetStyle.lines(sheet, column, hint));
            int place = column;
            Choices.of(entry.getValue(), wording).ifPresent(choices -> choices.add(sheet, place));
            column++;
        }
        style.height(sheet, 1, lines);
        for (int i = 0; i < rows.size(); i++) {
            style.height(sheet, FIRST_ROW + i, lines(rows.get(i)));
        }
        sheet.createFreezePane(layout.key().size(), FIRST_ROW);
        style.print(sheet, FIRST_ROW);
    }

    private int lines(List<String> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, SheetStyle.lines(sheet, column, cells.get(column)));
        }
        return lines;
    }

    private void column(int column, String attribute, String hint, List<List<String>> rows) {
        var heading = wording.heading(attribute);
        style.column(sheet, column);
        style.put(sheet, 0, column, heading, layout.isRequired(attribute) ? Look.REQUIRED : Look.HEADING);
        style.put(sheet, 1, column, hint, Look.HINT);
        int longest = Math.max(CellWidth.of(heading), Math.min(HINT_WIDTH, CellWidth.of(hint)));
        for (var row : rows) {
            longest = Math.max(
                    longest,
                    row.get(column).lines().mapToInt(CellWidth::of).max().orElse(0));
        }
        style.fit(sheet, column, longest);
    }

    /** What is stated of an object. What follows from that is worked out again by whoever reads it. */
    private List<String> cells(SetupObject object, CellWriter writer) {
        var derived = layout.derived(object.key());
        var parts = layout.key().stream().map(KeyPart::attribute).toList();
        var cells = new ArrayList<String>();
        layout.columns().forEach((attribute, type) -> {
            Value value = object.attributes().get(attribute);
            int part = parts.indexOf(attribute);
            if (part >= 0) {
                cells.add(text(object, attribute, Harmless.of(layout.shown(object, part))));
            } else if (attribute.equals(Layout.EXISTING)) {
                cells.add(object.required() ? wording.flag(true) : "");
            } else if (value == null || value.equals(derived.get(attribute)) || !layout.isStated(object, attribute)) {
                cells.add("");
            } else {
                cells.add(text(object, attribute, Harmless.of(writer.text(value, type))));
            }
        });
        return cells;
    }

    private static String text(SetupObject object, String attribute, String text) {
        if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new LongText(object.key(), attribute);
        }
        return text;
    }
}
