// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A title names what is added, and counts what it does not name. */
class AddedTest {
    private final Added added = new Added();

    @Test
    void upToThreeClausesAreNamed() {
        add("currency CNY", "calendar MONTHLY", "accounting method STANDARD_ACCRUAL");
        assertThat(title(Locale.ENGLISH))
                .isEqualTo("Add “currency CNY, calendar MONTHLY, accounting method STANDARD_ACCRUAL” to ledger HT");
    }

    @Test
    void ofMoreTheFirstTwo() {
        add("currency CNY", "calendar MONTHLY", "accounting method A", "retained earnings 1");
        assertThat(title(Locale.ENGLISH))
                .isEqualTo("Add “currency CNY, calendar MONTHLY” and 2 more clauses to ledger HT");
        assertThat(title(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("给ledger HT 加上“currency CNY, calendar MONTHLY”和另外 2 个子句");
    }

    @Test
    void whatIsDeclaredAlongIsNamed() {
        add("created by ADMIN");
        added.note("declare", "responsibility ADMIN in PER");
        assertThat(title(Locale.ENGLISH))
                .isEqualTo("Add “created by ADMIN” to ledger HT, and declare “responsibility ADMIN in PER”");
    }

    @Test
    void whatGoesElsewhereIsNotSaidToGoThere() {
        add("currency CNY");
        added.note("add", "at HZ", "legal entity A");
        added.note("set", "currency USD", "ledger HT");
        assertThat(title(Locale.ENGLISH)).isEqualTo("Add “currency CNY” to ledger HT");
    }

    private void add(String... clauses) {
        for (var clause : clauses) {
            added.note("add", clause, "ledger HT");
        }
    }

    private String title(Locale locale) {
        return Messages.text(Added.key(added.arguments()), added.arguments(), locale);
    }
}
