// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

/** Told about each step while a plan is applied. What it throws stops the run, and nothing of it stays. */
@FunctionalInterface
public interface ApplyListener {
    /** A step's rows are written. They stay only when the whole run succeeds. */
    void done(StepResult result);
}
