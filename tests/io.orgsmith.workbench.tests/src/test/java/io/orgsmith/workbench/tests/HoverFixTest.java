// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window over what is marked names the fixes; the chosen one is done, and the window is gone. */
class HoverFixTest extends EditorScene {
    private String right;

    @BeforeEach
    void restOnAnError() throws Exception {
        right = editor.text().getText();
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        editor.rest("legal entities BJ_");
        Driver.waitUntil("it is said what is wrong", () -> Popup.said().contains("BJ_TVx"));
    }

    private void isRight() throws Exception {
        Driver.waitUntil("it is right", () -> editor.text().getText().equals(right));
        Driver.waitUntil("the finding is gone", () -> example.errors().isEmpty());
    }

    @Test
    void aLinkOfTheWindowWritesIntoTheEditor() throws Exception {
        var marker = example.errors().get(0);
        var fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
        assertThat(fix.getLabel()).startsWith("write BJ_TV");
        Job.create("as the platform does", monitor -> {
                    fix.run(marker);
                })
                .schedule();
        isRight();
    }

    @Test
    void aClickOnTheLinkDoesItAndClosesTheWindow() throws Exception {
        var link = Popup.all(Link.class)
                .filter(each -> each.getText().contains("write BJ_TV"))
                .findFirst()
                .orElseThrow();
        var size = link.getSize();
        Mouse.tap(link.toDisplay(new Point(Math.min(30, size.x / 2), size.y / 2)));
        isRight();
        Driver.waitUntil("the window is closed", () -> Popup.said().isEmpty());
        Driver.waitUntil("the keys are in the editor", () -> editor.text().isFocusControl());
    }
}
