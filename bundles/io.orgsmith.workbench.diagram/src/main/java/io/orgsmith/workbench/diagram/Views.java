// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which view shows what. */
final class Views {
    private static final Set<String> OF_LEDGERS = Stream.of(
                    Literals.CHART_OF_ACCOUNTS, Literals.SEGMENT, Literals.VALUE_SET)
            .map(Kinds::key)
            .collect(Collectors.toSet());

    private Views() {}

    /**
     * The first one that shows an element, by its qualified id, or the ledgers that use it; for null, and where none does,
     * the structure.
     */
    static View of(String id) {
        var kind = id == null ? "" : id.substring(0, Math.max(0, id.indexOf(':')));
        return OF_LEDGERS.contains(kind) ? View.ACCOUNTING : ofFigure(kind);
    }

    private static View ofFigure(String kind) {
        return Arrays.stream(View.values())
                .filter(view -> Arrays.stream(Entity.values())
                        .anyMatch(entity -> entity.key().equals(kind) && view.shows(entity)))
                .findFirst()
                .orElse(View.STRUCTURE);
    }
}
