// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.problem.Only.at;
import static io.orgsmith.dsl.problem.Only.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Values that cannot be. */
class WrongValueTest {
    @Test
    void aDay() {
        var problem = only("ledger A from 2020-02-30");
        assertThat(at(problem)).isEqualTo("1:15+10 syntax.not-a-day");
        assertThat(problem.data()).containsExactly("2020-02-30");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("‘2020-02-30’ is no day of the calendar. Write year-month-day, for example 2020-01-31.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“2020-02-30”不是有效的日期。请按 年-月-日 书写，例如 2020-01-31。");
    }

    @Test
    void aNumber() {
        var problem = only("value set V { size 1.5 }");
        assertThat(at(problem)).isEqualTo("1:20+3 syntax.not-a-number");
        assertThat(problem.data()).containsExactly("1.5");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("‘1.5’ is no whole number.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“1.5”不是整数。");
    }

    @Test
    void twice() {
        var problem = only("user 🏭 { user name A  user name B }");
        assertThat(at(problem)).isEqualTo("1:33+1 syntax.given-twice");
        assertThat(problem.data()).containsExactly("user name");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("‘user name’ is said twice. Keep one of the two.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“user name”写了两次，请只保留一个。");
    }

    @Test
    void twiceBeforeTheBlock() {
        var problem = only("user U from 2020-01-01 from 2021-01-01");
        assertThat(at(problem)).isEqualTo("1:29+10 syntax.given-twice");
        assertThat(problem.data()).containsExactly("from");
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("‘from’ is said twice. Keep one of the two.");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“from”写了两次，请只保留一个。");
    }
}
