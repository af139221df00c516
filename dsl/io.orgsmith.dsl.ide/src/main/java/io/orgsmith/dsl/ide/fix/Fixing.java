// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.fix.chapter.FixTable;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts many findings right, one round after another: what one round repairs may show the next what is left. In a round only
 * edits that keep out of each other's way are carried out.
 */
public final class Fixing {
    private static final int ROUNDS = 200;

    private final Function<EffectiveModel, List<Finding>> check;
    private final Choice choice;
    private final ResolveOptions options;
    private final List<QuickFix> applied = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();

    private Fixing(Function<EffectiveModel, List<Finding>> check, Choice choice, ResolveOptions options) {
        this.check = check;
        this.choice = choice;
        this.options = options;
    }

    /** Which of the fixes of a finding is wanted; none leaves the finding alone. */
    @FunctionalInterface
    public interface Choice {
        Optional<QuickFix> among(Finding finding, List<QuickFix> fixes);

        /** The first fix that does more than accept the finding. */
        static Choice first() {
            return (finding, fixes) ->
                    fixes.stream().filter(fix -> !fix.accepts()).findFirst();
        }
    }

    /**
     * What came of it.
     *
     * @param project the texts afterwards
     * @param applied the fixes, in the order in which they were carried out
     */
    public record Outcome(LanguageProject project, List<QuickFix> applied) {}

    /**
     * Applies fixes until none that is wanted is left. No fix is tried twice, so it ends. A fix whose text could no longer
     * be read as before is not kept.
     *
     * @param check the findings of a model
     */
    public static Outcome applyAll(
            LanguageProject project,
            Function<EffectiveModel, List<Finding>> check,
            Choice choice,
            ResolveOptions options) {
        return new Fixing(check, choice, options).run(project);
    }

    /** The project after one fix. */
    public static LanguageProject apply(LanguageProject project, QuickFix fix) {
        return apply(project, fix.edits());
    }

    private Outcome run(LanguageProject start) {
        var project = start;
        for (int round = 0; round < ROUNDS; round++) {
            var chosen = choose(project);
            if (together(chosen).isEmpty()) {
                break;
            }
            project = carryOut(project, chosen);
        }
        return new Outcome(project, List.copyOf(applied));
    }

    /** The project after those fixes that leave it readable. */
    private LanguageProject carryOut(LanguageProject project, List<QuickFix> chosen) {
        var sound = chosen;
        var next = apply(project, together(sound));
        if (!readsLike(project, next)) {
            sound = chosen.stream()
                    .filter(fix -> readsLike(project, apply(project, fix)))
                    .toList();
            next = apply(project, together(sound));
        }
        if (!readsLike(project, next)) {
            return project;
        }
        applied.addAll(sound);
        return next;
    }

    private static boolean readsLike(LanguageProject before, LanguageProject after) {
        return after.problems().size() <= before.problems().size();
    }

    private List<QuickFix> choose(LanguageProject project) {
        var model = EffectiveModel.resolve(project.documents(), options);
        var wanted = new LinkedHashMap<Finding, QuickFix>();
        for (var finding : check.apply(model)) {
            choice.among(finding, QuickFixes.of(project, model, finding)).ifPresent(fix -> wanted.put(finding, fix));
        }
        wanted.values().removeAll(Namesakes.spared(project, List.copyOf(wanted.values())));
        var chosen = new ArrayList<QuickFix>();
        wanted.forEach((finding, fix) -> {
            var key = finding.invariant() + fix.id() + fix.arguments() + model.fragment(finding.element());
            if (isApart(fix, chosen) && tried.add(key)) {
                chosen.add(fix);
            }
        });
        return chosen;
    }

    private static boolean isApart(QuickFix fix, List<QuickFix> others) {
        return others.stream().noneMatch(other -> touch(fix, other) || inventTheSame(fix, other));
    }

    private static boolean inventTheSame(QuickFix fix, QuickFix other) {
        return FixTable.INVENTING.contains(fix.rule())
                && fix.rule().equals(other.rule())
                && replacements(fix).equals(replacements(other));
    }

    private static List<String> replacements(QuickFix fix) {
        return fix.edits().values().stream()
                .flatMap(List::stream)
                .map(TextEdit::replacement)
                .toList();
    }

    private static boolean touch(QuickFix fix, QuickFix other) {
        return fix.edits().entrySet().stream().anyMatch(mine -> mine.getValue().stream()
                .anyMatch(edit -> other.edits().getOrDefault(mine.getKey(), List.of()).stream()
                        .anyMatch(theirs -> touch(edit, theirs))));
    }

    private static boolean touch(TextEdit one, TextEdit other) {
        return one.offset() <= other.end() && other.offset() <= one.end();
    }

    private static SortedMap<URI, List<TextEdit>> together(List<QuickFix> fixes) {
        var all = new TreeMap<URI, List<TextEdit>>();
        fixes.forEach(fix -> fix.edits().forEach((file, edits) -> all.computeIfAbsent(file, none -> new ArrayList<>())
                .addAll(edits)));
        return all;
    }

    private static LanguageProject apply(LanguageProject project, Map<URI, List<TextEdit>> edits) {
        var texts = new TreeMap<>(project.texts());
        edits.forEach((file, changes) -> texts.computeIfPresent(file, (f, text) -> TextEdits.apply(text, changes)));
        return LanguageProject.parse(texts);
    }
}
