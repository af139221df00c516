// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How declarations are called in plans, states and links. */
class QualifiedIdTest {
    @ParameterizedTest
    @CsvSource({
        "Ledger, ledger:A",
        "LegalEntity, legal-entity:A",
        "ValueSet, value-set:A",
        "ChartOfAccounts, chart-of-accounts:A",
        "HrOrganization, hr-organization:A",
        "InventoryOrganization, inventory-organization:A",
        "OrganizationHierarchy, organization-hierarchy:A",
        "User, user:A"
    })
    void kindColonId(String kind, String expected) {
        var type = (EClass) OrgPackage.eINSTANCE.getEClassifier(kind);
        assertThat(QualifiedId.of(with((Element) EcoreUtil.create(type), "A"))).contains(expected);
    }

    @Test
    void segmentsAndTheirValuesAreOfTheirOwner() {
        var chart = with(NEW.createChartOfAccounts(), "COA");
        var segment = with(NEW.createSegment(), "CO");
        chart.getSegments().add(segment);
        assertThat(QualifiedId.of(segment)).contains("segment:COA.CO");
    }

    @Test
    void aSubinventoryIsOfItsOrganizationNestedOrStated() {
        var plant = with(NEW.createInventoryOrganization(), "PLANT");
        var raw = with(NEW.createSubinventory(), "RAW");
        assertThat(QualifiedId.of(raw)).contains("subinventory:RAW");
        raw.getInventoryOrganization().add(plant);
        assertThat(QualifiedId.of(raw)).contains("subinventory:PLANT.RAW");
        raw.getInventoryOrganization().clear();
        plant.getNested().add(raw);
        assertThat(QualifiedId.of(raw)).contains("subinventory:PLANT.RAW");
    }

    @Test
    void whatBearsNoIdHasNone() {
        assertThat(QualifiedId.of(NEW.createLedger())).isEmpty();
        assertThat(QualifiedId.of(NEW.createHierarchyLink())).isEmpty();
        assertThat(QualifiedId.of(NEW.createProfileValue())).isEmpty();
    }
}
