// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostingMethod;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.LocatorControl;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.OrganizationHierarchy;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.User;
import io.orgsmith.model.org.ValueFormat;
import io.orgsmith.model.org.ValueSet;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The fixed defaults that the metamodel documents ("Left out: …"). They never ask the clock. */
final class Defaults {
    /** The first day that EBS gives to business groups. */
    static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);

    private Defaults() {}

    /** What an element is called and found by; also for one that is only required. */
    static void identify(Element element) {
        if (!(element instanceof SegmentValue) && !(element instanceof Subinventory)) {
            set(element, Literals.ELEMENT__NAME, element.getId());
        }
        if (element instanceof SegmentValue) {
            set(element, Literals.SEGMENT_VALUE__CODE, element.getId());
        } else if (element instanceof LegalEntity) {
            set(element, Literals.LEGAL_ENTITY__IDENTIFIER, element.getId());
        } else if (element instanceof InventoryOrganization) {
            set(element, Literals.INVENTORY_ORGANIZATION__CODE, element.getId());
        } else if (element instanceof Subinventory) {
            set(element, Literals.SUBINVENTORY__CODE, element.getId());
        } else if (element instanceof Responsibility) {
            set(element, Literals.RESPONSIBILITY__KEY, element.getId());
        } else if (element instanceof User && element.getId() != null) {
            set(element, Literals.USER__USER_NAME, element.getId().toUpperCase(Locale.ROOT));
        }
        if (element instanceof Ledger) {
            set(element, Literals.LEDGER__CATEGORY, LedgerCategory.PRIMARY);
        }
    }

    /** What else a new element has when nobody says otherwise. */
    static void complete(Element element) {
        if (element.getOrigin() == Origin.EXISTING) {
            return;
        }
        if (element instanceof Organization
                || element instanceof OrganizationHierarchy
                || element instanceof Responsibility
                || element instanceof User) {
            set(element, Literals.ELEMENT__FROM, firstDay(element));
        }
        accounting(element);
        organization(element);
        access(element);
    }

    /** An organization is as old as its business group. */
    private static LocalDate firstDay(Element element) {
        if (element instanceof Organization organization
                && !(element instanceof LegalEntity)
                && organization.getBusinessGroup().size() == 1
                && organization.getBusinessGroup().get(0).getFrom() != null) {
            return organization.getBusinessGroup().get(0).getFrom();
        }
        return FIRST_DAY;
    }

    private static void accounting(Element element) {
        if (element instanceof ValueSet) {
            set(element, Literals.VALUE_SET__FORMAT, ValueFormat.CHARACTERS);
            set(element, Literals.VALUE_SET__SIZE, 25);
            set(element, Literals.VALUE_SET__UPPERCASE, false);
            set(element, Literals.VALUE_SET__ZERO_FILLED, false);
        } else if (element instanceof SegmentValue) {
            set(element, Literals.SEGMENT_VALUE__ENABLED, true);
            set(element, Literals.SEGMENT_VALUE__PARENT, false);
        } else if (element instanceof ChartOfAccounts) {
            set(element, Literals.CHART_OF_ACCOUNTS__SEPARATOR, "-");
        } else if (element instanceof Ledger ledger) {
            set(ledger, Literals.LEDGER__SHORT_NAME, ledger.getId());
            AssociatedLedger.complete(ledger);
        } else if (element instanceof LegalEntity entity) {
            set(entity, Literals.LEGAL_ENTITY__TRANSACTING, true);
            set(entity, Literals.LEGAL_ENTITY__REGISTERED_NAME, entity.getName());
            if (entity.getLocation() != null) {
                set(entity, Literals.LEGAL_ENTITY__COUNTRY, entity.getLocation().getCountry());
            }
        }
    }

    private static void organization(Element element) {
        if (element instanceof Organization) {
            set(element, Literals.ORGANIZATION__EXTERNAL, false);
        }
        if (element instanceof BusinessGroup) {
            set(element, Literals.BUSINESS_GROUP__SHORT_NAME, element.getId());
        } else if (element instanceof OperatingUnit) {
            set(element, Literals.OPERATING_UNIT__SHORT_CODE, element.getId());
            set(element, Literals.OPERATING_UNIT__USABLE, true);
        } else if (element instanceof InventoryOrganization) {
            set(element, Literals.INVENTORY_ORGANIZATION__MASTER_ORGANIZATION, element);
            set(element, Literals.INVENTORY_ORGANIZATION__COSTING, CostingMethod.STANDARD);
            set(element, Literals.INVENTORY_ORGANIZATION__COST_ORGANIZATION, element);
            set(element, Literals.INVENTORY_ORGANIZATION__MRP, false);
            set(element, Literals.INVENTORY_ORGANIZATION__WIP, false);
            set(element, Literals.INVENTORY_ORGANIZATION__NEGATIVE_BALANCES, false);
            set(element, Literals.INVENTORY_ORGANIZATION__LOCATOR_CONTROL, LocatorControl.NONE);
        } else if (element instanceof Subinventory) {
            set(element, Literals.SUBINVENTORY__ASSET, true);
            set(element, Literals.SUBINVENTORY__QUANTITY_TRACKED, true);
            set(element, Literals.SUBINVENTORY__NETTABLE, true);
            set(element, Literals.SUBINVENTORY__RESERVABLE, true);
            set(element, Literals.SUBINVENTORY__LOCATOR_CONTROL, LocatorControl.NONE);
        } else if (element instanceof Location location && location.getCountry() != null) {
            set(location, Literals.LOCATION__STYLE, location.getCountry() + "_GLB");
        }
    }

    private static void access(Element element) {
        if (element instanceof OrganizationHierarchy) {
            set(element, Literals.ORGANIZATION_HIERARCHY__PRIMARY, false);
        } else if (element instanceof SecurityProfile) {
            set(element, Literals.SECURITY_PROFILE__GLOBAL, false);
            set(element, Literals.SECURITY_PROFILE__VIEW_ALL, false);
            set(element, Literals.SECURITY_PROFILE__INCLUDE_TOP, true);
        } else if (element instanceof Responsibility) {
            set(element, Literals.RESPONSIBILITY__DATA_GROUP, "Standard");
            set(element, Literals.RESPONSIBILITY__CREATES_ORGANIZATIONS, false);
        }
    }

    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (value != null && !element.eIsSet(feature)) {
            element.eSet(feature, value);
        }
    }
}
