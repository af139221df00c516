// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.svg.SvgPicture;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Large organizations. The time is that of the processor, which other programs on the machine do not change. */
class ScaleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Duration now() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    @Test
    void twoThousandFiguresAndFourThousandLinesAreDrawnInSeconds() {
        var scene = LargeScene.of(47, 70, 76);
        assertThat(scene.all().count()).isBetween(1_950L, 2_100L);
        assertThat(scene.edges()).hasSizeBetween(3_900, 4_200);
        var start = now();
        var layout = new LayoutEngine().of(scene);
        var laidOut = now();
        var svg = SvgPicture.of(scene, layout, Theme.LIGHT);
        var written = now();
        System.out.printf(
                "2,000 figures, 4,000 lines: layout %d ms, SVG %d ms, %d KB%n",
                laidOut.minus(start).toMillis(), written.minus(laidOut).toMillis(), svg.length() / 1024);
        assertThat(written.minus(start)).isLessThan(PATIENCE);
    }

    @Test
    void theSameAgainCostsNextToNothing() {
        var scene = LargeScene.of(20, 30, 5);
        var engine = new LayoutEngine();
        var first = engine.of(scene);
        var start = now();
        var second = engine.of(scene);
        assertThat(second.computed()).isZero();
        assertThat(second.boxes()).isEqualTo(first.boxes());
        assertThat(second.routes()).isEqualTo(first.routes());
        assertThat(now().minus(start)).isLessThan(Duration.ofSeconds(2));
    }
}
