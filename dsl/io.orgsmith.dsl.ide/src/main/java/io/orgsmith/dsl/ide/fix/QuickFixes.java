// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.fix.chapter.FixTable;
import io.orgsmith.dsl.problem.Problem;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.rules.Finding;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be done about findings and problems by editing text. */
public final class QuickFixes {
    private QuickFixes() {}

    /**
     * The ways to put a finding right, the best first; last of all to accept it, for the person to give the reason.
     *
     * @param project the texts that were checked
     * @param model what they mean
     * @param finding of a check of that model
     */
    public static List<QuickFix> of(LanguageProject project, EffectiveModel model, Finding finding) {
        var found = Case.of(model, finding);
        var fixes = new ArrayList<QuickFix>();
        FixTable.of(finding.rule()).forEach(way -> way.of(found).ifPresent(fixes::add));
        Acceptance.of(found).ifPresent(fixes::add);
        fixes.removeIf(fix -> !isWithin(project, fix));
        return List.copyOf(fixes);
    }

    /** Whether there is a way; where a finding can be accepted, that is known at once. */
    public static boolean isAny(LanguageProject project, EffectiveModel model, Finding finding) {
        var found = Case.of(model, finding);
        var ways = FixTable.of(finding.rule()).stream().flatMap(way -> way.of(found).stream());
        return Stream.concat(Acceptance.of(found).stream(), ways).anyMatch(fix -> isWithin(project, fix));
    }

    /** Those of several findings, in their order: what does the same is offered once. */
    public static List<QuickFix> distinct(Stream<QuickFix> fixes) {
        var byEffect = new LinkedHashMap<Object, QuickFix>();
        fixes.forEach(fix -> byEffect.putIfAbsent(fix.edits(), fix));
        return List.copyOf(byEffect.values());
    }

    private static boolean isWithin(LanguageProject project, QuickFix fix) {
        return project.texts().keySet().containsAll(fix.edits().keySet());
    }

    /** The way to put a problem of syntax or linking right; none where it is not plain. */
    public static List<QuickFix> of(Problem problem) {
        return problem
                .fix()
                .map(edit -> {
                    var edits = new TreeMap<URI, List<TextEdit>>();
                    edits.put(problem.file(), List.of(edit));
                    boolean removes = edit.replacement().isEmpty();
                    return new QuickFix(
                            problem.code() + (removes ? ".delete" : ".write"),
                            List.of(edit.replacement().strip()),
                            edits);
                })
                .stream()
                .toList();
    }
}
