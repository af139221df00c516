// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.dsl.ide.structure.Brackets;
import io.orgsmith.languageserver.document.Moment;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;

/** Where ids lead. */
final class Navigations {
    private Navigations() {}

    static List<Location> definition(Moment moment, int caret) {
        return Navigation.definition(moment.texts(), moment.uri(), caret).stream()
                .map(target -> moment.location(target.id()))
                .toList();
    }

    static List<Location> references(Moment moment, int caret, boolean withDeclaration) {
        return Navigation.references(moment.texts(), moment.uri(), caret, withDeclaration).stream()
                .map(moment::location)
                .toList();
    }

    /** The places that speak of the same; at a brace the pair of braces. */
    static List<DocumentHighlight> highlights(Moment moment, int caret) {
        var positions = moment.positions();
        var occurrences = Navigation.occurrences(moment.texts(), moment.uri(), caret);
        if (!occurrences.isEmpty()) {
            return occurrences.stream()
                    .map(each -> new DocumentHighlight(
                            positions.range(each.span()),
                            each.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
                    .toList();
        }
        return Brackets.at(moment.text(), caret).stream()
                .flatMap(pair -> Stream.of(pair.open(), pair.close()))
                .map(brace -> new DocumentHighlight(positions.range(brace, 1), DocumentHighlightKind.Text))
                .toList();
    }
}
