// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The settings of the platform, in the workbench that was started with {@code -nl zh}. */
@ExtendWith(ErrorLog.class)
class ChineseSettingsTest {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void theSettingsAreChineseToTheirLastPage() throws Exception {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window, null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Picture.take("chinese-preferences");
            var english = new ArrayList<String>();
            for (var item : Widgets.all(dialog.getShell(), Tree.class).get(0).getItems()) {
                page(item, dialog, english);
            }
            Picture.take("chinese-preferences-last");
            assertThat(english).isEmpty();
        } finally {
            dialog.close();
        }
    }

    private static void page(TreeItem item, PreferenceDialog dialog, List<String> english) throws Exception {
        var tree = item.getParent();
        var name = item.getText();
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        Driver.waitUntil("the page is shown", () -> isShown(dialog, name));
        if (!Chinese.is(name)) {
            english.add(name);
        }
        for (var words : Said.in(dialog.getShell())) {
            if (!Chinese.isForAll(words) && !Chinese.is(words)) {
                english.add(name + " > " + words);
            }
        }
        item.setExpanded(true);
        tree.notifyListeners(SWT.Expand, expand(item));
        Driver.work();
        for (var child : item.getItems()) {
            page(child, dialog, english);
        }
    }

    private static Event expand(TreeItem item) {
        var event = new Event();
        event.item = item;
        return event;
    }

    private static boolean isShown(PreferenceDialog dialog, String name) {
        return dialog.getSelectedPage() instanceof IDialogPage page
                && page.getTitle().equals(name)
                && page.getControl() != null
                && page.getControl().isVisible();
    }
}
