// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Finds figures by words of their id or their names in any language, and says how many there are; Enter goes to the next one. */
final class Search {
    private final Supplier<Drawing> drawing;
    private final Consumer<String> select;
    private final Text words;
    private final Label count;
    private int at;

    Search(Composite row, Supplier<Drawing> drawing, Consumer<String> select) {
        this.drawing = drawing;
        this.select = select;
        words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Texts.of("search"));
        count = new Label(row, SWT.NONE);
        words.addModifyListener(event -> go(0));
        words.addListener(SWT.DefaultSelection, event -> go(at + 1));
    }

    Text field() {
        return words;
    }

    private void go(int which) {
        var found = found();
        at = found.isEmpty() ? 0 : which % found.size();
        if (!found.isEmpty()) {
            select.accept(found.get(at));
        }
        count.setText(
                wanted().isEmpty()
                        ? ""
                        : found.isEmpty() ? Texts.of("search.none") : Texts.of("search.count", at + 1, found.size()));
        count.requestLayout();
    }

    private String wanted() {
        return words.getText().strip().toLowerCase(Locale.ROOT);
    }

    private String names(Node node) {
        var element = drawing.get().element(node.id());
        var others = element.map(Names::localNames).orElse(List.of()).stream().map(LocalName::getText);
        return Stream.concat(
                        Stream.of(
                                node.name(), node.id(), element.map(Names::name).orElse("")),
                        others)
                .collect(Collectors.joining(" "));
    }

    /** In the order of the picture; nothing for no words. */
    private List<String> found() {
        var wanted = wanted();
        return wanted.isEmpty() || drawing.get() == null
                ? List.of()
                : drawing.get()
                        .scene()
                        .all()
                        .filter(node -> names(node).toLowerCase(Locale.ROOT).contains(wanted))
                        .map(node -> node.id())
                        .toList();
    }
}
