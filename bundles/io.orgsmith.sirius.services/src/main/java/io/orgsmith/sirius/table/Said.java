// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.sirius.read.Organization;
import io.orgsmith.sirius.tool.Gesture;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One attribute of what stands at a line. */
final class Said {
    private Said() {}

    /** As it is edited: ids and words of the language. */
    static String of(EObject line, EStructuralFeature feature) {
        return Organization.of(line)
                .flatMap(organization -> organization.declared(line).stream().findFirst())
                .map(element -> Attribute.of(feature).value(element))
                .orElse("");
    }

    /** @param value as it is edited; empty to say it no more */
    static EObject change(EObject line, EStructuralFeature feature, String value) {
        if (!value.equals(of(line, feature))) {
            Gesture.asked(line, (organization, element) -> new AttributeEdit(
                            organization.model(), element, Attribute.of(feature))
                    .set(value));
        }
        return line;
    }

    /** The name of an attribute in the reader's language. */
    static String label(EStructuralFeature feature) {
        return Attribute.of(feature).label(Locale.getDefault());
    }
}
