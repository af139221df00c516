// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** What a part of the screen says by itself: its labels, buttons and headings, not what people have written. */
final class Said {
    private Said() {}

    /** Each text without its letter to press. */
    static List<String> in(Composite part) {
        return Stream.of(
                        words(part, Label.class, Label::getText),
                        words(part, CLabel.class, CLabel::getText),
                        words(part, Link.class, Link::getText),
                        words(part, Button.class, Button::getText),
                        words(part, Group.class, Group::getText),
                        Widgets.all(part, Combo.class).stream().flatMap(combo -> Stream.of(combo.getItems())),
                        Widgets.all(part, Table.class).stream()
                                .flatMap(table -> Stream.of(table.getColumns()).map(TableColumn::getText)),
                        Widgets.all(part, Tree.class).stream()
                                .flatMap(tree -> Stream.of(tree.getColumns()).map(TreeColumn::getText)))
                .flatMap(each -> each)
                .map(Said::plain)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }

    /** A text without its letter to press and the keys that do the same. */
    static String plain(String words) {
        return words.replaceAll("\\(&\\w\\)|&|\t.*", "");
    }

    private static <C extends org.eclipse.swt.widgets.Control> Stream<String> words(
            Composite part, Class<C> type, java.util.function.Function<C, String> text) {
        return Widgets.all(part, type).stream().map(text);
    }
}
