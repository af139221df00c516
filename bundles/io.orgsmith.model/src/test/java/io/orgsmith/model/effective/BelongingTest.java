// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.SecurityProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an inventory organization has from its operating unit, and what stays open. */
class BelongingTest {
    private final Ledger ledger = with(NEW.createLedger(), "CN");
    private final LegalEntity entity = with(NEW.createLegalEntity(), "BJ");
    private final OperatingUnit unit = with(NEW.createOperatingUnit(), "TV");
    private final OperatingUnit other = with(NEW.createOperatingUnit(), "XR");
    private final InventoryOrganization plant = with(NEW.createInventoryOrganization(), "PLANT");
    private final Document document = file(plant, unit, other, ledger, entity);

    BelongingTest() {
        unit.getLedger().add(ledger);
        unit.setDefaultLegalContext(entity);
    }

    @Test
    void theUnitThatIsStatedGivesLedgerAndLegalEntity() {
        plant.getOperatingUnit().add(unit);
        var model = resolve(document);
        var effective = only(model, InventoryOrganization.class);
        assertThat(effective.getLedger()).containsExactly(only(model, Ledger.class));
        assertThat(effective.getLegalEntity()).containsExactly(only(model, LegalEntity.class));
        assertThat(model.said(effective, Literals.INVENTORY_ORGANIZATION__LEDGER))
                .isTrue();
    }

    @Test
    void ofTwoUnitsNothingIsTaken() {
        plant.getOperatingUnit().addAll(List.of(unit, other));
        var effective = only(resolve(document), InventoryOrganization.class);
        assertThat(effective.getLedger()).isEmpty();
        assertThat(effective.getLegalEntity()).isEmpty();
    }

    @Test
    void theDefaultLegalContextIsTheUnitsOnlyLegalEntityByDefault() {
        var model = resolve(document);
        var effective = model.all(OperatingUnit.class).get(0);
        assertThat(effective.getLegalEntities()).containsExactly(only(model, LegalEntity.class));
        assertThat(model.said(effective, Literals.OPERATING_UNIT__LEGAL_ENTITIES))
                .isFalse();
    }

    @Test
    void aGlobalSecurityProfileIsOfNoBusinessGroup() {
        var profile = with(NEW.createSecurityProfile(), "ALL");
        profile.setGlobal(true);
        var group = with(NEW.createBusinessGroup(), "GH");
        group.getNested().add(profile);
        assertThat(only(resolve(file(group)), SecurityProfile.class).getBusinessGroup())
                .isEmpty();
    }
}
