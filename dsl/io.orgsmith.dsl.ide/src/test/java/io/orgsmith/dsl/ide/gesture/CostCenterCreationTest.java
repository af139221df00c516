// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** A cost center that is put into a company value. */
class CostCenterCreationTest {
    private static final String VALUES = """
            value set CO { value 01 "Hangzhou" }
            chart of accounts COA { segment CO balancing value set CO }
            """;

    @Test
    void itStandsInTheOnlyGroupAndNamesTheValue() {
        assertThat(created(VALUES + "business group G \"Group\" { legislation CN }\n"))
                .endsWith("""
                        business group G "Group" {
                          legislation CN

                          cost center CC "车间" { chart of accounts COA  company value 01 }
                        }
                        """);
    }

    @Test
    void ofTwoGroupsNobodyKnowsWhichOne() {
        assertThat(created(VALUES + "business group G\nbusiness group H\n"))
                .endsWith("business group H\n\ncost center CC \"车间\" { chart of accounts COA  company value 01 }\n");
    }

    @Test
    void ofTwoChartsNobodyKnowsWhichOne() {
        assertThat(created(VALUES + "chart of accounts OTHER { segment CO balancing value set CO }\n"))
                .endsWith("\n\ncost center CC \"车间\" { company value 01 }\n");
    }

    private static String created(String text) {
        var drawn = Drawn.org(text);
        var value = drawn.element("segment-value:CO.01");
        var creation = new Creation(drawn.project(), drawn.model(), Literals.COST_CENTER, value);
        assertThat(creation.isPossible()).isTrue();
        return drawn.after(creation.fix("CC", "车间"));
    }
}
