// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import static io.orgsmith.picture.notation.View.ACCOUNTING;

import io.orgsmith.picture.notation.Relation;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Where the lines of the accounting lead that begin at a figure. */
public final class AccountingLines {
    public List<EObject> accountingLegalEntityLedger(EObject source) {
        return Lines.from(source, ACCOUNTING, Relation.LEGAL_ENTITY_LEDGER);
    }

    public List<EObject> accountingPrimaryLedger(EObject source) {
        return Lines.from(source, ACCOUNTING, Relation.PRIMARY_LEDGER);
    }

    public List<EObject> accountingCompanyValues(EObject source) {
        return Lines.from(source, ACCOUNTING, Relation.COMPANY_VALUES);
    }

    public List<EObject> accountingLedgerCompanyValues(EObject source) {
        return Lines.from(source, ACCOUNTING, Relation.LEDGER_COMPANY_VALUES);
    }

    public List<EObject> accountingCostCenterCompany(EObject source) {
        return Lines.from(source, ACCOUNTING, Relation.COST_CENTER_COMPANY);
    }
}
