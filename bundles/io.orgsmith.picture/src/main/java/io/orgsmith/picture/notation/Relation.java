// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static io.orgsmith.picture.notation.View.ACCESS;
import static io.orgsmith.picture.notation.View.ACCOUNTING;
import static io.orgsmith.picture.notation.View.STRUCTURE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;

/**
 * What each relation looks like, and in which view it is drawn how: as a figure in a figure, or as a line. All others are
 * for property views and tables, and for diagrams to come.
 */
public enum Relation {
    INVENTORY_OPERATING_UNIT("InventoryOrganization.operatingUnit", Line.SOLID, nested(STRUCTURE, ACCESS)),
    BUSINESS_GROUP("Organization.businessGroup", Line.SOLID, nested(STRUCTURE, ACCESS)),
    SUBINVENTORY_ORGANIZATION("Subinventory.inventoryOrganization", Line.SOLID, nested(STRUCTURE)),
    DEFAULT_LEGAL_CONTEXT("OperatingUnit.defaultLegalContext", Line.STRONG, lines(STRUCTURE)),
    OPERATING_UNIT_LEGAL_ENTITIES("OperatingUnit.legalEntities", Line.DASHED, lines(STRUCTURE)),
    INVENTORY_LEGAL_ENTITY("InventoryOrganization.legalEntity", Line.DOTTED, lines(STRUCTURE)),
    LEGAL_ENTITY_LEDGER("LegalEntity.ledger", Line.SOLID, lines(STRUCTURE, ACCOUNTING)),
    OPERATING_UNIT_LEDGER("OperatingUnit.ledger", Line.DASHED, lines(STRUCTURE)),
    INVENTORY_LEDGER("InventoryOrganization.ledger", Line.DASHED, lines(STRUCTURE)),
    PRIMARY_LEDGER("Ledger.primaryLedger", Line.DASHED, lines(STRUCTURE, ACCOUNTING)),
    COMPANY_VALUES("LegalEntity.balancingSegmentValues", Line.SOLID, lines(ACCOUNTING)),
    LEDGER_COMPANY_VALUES("Ledger.balancingSegmentValues", Line.DOTTED, lines(ACCOUNTING)),
    COST_CENTER_COMPANY("CostCenter.company", Line.SOLID, nested(ACCOUNTING)),
    COST_CENTER_LEGAL_ENTITY("CostCenter.legalEntity", Line.SOLID),
    INVENTORY_COST_CENTER("InventoryOrganization.costCenter", Line.DASHED),
    PROFILE_TARGET("ProfileValue.target", Line.SOLID, lines(ACCESS)),
    PROFILE_DEFAULT("ProfileValue.target (MO:Default Operating Unit)", Line.STRONG, lines(ACCESS)),
    PROFILE_OF_PEOPLE("ProfileValue.target (HR:Security Profile)", Line.DOTTED, lines(ACCESS)),
    REACHES("SecurityProfile.organizations", Line.DASHED, lines(ACCESS)),
    EXCLUDES("SecurityProfile.excluded", Line.DOTTED),
    TOP("SecurityProfile.top", Line.DASHED),
    SECURITY_HIERARCHY("SecurityProfile.hierarchy", Line.DOTTED),
    SECURITY_BUSINESS_GROUP("SecurityProfile.businessGroup", Line.DOTTED),
    OPEN_TO("InventoryOrganization.openTo", Line.DOTTED, lines(ACCESS)),
    USER_RESPONSIBILITIES("User.responsibilities", Line.SOLID),
    EMPLOYEE_OF("User.employeeOf", Line.DOTTED),
    CREATED_BY("BusinessGroup.createdBy", Line.DOTTED),
    MASTER_ORGANIZATION("InventoryOrganization.masterOrganization", Line.DASHED),
    COST_ORGANIZATION("InventoryOrganization.costOrganization", Line.DOTTED),
    LOCATION("Organization.location", Line.DOTTED),
    SAME_ORGANIZATION("Organization.sameOrganization", Line.DOTTED),
    LOCATION_BUSINESS_GROUP("Location.businessGroup", Line.SOLID),
    HIERARCHY_BUSINESS_GROUP("OrganizationHierarchy.businessGroup", Line.SOLID),
    HIERARCHY_PARENT("HierarchyLink.parent", Line.SOLID),
    HIERARCHY_CHILDREN("HierarchyLink.children", Line.SOLID),
    LEDGER_CHART("Ledger.chartOfAccounts", Line.SOLID),
    COST_CENTER_CHART("CostCenter.chartOfAccounts", Line.DOTTED),
    HR_CHART("HrOrganization.chartOfAccounts", Line.DOTTED),
    SEGMENT_CHART("Segment.chartOfAccounts", Line.SOLID),
    SEGMENT_VALUE_SET("Segment.valueSet", Line.SOLID),
    VALUE_SET_OF_VALUE("SegmentValue.valueSet", Line.SOLID),
    VALUES_OF_LEDGER("BalancingSegmentValues.ledger", Line.DOTTED),
    LIKE("Element.like", Line.DOTTED),
    ENVIRONMENT_TARGET("EnvironmentChange.target", Line.DOTTED),
    SETTING_ON("RuleSetting.on", Line.DOTTED),
    IMPROPER_ELEMENTS("ImproperClause.elements", Line.DOTTED);

    private final String key;
    private final Line line;
    private final Drawn drawn;

    private record Drawn(boolean nested, Set<View> views) {}

    Relation(String key, Line line) {
        this(key, line, new Drawn(false, Set.of()));
    }

    Relation(String key, Line line, Drawn drawn) {
        this.key = key;
        this.line = line;
        this.drawn = drawn;
    }

    private static Drawn nested(View... views) {
        return new Drawn(true, Set.of(views));
    }

    private static Drawn lines(View... views) {
        return new Drawn(false, Set.of(views));
    }

    /** The class and the feature of the metamodel, {@code OperatingUnit.ledger}; for a part of one, which in brackets. */
    public String key() {
        return key;
    }

    public Line line() {
        return line;
    }

    /** Whether a view draws it as a line. */
    public boolean isLineIn(View view) {
        return !drawn.nested() && drawn.views().contains(view);
    }

    /** Whether a view draws what has it inside of what it names. */
    public boolean isNestedIn(View view) {
        return drawn.nested() && drawn.views().contains(view);
    }

    /** Whether a view reads it against its direction: what it names stands to the left. */
    public boolean isReversedIn(View view) {
        return this == PRIMARY_LEDGER || this == OPEN_TO || this == LEGAL_ENTITY_LEDGER && view == ACCOUNTING;
    }

    /** The relation that a reference of the metamodel is. */
    public static Optional<Relation> of(EReference reference) {
        var key = reference.getEContainingClass().getName() + "." + reference.getName();
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The relations that a view draws, in order. */
    public static List<Relation> in(View view) {
        return Arrays.stream(values())
                .filter(one -> one.drawn.views().contains(view))
                .toList();
    }
}
