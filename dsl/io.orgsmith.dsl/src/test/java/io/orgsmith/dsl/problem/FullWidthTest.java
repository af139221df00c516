// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Signs of a Chinese input method. */
class FullWidthTest {
    @Test
    void aComma() {
        var problem = only("location L { address a，b }");
        assertThat(at(problem)).isEqualTo("1:23+1 syntax.full-width");
        assertThat(problem.data()).containsExactly("，", ",");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘，’ is a full-width sign from an input method. Write ‘,’ instead.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“，”是输入法输入的全角符号，请改为“,”。");
    }

    @Test
    void aSemicolonThatMeansNothing() {
        var problem = only("user U； user V");
        assertThat(at(problem)).isEqualTo("1:7+1 syntax.full-width");
        assertThat(problem.data()).containsExactly("；", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘；’ is a sign from an input method that has no meaning here. Delete it or write a blank.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“；”是输入法输入的符号，在这里没有意义。请删除它或改为空格。");
    }

    @Test
    void aBlankIsShownByItsNumber() {
        var problem = only("user　U");
        assertThat(at(problem)).isEqualTo("1:5+1 syntax.full-width");
        assertThat(problem.data()).containsExactly("U+3000", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "‘U+3000’ is a sign from an input method that has no meaning here. Delete it or write a blank.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“U+3000”是输入法输入的符号，在这里没有意义。请删除它或改为空格。");
    }

    @Test
    void aLetterOfACode() {
        var problem = only("user Ａ");
        assertThat(at(problem)).isEqualTo("1:6+1 syntax.full-width-code");
        assertThat(problem.data()).containsExactly("Ａ", "A");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("‘Ａ’ has full-width letters or digits. Write ‘A’.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“Ａ”含有全角字母或数字，请改为“A”。");
    }
}
