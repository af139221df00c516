// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A word that begins no clause says what it stands in and what begins one there. */
class UnknownClauseTest {
    @Test
    void withANearOne() {
        var problem = only("location L { contry CN }");
        assertThat(at(problem)).isEqualTo("1:14+6 syntax.unknown-clause");
        assertThat(problem.data())
                .containsExactly(
                        "contry",
                        "kind.location",
                        "country|style|address|city|region|postal code|telephone|description|business group|from|to|like",
                        "country");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith(
                        "‘contry’ is no clause of location. Did you mean ‘country’? Possible here: country, style, ");
        assertThat(problem.message(Locale.CHINESE)).startsWith("“contry”不是地点的子句。是否想写“country”？此处可以写：country、style、");
    }

    @Test
    void withoutANearOne() {
        var problem = only("ledger CN { zzzz }");
        assertThat(problem.data()).startsWith("zzzz", "kind.ledger").endsWith("");
        assertThat(problem.message(Locale.ENGLISH)).startsWith("‘zzzz’ is no clause of ledger. Possible here: short, ");
        assertThat(problem.message(Locale.CHINESE)).startsWith("“zzzz”不是分类账的子句。此处可以写：short、");
    }

    @Test
    void inTheFileItself() {
        var problem = only("like");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("‘like’ is no clause of a file. Possible here: import, ");
        assertThat(problem.message(Locale.CHINESE)).startsWith("“like”不是文件的子句。此处可以写：import、");
    }

    @Test
    void whatARuleForbidsIsNotProposed() {
        assertThat(only("operating unit A { zzzz }").data().get(2)).doesNotContain("company", "purchasing");
        assertThat(only("user U { zzzz }").data().get(2)).doesNotContain("legal", "subinventory");
    }

    @Test
    void aTextThatEndsTooEarly() {
        var problem = only("accept X1 on");
        assertThat(at(problem)).isEqualTo("1:13+0 syntax.expected-at-end");
        assertThat(problem.data().get(0)).isEqualTo("on");
        assertThat(problem.message(Locale.ENGLISH)).startsWith("The text ends too early. After ‘on’ is missing: ");
        assertThat(problem.message(Locale.CHINESE)).startsWith("文件过早结束。“on”之后缺少：");
    }
}
