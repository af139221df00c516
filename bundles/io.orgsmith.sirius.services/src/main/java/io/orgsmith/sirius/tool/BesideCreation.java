// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** Declares what a diagram needs and does not show: beside all others, or in the figure that it can belong to. */
public final class BesideCreation {
    public EObject createLocation(EObject owner) {
        return Declaring.of(Literals.LOCATION, owner);
    }

    public EObject createHrOrganization(EObject owner) {
        return Declaring.of(Literals.HR_ORGANIZATION, owner);
    }

    public EObject createOrganizationHierarchy(EObject owner) {
        return Declaring.of(Literals.ORGANIZATION_HIERARCHY, owner);
    }

    public EObject createChartOfAccounts(EObject owner) {
        return Declaring.of(Literals.CHART_OF_ACCOUNTS, owner);
    }

    public EObject createValueSet(EObject owner) {
        return Declaring.of(Literals.VALUE_SET, owner);
    }

    /** Onto the ledger whose chart of accounts gets it; beside all figures, where there is one chart only. */
    public EObject createSegment(EObject any) {
        return Declaring.of(Literals.SEGMENT, any);
    }

    /** There is one at most; it stands before all others. */
    public EObject createEnterprise(EObject any) {
        return Declaring.of(Literals.ENTERPRISE, any);
    }
}
