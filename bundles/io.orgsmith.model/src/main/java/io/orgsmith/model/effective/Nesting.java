// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.OrganizationHierarchy;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.model.org.Subinventory;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns "declared inside" and "belongs to" into references. What is also written differently gets both values. */
final class Nesting {
    private final Trace trace;

    Nesting(Trace trace) {
        this.trace = trace;
    }

    /** What a place of declaration says about the element. */
    void place(Element child, Element parent) {
        if (parent instanceof BusinessGroup group) {
            inBusinessGroup(child, group);
        } else if (parent instanceof OperatingUnit && child instanceof InventoryOrganization organization) {
            add(organization, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT, organization.getOperatingUnit(), parent);
        } else if (parent instanceof InventoryOrganization && child instanceof Subinventory subinventory) {
            add(
                    subinventory,
                    Literals.SUBINVENTORY__INVENTORY_ORGANIZATION,
                    subinventory.getInventoryOrganization(),
                    parent);
        } else if (parent instanceof Ledger && child instanceof Ledger) {
            set(child, Literals.LEDGER__PRIMARY_LEDGER, parent);
        }
        if (parent instanceof OperatingUnit unit && child instanceof Organization organization) {
            inherit(organization, Literals.ORGANIZATION__BUSINESS_GROUP, unit.getBusinessGroup(), How.NESTING);
        }
    }

    /** What an inventory organization has from the operating unit that it states. */
    void inheritFromOperatingUnit(InventoryOrganization organization) {
        if (organization.getOperatingUnit().size() != 1) {
            return;
        }
        var unit = organization.getOperatingUnit().get(0);
        inherit(organization, Literals.ORGANIZATION__BUSINESS_GROUP, unit.getBusinessGroup(), How.NESTING);
        inherit(organization, Literals.INVENTORY_ORGANIZATION__LEDGER, unit.getLedger(), How.NESTING);
        if (unit.getLegalEntities().size() == 1) {
            inherit(organization, Literals.INVENTORY_ORGANIZATION__LEGAL_ENTITY, unit.getLegalEntities(), How.NESTING);
        }
    }

    /** The default legal context is the only legal entity of a unit that lists none. */
    void inheritLegalEntities(OperatingUnit unit) {
        if (unit.getDefaultLegalContext() != null) {
            inherit(unit, Literals.OPERATING_UNIT__LEGAL_ENTITIES, List.of(unit.getDefaultLegalContext()), How.DEFAULT);
        }
    }

    private void inBusinessGroup(Element child, BusinessGroup group) {
        if (child instanceof Organization organization) {
            add(organization, Literals.ORGANIZATION__BUSINESS_GROUP, organization.getBusinessGroup(), group);
        } else if (child instanceof Location) {
            set(child, Literals.LOCATION__BUSINESS_GROUP, group);
        } else if (child instanceof OrganizationHierarchy) {
            set(child, Literals.ORGANIZATION_HIERARCHY__BUSINESS_GROUP, group);
        } else if (child instanceof SecurityProfile profile && !profile.isGlobal()) {
            add(profile, Literals.SECURITY_PROFILE__BUSINESS_GROUP, profile.getBusinessGroup(), group);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EObject child, EStructuralFeature feature, List<?> values, EObject parent) {
        if (!values.contains(parent)) {
            ((List<EObject>) values).add(parent);
            trace.note(child, feature, trace.written(child), null, How.NESTING);
        }
    }

    private void set(EObject child, EStructuralFeature feature, EObject parent) {
        if (!child.eIsSet(feature)) {
            child.eSet(feature, parent);
            trace.note(child, feature, trace.written(child), null, How.NESTING);
        }
    }

    @SuppressWarnings("unchecked")
    private void inherit(EObject child, EStructuralFeature feature, List<? extends EObject> values, How how) {
        if (!child.eIsSet(feature) && !values.isEmpty()) {
            ((List<EObject>) child.eGet(feature)).addAll(values);
            trace.note(child, feature, trace.written(child), null, how);
        }
    }
}
