// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text has tokens: those of its parts that are no language too. */
class ScanTest {
    @Test
    void wordsTextsSignsAndComments() {
        assertThat(shown("operating unit TV \"电视\" { // tv\n  /* a */ usable }"))
                .isEqualTo("""
                KEYWORD operating
                KEYWORD unit
                CODE TV
                TEXT "电视"
                SIGN {
                LINE_COMMENT // tv
                BLOCK_COMMENT /* a */
                KEYWORD usable
                SIGN }""");
    }

    @Test
    void aTextWithoutItsEndReachesToTheEndOfItsLine() {
        assertThat(shown("location BJ \"北京\nlocation SH")).isEqualTo("""
                KEYWORD location
                CODE BJ
                TEXT "北京
                KEYWORD location
                CODE SH""");
    }

    @Test
    void whatTheLanguageHasNoUseForIsUnknown() {
        assertThat(shown("@ a")).isEqualTo("UNKNOWN @\nCODE a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "/*", "// ", "\u0000\u0001", "｛“（\uD83D", "}}}", "\r\r\n", "\\\"\\"})
    void everyTextIsScannedAndNoTokenReachesBeyondIt(String text) {
        int end = 0;
        for (var token : Scan.of(text)) {
            assertThat(token.offset()).isGreaterThanOrEqualTo(end);
            assertThat(token.length()).isPositive();
            end = token.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static String shown(String text) {
        return Scan.of(text).stream()
                .map(token -> token.kind() + " " + token.in(text))
                .collect(Collectors.joining("\n"));
    }
}
