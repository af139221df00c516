// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import java.util.List;
import org.eclipse.core.resources.IProject;

/**
 * What somebody has copied.
 *
 * @param ids the qualified ids of elements
 */
record Copied(IProject project, List<String> ids) {}
