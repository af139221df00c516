// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Ids that nothing bears. */
class UnknownIdTest {
    @Test
    void withANearOne() {
        var problem = only("operating unit A { ledger BEJING }\nledger BEIJING");
        assertThat(at(problem)).isEqualTo("1:27+6 link.unknown");
        assertThat(problem.data()).containsExactly("BEJING", "kind.ledger", "BEIJING");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("There is no ledger ‘BEJING’ in the project. Did you mean ‘BEIJING’?");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("项目中没有标识为“BEJING”的分类账。是否想写“BEIJING”？");
    }

    @Test
    void withoutANearOne() {
        var problem = only("operating unit A { ledger ZZZ }\nledger BEIJING");
        assertThat(at(problem)).isEqualTo("1:27+3 link.unknown");
        assertThat(problem.data()).containsExactly("ZZZ", "kind.ledger", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("There is no ledger ‘ZZZ’ in the project. Declare it, or correct the id.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("项目中没有标识为“ZZZ”的分类账。请声明它，或改正标识。");
    }

    @Test
    void behindItsKind() {
        var problem = only("accept X1 on ledger 12");
        assertThat(at(problem)).isEqualTo("1:14+9 link.unknown");
        assertThat(problem.data()).containsExactly("12", "kind.ledger", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("There is no ledger ‘12’ in the project. Declare it, or correct the id.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("项目中没有标识为“12”的分类账。请声明它，或改正标识。");
    }

    @Test
    void anIdIsNeverTranslated() {
        var problem = only("operating unit A { ledger kind.user }");
        assertThat(at(problem)).isEqualTo("1:27+9 link.unknown");
        assertThat(problem.data()).containsExactly("kind.user", "kind.ledger", "");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("There is no ledger ‘kind.user’ in the project. Declare it, or correct the id.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("项目中没有标识为“kind.user”的分类账。请声明它，或改正标识。");
    }
}
