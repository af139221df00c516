// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static io.orgsmith.picture.notation.View.ACCOUNTING;

import io.orgsmith.picture.notation.Entity;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The figures of the accounting: what stands in a figure, or beside all others where a document is asked. */
public final class AccountingFigures {
    public List<EObject> accountingAccountingSetups(EObject around) {
        return Figures.in(around, ACCOUNTING, Entity.ACCOUNTING_SETUP);
    }

    public List<EObject> accountingLedgers(EObject around) {
        return Figures.in(around, ACCOUNTING, Entity.LEDGER);
    }

    public List<EObject> accountingLegalEntities(EObject around) {
        return Figures.in(around, ACCOUNTING, Entity.LEGAL_ENTITY);
    }

    public List<EObject> accountingSegmentValues(EObject around) {
        return Figures.in(around, ACCOUNTING, Entity.SEGMENT_VALUE);
    }

    public List<EObject> accountingCostCenters(EObject around) {
        return Figures.in(around, ACCOUNTING, Entity.COST_CENTER);
    }
}
