// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {
    @Test
    void aShortLineStays() {
        assertThat(Wrapped.lines("    Currency = CNY")).containsExactly("    Currency = CNY");
    }

    @Test
    void wordsStayWhole() {
        assertThat(Wrapped.lines("word ".repeat(30).strip()))
                .containsExactly(
                        "word ".repeat(16).strip(),
                        "      " + "word ".repeat(14).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文没有空格", "😀", "x", "a b", "很长 的 名称"})
    void noLineExceedsWhatTheOldestDatabasePrints(String text) {
        var lines = Wrapped.lines(text.repeat(99));

        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(255));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(text.repeat(99).replace(" ", ""));
    }
}
