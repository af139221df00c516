// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqlCommentTest {
    @Test
    void escapesWhatIsNotAscii() {
        assertThat(SqlComment.line("create 电视", Encoding.ASCII)).isEqualTo("-- create \\7535\\89C6");
    }

    @Test
    void keepsLettersInUtf8() {
        assertThat(SqlComment.line("create 电视；", Encoding.UTF8)).isEqualTo("-- create 电视；");
    }

    @Test
    void neitherContinuesNorEndsAStatement() {
        assertThat(SqlComment.line("a; b -", Encoding.ASCII)).isEqualTo("-- a, b -.");
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void staysOnOneLine(String name) {
        for (Encoding encoding : Encoding.values()) {
            assertThat(SqlComment.line(name, encoding))
                    .startsWith("-- ")
                    .doesNotContain("\n", "\r", ";", "&")
                    .doesNotEndWith("-")
                    .hasSizeLessThan(420);
        }
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void cutsWhatIsTooLong(Encoding encoding) {
        assertThat(SqlComment.line("x".repeat(3000), encoding))
                .hasSizeLessThan(420)
                .endsWith(" ...");
    }
}
