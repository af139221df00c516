// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import org.eclipse.core.resources.IProject;

/**
 * An element that is selected somewhere. What adapts to it is followed by the explorer where that is linked.
 *
 * @param id its qualified id
 */
public record Shown(IProject project, String id) {}
