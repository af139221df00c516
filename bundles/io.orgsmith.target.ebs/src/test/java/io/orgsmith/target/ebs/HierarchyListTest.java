// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A security profile by hierarchy reaches what Security List Maintenance has listed, not what the hierarchy says. */
class HierarchyListTest {
    private final Map<String, String> files = new ScriptTarget()
            .generate(
                    plan(create(a(Kind.SECURITY_PROFILE, "security-profile:TV", "TV_TREE")
                            .refers("hierarchy", Kind.ORGANIZATION_HIERARCHY, "G", "TREE")
                            .refers("top", Kind.OPERATING_UNIT, "G", "TV")
                            .with("includeTop", false))),
                    ScriptOptions.defaults());

    @Test
    void theListIsProvedAgainstTheHierarchyOfToday() {
        for (String file : new String[] {"verify.sql", "81_security_lists.sql"}) {
            assertThat(files.get(file))
                    .containsSubsequence(
                            "AND TRUNC(SYSDATE) BETWEEN v.date_from AND NVL(v.date_to, SYSDATE + 1);",
                            "CONNECT BY PRIOR e.organization_id_child = e.organization_id_parent",
                            "AND x.entry_type = 'E'",
                            "FROM per_organization_list l",
                            "HAVING SUM(t.wanted) <> SUM(t.listed)",
                            "hierarchy_id(business_group_id('G'), 'TREE'),",
                            "any_organization_id('OPERATING_UNIT', 'G', 'TV'), 'N');");
        }
    }

    @Test
    void theManualStepShowsItToPeople() {
        assertThat(files.get("manual.md"))
                .contains("Hierarchy = G / TREE", "Top organization = G / TV")
                .containsSubsequence("'TV_TREE'", "FROM per_organization_list l", "p.organization_structure_id");
    }
}
