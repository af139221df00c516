// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules of plans say of the way from what is there to what is wanted. */
record Judged(String release, Managed managed) {

    /** Judges for a release, on a database where nothing was applied. */
    static Judged in(String release) {
        return new Judged(release, Managed.NOTHING);
    }

    /** The same where an object was applied under the id of what is wanted now. */
    Judged afterApplying(Key before, Key wanted) {
        return new Judged(release, Managed.of(Map.of(before, "id:" + wanted.lastName())));
    }

    /** {@code error PLN001 ledger …} of each finding, then its message. */
    List<String> findings(State actual, State desired) {
        var plan = Difference.between(desired, actual, managed, release);
        return PlanRules.judge(plan, actual, managed).stream()
                .map(finding -> finding.severity() + " " + finding.rule() + ": " + finding.message(Locale.ENGLISH))
                .toList();
    }
}
