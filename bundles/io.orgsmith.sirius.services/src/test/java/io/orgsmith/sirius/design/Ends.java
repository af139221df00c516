// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The kinds of figures that a line may lie between: what the metamodel lets have the relation, and what it may name. */
record Ends(List<Entity> sources, List<Entity> targets) {
    static Ends of(View view, Relation relation) {
        var key = relation.key().replaceAll(" .*", "").split("\\.");
        var owner = (EClass) OrgPackage.eINSTANCE.getEClassifier(key[0]);
        if (key[0].equals("ProfileValue")) {
            var connection = Connection.of(relation.key()).orElseThrow();
            var somebody = OrgFactory.eINSTANCE.createResponsibility();
            return new Ends(
                    kinds(view, type -> type.getEStructuralFeature("profiles") != null),
                    kinds(view, type -> connection.to(somebody, (Element) EcoreUtil.create(type))));
        }
        var targets = owner.getEStructuralFeature(key[1]) instanceof EReference reference && !reference.isContainment()
                ? kinds(view, reference.getEReferenceType()::isSuperTypeOf)
                : kinds(view, type -> type == OrgPackage.Literals.SEGMENT_VALUE);
        return new Ends(kinds(view, owner::isSuperTypeOf), targets);
    }

    private static List<Entity> kinds(View view, Predicate<EClass> is) {
        return Containers.shown(view).stream()
                .filter(entity -> entity != Entity.ACCOUNTING_SETUP)
                .filter(entity -> is.test(Containers.type(entity)))
                .toList();
    }
}
