// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import java.util.ArrayList;
import java.util.Objects;

/** The key of an object that the tool owns, as ORGSMITH_MANAGED keeps it. */
final class ManagedKey {
    private ManagedKey() {}

    /** @param names NAME1 to NAME4, null where they are empty */
    static Key of(String kind, String... names) {
        Kind of = Kind.valueOf(kind);
        var key = new ArrayList<String>();
        for (int i = 0; i < length(of, names[1] != null); i++) {
            key.add(Objects.requireNonNullElse(names[i], ""));
        }
        return new Key(of, key);
    }

    /** How many names make up a key. A legal entity of 11i has two, that of its business group before its own. */
    private static int length(Kind kind, boolean hasSecond) {
        return switch (kind) {
            case VALUE_SET, CHART_OF_ACCOUNTS, BUSINESS_GROUP, LEDGER, INVENTORY_ORGANIZATION, SECURITY_PROFILE, USER ->
                1;
            case LEGAL_ENTITY -> hasSecond ? 2 : 1;
            case PROFILE_VALUE -> 4;
            default -> 2;
        };
    }
}
