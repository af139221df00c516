// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.journal.Run;
import java.util.ArrayList;
import java.util.List;

/** Which runs still count: those that no rollback took back. */
public final class InEffect {
    private InEffect() {}

    /**
     * Neither a rollback that came to its end is among them, nor what it took back; what a rollback of that brought back, is.
     *
     * @param runs the newest first, and so is what is returned
     */
    public static List<Run> of(List<Run> runs) {
        var counting = new ArrayList<Run>();
        long takenBackFrom = Long.MAX_VALUE;
        for (Run run : runs) {
            if (run.id() >= takenBackFrom) {
                continue;
            }
            if (run.isRollback() && run.isWhole()) {
                takenBackFrom = run.backTo();
            } else {
                counting.add(run);
            }
        }
        return counting;
    }
}
