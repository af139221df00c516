// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.outline;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Match;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Template;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** What a file declares, as a tree. */
public final class Outline {
    private Outline() {}

    /** The outline of a file; of one with mistakes, of what could be understood. */
    public static List<Symbol> of(LanguageProject project, URI file, Locale locale) {
        return project.document(file)
                .map(document -> children(document, locale))
                .orElse(List.of());
    }

    /** What is left of an outline where only labels are wanted that fit: with what leads to them. */
    public static List<Symbol> filter(List<Symbol> symbols, String typed) {
        var left = new ArrayList<Symbol>();
        for (var symbol : symbols) {
            var children = filter(symbol.children(), typed);
            if (Match.fits(typed, symbol.label())) {
                left.add(symbol);
            } else if (!children.isEmpty()) {
                left.add(new Symbol(
                        symbol.label(), symbol.detail(), symbol.icon(), symbol.whole(), symbol.selection(), children));
            }
        }
        return left;
    }

    private static List<Symbol> children(EObject object, Locale locale) {
        return object.eContents().stream()
                .filter(Outline::isShown)
                .map(child -> symbol(child, locale))
                .sorted(Comparator.comparingInt(symbol -> symbol.whole().offset()))
                .toList();
    }

    private static boolean isShown(EObject object) {
        return object instanceof Element || object instanceof Template || object instanceof Environment;
    }

    private static Symbol symbol(EObject object, Locale locale) {
        var whole = Positions.whole(object);
        var id = Positions.of(object);
        // The body of a template is an element without an id: its clauses are the template's own.
        var children = object instanceof Template ? List.<Symbol>of() : children(object, locale);
        return new Symbol(
                Names.line(object, locale),
                Kinds.of(object.eClass(), locale),
                Kinds.key(object.eClass()),
                new Span(whole.offset(), whole.length()),
                new Span(id.offset(), id.length()),
                children);
    }
}
