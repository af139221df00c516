// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedTest {
    @Test
    void namesStandWithTheSignBetween() {
        assertThat(Listed.join(List.of("光华集团", "电视机"), '/', " ")).isEqualTo("光华集团 / 电视机");
        assertThat(Listed.split("光华集团/电视机", '/')).containsExactly("光华集团", "电视机");
        assertThat(Listed.split("", '/')).containsExactly("");
    }

    @Test
    void aSignInANameSeparatesNothing() {
        var names = List.of("A/B", "C\\", "\\/", "");

        assertThat(Listed.split(Listed.join(names, '/', " "), '/')).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "'=1", "''", "'", "\tx", "plain", "O'Brien", "", "007"})
    void noCellBeginsAFormulaAndAllComesBack(String text) {
        var cell = Harmless.of(text);

        assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r-].*");
        assertThat(Harmless.back(cell)).isEqualTo(text);
    }
}
