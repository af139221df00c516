// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.model.effective.EffectiveModel;

/** Worked examples for other packages. */
public final class Worked {
    private Worked() {}

    /** The television maker of the introduction. */
    public static EffectiveModel television() {
        return new Example("television").model();
    }
}
