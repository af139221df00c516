// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tools that declare something: where it belongs, as somebody would type it, and nothing else changes. */
class CreationTest {
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, Structure.TEXT);
    }

    @Test
    void anInventoryOrganizationStandsInItsOperatingUnit() {
        var made = new StructureCreation().createInventoryOrganization(session.at("operating-unit:TV"));
        assertThat(((Element) made).getId()).isEqualTo("IO1");
        assertThat(session.text())
                .isEqualTo(Structure.TEXT.replace(
                        "{ legal entity BJ }\n}", "{ legal entity BJ }\n  inventory organization IO1\n}"));
    }

    @Test
    void anOperatingUnitStandsInItsBusinessGroup() {
        new StructureCreation().createOperatingUnit(session.at("business-group:HT"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT.replace("HT \"Group\"\n", "HT \"Group\" {\n  operating unit OU1\n}\n"));
    }

    @Test
    void besideAllOthersItFollowsTheLastOfItsKind() {
        var made = new AccountingCreation().createLegalEntity(session.document());
        assertThat(made).isSameAs(session.at("legal-entity:LE1"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT.replace(
                        "legal entity SH \"Shanghai\" { ledger CN }\n",
                        "legal entity SH \"Shanghai\" { ledger CN }\nlegal entity LE1\n"));
    }

    @Test
    void inALedgerALegalEntityKeepsItsBooksThere() {
        new AccountingCreation().createLegalEntity(session.at("ledger:HK"));
        assertThat(session.text()).contains("\nlegal entity LE1 { ledger HK }\n");
    }

    @Test
    void nothingIsDeclaredWhereItCannotBelong() {
        var plant = session.at("inventory-organization:PLANT");
        Talk.in(session, null, -1);
        assertThat(new StructureCreation().createBusinessGroup(plant)).isSameAs(plant);
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }
}
