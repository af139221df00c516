// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostCenterProgramsTest {
    private static final String FILE = "68_cost_center_programs_manual.sql";

    @Test
    void newCostCentersAreLinkedToAccountsAfterAllOfThemExist() {
        var files = generate(a(Kind.COST_CENTER, "cost-center:A", "G", "A")
                .with("company", "11")
                .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, "GH_COA"));

        assertThat(files.get("apply.sql")).containsSubsequence("@@65_cost_centers.sql", "@@" + FILE);
        assertThat(files.get("manual.md"))
                .contains("Chart of accounts = GH\\_COA", "AutoOrganizations", "nothing waits for it");
    }

    @Test
    void valuesThatDoNotExistAreSaidAndStopNothing() {
        assertThat(generate(a(Kind.COST_CENTER, "cost-center:A", "G", "A")).get(FILE))
                .contains("WARNING|PREFLIGHT|company cost center", "v.enabled_flag = 'Y'")
                .doesNotContain("IF :orgsmith_missing > 0");
    }

    @Test
    void withoutCostCentersThereIsNothingToLink() {
        assertThat(generate(a(Kind.HR_ORGANIZATION, "hr-organization:A", "G", "A")))
                .doesNotContainKey(FILE);
    }

    private static Map<String, String> generate(Wanted wanted) {
        return new ScriptTarget().generate(plan(create(wanted)), ScriptOptions.defaults());
    }
}
