// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What somebody means who puts something new onto a figure. */
class CreationsTest {
    private final Drawn drawn = Drawn.org("""
            value set CO { value 01 "Hangzhou" }
            value set ACC
            value set OTHER
            chart of accounts COA {
              segment CO balancing value set CO
              segment ACC natural account value set ACC
            }
            ledger HT "Books" { chart of accounts COA }
            ledger NEW "No chart yet"
            business group G
            """);

    @Test
    void aValueOnALedgerIsOneOfItsSegments() {
        assertThat(owners(Literals.SEGMENT_VALUE, "ledger:HT")).containsExactly("CO", "ACC");
        assertThat(owners(Literals.SEGMENT_VALUE, "segment-value:CO.01")).containsExactly("CO");
        assertThat(owners(Literals.SEGMENT_VALUE, "ledger:NEW")).isEmpty();
        assertThat(owners(Literals.SEGMENT_VALUE, null)).containsExactly("CO", "ACC", "OTHER");
        assertThat(owners(Literals.SEGMENT, "ledger:HT")).containsExactly("COA");
    }

    @Test
    void whatHasNoFigureCanBePutAnywhere() {
        assertThat(owners(Literals.LOCATION, "ledger:HT")).containsExactly("");
        assertThat(owners(Literals.LOCATION, null)).containsExactly("", "G");
        assertThat(owners(Literals.LOCATION, "business-group:G")).containsExactly("G");
        assertThat(owners(Literals.CHART_OF_ACCOUNTS, "ledger:NEW")).containsExactly("NEW");
    }

    @Test
    void whatHasOneCannot() {
        assertThat(owners(Literals.OPERATING_UNIT, "segment-value:CO.01")).isEmpty();
        assertThat(owners(Literals.SUBINVENTORY, null)).isEmpty();
        assertThat(owners(Literals.BUSINESS_GROUP, "business-group:G")).isEmpty();
    }

    @Test
    void besideAllFiguresItIsAskedWhereItBelongsAndAGroupIsLikeliest() {
        assertThat(owners(Literals.LEGAL_ENTITY, null)).containsExactly("G", "");
        assertThat(owners(Literals.OPERATING_UNIT, null)).containsExactly("G", "");
        assertThat(owners(Literals.COST_CENTER, null)).containsExactly("G", "");
        assertThat(owners(Literals.LEDGER, null)).containsExactly("");
        assertThat(owners(Literals.BUSINESS_GROUP, null)).containsExactly("");
    }

    @Test
    void aFactoryIsLikeliestThatOfAnOperatingUnit() {
        var two = Drawn.org("operating unit TV\nbusiness group A { operating unit XRAY }\nbusiness group B\n");
        assertThat(new Creations(two.project(), two.model(), Literals.INVENTORY_ORGANIZATION)
                        .onto(null).stream().map(Creation::owner).map(CreationsTest::id))
                .containsExactly("TV", "XRAY", "A", "B", "");
    }

    private List<String> owners(EClass kind, String onto) {
        return new Creations(drawn.project(), drawn.model(), kind)
                .onto(onto == null ? null : drawn.element(onto)).stream()
                        .map(Creation::owner)
                        .map(CreationsTest::id)
                        .toList();
    }

    private static String id(Element owner) {
        return owner == null ? "" : owner.getId();
    }
}
