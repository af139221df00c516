// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads all sheets of a workbook, and all problems in them. */
final class WorkbookReader {
    private final TreeMap<Key, SetupObject> objects = new TreeMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private Release release = Release.R12_2;
    private String enterprise = "";

    WorkbookContent read(InputStream in) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(in)) {
            about(workbook);
            for (Sheet sheet : workbook) {
                sheet(sheet);
            }
        } catch (UnsupportedFileFormatException | OpenXML4JRuntimeException | EmptyFileException e) {
            problems.add(new SheetProblem("", "", "workbook.none", List.of()));
        }
        return new WorkbookContent(release, enterprise, new State(objects), problems);
    }

    private void about(Workbook workbook) {
        Sheet about = workbook.getSheet(WorkbookWriter.ABOUT);
        if (about == null) {
            problems.add(new SheetProblem("", "", "workbook.foreign", List.of(WorkbookWriter.ABOUT)));
            return;
        }
        var cells = new Cells(about, problems);
        String word = cells.text(0, 1);
        if (Release.get(word) == null) {
            cells.wrong(0, 1, new WrongCell("workbook.release", word));
        } else {
            release = Release.get(word);
        }
        enterprise = cells.text(1, 1);
    }

    private void sheet(Sheet sheet) {
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(one -> Wording.all().stream()
                        .anyMatch(wording -> wording.sheet(one).equalsIgnoreCase(sheet.getSheetName())))
                .findFirst();
        if (kind.isPresent()) {
            new SheetReader(new Layout(kind.get(), release), new CellReader(release), new Cells(sheet, problems))
                    .read(objects);
        } else if (!sheet.getSheetName().equals(WorkbookWriter.ABOUT)) {
            problems.add(new SheetProblem(sheet.getSheetName(), "", "sheet.unknown", List.of()));
        }
    }
}
