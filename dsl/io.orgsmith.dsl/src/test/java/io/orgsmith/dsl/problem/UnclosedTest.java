// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts and comments without an end. */
class UnclosedTest {
    @Test
    void aText() {
        var problem = only("location L { city \"abc }");
        assertThat(at(problem)).isEqualTo("1:19+4 syntax.unclosed-text");
        assertThat(problem.data()).containsExactly("\"abc");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "The text \"abc is not closed. Write a double quote at its end; a text ends in its own line.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("文本 \"abc 没有结束。请在末尾写上半角双引号；文本不能跨行。");
    }

    @Test
    void aTextIsShownAsItIsTyped() {
        var problem = only("user U { user name \"a|b }");
        assertThat(at(problem)).isEqualTo("1:20+4 syntax.unclosed-text");
        assertThat(problem.data()).containsExactly("\"a|b");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "The text \"a|b is not closed. Write a double quote at its end; a text ends in its own line.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("文本 \"a|b 没有结束。请在末尾写上半角双引号；文本不能跨行。");
    }

    @Test
    void aComment() {
        var problem = only("user U /* x");
        assertThat(at(problem)).isEqualTo("1:8+2 syntax.unclosed-comment");
        assertThat(problem.data()).isEmpty();
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("This comment is not closed. Write */ where it ends.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("注释没有结束。请在注释末尾写上 */。");
    }
}
