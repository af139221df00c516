// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** Which figures stand in which: what the notation says of relations that are drawn as nesting. */
final class Containers {
    private Containers() {}

    static boolean isContainer(View view, Entity entity) {
        return !inside(view, entity).isEmpty();
    }

    /** The kinds of figures that a figure may hold. */
    static List<Entity> inside(View view, Entity around) {
        return shown(view).stream()
                .filter(entity -> nests(view, entity, around))
                .toList();
    }

    static List<Entity> shown(View view) {
        return Arrays.stream(Entity.values()).filter(view::shows).toList();
    }

    /** The class of the metamodel; a setup of ledgers is shown for its primary ledger. */
    static EClass type(Entity entity) {
        return entity == Entity.ACCOUNTING_SETUP
                ? OrgPackage.Literals.LEDGER
                : OrgPackage.eINSTANCE.getEClassifiers().stream()
                        .filter(EClass.class::isInstance)
                        .map(EClass.class::cast)
                        .filter(type -> Entity.of(type).filter(entity::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean nests(View view, Entity inner, Entity outer) {
        if (outer == Entity.ACCOUNTING_SETUP) {
            return inner == Entity.LEDGER;
        }
        return inner != outer
                && Relation.in(view).stream()
                        .filter(relation -> relation.isNestedIn(view))
                        .anyMatch(relation -> Ends.of(view, relation).sources().contains(inner)
                                && Ends.of(view, relation).targets().contains(outer));
    }
}
