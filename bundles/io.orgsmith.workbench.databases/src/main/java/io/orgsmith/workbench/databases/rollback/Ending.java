// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.rollback;

import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.workbench.databases.Texts;

/** What came of a rollback, in one sentence. */
public final class Ending {
    private Ending() {}

    /** Says of how many objects something stays. @param own the number of the rollback's own run */
    public static String of(Outlook outlook, long own) {
        int kept = outlook.kept().size();
        var key = kept == 0 ? "rollback.done" : kept == 1 ? "rollback.done.but.one" : "rollback.done.but";
        return Texts.of(key, outlook.backTo(), own, kept);
    }
}
