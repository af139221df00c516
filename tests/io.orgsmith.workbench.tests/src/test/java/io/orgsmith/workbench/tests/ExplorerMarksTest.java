// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

/** What is wrong shows on the line and on all above it, and goes with its cause. */
class ExplorerMarksTest extends ExplorerScene {
    @Test
    void aFindingMarksItsLineAndThoseAbove() throws Exception {
        assertThat(image("GH", "TV")).isSameAs(image("GH", "XRAY"));
        var project = image();
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("the unit is marked", () -> image("GH", "TV") != image("GH", "XRAY"));
        assertThat(image()).as("the project").isNotSameAs(project);
        assertThat(image("GH", "CC_BJ_HQ")).isSameAs(image("GH", "CC_XA"));
        Picture.take("explorer-marks");
        example.replace("organizations.org", "SZ_EL, XA_SALES", "SZ_EL, CD_TV, XA_SALES");
        Driver.waitUntil("the mark is gone", () -> image("GH", "TV") == image("GH", "XRAY"));
        assertThat(image()).isSameAs(project);
    }

    @Test
    void aTextThatCannotBeReadLeavesTheLinesAndSaysSo() throws Exception {
        example.replace("organizations.org", "operating unit XRAY", "operating unti XRAY");
        Driver.waitUntil(
                "the project says so",
                () -> explorer.tree().getItem(0).getText().contains("as it could be read last"));
        assertThat(explorer.below("GH")).anyMatch(line -> line.contains("XRAY"));
        Picture.take("explorer-outdated");
        example.replace("organizations.org", "operating unti XRAY", "operating unit XRAY");
        Driver.waitUntil(
                "all is well", () -> explorer.tree().getItem(0).getText().equals("television"));
    }

    @Test
    void whoReadsNoChineseReadsTheIdFirst() {
        assertThat(explorer.below("GH")).contains("CC_BJ_HQ  北京总部管理").anyMatch(line -> line.endsWith("  TV"));
    }

    private Image image(String... path) {
        return explorer.item(path).getImage();
    }
}
