// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.layout.Positions;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Focus;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import io.orgsmith.workbench.explorer.State;
import java.util.Locale;

/**
 * What is to be drawn.
 *
 * @param focus the qualified id of the element in the middle; null for all
 * @param positions where people put figures
 */
record Sketch(State state, View view, String focus, Positions positions) {
    /** Works it out; takes a moment for large projects. */
    Drawing draw(LayoutEngine engine) {
        var whole = new Scenes(state.model(), Locale.getDefault()).of(view, Marks.of(state));
        boolean isPart = focus != null && whole.all().anyMatch(node -> node.id().equals(focus));
        Scene scene = isPart ? new Focus(focus, 1).of(whole) : whole;
        return Drawing.of(state, scene, engine.of(scene, isPart ? Positions.NONE : positions));
    }
}
