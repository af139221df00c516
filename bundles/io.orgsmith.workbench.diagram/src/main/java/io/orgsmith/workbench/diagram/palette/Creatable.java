// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** What can be made in a view by one declaration. */
public final class Creatable {
    private Creatable() {}

    /** The kinds, from the outermost figures to the innermost, column by column. */
    public static List<EClass> in(View view) {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> kind != Literals.SEGMENT_VALUE && kind != Literals.PROFILE_SETTINGS)
                .filter(kind -> Entity.of(kind).filter(view::shows).isPresent())
                .sorted(Comparator.comparing(
                                (EClass kind) -> view.column(Entity.of(kind).orElseThrow()))
                        .thenComparing(kind -> Entity.of(kind).orElseThrow()))
                .toList();
    }
}
