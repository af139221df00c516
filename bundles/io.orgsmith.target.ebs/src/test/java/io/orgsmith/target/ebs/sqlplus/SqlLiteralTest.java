// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlLiteralTest {
    @Test
    void doublesQuotes() {
        assertThat(ascii("O'Brien")).isEqualTo("'O''Brien'");
    }

    @Test
    void writesWhatIsNotAsciiByUnistr() {
        assertThat(ascii("TV 电视")).isEqualTo("TO_CHAR(UNISTR('TV \\7535\\89C6'))");
    }

    @Test
    void writesChineseReadablyInUtf8() {
        assertThat(SqlLiteral.text("TV 电视").sql(Encoding.UTF8)).isEqualTo("'TV 电视'");
    }

    @Test
    void writesACharacterOutsideTheFirstPlaneAsTwoUnits() {
        assertThat(ascii("😀")).isEqualTo("TO_CHAR(UNISTR('\\D83D\\DE00'))");
    }

    @Test
    void doublesTheBackslashOnlyForUnistr() {
        assertThat(ascii("a\\b")).isEqualTo("'a\\b'");
        assertThat(ascii("光\\b")).isEqualTo("TO_CHAR(UNISTR('\\5149\\\\b'))");
    }

    @Test
    void takesTheEmptyTextForNull() {
        assertThat(ascii("")).isEqualTo("NULL");
    }

    @Test
    void writesDaysAndNumbersIndependentOfTheSession() {
        assertThat(SqlLiteral.day(LocalDate.of(2024, 1, 31)).sql(Encoding.ASCII))
                .isEqualTo("TO_DATE('2024-01-31','YYYY-MM-DD')");
        assertThat(SqlLiteral.number(-12).sql(Encoding.ASCII)).isEqualTo("-12");
    }

    @Test
    void keepsWordsWholeWhereItBreaksALongText() {
        assertThat(ascii("word ".repeat(30)).lines())
                .allSatisfy(line -> assertThat(line).endsWith(" '"));
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void meansTheSameTextToOracle(String name) {
        assertThat(OracleLiteral.value(ascii(name))).isEqualTo(name);
        assertThat(OracleLiteral.value(SqlLiteral.text(name).sql(Encoding.UTF8)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void keepsToShortHarmlessLines(String name) {
        assertThat(ascii(name).lines()).allSatisfy(line -> assertThat(line)
                .matches("[ -~]*")
                .doesNotContain("&")
                .hasSizeLessThan(200)
                .doesNotEndWith("-"));
        assertThat(SqlLiteral.text(name).sql(Encoding.UTF8).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(400));
    }

    /** So that the reader of literals, on which the tests above rest, is seen to refuse. */
    @Test
    void theReaderOfLiteralsRefusesWhatBreaksOut() {
        assertThatThrownBy(() -> OracleLiteral.value("'a'; DROP TABLE x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OracleLiteral.value("'a'b'")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String ascii(String text) {
        return SqlLiteral.text(text).sql(Encoding.ASCII);
    }
}
