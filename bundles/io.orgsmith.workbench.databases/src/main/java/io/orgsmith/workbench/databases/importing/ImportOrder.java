// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import java.nio.file.Path;
import org.eclipse.core.resources.IProject;

/**
 * What the user asked for.
 *
 * @param project made where it is not there
 * @param source null where a workbook is read
 * @param workbook null where a database is read
 * @param owns whether what is imported is managed from then on
 */
record ImportOrder(IProject project, Source source, Path workbook, boolean owns) {}
