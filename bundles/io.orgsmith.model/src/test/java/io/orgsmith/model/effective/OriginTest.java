// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.change;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.resolveIn;
import static io.orgsmith.model.effective.Written.template;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** A tool that shows or edits a value is led to the text that says it. */
class OriginTest {
    private final InventoryOrganization plant = with(NEW.createInventoryOrganization(), "PLANT");
    private final OperatingUnit unit = with(NEW.createOperatingUnit(), "TV");
    private final Document document = file(unit);

    OriginTest() {
        unit.getNested().add(plant);
    }

    private static Origin origin(EffectiveModel model, EStructuralFeature feature) {
        return model.origin(only(model, InventoryOrganization.class), feature);
    }

    @Test
    void anOwnClause() {
        plant.setCode("B01");
        assertThat(origin(resolve(document), Literals.INVENTORY_ORGANIZATION__CODE))
                .isEqualTo(new Origin(plant, Literals.INVENTORY_ORGANIZATION__CODE, -1, How.WRITTEN));
    }

    @Test
    void aTemplate() {
        var body = NEW.createInventoryOrganization();
        body.setCalendar("WORK");
        plant.getLike().add(template(document, "PLANT", body));
        assertThat(origin(resolve(document), Literals.INVENTORY_ORGANIZATION__CALENDAR))
                .isEqualTo(new Origin(body, Literals.INVENTORY_ORGANIZATION__CALENDAR, -1, How.TEMPLATE));
    }

    @Test
    void theNameThatAnEnvironmentGives() {
        var change = change(document, "TEST", plant, null);
        change.setName("TEST 工厂");
        assertThat(origin(resolveIn("TEST", document), Literals.ELEMENT__NAME))
                .isEqualTo(new Origin(change, Literals.ENVIRONMENT_CHANGE__NAME, -1, How.ENVIRONMENT));
    }

    @Test
    void thePlaceOfDeclarationIsShownAtTheDeclaration() {
        assertThat(origin(resolve(document), Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT))
                .isEqualTo(new Origin(plant, null, -1, How.NESTING));
    }

    @Test
    void aDefaultIsShownAtTheDeclaration() {
        assertThat(origin(resolve(document), Literals.INVENTORY_ORGANIZATION__COSTING))
                .isEqualTo(new Origin(plant, null, -1, How.DEFAULT));
    }
}
