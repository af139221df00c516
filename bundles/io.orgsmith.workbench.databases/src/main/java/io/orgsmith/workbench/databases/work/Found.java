// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.workbench.databases.Texts;
import java.time.Instant;

/** What was found out about a database and when, in words for a narrow column. */
public final class Found {
    private Found() {}

    public static String of(Verified verified, Instant when) {
        int wrong = verified.deviations().size();
        var key = wrong == 0 ? "found.verify.holds" : "found.verify.fails";
        return Texts.of(key, Minute.of(when), wrong, verified.objects());
    }

    public static String of(Drift drift, Instant when) {
        var key = drift.isNone() ? "found.drift.none" : "found.drift.some";
        return Texts.of(key, Minute.of(when), drift.drifted().size(), drift.objects());
    }
}
