// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** A hierarchy begins with what there is. */
class HierarchyCreationTest {
    @Test
    void unitsStandBelowTheGroupAndPlantsBelowTheirUnits() {
        assertThat(created("""
                business group G {
                  operating unit TV { inventory organization P1  inventory organization P2 }
                  operating unit XRAY
                  hr organization STAFF
                }
                operating unit OTHER
                """)).contains("""
                  organization hierarchy PRODUCTS "产品架构" {
                    under business group G: STAFF, TV, XRAY
                    under TV: P1, P2
                  }
                }
                """);
    }

    @Test
    void whereThereIsNothingItIsEmpty() {
        assertThat(created("business group G\n"))
                .isEqualTo("business group G {\n  organization hierarchy PRODUCTS \"产品架构\"\n}\n");
    }

    private static String created(String text) {
        var drawn = Drawn.org(text);
        var group = drawn.element("business-group:G");
        var creation = new Creation(drawn.project(), drawn.model(), Literals.ORGANIZATION_HIERARCHY, group);
        return drawn.after(creation.fix("PRODUCTS", "产品架构"));
    }
}
