// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.plan.saved.Sha256;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;

/** Tells whether a version of the tool writes the same scripts for a plan as another. */
public final class ScriptsChecksum {
    private ScriptsChecksum() {}

    /** That of all scripts as they are written without any option. */
    static String of(Plan plan) {
        var all = new StringBuilder();
        new ScriptTarget()
                .generate(plan, ScriptOptions.defaults())
                .forEach((name, text) ->
                        all.append(name).append('\0').append(text).append('\0'));
        return Sha256.of(all.toString());
    }

    /** Whether this version writes the scripts that the plan was saved with. */
    public static boolean holds(SavedPlan saved) {
        return of(saved.plan()).equals(saved.rendered().scripts());
    }
}
