// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Comparator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The fixes of a finding as the Problems view has them, in a file that no editor shows. */
class MarkerFixTest extends ExplorerScene {
    private static final String WHOLE = "SH_EL, SZ_EL, CD_TV";

    @Test
    void theBestIsFirstAndToAcceptTheFindingIsLast() throws Exception {
        var fixes = fixes();
        assertThat(fixes).hasSizeGreaterThan(1);
        assertThat(fixes[0].getLabel()).contains("CD_TV");
        assertThat(fixes[fixes.length - 1].getLabel()).startsWith("Accept");
        assertThat(fixes).isSortedAccordingTo(Comparator.comparing(fix -> -((IMarkerResolutionRelevance) fix)
                .getRelevanceForResolution()));
    }

    @Test
    void aFixThatIsTakenTwiceIsWrittenOnce() throws Exception {
        var fix = fixes()[0];
        var marker = example.errors().get(0);
        var file = example.file("organizations.org").getLocation().toPath();
        var wrong = Files.readString(file);
        fix.run(marker);
        var mended = Files.readString(file);
        assertThat(mended).isNotEqualTo(wrong);
        Modal.open(() -> fix.run(marker), "Not Fixed", dialog -> {
            assertThat(Widgets.texts(dialog)).anyMatch(text -> text.startsWith("organizations.org has changed"));
            Driver.press(0, (int) SWT.CR);
        });
        assertThat(Files.readString(file)).isEqualTo(mended);
        Driver.waitUntil("the finding is gone", () -> example.errors().isEmpty());
    }

    @Test
    void isUndoneInAnyView() throws Exception {
        var file = example.file("organizations.org").getLocation().toPath();
        var fix = fixes()[0];
        var wrong = Files.readString(file);
        fix.run(example.errors().get(0));
        Driver.waitUntil("the finding is gone", () -> example.errors().isEmpty());
        explorer.click("GH");
        Driver.press(SWT.CTRL, 'z');
        Driver.waitUntil("it is undone", () -> Files.readString(file).equals(wrong));
    }

    private IMarkerResolution[] fixes() throws Exception {
        example.replace("organizations.org", WHOLE, "SH_EL, SZ_EL");
        Driver.waitUntil("it is marked", () -> example.errors().size() == 1);
        return IDE.getMarkerHelpRegistry().getResolutions(example.errors().get(0));
    }
}
