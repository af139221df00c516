// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.List;

/** Tools for what a diagram needs and has no figure for. */
record Beside(View view) {
    static List<Entity> kinds(View view) {
        return switch (view) {
            case STRUCTURE ->
                List.of(Entity.ENTERPRISE, Entity.LOCATION, Entity.HR_ORGANIZATION, Entity.ORGANIZATION_HIERARCHY);
            case ACCOUNTING -> List.of(Entity.CHART_OF_ACCOUNTS, Entity.SEGMENT, Entity.VALUE_SET);
            case ACCESS -> List.of(Entity.ORGANIZATION_HIERARCHY);
        };
    }

    Tag section() {
        return Tag.of("toolSections", "name", "beside", "label", "%section.beside")
                .with(kinds(view).stream().map(Beside::tool));
    }

    private static Tag tool(Entity entity) {
        return Tag.of("ownedTools", "xsi:type", "tool:ToolDescription")
                .set("name", "create-" + entity.key())
                .set("label", "%entity." + entity.key())
                .set("forceRefresh", "true")
                .set("iconPath", Names.icon(entity))
                .with(Tag.of("element", "name", "element"), Tag.of("elementView", "name", "elementView"))
                .with(Operations.initial("element", "service:create" + Names.camel(entity.name())));
    }
}
