// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

/**
 * What is known of a run before its first step.
 *
 * @param backTo the run that a rollback goes back to before; null for an apply
 * @param who the person
 * @param modelChecksum of the texts that the plan was made from; empty for none
 * @param planChecksum of the plan; empty for none
 */
public record RunHead(Long backTo, Commits commits, String who, String modelChecksum, String planChecksum) {
    /** How the history names the kind of run: APPLY or ROLLBACK. */
    public String kind() {
        return backTo == null ? "APPLY" : "ROLLBACK";
    }
}
