// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the structure shows. */
class StructureTest {
    private static final String COMPANIES = """
            ledger CN "人民币账"
            ledger HK "港币账"
            legal entity BJ "北京公司" { ledger CN }
            legal entity SH "上海公司" { ledger CN }
            """;

    private static Scene scene(String text) {
        return new Scenes(Organizations.of(COMPANIES + text), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
    }

    @Test
    void whatBelongsTogetherStandsInEachOther() {
        var scene = scene("""
                business group G "集团" {
                  operating unit TV "电视" { ledger CN  default legal context BJ
                    inventory organization P "工厂" code P01 { legal entity BJ  subinventory RAW }
                  }
                }
                """);
        assertThat(scene.parents())
                .containsEntry("operating-unit:TV", "business-group:G")
                .containsEntry("inventory-organization:P", "operating-unit:TV")
                .containsEntry("subinventory:P.RAW", "inventory-organization:P");
        assertThat(scene.nodes())
                .extracting(Node::id)
                .contains("legal-entity:BJ", "ledger:CN")
                .doesNotContain("operating-unit:TV");
    }

    @Test
    void aLegalEntityStandsBesideEvenWhereItIsDeclaredInAGroup() {
        var scene = scene("business group G \"集团\" { legal entity X \"X 公司\" { ledger CN } }");
        assertThat(scene.parents()).doesNotContainKey("legal-entity:X");
    }

    @Test
    void theDefaultLegalContextIsNotDrawnTwice() {
        var scene = scene("""
                operating unit TV "电视" { ledger CN  legal entities BJ, SH  default legal context BJ }
                """);
        assertThat(scene.edges())
                .contains(
                        new Edge("operating-unit:TV", "legal-entity:BJ", Relation.DEFAULT_LEGAL_CONTEXT),
                        new Edge("operating-unit:TV", "legal-entity:SH", Relation.OPERATING_UNIT_LEGAL_ENTITIES))
                .doesNotContain(
                        new Edge("operating-unit:TV", "legal-entity:BJ", Relation.OPERATING_UNIT_LEGAL_ENTITIES));
    }

    @Test
    void theLedgerOfAUnitIsDrawnOnlyWhereItsCompaniesDoNotSayIt() {
        assertThat(scene("operating unit TV \"电视\" { ledger CN  default legal context BJ }")
                        .edges())
                .noneMatch(edge -> edge.relation() == Relation.OPERATING_UNIT_LEDGER);
        assertThat(scene("operating unit TV \"电视\" { ledger HK  default legal context BJ }")
                        .edges())
                .contains(new Edge("operating-unit:TV", "ledger:HK", Relation.OPERATING_UNIT_LEDGER));
    }
}
