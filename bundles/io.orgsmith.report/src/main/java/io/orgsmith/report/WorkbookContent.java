// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.State;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a workbook says.
 *
 * @param enterprise its name; may be empty
 * @param state only to be used where there are no problems
 * @param problems all of them, in the order of sheets and cells
 */
public record WorkbookContent(Release release, String enterprise, State state, List<SheetProblem> problems) {
    public WorkbookContent {
        problems = List.copyOf(problems);
    }

    /** Reads a workbook that {@link Workbooks} made and people filled in. What is no workbook is a problem, too. */
    public static WorkbookContent read(InputStream in) throws IOException {
        return new WorkbookReader().read(in);
    }
}
