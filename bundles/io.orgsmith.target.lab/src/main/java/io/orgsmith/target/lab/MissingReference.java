// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;

/** Something refers to an object that is not in the tables, or not yet. */
public final class MissingReference extends SetupProblem {
    private static final long serialVersionUID = 1L;

    public MissingReference(Key missing) {
        super("reference.missing", missing);
    }
}
