// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** Where the values of lists and what stands in templates and environments are written. */
class PositionsInListsTest {
    private static final String TEXT = """
            legal entity A legal entity B
            operating unit TV {
              legal entities A,
                B
            }
            template PLANT for inventory organization {
              calendar 工作  subinventory RAW
            }
            environment TEST { operating unit TV is "测试" { usable } }
            defaults for user { from 2020-01-01 }
            """;
    private final Document document = Texts.read(TEXT).documents().get(0);

    private static String shown(TextRegion at) {
        return at.line() + ":" + at.column() + " " + TEXT.substring(at.offset(), at.offset() + at.length());
    }

    @Test
    void eachValueOfAListHasItsPlace() {
        var unit = document.getElements().get(2);
        assertThat(shown(Positions.of(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, 0)))
                .isEqualTo("3:18 A");
        assertThat(shown(Positions.of(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, 1)))
                .isEqualTo("4:5 B");
        assertThat(shown(Positions.of(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, -1)))
                .isEqualTo("2:16 TV");
    }

    @Test
    void aTemplateStandsAtItsIdAndItsClausesWhereTheyAre() {
        var template = document.getTemplates().get(0);
        var body = (InventoryOrganization) template.getBody();
        assertThat(shown(Positions.of(template))).isEqualTo("6:10 PLANT");
        assertThat(shown(Positions.of(body, Literals.INVENTORY_ORGANIZATION__CALENDAR, 0)))
                .isEqualTo("7:12 工作");
        assertThat(shown(Positions.of(body.getNested().get(0)))).isEqualTo("7:29 RAW");
    }

    @Test
    void defaultsHaveNoIdAndStandAtTheirFirstWord() {
        assertThat(shown(Positions.of(document.getTemplates().get(1)))).isEqualTo("10:1 defaults");
    }

    @Test
    void aChangeOfAnEnvironmentStandsInIt() {
        var change = document.getEnvironments().get(0).getChanges().get(0);
        assertThat(shown(Positions.of(change, Literals.ENVIRONMENT_CHANGE__NAME, 0)))
                .isEqualTo("9:41 \"测试\"");
        assertThat(shown(Positions.whole(change))).isEqualTo("9:20 operating unit TV is \"测试\" { usable }");
        assertThat(shown(Positions.of(document.getEnvironments().get(0)))).isEqualTo("9:13 TEST");
    }
}
