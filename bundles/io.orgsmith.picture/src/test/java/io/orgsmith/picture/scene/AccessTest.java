// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the access view shows. */
class AccessTest {
    private static final String GROUP = """
            business group G "集团" {
              operating unit A "甲" { inventory organization P code P01 { open to STOCK } }
              operating unit B "乙"
              operating unit C "丙"
              organization hierarchy H "架构" { under B: C }
            }
            business group OTHER "别的" { operating unit X "外" }
            responsibility STOCK "库存" in INV
            """;

    private static Scene scene(String text) {
        return new Scenes(Organizations.of(GROUP + text), Locale.ENGLISH).of(View.ACCESS, Map.of());
    }

    private static List<String> reached(String profile) {
        return scene("security profile S \"S\" { " + profile + " }").edges().stream()
                .filter(edge -> edge.relation() == Relation.REACHES)
                .map(Edge::to)
                .toList();
    }

    @Test
    void aProfileReachesWhatItLists() {
        assertThat(reached("business group G  operating units A, C"))
                .containsExactly("operating-unit:A", "operating-unit:C");
    }

    @Test
    void aProfileByHierarchyReachesTheTopAndWhatIsBelow() {
        assertThat(reached("business group G  hierarchy H  below B"))
                .containsExactlyInAnyOrder("operating-unit:B", "operating-unit:C");
    }

    @Test
    void aProfileForAllReachesTheGroup() {
        assertThat(reached("business group G  all organizations")).containsExactly("business-group:G");
    }

    @Test
    void profileValuesAreLines() {
        var scene = scene("""
                security profile S "S" { business group G  operating units A }
                responsibility BUYER "采购" in PO {
                  MO:Security Profile = S
                  MO:Default Operating Unit = operating unit A
                  HR:Security Profile = business group G
                }
                """);
        assertThat(scene.edges())
                .contains(
                        new Edge("responsibility:BUYER", "security-profile:S", Relation.PROFILE_TARGET),
                        new Edge("responsibility:BUYER", "operating-unit:A", Relation.PROFILE_DEFAULT),
                        new Edge("responsibility:BUYER", "business-group:G", Relation.PROFILE_OF_PEOPLE));
    }

    @Test
    void anOrganizationThatIsOpenToAResponsibilitySaysSo() {
        assertThat(scene("").edges())
                .contains(new Edge("inventory-organization:P", "responsibility:STOCK", Relation.OPEN_TO));
    }

    @Test
    void usersAndTheSiteAreThereOnlyWhereTheyHaveValuesOfTheirOwn() {
        assertThat(scene("user WANG \"王\" { responsibilities STOCK }\n").all())
                .noneMatch(node -> node.id().startsWith("user:"));
        assertThat(scene("user WANG \"王\" { MO:Operating Unit = A }\n").edges())
                .contains(new Edge("user:WANG", "operating-unit:A", Relation.PROFILE_TARGET));
    }
}
