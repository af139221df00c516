// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import io.orgsmith.model.org.Release;
import io.orgsmith.report.Workbooks;
import java.util.Locale;

/**
 * An empty workbook that was asked for.
 *
 * @param language of its headings
 */
record TemplateOrder(Release release, Locale language, WorkbookFile file) {
    byte[] workbook() {
        return Workbooks.template(release, "", language);
    }
}
