// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Ids that several bear. */
class SameIdTest {
    @Test
    void ofSeveralKinds() {
        var problem = only("ledger A\nuser A\naccept X1 on A");
        assertThat(at(problem)).isEqualTo("3:14+1 link.ambiguous");
        assertThat(problem.data()).containsExactly("A", "kind.ledger|kind.user");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "‘A’ is the id of several things: ledger, user. Write the kind before it, for example: operating unit A.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“A”是多个对象的标识：分类账、用户。请在它前面写明类别，例如：operating unit A。");
    }

    @Test
    void twiceOfOneKind() {
        var problem = only("user A\nuser A");
        assertThat(at(problem)).isEqualTo("2:6+1 id.duplicate");
        assertThat(problem.data()).containsExactly("A", "kind.user", "a.org", "1");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("The id ‘A’ is already taken by another user (a.org, line 1). Choose another id.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("标识“A”已被另一个用户使用（a.org 第 1 行）。请换一个标识。");
    }
}
