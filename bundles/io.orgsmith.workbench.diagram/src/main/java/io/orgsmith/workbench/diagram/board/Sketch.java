// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.picture.scene.Scenes;
import io.orgsmith.workbench.explorer.State;
import java.util.Locale;

/**
 * What is to be drawn.
 *
 * @param positions where people put figures
 */
record Sketch(State state, Sight sight, Positions positions) {
    /** Works it out; takes a moment for large projects. */
    Drawing draw(LayoutEngine engine) {
        var whole = new Scenes(state.model(), Locale.getDefault()).of(sight.view(), Marks.of(state));
        var middle = Middle.of(state.model(), sight.focus());
        var scene = sight.of(whole, middle);
        var sheet = sight.sheet(whole, middle);
        return Drawing.of(state, sight, sheet, scene, engine.of(scene, positions, sheet));
    }
}
