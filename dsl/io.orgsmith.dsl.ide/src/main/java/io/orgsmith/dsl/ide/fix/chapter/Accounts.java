// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Qualifier;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.ValueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Default accounts that do not lie in the chart of accounts, or in another company than their owner's. */
final class Accounts {
    private Accounts() {}

    /** The company becomes the owner's, other values are added to their sets if these have room; what is no account at all is removed. */
    static Draft repair(Case c, AccountAssignment assignment) {
        var owner = (InventoryOrganization) assignment.eContainer();
        var ledger = Suggest.<Ledger>first(owner.getLedger());
        var chart = ledger == null ? null : Suggest.<ChartOfAccounts>first(ledger.getChartOfAccounts());
        if (chart == null) {
            return c.draft();
        }
        var separator = chart.getSeparator() == null ? "-" : chart.getSeparator();
        var parts = new ArrayList<>(List.of(assignment.getAccount().split(Pattern.quote(separator), -1)));
        if (parts.size() != chart.getSegments().size()) {
            return c.draft().drop(assignment);
        }
        var draft = c.draft();
        var companies = companies(owner);
        for (int i = 0; i < parts.size(); i++) {
            var segment = chart.getSegments().get(i);
            if (segment.getQualifiers().contains(Qualifier.BALANCING) && !companies.isEmpty()) {
                parts.set(i, companies.contains(parts.get(i)) ? parts.get(i) : companies.get(0));
            }
            if (!isKnown(segment, parts.get(i))) {
                if (!hasRoom(segment.getValueSet(), parts.get(i))) {
                    return c.draft();
                }
                draft.value(segment.getValueSet(), parts.get(i));
            }
        }
        var account = String.join(separator, parts);
        return account.equals(assignment.getAccount())
                ? draft
                : draft.change(
                        assignment,
                        Literals.ACCOUNT_ASSIGNMENT__ACCOUNT,
                        assignment.getAccount(),
                        Words.value(account));
    }

    private static List<String> companies(InventoryOrganization owner) {
        return owner.getLegalEntity().stream()
                .flatMap(entity -> entity.getBalancingSegmentValues().stream())
                .flatMap(assigned -> assigned.getValues().stream())
                .toList();
    }

    private static boolean hasRoom(ValueSet set, String code) {
        return set.getSize() <= 0 || code.length() <= set.getSize();
    }

    private static boolean isKnown(Segment segment, String code) {
        var set = segment.getValueSet();
        return set == null
                || set.getValues().isEmpty()
                || set.getValues().stream().anyMatch(value -> code.equals(value.getCode()));
    }
}
