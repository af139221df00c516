// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

/** A step in the journal. In the order of doing. */
public record StepId(long run, int number) implements Comparable<StepId> {
    @Override
    public int compareTo(StepId other) {
        return run == other.run ? Integer.compare(number, other.number) : Long.compare(run, other.run);
    }
}
