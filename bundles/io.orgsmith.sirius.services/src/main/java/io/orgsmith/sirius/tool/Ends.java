// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.model.org.Element;
import io.orgsmith.sirius.read.Organization;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** The elements that two objects of a session declare. */
record Ends(Element from, Element to) {
    /** Empty where one of them is only a part of an element. */
    static Optional<Ends> of(Organization organization, EObject source, EObject target) {
        var from = organization.declared(source).stream().findFirst();
        var to = organization.declared(target).stream().findFirst();
        return from.isPresent() && to.isPresent() ? Optional.of(new Ends(from.get(), to.get())) : Optional.empty();
    }
}
