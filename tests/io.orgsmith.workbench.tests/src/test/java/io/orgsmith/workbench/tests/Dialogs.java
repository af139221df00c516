// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.util.stream.Collectors;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Reads what dialogs say. */
final class Dialogs {
    private Dialogs() {}

    /** The words of a message. */
    static String words(Shell dialog) {
        return Widgets.all(dialog, Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }

    /** What a wizard says while and after it works. */
    static String log(Shell wizard) throws Exception {
        Driver.work();
        return Widgets.all(wizard, StyledText.class).get(0).getText();
    }
}
