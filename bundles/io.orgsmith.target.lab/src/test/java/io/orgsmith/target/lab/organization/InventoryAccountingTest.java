// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.Ebs;
import io.orgsmith.target.lab.Television;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import org.junit.jupiter.api.Test;

/** "Accounting Information": which ledger, legal entity and operating unit an inventory organization works for. */
class InventoryAccountingTest {
    private final Ebs ebs = Ebs.television();
    private final Row accounting = ebs.information("北京电视机厂", "Accounting Information");

    @Test
    void theLedgerIsFirst() {
        assertThat(accounting.idInText("ORG_INFORMATION1"))
                .isEqualTo(ebs.row("GL_LEDGERS", "NAME", "光华人民币账").number("LEDGER_ID"));
    }

    @Test
    void theLegalEntityIsSecondByItsOwnIdNotThatOfAnOrganization() {
        assertThat(accounting.idInText("ORG_INFORMATION2"))
                .isEqualTo(ebs.row("XLE_ENTITY_PROFILES", "LEGAL_ENTITY_IDENTIFIER", "BJ_TV")
                        .number("LEGAL_ENTITY_ID"));
    }

    @Test
    void theOperatingUnitIsThirdByItsOrganization() {
        assertThat(accounting.idInText("ORG_INFORMATION3")).isEqualTo(ebs.organization("电视机业务"));
    }

    @Test
    void aPlantOfAnotherMasterNamesItsMaster() {
        assertThat(ebs.row("MTL_PARAMETERS", "ORGANIZATION_CODE", "B01").number("MASTER_ORGANIZATION_ID"))
                .isEqualTo(ebs.organization("物料主组织"));
    }

    @Test
    void movingToAnotherOperatingUnitIsOneColumnOfOneRow() {
        var changes = ebs.update(Television.PLANT, "operatingUnit", Television.XRAY);

        assertThat(changes).singleElement().isInstanceOfSatisfying(RowChange.Update.class, update -> assertThat(
                        update.columns())
                .containsExactly("OBJECT_VERSION_NUMBER", "ORG_INFORMATION3"));
    }
}
