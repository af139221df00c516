// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.Snapshot;

/**
 * One check under way: what it looks at and how long it may take. Used by one thread.
 *
 * @param snapshot what is judged
 * @param guard stops the evaluation
 * @param large the large collections that rules navigated to already
 */
public record Run(Snapshot snapshot, Guard guard, LargeCollections large) {
    public Run(Snapshot snapshot, Guard guard) {
        this(snapshot, guard, new LargeCollections());
    }
}
