// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that draw lines. */
class ConnectionsTest {
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, Structure.TEXT);
    }

    @Test
    void anotherLegalEntityIsAddedToTheList() {
        new StructureConnections()
                .connectOperatingUnitLegalEntities(session.at("operating-unit:TV"), session.at("legal-entity:SH"));
        assertThat(session.text()).isEqualTo(Structure.TEXT.replace("legal entities BJ\n", "legal entities BJ, SH\n"));
    }

    @Test
    void whatThereIsOnlyOneOfIsReplaced() {
        new AccountingConnections().connectLegalEntityLedger(session.at("legal-entity:SH"), session.at("ledger:HK"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT.replace("\"Shanghai\" { ledger CN }", "\"Shanghai\" { ledger HK }"));
    }

    @Test
    void aLineThatIsThereIsNotDrawnTwice() {
        Talk.in(session, null, -1);
        new StructureConnections()
                .connectOperatingUnitLegalEntities(session.at("operating-unit:TV"), session.at("legal-entity:BJ"));
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void aDefaultLegalContextIsAClauseOfTheUnit() {
        new StructureConnections()
                .connectDefaultLegalContext(session.at("operating-unit:XR"), session.at("legal-entity:SH"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT.replace(
                        "{ business group HT }", "{ business group HT  default legal context SH }"));
    }

    @Test
    void aProfileValueIsAClauseOfTheResponsibility(@TempDir Path folder) {
        var text = "operating unit TV \"Television\"\nresponsibility BUY \"Buyer\" in PO\n";
        var access = Session.of(folder, text);
        new AccessConnections().connectProfileTarget(access.at("responsibility:BUY"), access.at("operating-unit:TV"));
        assertThat(access.text()).isEqualTo(text.replace("in PO\n", "in PO { MO:Operating Unit = TV }\n"));
    }

    @Test
    void onlyWhatCanBeDrawnIsOffered() {
        var connections = new StructureConnections();
        var unit = session.at("operating-unit:TV");
        assertThat(connections.canConnectOperatingUnitLegalEntities(unit, session.at("legal-entity:SH")))
                .isTrue();
        assertThat(connections.canConnectOperatingUnitLegalEntities(unit, session.at("legal-entity:BJ")))
                .isFalse();
        assertThat(connections.canConnectOperatingUnitLedger(unit, session.at("legal-entity:BJ")))
                .isFalse();
        assertThat(new AccountingConnections()
                        .canConnectPrimaryLedger(session.at("ledger:CN"), session.at("ledger:CN")))
                .isFalse();
    }
}
