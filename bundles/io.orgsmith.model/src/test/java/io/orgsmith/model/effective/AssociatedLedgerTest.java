// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LedgerCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secondary ledger or reporting currency says only how it differs from its primary ledger. */
class AssociatedLedgerTest {
    private final ChartOfAccounts chart = with(NEW.createChartOfAccounts(), "GH_COA");
    private final ChartOfAccounts other = with(NEW.createChartOfAccounts(), "PROD_COA");
    private final Ledger primary = with(NEW.createLedger(), "CN");
    private final Ledger second = with(NEW.createLedger(), "CN_2");

    @BeforeEach
    void aPrimaryLedgerThatSaysEverything() {
        primary.getChartOfAccounts().add(chart);
        primary.getCurrency().add("CNY");
        primary.getCalendar().add("GH_MONTH");
        primary.setRetainedEarnings("11-0000-4104");
        primary.setAccountingMethod("STANDARD_ACCRUAL");
        second.setPrimaryLedger(primary);
        second.setCategory(LedgerCategory.SECONDARY);
    }

    @Test
    void aSecondaryLedgerTakesWhatItDoesNotSay() {
        var effective = second();
        assertThat(effective.getChartOfAccounts()).extracting("id").containsExactly("GH_COA");
        assertThat(effective.getCurrency()).containsExactly("CNY");
        assertThat(effective.getCalendar()).containsExactly("GH_MONTH");
        assertThat(effective.getRetainedEarnings()).isEqualTo("11-0000-4104");
        assertThat(effective.getAccountingMethod()).isEqualTo("STANDARD_ACCRUAL");
    }

    @Test
    void whatItSaysStays() {
        second.getCurrency().add("USD");
        second.setAccountingMethod("STANDARD_CASH");
        assertThat(second().getCurrency()).containsExactly("USD");
        assertThat(second().getAccountingMethod()).isEqualTo("STANDARD_CASH");
    }

    @Test
    void anAccountOfAnotherChartIsNotTaken() {
        second.getChartOfAccounts().add(other);
        assertThat(second().getRetainedEarnings()).isNull();
    }

    @Test
    void aReportingCurrencyStatesItsOwnCurrency() {
        second.setCategory(LedgerCategory.REPORTING_CURRENCY);
        assertThat(second().getCurrency()).isEmpty();
        assertThat(second().getCalendar()).containsExactly("GH_MONTH");
    }

    @Test
    void thePrimaryLedgerTakesNothing() {
        second.setCategory(LedgerCategory.PRIMARY);
        assertThat(second().getCurrency()).isEmpty();
    }

    private Ledger second() {
        return resolve(file(chart, other, primary, second)).elements().stream()
                .filter(element -> "CN_2".equals(element.getId()))
                .map(Ledger.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
