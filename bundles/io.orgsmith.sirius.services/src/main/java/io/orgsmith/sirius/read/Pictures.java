// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.picture.scene.Labels;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The diagrams of an organization as data, made once each: the same as those of the built-in editor. */
public final class Pictures {
    private final Organization organization;
    private final Scenes scenes;
    private final Labels labels;
    private final Map<View, Scene> made = new EnumMap<>(View.class);
    private final Map<View, Picture> shown = new EnumMap<>(View.class);

    Pictures(Organization organization) {
        this.organization = organization;
        this.scenes = new Scenes(organization.model(), Locale.getDefault());
        this.labels =
                new Labels(new Words(Locale.getDefault()), organization.model().is11i());
    }

    /** The whole of a view; without marks, which findings tell. */
    public synchronized Scene scene(View view) {
        return made.computeIfAbsent(view, each -> scenes.of(each, Map.of()));
    }

    /** The whole of a view, by the objects of the session. */
    public synchronized Picture of(View view) {
        return shown.computeIfAbsent(view, each -> new Picture(scene(each), new Subject(organization)));
    }

    /** What stands on figures, in the reader's language. */
    public Labels labels() {
        return labels;
    }
}
