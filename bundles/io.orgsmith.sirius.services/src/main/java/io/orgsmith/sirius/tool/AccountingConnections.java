// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.picture.notation.Relation;
import org.eclipse.emf.ecore.EObject;

/**
 * The lines that somebody draws in the accounting, from one figure to another: each is one edit of the text.
 * Sirius asks first whether one can be drawn, and the mouse shows it.
 */
public final class AccountingConnections {
    public EObject connectLegalEntityLedger(EObject source, EObject target) {
        return Connecting.by(Relation.LEGAL_ENTITY_LEDGER, source, target);
    }

    public boolean canConnectLegalEntityLedger(EObject source, EObject target) {
        return Connecting.can(Relation.LEGAL_ENTITY_LEDGER, source, target);
    }

    public EObject connectPrimaryLedger(EObject source, EObject target) {
        return Connecting.by(Relation.PRIMARY_LEDGER, source, target);
    }

    public boolean canConnectPrimaryLedger(EObject source, EObject target) {
        return Connecting.can(Relation.PRIMARY_LEDGER, source, target);
    }

    public EObject connectCompanyValues(EObject source, EObject target) {
        return Connecting.by(Relation.COMPANY_VALUES, source, target);
    }

    public boolean canConnectCompanyValues(EObject source, EObject target) {
        return Connecting.can(Relation.COMPANY_VALUES, source, target);
    }

    public EObject connectLedgerCompanyValues(EObject source, EObject target) {
        return Connecting.by(Relation.LEDGER_COMPANY_VALUES, source, target);
    }

    public boolean canConnectLedgerCompanyValues(EObject source, EObject target) {
        return Connecting.can(Relation.LEDGER_COMPANY_VALUES, source, target);
    }
}
