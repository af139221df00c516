// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import java.util.List;

/**
 * What a workbook says.
 *
 * @param enterprise its name; may be empty
 * @param state only to be used where there are no problems
 * @param problems all of them, in the order of sheets and cells
 */
public record WorkbookContent(Release release, String enterprise, State state, List<SheetProblem> problems) {
    /** Megabytes of a file: more than people type, even with pictures in it. */
    public static final int LARGEST = 50;

    public WorkbookContent {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a workbook that {@link Workbooks} made and people filled in.
     *
     * @throws NoWorkbook when there are no sheets to read
     */
    public static WorkbookContent read(byte[] file) throws NoWorkbook {
        return WorkbookFile.read(file);
    }
}
