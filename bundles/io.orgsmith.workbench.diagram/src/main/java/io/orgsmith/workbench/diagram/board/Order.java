// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.Positions;
import io.orgsmith.workbench.explorer.State;

/**
 * What somebody wants to be drawn.
 *
 * @param positions where people put figures
 */
record Order(State state, Sight sight, Positions positions) {
    /** Whether it is of the same figures and lines as another one: what the rules find may differ. */
    boolean isOfSame(Order other) {
        return state.model() == other.state().model() && sight.equals(other.sight());
    }

    /** Whether what the rules find is the same as for another one. */
    boolean isJudgedAs(Order other) {
        return state.judged().snapshot() == other.state().judged().snapshot();
    }
}
