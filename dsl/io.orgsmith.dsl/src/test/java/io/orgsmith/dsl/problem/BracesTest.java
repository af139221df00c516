// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Braces that are missing or too many. */
class BracesTest {
    @Test
    void missing() {
        var problem = only("business group GH {\n  operating unit TV {\n    usable\n}");
        assertThat(at(problem)).isEqualTo("2:21+1 syntax.missing-brace");
        assertThat(problem.data()).containsExactly("operating unit TV", "2");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "The brace that opens ‘operating unit TV’ in line 2 is never closed. Write a closing brace after its last clause.");
        assertThat(problem.message(Locale.CHINESE))
                .isEqualTo("第 2 行“operating unit TV”的左花括号没有对应的右花括号。请在它的最后一个子句之后写上右花括号。");
    }

    @Test
    void tooMany() {
        var problem = only("user U }");
        assertThat(at(problem)).isEqualTo("1:8+1 syntax.extra-brace");
        assertThat(problem.data()).isEmpty();
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "This closing brace closes nothing. Delete it, or write the opening brace that it belongs to.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("多余的右花括号。请删除它，或补写与它对应的左花括号。");
    }
}
