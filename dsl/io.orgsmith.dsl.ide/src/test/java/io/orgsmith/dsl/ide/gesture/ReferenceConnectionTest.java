// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines between organizations, as clauses. */
class ReferenceConnectionTest {
    private final Drawn drawn = Drawn.org("""
            ledger CN "Books"
            ledger US "Other books"
            legal entity BJ "Beijing" { ledger CN }
            legal entity SH "Shanghai" { }
            operating unit TV "TV" {
              ledger CN  legal entities BJ  // one so far
              default legal context BJ
            }
            operating unit XRAY "X-ray"
            cost center BJ "Beijing"
            security profile ONE "One" { organizations TV }
            """);

    @Test
    void aListGetsOneMore() {
        assertThat(drawn.connected("OperatingUnit.legalEntities", "operating-unit:TV", "legal-entity:SH"))
                .contains("  ledger CN  legal entities BJ, SH  // one so far\n");
        assertThat(drawn.connected("OperatingUnit.legalEntities", "operating-unit:XRAY", "legal-entity:SH"))
                .contains("operating unit XRAY \"X-ray\" { legal entities SH }\n");
    }

    @Test
    void whatIsSaidOnceChanges() {
        assertThat(drawn.connected("LegalEntity.ledger", "legal-entity:BJ", "ledger:US"))
                .contains("\"Beijing\" { ledger US }");
        assertThat(drawn.connected("LegalEntity.ledger", "legal-entity:SH", "ledger:US"))
                .contains("\"Shanghai\" { ledger US }");
        assertThat(drawn.connected("OperatingUnit.defaultLegalContext", "operating-unit:TV", "legal-entity:SH"))
                .contains("  default legal context SH\n");
    }

    @Test
    void aLineGoesWithItsClause() {
        assertThat(drawn.disconnected("OperatingUnit.defaultLegalContext", "operating-unit:TV", "legal-entity:BJ"))
                .contains("  ledger CN  legal entities BJ  // one so far\n}\n");
        assertThat(drawn.disconnected("LegalEntity.ledger", "legal-entity:BJ", "ledger:CN"))
                .contains("legal entity BJ \"Beijing\"\n");
    }

    @Test
    void whereSeveralKindsCouldStandTheIdWillDoUnlessAnotherBearsIt() {
        assertThat(drawn.connected("SecurityProfile.organizations", "security-profile:ONE", "operating-unit:XRAY"))
                .contains("{ organizations TV, XRAY }");
        assertThat(drawn.connected("SecurityProfile.organizations", "security-profile:ONE", "cost-center:BJ"))
                .contains("{ organizations TV, cost center BJ }");
    }

    /** The words before a list say what it is a list of. */
    @Test
    void whatAListDoesNotTakeIsSaidBesideIt() {
        var units = Drawn.org("""
                operating unit TV "TV"
                inventory organization PLANT "Plant"
                security profile ONE "One" { operating units TV }
                security profile TWO "Two"
                """);
        var reaches = "SecurityProfile.organizations";
        assertThat(units.connected(reaches, "security-profile:ONE", "inventory-organization:PLANT"))
                .contains("{ operating units TV  organizations PLANT }");
        assertThat(units.connected(reaches, "security-profile:TWO", "inventory-organization:PLANT"))
                .contains("\"Two\" { organizations PLANT }");
        assertThat(units.after(units.connection(reaches)
                        .reconnect(
                                units.model(),
                                units.element("security-profile:ONE"),
                                units.element("operating-unit:TV"),
                                units.element("inventory-organization:PLANT"))))
                .contains("organizations PLANT }")
                .doesNotContain("operating units");
    }

    @Test
    void aLineIsLedElsewhere() {
        var list = drawn.connection("OperatingUnit.legalEntities");
        assertThat(drawn.after(list.reconnect(
                        drawn.model(),
                        drawn.element("operating-unit:TV"),
                        drawn.element("legal-entity:BJ"),
                        drawn.element("legal-entity:SH"))))
                .contains("  ledger CN  legal entities SH  // one so far\n");
    }

    @Test
    void onlyWhatTheMetamodelKnowsCanBeDrawn() {
        assertThat(drawn.canConnect("OperatingUnit.ledger", "operating-unit:TV", "ledger:US"))
                .isTrue();
        assertThat(drawn.canConnect("OperatingUnit.ledger", "operating-unit:TV", "ledger:CN"))
                .as("it is there already")
                .isFalse();
        assertThat(drawn.canConnect("OperatingUnit.ledger", "operating-unit:TV", "legal-entity:BJ"))
                .isFalse();
        assertThat(drawn.canConnect("OperatingUnit.ledger", "legal-entity:BJ", "ledger:US"))
                .isFalse();
        assertThat(drawn.canConnect("Ledger.primaryLedger", "ledger:CN", "ledger:CN"))
                .isFalse();
    }
}
