// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.syntax.Expectations;
import io.orgsmith.dsl.syntax.Expected;
import io.orgsmith.workspace.Diagnostic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What is shown when a mouse rests on a word. */
public final class Hover {
    private Hover() {}

    /**
     * What is wrong at a place, then what the word is: a declaration, or a clause and where EBS keeps it.
     *
     * @param diagnostics of the file, as last checked
     * @return empty where there is nothing to say
     */
    public static Optional<HoverText> at(
            LanguageProject project, URI file, int offset, List<Diagnostic> diagnostics, Locale locale) {
        return at(project, file, offset, diagnostics, each -> Wrong.whole(each, locale), locale);
    }

    /**
     * The same for an editor that shows the message of a diagnostic itself: only the reason and what to do are added.
     *
     * @return empty where there is nothing more to say
     */
    public static Optional<HoverText> besideMessages(
            LanguageProject project, URI file, int offset, List<Diagnostic> diagnostics, Locale locale) {
        return at(project, file, offset, diagnostics, each -> Wrong.reason(each, locale), locale);
    }

    private static Optional<HoverText> at(
            LanguageProject project,
            URI file,
            int offset,
            List<Diagnostic> diagnostics,
            Function<Diagnostic, String> wrong,
            Locale locale) {
        var parts = new ArrayList<String>();
        Span span = null;
        for (var diagnostic : diagnostics) {
            var at = new Span(diagnostic.place().offset(), diagnostic.place().length());
            if (at.touches(offset)) {
                parts.add(wrong.apply(diagnostic));
                span = at;
            }
        }
        var leaf = leaf(project, file, offset);
        if (leaf.isPresent()) {
            word(project, file, offset, leaf.get(), locale).ifPresent(parts::add);
            span = span == null ? new Span(leaf.get().getOffset(), leaf.get().getLength()) : span;
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HoverText(span, String.join("\n\n---\n\n", parts)));
    }

    private static Optional<ILeafNode> leaf(LanguageProject project, URI file, int offset) {
        return project.resource(file)
                .map(resource -> NodeModelUtils.findLeafNodeAtOffset(
                        resource.getParseResult().getRootNode(), offset))
                .filter(leaf -> !leaf.isHidden());
    }

    private static Optional<String> word(LanguageProject project, URI file, int offset, ILeafNode leaf, Locale locale) {
        var meant = Declarations.meant(project, file, offset).map(object -> Summary.of(object, locale));
        return meant.or(() -> Expectations.meaning(leaf).flatMap(meaning -> clause(meaning, locale)));
    }

    private static Optional<String> clause(Expected meaning, Locale locale) {
        if (meaning.kind() == Expected.Kind.SIGN || meaning.owner() == null) {
            return Optional.empty();
        }
        var text = meaning.feature() == null
                ? Documentation.of(meaning.owner(), locale)
                : Documentation.of(meaning.feature(), locale);
        var head = meaning.words().isEmpty() ? "" : "**" + meaning.words() + "**\n\n";
        return text.isEmpty() ? Optional.empty() : Optional.of(head + text);
    }
}
