// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.move;

import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.Node;
import io.orgsmith.workbench.explorer.TextChange;
import java.util.List;
import java.util.Optional;

/** A line of the explorer that is to belong to another owner than the one above it. */
record Move(Node line) {
    /** All owners of the kind of the present one, which stands above the line; all where it belongs to nothing. */
    List<Element> targets() {
        boolean isMovable = line.element().isPresent()
                && owner().filter(owner -> Templates.around(owner).isPresent()).isEmpty();
        return isMovable ? assignment().targets(owner().orElse(null)) : List.of();
    }

    /** Whether it makes sense to drop the line on another one. */
    boolean canGoTo(Node target) {
        var to = target.element();
        return to.isPresent()
                && line.element().isPresent()
                && target.project().equals(line.project())
                && Templates.around(to.get()).isEmpty()
                && Templates.around(line.element().get()).isEmpty()
                && !to.equals(line.element())
                && !to.equals(owner())
                && assignment().takes(to.get());
    }

    /** The change of the text; empty where it is so already. */
    Optional<TextChange> to(Element target) {
        var from = owner().filter(assignment()::takes).orElse(null);
        return line.state().change(assignment().move(from, target));
    }

    private Assignment assignment() {
        return new Assignment(line.state().model(), line.element().orElseThrow());
    }

    private Optional<Element> owner() {
        return line.element().flatMap(element -> line.above());
    }
}
