// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.outline;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.dsl.ide.link.Declaration;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Match;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Finds declarations of a whole project by id or name. */
public final class WorkspaceSymbols {
    private WorkspaceSymbols() {}

    /** A declaration that was found: {@code label} has id and name, {@code icon} is the key of its kind. */
    public record Found(String label, String kind, String icon, Spot spot) {}

    /** At most {@code limit} declarations that fit, by file and place; every one fits an empty query. */
    public static List<Found> find(LanguageProject project, String typed, int limit, Locale locale) {
        var index = project.index();
        return Stream.concat(index.all(Literals.ELEMENT).stream(), index.all(Literals.TEMPLATE).stream())
                .filter(object -> Match.fits(typed, Names.line(object, locale))
                        || Names.localNames(object).stream().anyMatch(name -> Match.fits(typed, name.getText())))
                .limit(limit)
                .flatMap(object ->
                        Declaration.of(object).stream().map(declaration -> found(object, declaration, locale)))
                .toList();
    }

    private static Found found(EObject object, Declaration declaration, Locale locale) {
        return new Found(
                Names.line(object, locale),
                Kinds.of(object.eClass(), locale),
                Kinds.key(object.eClass()),
                declaration.spot());
    }
}
