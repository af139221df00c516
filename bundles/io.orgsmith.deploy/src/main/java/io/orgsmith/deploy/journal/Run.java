// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.time.Instant;

/**
 * One attempt to apply or to roll back.
 *
 * @param backTo the run that a rollback goes back to before; null for an apply
 * @param finished null while it runs, and where it was interrupted
 * @param modelChecksum empty for none
 * @param planChecksum empty for none
 * @param outcome RUNNING, APPLIED, FAILED or INTERRUPTED; RUNNING also where it died and nobody noticed yet
 * @param message why it failed; empty otherwise
 */
public record Run(
        long id,
        Long backTo,
        Commits commits,
        String who,
        Instant started,
        Instant finished,
        String modelChecksum,
        String planChecksum,
        String outcome,
        String message) {

    public boolean isRollback() {
        return backTo != null;
    }

    /** Whether it came to its end as it should. */
    public boolean isWhole() {
        return outcome.equals("APPLIED");
    }
}
