// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import java.util.Optional;

/** The lines of a project in the explorer. */
interface ProjectLines {
    /** The line of the project itself. */
    Node top();

    /** The first line of an element, by its qualified id; found without a look at all lines. */
    Optional<Node> line(String id);
}
