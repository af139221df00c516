// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

/** When the rows of a run are committed. Either way a step's rows and its outcome are committed together. */
public enum Commits {
    /** All at the end: the run takes effect as a whole or not at all. */
    ONCE,
    /** Step by step, as EBS does whose interfaces commit by themselves: a run that is cut off has taken effect in part. */
    EACH_STEP
}
