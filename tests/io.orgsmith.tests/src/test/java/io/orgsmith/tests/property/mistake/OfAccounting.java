// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.mistake;

import static io.orgsmith.tests.property.mistake.Mistake.inR12;
import static io.orgsmith.tests.property.mistake.Mistake.of;

import java.util.List;

/** What is wrong with ledgers and charts of accounts. */
final class OfAccounting {
    static final List<Mistake> MISTAKES = List.of(
            of("LED001", "ledger X \"误\" { currency CNY }"),
            of("LED002", "chart of accounts X \"误\" { segment S \"误\" balancing  segment T \"误二\" balancing }"),
            inR12("LED003", "secondary ledger X \"误\" { primary ledger <ledger> }"));

    private OfAccounting() {}
}
