// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.picture.layout.Sheet;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import io.orgsmith.workbench.explorer.State;
import java.util.Locale;

/**
 * What is to be drawn.
 *
 * @param positions where people put figures
 */
record Sketch(State state, Sight sight, Positions positions) {
    /** How it is laid out. */
    interface Way {
        Layout of(Scene scene, Positions positions, Sheet sheet);
    }

    /** Works it out; takes a moment for large projects. */
    Drawing draw(Way way) {
        var whole = new Scenes(state.model(), Locale.getDefault()).of(sight.view(), Marks.of(state));
        var middle = Middle.of(state.model(), sight.focus());
        var scene = sight.of(whole, middle);
        var sheet = sight.sheet(whole, middle);
        return Drawing.of(state, sight, sheet, scene, way.of(scene, positions, sheet));
    }
}
