// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The window over what is marked names the fixes, and runs the chosen one in a job. */
class HoverFixTest extends EditorScene {
    @Test
    void aLinkOfTheWindowWritesIntoTheEditor() throws Exception {
        var right = editor.text().getText();
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        var marker = example.errors().get(0);
        var fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
        assertThat(fix.getLabel()).startsWith("write BJ_TV");
        editor.rest("legal entities BJ_");
        Driver.waitUntil("it is said what is wrong", () -> Popup.said().contains("BJ_TVx"));
        Job.create("as the platform does", monitor -> {
                    fix.run(marker);
                })
                .schedule();
        Driver.waitUntil("it is right", () -> editor.text().getText().equals(right));
        Driver.waitUntil("the finding is gone", () -> example.errors().isEmpty());
    }
}
