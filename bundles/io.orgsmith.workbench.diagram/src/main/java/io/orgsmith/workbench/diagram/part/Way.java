// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import io.orgsmith.picture.layout.Point;
import io.orgsmith.picture.notation.Theme;
import java.util.List;
import org.eclipse.gef.EditPart;

/**
 * All that decides how a line looks: one whose way is the same as before need not be touched.
 *
 * @param from null where its figure is not there yet or no longer
 * @param to the same
 * @param route its corners, from the one to the other
 * @param fromName what stands on the figure where it begins
 * @param toName the same of its end
 */
record Way(EditPart from, EditPart to, List<Point> route, String fromName, String toName, Theme theme) {}
