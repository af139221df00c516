// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** What can be made in a view by one declaration. A user without profile values has no figure, so it is made beside. */
public final class Creatable {
    private Creatable() {}

    /** The kinds, from the outermost figures to the innermost, column by column. */
    public static List<EClass> in(View view) {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> kind != Literals.PROFILE_SETTINGS && kind != Literals.USER)
                .filter(kind -> Entity.of(kind).filter(view::shows).isPresent())
                .sorted(Comparator.comparing(
                                (EClass kind) -> view.column(Entity.of(kind).orElseThrow()))
                        .thenComparing(kind -> Entity.of(kind).orElseThrow()))
                .toList();
    }

    /** The kinds that what is in a view needs, and that have no figure in it. */
    public static List<EClass> beside(View view) {
        return switch (view) {
            case STRUCTURE ->
                List.of(
                        Literals.ENTERPRISE,
                        Literals.LOCATION,
                        Literals.HR_ORGANIZATION,
                        Literals.ORGANIZATION_HIERARCHY);
            case ACCOUNTING -> List.of(Literals.CHART_OF_ACCOUNTS, Literals.SEGMENT, Literals.VALUE_SET);
            case ACCESS -> List.of(Literals.USER, Literals.ORGANIZATION_HIERARCHY);
        };
    }
}
