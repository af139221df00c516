// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads all sheets of a workbook, hidden ones too, and all problems in them. */
final class WorkbookReader {
    private final Map<Key, RowRead> rows = new LinkedHashMap<>();
    private final Map<Kind, String> sheets = new TreeMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private AboutSheet.Said about = new AboutSheet.Said(Release.R12_2, "");

    WorkbookContent read(Workbook workbook) {
        var first = workbook.getSheet(AboutSheet.NAME);
        if (first == null) {
            problems.add(SheetProblem.ofAll("workbook.foreign", AboutSheet.NAME));
            return content(new TreeMap<>());
        }
        about = AboutSheet.read(new Cells(first, problems));
        for (Sheet sheet : workbook) {
            sheet(sheet);
        }
        var linking = new Linking(new Names(rows.keySet()), about.release());
        var objects = new TreeMap<Key, SetupObject>();
        rows.forEach((key, row) -> objects.put(key, linking.link(row)));
        problems.sort(Comparator.comparing((SheetProblem problem) -> workbook.getSheetIndex(problem.sheet()))
                .thenComparing(SheetProblem::row)
                .thenComparing(SheetProblem::column));
        return content(objects);
    }

    private WorkbookContent content(TreeMap<Key, SetupObject> objects) {
        return new WorkbookContent(about.release(), about.enterprise(), new State(objects), problems);
    }

    private void sheet(Sheet sheet) {
        var name = sheet.getSheetName().strip();
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(one -> Wording.all().stream()
                        .anyMatch(wording -> wording.sheet(one).equalsIgnoreCase(name)))
                .findFirst();
        if (kind.isPresent()) {
            var other = sheets.putIfAbsent(kind.get(), name);
            if (other != null) {
                problems.add(new SheetProblem(name, "", "sheet.twice", List.of(other)));
            }
            var layout = new Layout(kind.get(), about.release());
            new SheetReader(layout, new CellReader(about.release()), new Cells(sheet, problems)).read(rows);
        } else if (!name.equals(AboutSheet.NAME) && !name.startsWith(Headings.NOTE)) {
            problems.add(new SheetProblem(name, "", "sheet.unknown", List.of()));
        }
    }
}
