// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** After a rollback apply.sql runs again: what the rollback ended is opened, what people ended is left to them. */
class RunAgainTest {
    private final Map<String, String> files = new ScriptTarget()
            .generate(
                    plan(
                            create(a(Kind.LOCATION, "location:HQ", "", "HQ")),
                            create(a(Kind.OPERATING_UNIT, "operating-unit:A", "G", "A")),
                            create(a(Kind.RESPONSIBILITY, "responsibility:B", "PO", "B")
                                    .with("name", "B")),
                            create(a(Kind.SEGMENT_VALUE, "value:11", "COMPANY", "11"))),
                    ScriptOptions.defaults().allowingPrivateApi());

    @Test
    void whatARollbackEndedIsOpenedAgainAndProved() {
        assertThat(files.get("60_operating_units.sql"))
                .containsSubsequence(
                        "IF v_state = 'DIFFERENT' THEN",
                        "ended_if(class_state(v_org_id, 'OPERATING_UNIT') = 'N');",
                        "read_class_ender('OPERATING_UNIT');",
                        "IF is_to_be_reopened THEN",
                        "open_organization('OPERATING_UNIT', NULL);",
                        "prove;",
                        "confirm_reopened;",
                        "ELSIF is_to_be_created THEN");
        assertThat(files.get("20_locations.sql")).contains("p_inactive_date => NULL");
        assertThat(files.get("82_responsibilities.sql")).contains("FROM fnd_responsibility r, fnd_application a");
        assertThat(files.get("11_segment_values.sql")).contains("p_end_date_active => fnd_flex_val_api.g_null_date");
    }

    @Test
    void whatSomebodyEndedInAFormStaysEnded() {
        assertThat(files.get("20_locations.sql"))
                .contains(
                        "v_ended_by = fnd_global.user_id AND NVL(v_ended_login, -1) <= 0",
                        "open it there if it is wanted");
    }

    @Test
    void whatHasEndedIsNotAsTheTextWantsIt() {
        assertThat(files.get("verify.sql"))
                .contains("compare_open(NULL, v_inactive);", "compare_open(v_org_from, v_org_to);")
                .contains("compare('enabled', v.enabled_flag, 'Y');");
    }

    @Test
    void theRollbackAndEveryStopSayWhatToDoNext() {
        assertThat(files.get("rollback.sql")).contains("apply.sql can be run again: it opens again what is RETIRED");
        assertThat(files.get("60_operating_units.sql")).contains("Plan against this database and generate again");
    }
}
