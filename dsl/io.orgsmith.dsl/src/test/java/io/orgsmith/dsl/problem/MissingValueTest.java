// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A clause without what has to follow its keyword. */
class MissingValueTest {
    @Test
    void inItsLine() {
        var problem = only("ledger CN { currency }");
        assertThat(at(problem)).isEqualTo("1:22+1 syntax.expected");
        assertThat(problem.data()).containsExactly("currency", "$text", "}");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("After ‘currency’ is missing: a code or a text in double quotes. Found ‘}’.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“currency”之后缺少：代码或半角双引号中的文本。此处却是“}”。");
    }

    @Test
    void atTheEndOfItsLine() {
        var problem = only("user U {\n  user name\n}");
        assertThat(at(problem)).isEqualTo("2:12+0 syntax.expected");
        assertThat(problem.data()).containsExactly("name", "$text", "}");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("After ‘name’ is missing: a code or a text in double quotes. Found ‘}’.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“name”之后缺少：代码或半角双引号中的文本。此处却是“}”。");
    }

    @Test
    void anId() {
        var problem = only("ledger {");
        assertThat(at(problem)).isEqualTo("1:8+1 syntax.expected");
        assertThat(problem.data()).containsExactly("ledger", "$id", "{");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("After ‘ledger’ is missing: an id. Found ‘{’.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“ledger”之后缺少：标识。此处却是“{”。");
    }
}
