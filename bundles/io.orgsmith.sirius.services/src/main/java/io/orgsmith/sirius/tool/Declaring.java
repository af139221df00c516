// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.Naming;
import io.orgsmith.dsl.ide.gesture.ProposedId;
import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.sirius.read.Paths;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Declares new elements, with an id that nobody bears yet; the name is typed into the figure. */
final class Declaring {
    private Declaring() {}

    /** What was declared; the owner where nothing was. */
    static EObject of(EClass kind, EObject owner) {
        var file = owner.eResource();
        var declared = new AtomicReference<String>();
        Gesture.perform(owner, organization -> {
            var wanted = new Wanted(organization, kind, owner);
            return wanted.creation()
                    .flatMap(creation -> naming(wanted, creation, file).flatMap(naming -> {
                        declared.set(creation.qualified(naming.id()));
                        return creation.fix(naming);
                    }));
        });
        return declared.get() == null ? owner : find(file.getResourceSet(), declared.get(), owner);
    }

    /** What has no id is known by its name, and no figure is there to type it into. */
    private static Optional<Naming> naming(Wanted wanted, Creation creation, Resource file) {
        if (!creation.isNamedOnly()) {
            return Optional.of(new Naming(ProposedId.of(creation, ""), "", ""));
        }
        var folder = Paths.of(file.getURI()).getParent().getFileName().toString();
        return Conversation.in(file.getResourceSet())
                .map(conversation -> conversation.typed(Sentence.of("name", wanted.name()), folder))
                .orElse(Optional.of(folder))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new Naming("", name, ""));
    }

    private static EObject find(ResourceSet set, String id, EObject otherwise) {
        return OrgTexts.in(set).stream()
                .map(file -> file.getEObject(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
