// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static io.orgsmith.rules.ocl.Rules.failing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References followed backwards by the name that an annotation gives them. */
class OppositesTest {

    private final SampleModel model = new SampleModel();

    @BeforeEach
    void twoLedgersOneUnit() {
        EObject ledger = model.add("Ledger", "L1");
        model.add("Ledger", "L2");
        EObject entity = model.add("LegalEntity", "E1", "ledger", ledger, "name", "first");
        EObject other = model.add("LegalEntity", "E2", "ledger", ledger, "name", "second");
        EObject unit = model.add("OperatingUnit", "U", "ledger", ledger, "legalEntities", List.of(entity, other));
        EObject sub = model.add("Subinventory", "S");
        model.add("InventoryOrganization", "I", "operatingUnit", unit, "subinventories", List.of(sub));
    }

    @Test
    void readLikeFeatures() {
        assertThat(failing("Ledger", "self.operatingUnits->isEmpty()", model)).containsExactly("L1");
        assertThat(failing("Ledger", "operatingUnits->isEmpty()", model)).containsExactly("L1");
    }

    @Test
    void areTypedAndCanBeGoneOnFrom() {
        assertThat(failing("Ledger", "operatingUnits.inventoryOrganizations->isEmpty()", model))
                .containsExactly("L1");
        assertThat(failing("Ledger", "operatingUnits->forAll(u | u.ledger <> self)", model))
                .containsExactly("L1");
    }

    @Test
    void keepTheOrderOfTheModel() {
        assertThat(failing("Ledger", "legalEntities->isEmpty() or legalEntities->first().name = 'first'", model))
                .isEmpty();
        assertThat(failing("Ledger", "legalEntities.name = Sequence{'first', 'second'}", model))
                .containsExactly("L2");
    }

    @Test
    void workForReferencesWithManyValues() {
        assertThat(failing("LegalEntity", "operatingUnits->isEmpty()", model)).containsExactly("E1", "E2");
    }

    @Test
    void areInheritedAndTypedByTheOwnerOfTheReference() {
        EObject parent = model.add("Ledger", "parent");
        model.add("OperatingUnit", "child", "parent", parent);
        assertThat(failing("Ledger", "children->isEmpty()", model)).containsExactly("parent");
        assertThat(failing("Ledger", "children->forAll(c | c.oclIsKindOf(Ledger))", model))
                .containsExactly("parent");
    }

    @Test
    void workForContainment() {
        assertThat(failing("Subinventory", "organizations.id->includes('I')", model))
                .isEmpty();
    }

    @Test
    void doNotExistWithoutAName() {
        RuleBook book = Rules.siteBook("context LegalEntity inv R: self.inventoryOrganizations->isEmpty()");
        assertThat(Rules.problems(book)).singleElement().asString().contains("inventoryOrganizations");
    }
}
