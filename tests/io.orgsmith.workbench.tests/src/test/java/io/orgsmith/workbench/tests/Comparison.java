// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.ViewPart;

/** What a view with before and after shows. */
record Comparison(IViewPart view) {
    /** Waits until the view is there and says something. */
    static Comparison awaiting(String name, String words) throws Exception {
        var id = "io.orgsmith.workbench.databases." + name;
        Driver.waitUntil(
                name + " says: " + words,
                () -> Databases.page().findView(id) instanceof ViewPart part
                        && part.getContentDescription().contains(words));
        return new Comparison(Databases.page().findView(id));
    }

    /** Its lines, the columns with bars between them; what is below an object is indented. */
    List<String> lines() {
        Databases.page().activate(view);
        return lines((Tree) view.getSite().getShell().getDisplay().getFocusControl());
    }

    static List<String> lines(Tree tree) {
        var lines = new ArrayList<String>();
        Stream.of(tree.getItems()).forEach(item -> add(item, "", lines));
        return lines;
    }

    private static void add(TreeItem item, String indent, List<String> lines) {
        int columns = item.getParent().getColumnCount();
        lines.add(indent + IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(" | ")));
        Stream.of(item.getItems()).forEach(below -> add(below, indent + "  ", lines));
    }
}
