// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.tool.RefusedGesture;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of inventory organizations shows what each means, also by its template, and is typed into. */
class InventoryTableTest {
    private final InventoryCells cells = new InventoryCells();
    private final InventoryEditing editing = new InventoryEditing();
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.example(folder, "four-factories");
    }

    @Test
    void eachLineIsAnOrganizationInTheOrderOfTheText() {
        assertThat(new Rows().allInventoryOrganizations(session.document()))
                .extracting(cells::inventoryCode)
                .containsExactly("HP1", "FP1", "HV1", "FV1");
    }

    @Test
    void aCellShowsWhatTheTemplateAndThePlaceSay() {
        assertThat(cells.inventoryCosting(plant())).isEqualTo("standard");
        assertThat(cells.inventoryCalendar(plant())).isEqualTo("HT_WORK");
        assertThat(cells.inventoryOperatingUnit(plant())).isEqualTo("PUMPS");
        assertThat(cells.inventoryLegalEntity(plant())).isEqualTo("FS_HT");
        assertThat(cells.inventoryMasterOrganization(plant())).isEqualTo("HZ_PUMPS");
    }

    @Test
    void whatIsTypedReplacesTheClause() {
        editing.setInventoryLegalEntity(plant(), "HZ_HT");
        assertThat(cells.inventoryLegalEntity(plant())).isEqualTo("HZ_HT");
        editing.setInventoryCode(plant(), "FP9");
        assertThat(((OrgResource) plant().eResource()).text())
                .contains("code FP9 like FACTORY {\n      legal entity HZ_HT  at FS  cost center CC_FS_PUMPS");
    }

    @Test
    void whatATemplateSaysIsNotTakenAwayAndThatIsSaid() {
        editing.setInventoryCosting(plant(), "standard");
        assertThatThrownBy(() -> editing.setInventoryCosting(plant(), "")).isInstanceOf(RefusedGesture.class);
        assertThat(cells.inventoryCosting(plant())).isEqualTo("standard");
    }

    @Test
    void anotherOperatingUnitTakesTheDeclarationAlong() {
        editing.setInventoryOperatingUnit(plant(), "VALVES");
        assertThat(plant().eContainer()).isSameAs(session.at("operating-unit:VALVES"));
    }

    @Test
    void columnsAreCalledAsInThePropertiesView() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(new InventoryHeadings().headingOfLegalEntity(plant())).isEqualTo("Legal entity");
        } finally {
            Locale.setDefault(before);
        }
    }

    private EObject plant() {
        return session.at("inventory-organization:FS_PUMPS");
    }
}
