// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.diagram.figure.Wrapped;
import org.junit.jupiter.api.Test;

/** A tool tip is no wider than a screen. */
class WrappedTest {
    @Test
    void aShortTextIsOneLineAndOwnLinesStay() {
        assertThat(Wrapped.of("BJ_TV\n北京光华电视有限公司")).isEqualTo("BJ_TV\n北京光华电视有限公司");
    }

    @Test
    void aSentenceIsBrokenBetweenWords() {
        var wrapped = Wrapped.of("Operating unit TV lists no legal entity of the ledger. "
                .repeat(4)
                .strip());
        assertThat(wrapped.lines()).hasSize(3).allSatisfy(line -> assertThat(line)
                .hasSizeBetween(40, 80));
        assertThat(wrapped.replace('\n', ' ')).doesNotContain("  ").startsWith("Operating unit TV lists no");
    }

    @Test
    void chineseTakesTwiceTheRoomAndNoLineBeginsWithAStop() {
        var wrapped = Wrapped.of("业务实体没有列出该分类账的任何法律实体。".repeat(5));
        assertThat(wrapped.lines()).hasSizeBetween(3, 4).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(40)
                .doesNotStartWith("。"));
    }
}
