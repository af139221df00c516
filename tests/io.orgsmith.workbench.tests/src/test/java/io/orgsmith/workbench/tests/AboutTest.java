// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the program says about itself, for somebody who reports a problem. */
@ExtendWith(ErrorLog.class)
class AboutTest {
    @Test
    void itNamesTheVersionTheLicenceAndTheDetails() throws Exception {
        Modal.open(() -> MenuBar.choose('h', "About"), "About Orgsmith", dialog -> {
            var said = String.join("\n", Widgets.texts(dialog));
            assertThat(said)
                    .contains("Orgsmith " + number() + " (")
                    .contains("Copyright 2026 the Orgsmith contributors")
                    .contains("https://www.eclipse.org/legal/epl-2.0/")
                    .doesNotContain("{0}");
            Picture.take("about");
            assertThat(Widgets.button(dialog, "Installation Details").isEnabled())
                    .isTrue();
            Keys.escape();
        });
    }

    @Test
    void theDetailsAreAClickAway() throws Exception {
        Modal.open(
                () -> MenuBar.choose('h', "About"),
                "About Orgsmith",
                dialog -> Modal.open(
                        () -> Mouse.click(Widgets.button(dialog, "Installation Details")),
                        "Installation Details",
                        details -> close(details, dialog)));
    }

    private static void close(Shell details, Shell dialog) throws Exception {
        Picture.take("installation-details");
        var tabs = Widgets.all(details, CTabFolder.class).get(0).getItems();
        assertThat(tabs).extracting(CTabItem::getText).contains("Plug-ins", "Configuration");
        Keys.escape();
        Driver.waitUntil("the details are closed", details::isDisposed);
        dialog.close();
    }

    private static String number() {
        var version = Platform.getBundle("io.orgsmith.workbench.app").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
