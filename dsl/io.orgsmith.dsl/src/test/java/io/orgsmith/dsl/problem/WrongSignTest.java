// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Signs that the language does not have. */
class WrongSignTest {
    @Test
    void otherQuotes() {
        var problem = only("location L { city “x” }");
        assertThat(at(problem)).isEqualTo("1:19+3 syntax.wrong-quotes");
        assertThat(problem.data()).containsExactly("“ ”");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("Texts stand in double quotes \"…\", not in “ ”.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("文本应写在半角双引号 \"…\" 中，而不是 “ ” 中。");
    }

    @Test
    void aSemicolon() {
        var problem = only("user U;");
        assertThat(at(problem)).isEqualTo("1:7+1 syntax.semicolon");
        assertThat(problem.data()).isEmpty();
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("Clauses need no semicolon. Delete it.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("子句之间不需要分号，请删除。");
    }

    @Test
    void anUnknownSign() {
        var problem = only("user U ≠ user V");
        assertThat(at(problem)).isEqualTo("1:8+1 syntax.unknown-sign");
        assertThat(problem.data()).containsExactly("≠");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘≠’ is no sign of the language. If it belongs to a text, put the text in double quotes.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“≠”不是本语言的符号。如果它属于文本，请把文本写在半角双引号中。");
    }

    @Test
    void aBarIsShownAsOne() {
        var problem = only("ledger A | user B");
        assertThat(at(problem)).isEqualTo("1:10+1 syntax.unknown-sign");
        assertThat(problem.data()).containsExactly("|");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘|’ is no sign of the language. If it belongs to a text, put the text in double quotes.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“|”不是本语言的符号。如果它属于文本，请把文本写在半角双引号中。");
    }
}
