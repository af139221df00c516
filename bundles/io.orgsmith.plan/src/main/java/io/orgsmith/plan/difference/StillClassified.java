// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;

/**
 * What is gone from the text as an HR organization, while another declaration of the same organization says {@code also hr
 * organization}: to end it would take classification HR_ORG from both. The cost center that its people cost to is then no
 * longer stated, and stays as it is.
 */
record StillClassified(State desired, State actual, Renamed renamed) {

    /** Whether what a database has and the text has no longer must not be ended. */
    boolean covers(SetupObject gone) {
        return gone.key().kind() == Kind.HR_ORGANIZATION
                && gone.ref("sameOrganization").filter(this::isWanted).isPresent();
    }

    private boolean isWanted(Key row) {
        return saysSo(row)
                || actual.objects().values().stream()
                        .filter(one -> one.refs("sameOrganization").contains(row))
                        .anyMatch(one -> saysSo(one.key()));
    }

    private boolean saysSo(Key key) {
        return desired.get(renamed.now(key))
                .filter(wanted -> wanted.flag("alsoHrOrganization", false))
                .isPresent();
    }
}
