// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.List;

/** What can be switched off in a diagram; the empty name is what always shows. */
final class Layers {
    private Layers() {}

    static String of(Entity entity) {
        return switch (entity) {
            case SUBINVENTORY -> "stock";
            case COST_CENTER -> "centers";
            case USER, PROFILE_SETTINGS -> "people";
            default -> "";
        };
    }

    static String of(Relation relation) {
        return switch (relation) {
            case SUBINVENTORY_ORGANIZATION -> "stock";
            case COST_CENTER_COMPANY -> "centers";
            case PROFILE_OF_PEOPLE -> "people";
            case OPEN_TO -> "doors";
            default -> "";
        };
    }

    static List<String> in(View view) {
        return switch (view) {
            case STRUCTURE -> List.of("stock");
            case ACCOUNTING -> List.of("centers");
            case ACCESS -> List.of("people", "doors");
        };
    }
}
