// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.action;

import io.orgsmith.workbench.diagram.part.NodePart;
import java.util.List;

/** The figures of a selection. */
final class Figures {
    private Figures() {}

    /** Those that show an element, in the order in which they were selected. */
    static List<NodePart> in(List<?> selected) {
        return selected.stream()
                .filter(NodePart.class::isInstance)
                .map(NodePart.class::cast)
                .filter(part -> part.element().isPresent())
                .toList();
    }
}
