// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures without lines stand in rows. */
class RowsTest {
    private static Arrangement rows(int count, int least) {
        var items = IntStream.range(0, count)
                .mapToObj(i -> new Frame.Item("n" + i, 90 + i % 3, 26, -1, List.of()))
                .toList();
        return Rows.of(new Frame("frame", 50, least, items, List.of(), Map.of()));
    }

    @Test
    void fewStandInOneRow() {
        assertThat(rows(3, 0).boxes().values()).extracting(Box::y).containsOnly(50);
    }

    @Test
    void allHaveTheWidthOfTheWidest() {
        assertThat(rows(7, 0).boxes().values()).extracting(Box::width).containsOnly(92);
    }

    @Test
    void manyMakeAFrameThatIsWiderThanHighButNotAStrip() {
        var arrangement = rows(100, 0);
        assertThat((double) arrangement.width() / arrangement.height()).isBetween(0.8, 3.0);
    }

    @Test
    void theyKeepTheOrderOfTheText() {
        var boxes = rows(20, 0).boxes();
        assertThat(boxes.get("n0").x()).isLessThan(boxes.get("n1").x());
        assertThat(boxes.get("n19").y()).isGreaterThan(boxes.get("n0").y());
    }

    @Test
    void theFrameIsWideEnoughForItsName() {
        assertThat(rows(1, 400).width()).isEqualTo(400);
    }
}
