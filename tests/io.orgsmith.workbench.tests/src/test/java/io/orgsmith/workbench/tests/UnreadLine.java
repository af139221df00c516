// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** The line of a project in the explorer that could not be read yet, and the one below it. */
record UnreadLine(Tree tree, String project) {
    private TreeItem line() {
        return Stream.of(tree.getItems())
                .filter(item -> item.getText().startsWith(project))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(project));
    }

    String text() {
        return line().getText();
    }

    /** Opens the line by keys, and waits until the one below is laid out. Other projects are closed, to have room. */
    TreeItem error() throws Exception {
        Driver.waitUntil("the line is there", () -> line().getItemCount() == 1);
        Stream.of(tree.getItems()).filter(item -> !item.equals(line())).forEach(item -> item.setExpanded(false));
        Driver.waitUntil("it is in sight", () -> line().getBounds().y < 100);
        if (!line().getExpanded()) {
            Mouse.click(line());
            Driver.press(SWT.SHIFT, SWT.ARROW_RIGHT);
        }
        Driver.waitUntil(
                "it is open", () -> line().getExpanded() && line().getItem(0).getBounds().y > line().getBounds().y);
        return line().getItem(0);
    }

    /** Clicks the line below; once more where the tree was laid out anew just then, and not so soon that it counts as double. */
    void select() throws Exception {
        for (int i = 0; i < 5 && !isSelected(); i++) {
            Mouse.click(error());
            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            while (!isSelected() && System.nanoTime() < end) {
                Driver.work();
            }
        }
        assertThat(isSelected()).isTrue();
    }

    private boolean isSelected() {
        return line().getItemCount() == 1 && Arrays.asList(tree.getSelection()).contains(line().getItem(0));
    }

    /** The file in which the first error is, at its line. */
    void isOpenAtTheError(String file) throws Exception {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Driver.waitUntil(
                "the first error is opened",
                () -> page.getActiveEditor() != null
                        && page.getActiveEditor()
                                .getEditorInput()
                                .getAdapter(IFile.class)
                                .getFullPath()
                                .toString()
                                .equals("/" + project + "/" + file));
        var text = OrgEditor.active().text();
        var said = line().getItem(0).getText();
        assertThat(said).endsWith(", line " + (text.getLineAtOffset(text.getSelection().x) + 1));
    }
}
