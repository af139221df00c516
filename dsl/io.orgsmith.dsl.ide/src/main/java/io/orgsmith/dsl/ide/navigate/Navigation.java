// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.navigate;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.dsl.ide.link.Declaration;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.ide.link.Identity;
import io.orgsmith.dsl.ide.link.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** From an id to its declaration, and back to all places that name it. */
public final class Navigation {
    private Navigation() {}

    /** Where the id at a caret is declared; of a declaration itself, its own place. */
    public static Optional<Target> definition(LanguageProject project, URI file, int caret) {
        var link = Links.at(project, file, caret);
        if (link.isPresent()) {
            var now =
                    Identity.in(project, link.get().target()).orElse(link.get().target());
            return Declaration.of(now).map(found -> new Target(link.get().span(), found.spot(), found.whole()));
        }
        return Declarations.at(project, file, caret).map(found -> new Target(found.id(), found.spot(), found.whole()));
    }

    /** All places of the project that name what is meant at a caret, by file and place. */
    public static List<Spot> references(LanguageProject project, URI file, int caret, boolean withDeclaration) {
        return Declarations.meant(project, file, caret)
                .map(meant -> references(project, meant, withDeclaration))
                .orElse(List.of());
    }

    /** All places of the project that name a declaration. */
    public static List<Spot> references(LanguageProject project, EObject meant, boolean withDeclaration) {
        var spots = new ArrayList<Spot>();
        for (var each : project.texts().keySet()) {
            occurrences(project, each, meant)
                    .filter(occurrence -> withDeclaration || !occurrence.declares())
                    .forEach(occurrence -> spots.add(new Spot(each, occurrence.span())));
        }
        return spots;
    }

    /** The places of the same file that speak of what is meant at a caret. */
    public static List<Occurrence> occurrences(LanguageProject project, URI file, int caret) {
        return Declarations.meant(project, file, caret)
                .map(meant -> occurrences(project, file, meant).toList())
                .orElse(List.of());
    }

    private static Stream<Occurrence> occurrences(LanguageProject project, URI file, EObject meant) {
        var declared = Declarations.of(project, file).stream()
                .filter(each -> Identity.isSame(each.object(), meant))
                .map(each -> new Occurrence(each.id(), true));
        var named = Links.of(project, file).stream()
                .filter(link -> Identity.isSame(link.target(), meant))
                .map(link -> new Occurrence(link.span(), false));
        return Stream.concat(declared, named)
                .sorted((a, b) -> Integer.compare(a.span().offset(), b.span().offset()));
    }
}
