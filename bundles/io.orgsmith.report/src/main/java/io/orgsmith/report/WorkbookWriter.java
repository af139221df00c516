// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet for each kind: headings, a row of explanation, then a row for each object. */
final class WorkbookWriter implements AutoCloseable {
    /** The sheet that says what the workbook is for. */
    static final String ABOUT = "orgsmith";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyle style = new SheetStyle(workbook);
    private final Release release;
    private final Wording wording;

    WorkbookWriter(Release release, Wording wording) {
        this.release = release;
        this.wording = wording;
    }

    void about(String enterprise) {
        Sheet sheet = workbook.createSheet(ABOUT);
        style.text(sheet, 0, List.of("release", release.getLiteral()));
        style.text(sheet, 1, List.of("enterprise", Harmless.of(enterprise)));
        int row = 3;
        for (String line : wording.text("about").split("\n")) {
            style.text(sheet, row, List.of(line));
            row++;
        }
        style.width(sheet, 0, ABOUT);
    }

    void objects(State state) {
        for (Kind kind : Kind.values()) {
            var layout = new Layout(kind, release);
            Sheet sheet = sheet(kind, layout);
            int row = 2;
            for (SetupObject object : state.objects().values()) {
                if (object.key().kind() == kind) {
                    style.text(sheet, row, cells(object, layout));
                    row++;
                }
            }
        }
    }

    private Sheet sheet(Kind kind, Layout layout) {
        Sheet sheet = workbook.createSheet(wording.sheet(kind));
        var headings = new ArrayList<String>();
        var hints = new ArrayList<String>();
        layout.columns().forEach((attribute, type) -> {
            int column = headings.size();
            headings.add(wording.heading(attribute));
            hints.add(new Hints(wording).of(attribute, type, layout));
            style.column(sheet, column, wording.heading(attribute));
            Choices.of(type, wording).ifPresent(choices -> choices.add(sheet, column));
        });
        style.headings(sheet, headings, hints);
        sheet.createFreezePane(layout.key().size(), 2);
        return sheet;
    }

    private List<String> cells(SetupObject object, Layout layout) {
        var derived = layout.derived(object.key());
        var writer = new CellWriter(wording);
        var cells = new ArrayList<String>();
        for (Map.Entry<String, Type> column : layout.columns().entrySet()) {
            String attribute = column.getKey();
            int part = layout.key().stream().map(KeyPart::attribute).toList().indexOf(attribute);
            Value value = object.attributes().get(attribute);
            if (part >= 0) {
                cells.add(Harmless.of(object.key().name(part)));
            } else if (attribute.equals(Layout.EXISTING)) {
                cells.add(object.required() ? wording.flag(true) : "");
            } else if (value == null || value.equals(derived.get(attribute))) {
                cells.add("");
            } else {
                cells.add(Harmless.of(writer.text(value, column.getValue())));
            }
        }
        return cells;
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
