// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import org.eclipse.core.resources.IFolder;

/** What the user asked for: which scripts, and where. */
record GenerateChoice(ScriptOrder order, IFolder folder) {}
