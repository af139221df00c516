// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.workbench.help.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menus and views of the platform, in the workbench that was started with {@code -nl zh}. */
class ChineseMenusTest {
    @BeforeEach
    void speaksChinese() {
        assumeTrue(Locale.getDefault().getLanguage().equals("zh"));
    }

    @Test
    void theMenusAreChineseToTheirLastLine() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        assertThat(english(window.getMenuBar())).isEmpty();
    }

    @Test
    void theViewsAreChinese() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertThat(Stream.of(page.getViewReferences()).map(IViewReference::getTitle))
                .allMatch(Chinese::is);
    }

    @Test
    void thePageOfKeysIsChinese() {
        var keys = Topics.in(Locale.getDefault()).find("keys").orElseThrow().markdown();
        assertThat(keys.lines().filter(line -> line.startsWith("- ")))
                .hasSizeGreaterThan(50)
                .allMatch(Chinese::is);
    }

    private static List<String> english(Menu menu) {
        var english = new ArrayList<String>();
        menu.notifyListeners(SWT.Show, new Event());
        for (var item : menu.getItems()) {
            var words = Said.plain(item.getText());
            if (!Chinese.isForAll(words) && !Chinese.is(words)) {
                english.add(words);
            }
            if (item.getMenu() != null) {
                english(item.getMenu()).forEach(each -> english.add(words + " > " + each));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return english;
    }
}
