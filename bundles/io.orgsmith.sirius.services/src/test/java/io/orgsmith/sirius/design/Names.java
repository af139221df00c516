// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How services are called for the parts of the notation. */
final class Names {
    private Names() {}

    /** {@code OPERATING_UNIT} as {@code OperatingUnit}. */
    static String camel(String constant) {
        return Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String figures(View view, Entity entity) {
        var name = camel(entity.name());
        var plural = name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
        return view.key() + (entity == Entity.PROFILE_SETTINGS ? name : plural);
    }

    static String targets(View view, Relation relation) {
        return view.key() + camel(relation.name());
    }

    static String icon(Entity entity) {
        var key = entity == Entity.ACCOUNTING_SETUP ? Entity.CHART_OF_ACCOUNTS.key() : entity.key();
        return "/io.orgsmith.workbench/icons/entity/" + key + ".svg";
    }

    static String icon(Relation relation) {
        return "/io.orgsmith.workbench.diagram/icons/line-"
                + relation.line().name().toLowerCase(Locale.ROOT) + ".svg";
    }
}
