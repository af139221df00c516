// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import java.util.List;

/** What a secondary ledger or a reporting currency takes from its primary ledger, where it does not say otherwise (LED001). */
final class AssociatedLedger {
    private AssociatedLedger() {}

    /** Completes the ledger; leaves a primary one, and one that goes with none, as it is. */
    static void complete(Ledger ledger) {
        var primary = ledger.getPrimaryLedger();
        if (primary == null || ledger.getCategory() == LedgerCategory.PRIMARY) {
            return;
        }
        take(ledger.getChartOfAccounts(), primary.getChartOfAccounts());
        take(ledger.getCalendar(), primary.getCalendar());
        // A reporting currency is there for the currency in which it differs (LED003).
        if (ledger.getCategory() == LedgerCategory.SECONDARY) {
            take(ledger.getCurrency(), primary.getCurrency());
        }
        if (ledger.getAccountingMethod() == null) {
            ledger.setAccountingMethod(primary.getAccountingMethod());
        }
        boolean sharesAccounts = ledger.getChartOfAccounts().equals(primary.getChartOfAccounts());
        if (ledger.getRetainedEarnings() == null && sharesAccounts) {
            ledger.setRetainedEarnings(primary.getRetainedEarnings());
        }
    }

    private static <T> void take(List<T> own, List<T> primary) {
        if (own.isEmpty()) {
            own.addAll(primary);
        }
    }
}
