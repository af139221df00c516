// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks that nobody sees do not count; those between words stay. */
class BlanksTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            value = {
                "plain,plain",
                " a b ,a b",
                "\u00A0a\u00A0b\u00A0,a b",
                "\u3000总部\u3000,总部",
                "\u202Fa\u2007,a",
                "\uFEFFa\u200B,a",
                "`one\r\ntwo`,`one\ntwo`",
                "`one\rtwo`,`one\ntwo`",
                "`a\tb`,`a\tb`"
            })
    void areTakenAway(String typed, String meant) {
        assertThat(Blanks.trimmed(typed)).isEqualTo(meant);
    }
}
