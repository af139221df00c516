// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Signs of the language where they mean nothing. */
class WrongPlaceTest {
    @Test
    void aSignWhereAClauseBegins() {
        var problem = only("ledger A { = }");
        assertThat(at(problem)).isEqualTo("1:12+1 syntax.unexpected");
        assertThat(problem.data()).containsExactly("=");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘=’ does not belong here. Delete it, or put the clause that it belongs to before it.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“=”不应出现在这里。请删除它，或在它前面写上它所属的子句。");
    }

    @Test
    void aListWithoutItsComma() {
        var problem = only("operating unit A { legal entities B C }\nlegal entity B legal entity C");
        assertThat(at(problem)).isEqualTo("1:37+1 syntax.missing-comma");
        assertThat(problem.data()).containsExactly("C");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("A comma is missing before ‘C’.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“C”之前缺少逗号。");
    }
}
