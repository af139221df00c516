// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.ProposedId;
import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.model.org.Document;
import io.orgsmith.sirius.read.Organization;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Declares new elements, with an id that nobody bears yet; the name is typed into the figure. */
final class Declaring {
    private Declaring() {}

    /** What was declared; the owner where nothing of the kind can belong to it. */
    static EObject of(EClass kind, EObject owner) {
        var set = owner.eResource().getResourceSet();
        var declared = new AtomicReference<String>();
        Gesture.perform(owner, organization -> {
            var creation = creation(organization, kind, owner);
            if (!creation.isPossible() || !(owner instanceof Document) && creation.owner() == null) {
                return Optional.empty();
            }
            var id = ProposedId.of(creation, "");
            declared.set(creation.qualified(id));
            return creation.fix(id, "");
        });
        return declared.get() == null ? owner : find(set, declared.get(), owner);
    }

    private static Creation creation(Organization organization, EClass kind, EObject owner) {
        var element = organization.declared(owner).stream().findFirst().orElse(null);
        return new Creation(organization.project(), organization.model(), kind, element);
    }

    private static EObject find(ResourceSet set, String id, EObject otherwise) {
        return OrgTexts.in(set).stream()
                .map(file -> file.getEObject(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
