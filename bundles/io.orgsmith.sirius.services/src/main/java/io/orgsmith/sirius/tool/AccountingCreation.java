// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.eclipse.emf.ecore.EObject;

/** Declares something new in a figure, or beside all others where a document is the owner; gives what was declared. */
public final class AccountingCreation {
    public EObject createLegalEntity(EObject owner) {
        return Declaring.of(Literals.LEGAL_ENTITY, owner);
    }

    public EObject createLedger(EObject owner) {
        return Declaring.of(Literals.LEDGER, owner);
    }

    public EObject createCostCenter(EObject owner) {
        return Declaring.of(Literals.COST_CENTER, owner);
    }

    /** The next value of the value set that the figure tells: of its own, else of the companies. */
    public EObject createSegmentValue(EObject any) {
        return Declaring.of(Literals.SEGMENT_VALUE, any);
    }
}
