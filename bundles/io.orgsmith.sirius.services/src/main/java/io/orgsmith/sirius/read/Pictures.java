// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.model.effective.EffectiveModel;
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
    private final Scenes scenes;
    private final Labels labels;
    private final Map<View, Scene> made = new EnumMap<>(View.class);

    Pictures(EffectiveModel model) {
        this.scenes = new Scenes(model, Locale.getDefault());
        this.labels = new Labels(new Words(Locale.getDefault()), model.is11i());
    }

    /** The whole of a view; without marks, which findings tell. */
    public synchronized Scene scene(View view) {
        return made.computeIfAbsent(view, each -> scenes.of(each, Map.of()));
    }

    /** What stands on figures, in the reader's language. */
    public Labels labels() {
        return labels;
    }
}
