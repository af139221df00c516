// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.Rename;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.link.Declarations;
import io.orgsmith.dsl.ide.link.Identity;
import io.orgsmith.dsl.ide.link.Links;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.dsl.ide.navigate.Occurrence;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Gives a declaration another id, in all files that name it; everything else stays as it is, to the last byte. */
public final class Renaming {
    private Renaming() {}

    /** The id at a caret that can be renamed, as it stands there. */
    public static Optional<Span> at(LanguageProject project, URI file, int caret) {
        return Links.at(project, file, caret)
                .map(link -> new Span(
                        link.span().end() - Names.id(link.target()).length(),
                        Names.id(link.target()).length()))
                .or(() -> Declarations.at(project, file, caret).map(declaration -> declaration.id()));
    }

    /** The qualified id of what is meant at a caret: {@code operating-unit:TV}; empty for what has none. */
    public static Optional<String> meant(LanguageProject project, URI file, int caret) {
        return Declarations.meant(project, file, caret).flatMap(Identity::of);
    }

    /** The edits that rename what is meant at a caret, by file; or why that cannot be. */
    public static Renamed to(LanguageProject project, URI file, int caret, String newId) {
        var meant = Declarations.meant(project, file, caret)
                .flatMap(found -> Identity.in(project, found).or(() -> Optional.of(found)));
        return meant.map(object -> to(project, object, newId)).orElse(Renamed.refused("nothing"));
    }

    /** The places of the same file that are renamed together while one of them is being typed. */
    public static List<Span> linked(LanguageProject project, URI file, int caret) {
        return Navigation.occurrences(project, file, caret).stream()
                .map(Occurrence::span)
                .toList();
    }

    private static Renamed to(LanguageProject project, EObject object, String newId) {
        if (object instanceof Environment) {
            return Renamed.refused("by-text", locale -> Kinds.of(object.eClass(), locale));
        }
        if (!Quoted.isCode(newId)) {
            return Renamed.refused("bad-id", newId);
        }
        if (!clashes(project, object, newId).isEmpty()) {
            return Renamed.refused(
                    "clash", newId, (io.orgsmith.workspace.Text) locale -> Kinds.of(object.eClass(), locale));
        }
        var unreadable = project.problems().stream()
                .filter(problem -> problem.code().startsWith("syntax."))
                .findFirst();
        if (unreadable.isPresent()) {
            var path = unreadable.get().file().getPath();
            return Renamed.refused(
                    "unreadable",
                    path.substring(path.lastIndexOf('/') + 1),
                    unreadable.get().line());
        }
        var edits = new TreeMap<>(Rename.of(project, object, newId));
        if (object instanceof SegmentValue value) {
            new ValueMentions(project, value)
                    .renamed(newId)
                    .forEach((file, more) -> edits.merge(file, more, Renaming::together));
        }
        return checked(project, edits, newId);
    }

    private static List<TextEdit> together(List<TextEdit> some, List<TextEdit> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<EObject> clashes(LanguageProject project, EObject object, String newId) {
        var all = isOnlyThere(object)
                ? object.eContainer().eContents()
                : project.index().all(object.eClass());
        return all.stream()
                .filter(other -> other != object && other.eClass() == object.eClass())
                .filter(other -> newId.equals(Names.id(other)))
                .toList();
    }

    /** Whether it is unique in what it is declared in, and not in the project. */
    private static boolean isOnlyThere(EObject object) {
        return object instanceof Subinventory || object instanceof SegmentValue || object instanceof Segment;
    }

    /** A reference without a kind may become one that several kinds answer to. */
    private static Renamed checked(LanguageProject project, Map<URI, List<TextEdit>> edits, String newId) {
        var texts = new TreeMap<>(project.texts());
        edits.forEach((file, changes) -> texts.computeIfPresent(file, (f, text) -> TextEdits.apply(text, changes)));
        var after = LanguageProject.parse(texts);
        if (after.problems().size() > project.problems().size()) {
            var problem = after.problems().get(0);
            return Renamed.refused("breaks", newId, (io.orgsmith.workspace.Text)
                    locale -> problem.message(locale == null ? Locale.ROOT : locale));
        }
        return new Renamed(edits, Optional.empty());
    }
}
