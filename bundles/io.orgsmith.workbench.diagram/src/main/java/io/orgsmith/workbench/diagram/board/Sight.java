// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.layout.Sheet;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Collapsed;
import io.orgsmith.picture.scene.Focus;
import io.orgsmith.picture.scene.Hidden;
import io.orgsmith.picture.scene.Scene;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody wants to see of a project.
 *
 * @param focus the qualified id of the element in the middle; null for all
 * @param hidden kinds that are not shown
 * @param closed the ids of figures that are not shown from inside
 */
public record Sight(View view, String focus, Set<Entity> hidden, Set<String> closed) {
    public Sight {
        hidden = Set.copyOf(hidden);
        closed = Set.copyOf(closed);
    }

    /** All kinds, nothing closed. */
    public static Sight of(View view, String focus) {
        return new Sight(view, focus, Set.of(), Set.of());
    }

    /** The same of another view. */
    public Sight in(View other) {
        return new Sight(other, focus, hidden, closed);
    }

    /** The same with a kind hidden that was shown, or shown that was hidden. */
    public Sight toggle(Entity kind) {
        var kinds = EnumSet.noneOf(Entity.class);
        kinds.addAll(hidden);
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        return new Sight(view, focus, kinds, closed);
    }

    /** The same with a figure closed that was open, or open that was closed. */
    public Sight toggle(String id) {
        var ids = new HashSet<>(closed);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return new Sight(view, focus, hidden, ids);
    }

    /** Which diagram it is: that of the whole where the element in the middle has no figure. */
    Sheet sheet(Scene whole, Set<String> middle) {
        return new Sheet(view, whole.all().anyMatch(node -> middle.contains(node.id())) ? focus : null);
    }

    /** What is seen of a scene. @param middle the ids of the figures in the middle */
    Scene of(Scene scene, Set<String> middle) {
        var part = sheet(scene, middle).focus() == null ? scene : new Focus(middle, 1).of(scene);
        return new Collapsed(closed).of(new Hidden(hidden).of(part));
    }
}
