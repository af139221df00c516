// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.link;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What a file declares. */
public final class Declarations {
    private Declarations() {}

    /** All of a file at any depth, in the order of the text. */
    public static List<Declaration> of(LanguageProject project, URI file) {
        var found = new ArrayList<Declaration>();
        project.document(file).ifPresent(document -> document.eAllContents()
                .forEachRemaining(object -> Declaration.of(object).ifPresent(found::add)));
        return found;
    }

    /** The one whose id a caret touches. */
    public static Optional<Declaration> at(LanguageProject project, URI file, int caret) {
        return of(project, file).stream()
                .filter(declaration -> declaration.id().touches(caret))
                .findFirst();
    }

    /** What is meant at a caret: the declaration whose id stands there, or the one that is named there. */
    public static Optional<EObject> meant(LanguageProject project, URI file, int caret) {
        return Links.at(project, file, caret).map(Link::target).or(() -> at(project, file, caret)
                .map(Declaration::object));
    }
}
