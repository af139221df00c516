// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds out what an edit would break, before it is made: the texts are read as they would be, and nothing is changed.
 *
 * @param read is given what was read, for whoever wants the same when the edit is made
 */
public record Trial(LanguageProject project, QuickFix fix, Consumer<LanguageProject> read) {
    public Trial(LanguageProject project, QuickFix fix) {
        this(project, fix, unwanted -> {});
    }

    /** What could no longer be read or linked, in the reader's language; empty where nothing is in the way. */
    public Optional<String> refusal(Locale locale) {
        return fix.edits().keySet().stream()
                .flatMap(file -> added(file).stream())
                .map(problem -> problem.message(locale))
                .findFirst();
    }

    private List<Problem> added(URI file) {
        var text = TextEdits.apply(project.texts().get(file), fix.edits().get(file));
        var before = project.problems(file).stream().map(Trial::what).collect(Collectors.toSet());
        var after = project.glance(file, text);
        read.accept(after);
        return after.problems(file).stream()
                .filter(problem -> !before.contains(what(problem)))
                .toList();
    }

    private static String what(Problem problem) {
        return problem.code() + problem.data();
    }
}
