// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Run;
import java.util.List;

/**
 * What a rollback is going to do, told beforehand.
 *
 * @param backTo the run that it goes back to before
 * @param runs the runs that are undone, the newest first
 * @param deeds what is done, in its order
 * @param left what stays as it is
 */
public record Outlook(long backTo, List<Run> runs, List<Deed> deeds, List<Left> left) {
    public Outlook {
        runs = List.copyOf(runs);
        deeds = List.copyOf(deeds);
        left = List.copyOf(left);
    }

    /** Whether there is nothing to undo. */
    public boolean isEmpty() {
        return deeds.isEmpty();
    }
}
