// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.workbench.databases.work.Text;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.resources.IProject;

/**
 * A workbook of a project that was asked for.
 *
 * @param environment empty for none
 * @param language of its headings
 */
record ExportOrder(IProject project, Release release, String environment, Locale language, WorkbookFile file) {
    /** The project as it is on disk. */
    Text text() throws IOException {
        return Text.of(project, new ResolveOptions(release, environment.isEmpty() ? null : environment));
    }
}
