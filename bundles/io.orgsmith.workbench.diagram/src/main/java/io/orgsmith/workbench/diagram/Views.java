// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;

/** Which view shows what. */
final class Views {
    private Views() {}

    /** The first one that shows an element, by its qualified id; for null, and where none does, the structure. */
    static View of(String id) {
        var kind = id == null ? "" : id.substring(0, Math.max(0, id.indexOf(':')));
        return Arrays.stream(View.values())
                .filter(view -> Arrays.stream(Entity.values())
                        .anyMatch(entity -> entity.key().equals(kind) && view.shows(entity)))
                .findFirst()
                .orElse(View.STRUCTURE);
    }
}
