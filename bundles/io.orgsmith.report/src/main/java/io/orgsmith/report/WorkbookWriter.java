// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook: what it is for, then a sheet for each kind. */
final class WorkbookWriter implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Release release;
    private final Wording wording;

    WorkbookWriter(Release release, Wording wording) {
        this.release = release;
        this.wording = wording;
    }

    void write(String enterprise, State state) {
        var style = new SheetStyle(workbook, wording.text("font"));
        new AboutWriter(style, wording).write(workbook, release, enterprise, state);
        var names = new Names(state.objects().keySet());
        for (Kind kind : Kind.values()) {
            var layout = new Layout(kind, release);
            new SheetWriter(workbook.createSheet(wording.sheet(kind)), layout, style, wording)
                    .write(state.objects().values(), new CellWriter(wording, names));
            new Lists(workbook, wording).define(layout, kind);
        }
    }

    /** The file: the same bytes for the same contents, whenever it is written. */
    byte[] bytes() throws IOException {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setCreator("Orgsmith");
        properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Orgsmith");
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return SameBytes.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
