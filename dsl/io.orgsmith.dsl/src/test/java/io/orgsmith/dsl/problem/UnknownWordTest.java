// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A word that is not among those that may stand there. */
class UnknownWordTest {
    @Test
    void withANearOne() {
        var problem = only("rule INV001 eror");
        assertThat(at(problem)).isEqualTo("1:13+4 syntax.unknown-word");
        assertThat(problem.data()).containsExactly("eror", "error|warning|advice|off", "error");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "‘eror’ does not fit here. Did you mean ‘error’? Possible here: error, warning, advice, off.");
        assertThat(problem.message(Locale.CHINESE))
                .isEqualTo("“eror”不适合写在这里。是否想写“error”？此处可以写：error、warning、advice、off。");
    }

    @Test
    void withoutANearOne() {
        var problem = only("operating unit TV qqqq { }");
        assertThat(at(problem)).isEqualTo("1:19+4 syntax.unknown-word");
        assertThat(problem.data()).containsExactly("qqqq", "$name|formerly|from|to|like|short", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "‘qqqq’ does not fit here. Possible here: a name in double quotes, formerly, from, to, like, short.");
        assertThat(problem.message(Locale.CHINESE))
                .isEqualTo("“qqqq”不适合写在这里。此处可以写：半角双引号中的名称、formerly、from、to、like、short。");
    }

    @Test
    void aReleaseThatThereIsNot() {
        var problem = only("enterprise \"G\" for ebs 12.3");
        assertThat(at(problem)).isEqualTo("1:24+4 syntax.unknown-word");
        assertThat(problem.data()).containsExactly("12.3", "11i|12.1|12.2", "12.1");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘12.3’ does not fit here. Did you mean ‘12.1’? Possible here: 11i, 12.1, 12.2.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“12.3”不适合写在这里。是否想写“12.1”？此处可以写：11i、12.1、12.2。");
    }
}
