// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import org.junit.jupiter.api.Test;

/** What has not begun yet ends on its first day: nothing ends before it begins, and no end that is past moves to today. */
class EndDayTest {
    private static final Wanted UNIT = a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A");

    private static String generate(String file, Step step) {
        return new ScriptTarget()
                .generate(plan(step), ScriptOptions.defaults().allowingPrivateApi())
                .get(file);
    }

    @Test
    void theLastDayIsTodayOrTheFirstDay() {
        assertThat(generate("97_retire.sql", Wanted.retire(UNIT)))
                .containsSubsequence(
                        "v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));",
                        "RETURN LEAST(v_day, NVL(p_to, v_day));",
                        "INTO v_ovn, v_from, v_to",
                        "p_date_to => end_day(v_from, v_to)");
    }

    @Test
    void noScriptEndsAnythingTodayWithoutAskingForItsFirstDay() {
        Scripts.everyShape().forEach((name, script) -> assertThat(script)
                .as(name)
                .doesNotContainPattern("p_\\w*(_to|end_date_active|inactive_date) => TRUNC\\(SYSDATE\\)"));
    }

    @Test
    void whatEndsOnItsFirstDayCountsAsEnded() {
        assertThat(generate("97_retire.sql", Wanted.retire(a(Kind.USER, "user:W", "WANG"))))
                .contains(
                        "ended_if(TRUNC(p_to) <= end_day(p_from, NULL));", "ended_if_over(u.start_date, u.end_date);");
    }

    @Test
    void aResponsibilityKeepsAllButItsLastDay() {
        var buyer = a(Kind.RESPONSIBILITY, "responsibility:B", "PO", "BUYER").with("name", "Buyer");

        assertThat(generate("rollback.sql", Wanted.create(buyer)))
                .containsSubsequence(
                        "p_name => r.responsibility_name",
                        "p_to => end_day(r.start_date, r.end_date)",
                        "end_responsibility(c_application, c_resp_key);");
    }

    /** LOAD_ROW would make an empty request group of an application without a name for it, and read a date without its time. */
    @Test
    void aResponsibilityIsLoadedWithoutWhatTheInterfaceMisreads() {
        var buyer = a(Kind.RESPONSIBILITY, "responsibility:B", "PO", "BUYER").with("name", "Buyer");

        assertThat(generate("82_responsibilities.sql", Wanted.create(buyer)))
                .containsSubsequence(
                        "IF p_request_group IS NOT NULL THEN",
                        "x_group_app_short_name => v_group_application",
                        "x_last_update_date => NULL");
    }
}
