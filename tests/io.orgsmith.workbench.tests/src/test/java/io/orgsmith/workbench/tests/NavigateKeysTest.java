// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

/** The keys that the menu tells for going from one finding to the next and back. */
class NavigateKeysTest extends EditorScene {
    @Test
    void theNextAndThePreviousHaveKeysOfTheirOwn() throws Exception {
        Driver.work();
        var bar = editor.editor().getSite().getShell().getMenuBar();
        var navigate = Stream.of(bar.getItems())
                .filter(item -> item.getText().replace("&", "").equals("Navigate"))
                .findFirst()
                .orElseThrow()
                .getMenu();
        navigate.notifyListeners(SWT.Show, new Event());
        assertThat(Stream.of(navigate.getItems()).map(MenuItem::getText))
                .contains("Ne&xt Annotation\tCtrl+.", "Pre&vious Annotation\tCtrl+,");
        navigate.notifyListeners(SWT.Hide, new Event());
    }
}
