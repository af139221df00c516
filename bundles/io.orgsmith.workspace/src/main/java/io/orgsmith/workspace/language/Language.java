// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.language;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.dsl.problem.Problem;
import io.orgsmith.model.org.Document;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The language as the workspace sees it: files in place of URIs, diagnostics in place of problems. */
public final class Language {
    private static final Messages MESSAGES = new Messages(Language.class);

    private Language() {}

    /**
     * Parses and links files that see each other.
     *
     * @param known projects that were read before: one of the same texts is taken as it is
     */
    public static Parsed parse(Collection<Source> sources, Collection<LanguageProject> known) {
        var texts = new TreeMap<URI, String>();
        sources.forEach(source -> texts.put(source.path().toUri(), source.text()));
        var project = known.stream()
                .filter(each -> each.isWhole() && each.texts().equals(texts))
                .findFirst()
                .orElseGet(() -> LanguageProject.parse(texts));
        var documents = new LinkedHashMap<Path, Document>();
        for (var source : sources) {
            project.document(source.path().toUri()).ifPresent(document -> documents.put(source.path(), document));
        }
        return new Parsed(
                project,
                documents,
                project.problems().stream().map(Language::diagnostic).toList());
    }

    /**
     * Where a value is written.
     *
     * @param feature null, or one without text: the place of the object
     * @param index of the value in a list
     * @return empty when the object was not read from a file
     */
    public static Optional<Place> place(EObject written, EStructuralFeature feature, int index) {
        if (written == null || written.eResource() == null) {
            return Optional.empty();
        }
        var region = Positions.of(written, feature, Math.max(0, index));
        return Optional.of(
                new Place(Path.of(region.file()), region.offset(), region.length(), region.line(), region.column()));
    }

    /** A problem of reading as a diagnostic. */
    public static Diagnostic diagnostic(Problem problem) {
        var file = Path.of(problem.file());
        return new Diagnostic(
                problem.code(),
                Severity.valueOf(problem.severity().name()),
                new Place(file, problem.offset(), problem.length(), problem.line(), problem.column()),
                problem::message,
                Text.none(),
                Text.none(),
                problem.fix().map(edit -> fix(file, edit)).stream().toList());
    }

    private static Fix fix(Path file, TextEdit edit) {
        var title = edit.replacement().isBlank()
                ? MESSAGES.text("fix.remove")
                : MESSAGES.text(
                        edit.length() == 0 ? "fix.insert" : "fix.replace",
                        edit.replacement().strip());
        return new Fix(title, Map.of(file, List.of(edit)));
    }
}
