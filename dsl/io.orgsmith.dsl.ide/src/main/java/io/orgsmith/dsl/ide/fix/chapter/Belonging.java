// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Called;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;

/** The ledger, legal entity, operating unit and business group of an inventory organization, which have to agree. */
final class Belonging {
    private Belonging() {}

    private static OperatingUnit unit(InventoryOrganization organization) {
        return Suggest.first(organization.getOperatingUnit());
    }

    static String entityOfUnit(Case c, InventoryOrganization organization) {
        var unit = unit(organization);
        return unit == null ? null : Suggest.id(Suggest.entity(c, unit));
    }

    static Draft one(Case c, InventoryOrganization organization) {
        var draft = c.draft();
        var unit = unit(organization);
        if (unit == null) {
            var entity = Suggest.first(organization.getLegalEntity());
            var runsIt = Suggest.first(
                    c.all(OperatingUnit.class), each -> each.getLegalEntities().contains(entity));
            var any = runsIt == null ? Suggest.unit(c, organization.getBusinessGroup()) : runsIt;
            return draft.set(organization, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT, Suggest.id(any));
        }
        if (organization.getOperatingUnit().size() > 1) {
            draft.keepOne(organization, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT, each -> ((OperatingUnit) each)
                    .getLegalEntities()
                    .containsAll(organization.getLegalEntity()));
        }
        if (organization.getLegalEntity().isEmpty()) {
            draft.set(organization, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, entityOfUnit(c, organization));
        } else if (organization.getLegalEntity().size() > 1) {
            draft.keepOne(organization, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, each -> unit.getLegalEntities()
                    .contains(each));
        }
        if (organization.getLedger().size() > 1) {
            draft.keepOne(organization, Literals.INVENTORY_ORGANIZATION__LEDGER, each -> unit.getLedger()
                    .contains(each));
        }
        return draft;
    }

    /** The ledger is that of the operating unit, where it need not be said; so is the legal entity's. */
    static Draft sameLedger(Case c, InventoryOrganization organization) {
        var draft = c.draft();
        var unit = unit(organization);
        if (unit == null || unit.getLedger().isEmpty()) {
            return draft;
        }
        if (!unit.getLedger().containsAll(organization.getLedger())) {
            draft.remove(organization, Literals.INVENTORY_ORGANIZATION__LEDGER);
            if (draft.fix().isEmpty()) {
                draft.set(
                        organization,
                        Literals.INVENTORY_ORGANIZATION__LEDGER,
                        Suggest.id(Suggest.first(unit.getLedger())));
            }
        }
        var setup = Suggest.ledger(unit.getLedger());
        var entity = Suggest.<LegalEntity>first(organization.getLegalEntity());
        if (entity != null && !entity.getLedger().isEmpty() && !Suggest.isOf(entity, setup)) {
            draft.set(organization, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, entityOfUnit(c, organization));
        }
        return draft;
    }

    static Draft listEntity(Case c, InventoryOrganization organization) {
        var unit = unit(organization);
        var entity = Suggest.<LegalEntity>first(organization.getLegalEntity());
        var setup = unit == null ? null : Suggest.ledger(unit.getLedger());
        boolean fits = entity != null && setup != null && (entity.getLedger().isEmpty() || Suggest.isOf(entity, setup));
        return fits ? c.draft().add(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, entity.getId()) : c.draft();
    }

    /** The business group of the operating unit; where the place of declaration says another, whoever crosses them. */
    static Draft sameGroup(Case c, InventoryOrganization organization) {
        var unit = unit(organization);
        var feature = Literals.ORGANIZATION__BUSINESS_GROUP;
        var how = c.model().origin(organization, feature, 0).how();
        if (unit != null && how != How.NESTING) {
            return c.draft()
                    .set(organization, feature, Suggest.id(Suggest.<BusinessGroup>first(unit.getBusinessGroup())));
        }
        return c.draft()
                .atEnd(organization, "profiles at site { HR:Cross Business Group = Yes }")
                .titled("cross", Called.of(organization));
    }
}
