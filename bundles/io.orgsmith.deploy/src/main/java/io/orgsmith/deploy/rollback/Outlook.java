// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.deploy.journal.Deed;
import io.orgsmith.deploy.journal.Run;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The objects of which something stays as it is, see {@link io.orgsmith.plan.Key#toString}, each once. */
    public Set<String> kept() {
        return left.stream().map(Left::subject).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a deed takes back all that was done to an object: it changes rows of EBS, and nothing of the object stays. */
    public boolean isUndone(Deed deed) {
        return deed.rows() > 0
                && deed.intent().kind() != null
                && !kept().contains(deed.intent().name());
    }

    /** Whether there is nothing to undo. */
    public boolean isEmpty() {
        return deeds.isEmpty();
    }
}
