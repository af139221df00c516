// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the accounting view shows. */
class AccountingTest {
    private static final String CHART = """
            value set CO { size 2  value 11 "总部"  value 12 "分公司"  value T "合计" parent }
            value set CC { size 3  value 100 }
            value set AC { size 4  value 4104 }
            chart of accounts COA "FLEX" {
              segment COMPANY balancing value set CO
              segment CENTER cost center value set CC
              segment ACCOUNT natural account value set AC
            }
            ledger CN "人民币账" { currency CNY  chart of accounts COA }
            """;

    private static Scene scene(String text) {
        return new Scenes(Organizations.of(CHART + text), Locale.SIMPLIFIED_CHINESE).of(View.ACCOUNTING, Map.of());
    }

    @Test
    void aLedgerWithOthersThatFollowItIsASetup() {
        var scene = scene("secondary ledger US \"美元账\" { primary ledger CN  currency USD }");
        assertThat(scene.parents())
                .containsEntry("ledger:CN", "accounting-setup:CN")
                .containsEntry("ledger:US", "accounting-setup:CN");
        assertThat(scene.edges()).contains(new Edge("ledger:US", "ledger:CN", Relation.PRIMARY_LEDGER));
    }

    @Test
    void aLedgerAloneStandsAlone() {
        assertThat(scene("").all())
                .extracting(Node::entity)
                .filteredOn(entity -> entity != Entity.SEGMENT_VALUE)
                .containsExactly(Entity.LEDGER);
    }

    @Test
    void companyValuesAreThoseOfTheBalancingSegmentAndNoSums() {
        var scene = scene("legal entity BJ \"北京\" { ledger CN  balancing segment values 11 }");
        assertThat(scene.edges()).contains(new Edge("legal-entity:BJ", "segment-value:CO.11", Relation.COMPANY_VALUES));
        assertThat(scene.all())
                .filteredOn(node -> node.entity() == Entity.SEGMENT_VALUE)
                .extracting(Node::name)
                .containsExactly("11 总部", "12 分公司");
    }

    @Test
    void aValueThatNoSetHasIsDrawnAllTheSame() {
        var scene = scene("legal entity BJ \"北京\" { ledger CN  balancing segment values 99 }");
        assertThat(scene.all()).extracting(Node::id).contains("segment-value:COA.99");
    }

    @Test
    void costCentersStandInTheirCompany() {
        var scene = scene("""
                legal entity BJ "北京" { ledger CN  balancing segment values 11 }
                business group G { cost center C "总务" { chart of accounts COA  value 11-100 } }
                """);
        assertThat(scene.parents()).containsEntry("cost-center:C", "segment-value:CO.11");
    }

    @Test
    void aLedgersOwnValueIsLinkedToIt() {
        var scene = scene("ledger HK \"港币账\" { chart of accounts COA  balancing segment values 12 }");
        assertThat(scene.edges())
                .contains(new Edge("ledger:HK", "segment-value:CO.12", Relation.LEDGER_COMPANY_VALUES));
    }
}
