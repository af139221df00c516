// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Step;
import org.junit.jupiter.api.Test;

/** Responsibilities and profile values: what must not be lost on a target that has them already. */
class AccessScriptsTest {
    private static final Wanted RESPONSIBILITY = a(Kind.RESPONSIBILITY, "responsibility:BUYER", "PO", "BUYER")
            .with("name", "Buyer")
            .with("menu", "PO_SUPERUSER_GUI");
    private static final Wanted VALUE = a(
                    Kind.PROFILE_VALUE, "responsibility:BUYER.ORG_ID", "responsibility", "PO", "BUYER", "ORG_ID")
            .refers("value", Kind.OPERATING_UNIT, "G", "TV");

    @Test
    void aResponsibilityStaysAvailableFromWhereItWas() {
        assertThat(script(Wanted.update(RESPONSIBILITY, "menu"), "82_responsibilities.sql"))
                .containsSubsequence(
                        "SELECT NVL(MAX(r.version), '4')",
                        "fnd_responsibility_pkg.load_row(",
                        "x_version => v_version");
    }

    @Test
    void aValueThatRefersToNothingRemovesNothing() {
        for (Step step : new Step[] {create(VALUE), Wanted.update(VALUE, "value")}) {
            assertThat(script(step, "84_profile_values.sql"))
                    .containsSubsequence(
                            "IF v_value IS NULL THEN",
                            "wait_for('its value '",
                            "write_profile(v_value);",
                            "save_profile(p_kind => 'OPERATING_UNIT', p_first => 'G'");
        }
    }

    @Test
    void aBusinessGroupWithoutItsViewAllProfileIsSaid() {
        assertThat(script(create(a(Kind.BUSINESS_GROUP, "business-group:G", "G")), "30_business_groups.sql"))
                .containsSubsequence(
                        "create_business_group(", "IF security_profile_id(c_name) IS NULL THEN", "'WARNING'");
    }

    private static String script(Step step, String file) {
        return Scripts.sql(plan(step), ScriptOptions.defaults()).get(file);
    }
}
