// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

/** Told about each step while a plan is applied. What it throws stops the run. */
@FunctionalInterface
public interface ApplyListener {
    /** A step's rows are written. In one transaction they stay only when the whole run succeeds, else they do. */
    void done(StepResult result);
}
