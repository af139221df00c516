// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.junit.jupiter.api.Test;

/** The columns of a plan follow the width of its view. */
class PlanWidthTest extends DatabasesScene {
    private static int width(Tree tree) {
        return Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
    }

    @Test
    void theObjectHasAlmostHalfAndTheColumnsFillTheView() throws Exception {
        var view = Databases.page().showView("io.orgsmith.workbench.databases.plan");
        var tree = ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
        Driver.waitUntil("the columns have their width", () -> {
            int room = tree.getClientArea().width;
            return room > 0 && width(tree) > room - 9;
        });
        assertThat(tree.getColumn(0).getWidth() * 100 / width(tree)).isBetween(43, 46);
        assertThat(width(tree)).isLessThanOrEqualTo(tree.getClientArea().width);
        var before = width(tree);
        Databases.page().toggleZoom(Databases.page().getReference(view));
        Driver.waitUntil("they are wider in the whole window", () -> width(tree) > before);
        Picture.take("plan-wide");
        Databases.page().toggleZoom(Databases.page().getReference(view));
        Driver.waitUntil("they are as before", () -> width(tree) == before);
    }
}
