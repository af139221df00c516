// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The light bulb in the ruler, by the mouse. */
class RulerFixTest extends EditorScene {
    @Test
    void aClickOnTheBulbOpensTheFixesOfTheLine() throws Exception {
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        var bulb = bulb();
        editor.caretBehind("business group");
        Mouse.tap(bulb);
        Driver.waitUntil(
                "the fixes are there", () -> Popup.items().stream().anyMatch(item -> item.startsWith("write BJ_TV")));
        Picture.take("ruler-fixes");
        Popup.leave();
    }

    @Test
    void aFindingWithoutAFixHasNoBulb() throws Exception {
        editor.caretBehind("business group GH");
        Driver.type(" CNX");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        var marker = example.errors().get(0);
        assertThat(IDE.getMarkerHelpRegistry().hasResolutions(marker))
                .isEqualTo(IDE.getMarkerHelpRegistry().getResolutions(marker).length > 0)
                .isFalse();
    }

    @Test
    void aClauseThatIsNoneHasNoBulb() throws Exception {
        editor.caretBehind("default legal context BJ_TV");
        Driver.type(" SH_XX");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        Driver.work();
        Picture.take("ruler-no-bulb");
        assertThat(example.errors())
                .allSatisfy(marker -> assertThat(IDE.getMarkerHelpRegistry().hasResolutions(marker))
                        .as(marker.getAttribute("message", ""))
                        .isFalse());
    }

    @Test
    void anErrorOfARuleThatNothingCanBeDoneAboutHasNoBulb() throws Exception {
        example.replace("enterprise.org", "environment DEV", "accept INV999 because \"so\"\nenvironment DEV");
        Driver.waitUntil("it is marked", () -> !example.errors().isEmpty());
        var marker = example.errors().get(0);
        assertThat(marker.getAttribute("rule", "")).isEqualTo("setting.unknown-rule");
        assertThat(IDE.getMarkerHelpRegistry().getResolutions(marker)).isEmpty();
        assertThat(IDE.getMarkerHelpRegistry().hasResolutions(marker)).isFalse();
    }

    /** Left of the caret's line. */
    private Point bulb() {
        var text = editor.text();
        var caret = text.getLocationAtOffset(text.getCaretOffset());
        int height = text.toDisplay(0, caret.y + text.getLineHeight() / 2).y;
        Control ruler = editor.editor().getAdapter(IVerticalRulerInfo.class).getControl();
        return new Point(ruler.toDisplay(6, 0).x, height);
    }
}
