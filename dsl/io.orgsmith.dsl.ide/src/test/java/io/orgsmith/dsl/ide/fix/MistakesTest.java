// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.fix.chapter.FixTable;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.Finding;
import io.orgsmith.rules.ocl.document.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of a mistake, put right by its quick fixes. */
class MistakesTest {
    private static final Path FOLDER = Path.of("..", "..", "examples", "mistakes");

    /** The folders with a model that breaks a rule that has fixes: {@code INV003/wrong}, {@code INV003/wrong-2} … */
    static Stream<Path> mistakes() {
        return FixTable.rules().stream().flatMap(rule -> folders(FOLDER.resolve(rule)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aFixRemovesItsFindingAndMakesNoOther(Path folder) {
        var rule = folder.getParent().getFileName().toString();
        var project = Texts.project(folder);
        var model = Texts.model(project);
        var before = Texts.findings(model);
        for (var finding :
                before.stream().filter(each -> each.rule().equals(rule)).toList()) {
            for (var fix : proper(project, model, finding)) {
                var after = Fixing.apply(project, fix);
                assertThat(after.problems()).as("%s reads", fix).isEmpty();
                var left = Texts.findings(after);
                assertThat(count(left, finding))
                        .as("%s after %s", key(finding), fix)
                        .isLessThan(count(before, finding));
                var fresh = new ArrayList<>(graveKeys(left));
                graveKeys(before).forEach(fresh::remove);
                assertThat(fresh).as("new after %s", fix).isEmpty();
                assertOnlyTouchedLinesDiffer(project, after, fix);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void applyingAllFixesLeavesNothingOfTheRule(Path folder) {
        var rule = folder.getParent().getFileName().toString();
        var project = Texts.project(folder);
        var outcome = Fixing.applyAll(
                project,
                Texts::findings,
                (finding, fixes) ->
                        finding.rule().equals(rule) ? Fixing.Choice.first().among(finding, fixes) : Optional.empty(),
                ResolveOptions.AS_WRITTEN);
        assertThat(outcome.project().problems()).isEmpty();
        var model = Texts.model(outcome.project());
        assertThat(Texts.findings(model))
                .noneMatch(finding -> finding.rule().equals(rule)
                        && !proper(outcome.project(), model, finding).isEmpty());
    }

    @Test
    void everyRuleWithFixesHasAMistakeThatTheyPutRight() {
        assertThat(FixTable.rules()).allSatisfy(rule -> assertThat(folders(FOLDER.resolve(rule)))
                .as(rule)
                .anySatisfy(folder -> {
                    var project = Texts.project(folder);
                    var model = Texts.model(project);
                    assertThat(Texts.findings(model)).anySatisfy(finding -> {
                        assertThat(finding.rule()).isEqualTo(rule);
                        assertThat(proper(project, model, finding)).isNotEmpty();
                    });
                }));
    }

    @Test
    void everyRuleHasAFixOrAReasonWhyNot() {
        var all = new TreeSet<>(FixTable.rules());
        all.addAll(FixTable.NO_FIX.keySet());
        assertThat(all).containsExactlyElementsOf(new TreeSet<>(names(FOLDER)));
        assertThat(new HashSet<>(FixTable.rules())).doesNotContainAnyElementsOf(FixTable.NO_FIX.keySet());
        System.out.println("| rule | fixes | why none |\n|---|---:|---|");
        all.forEach(rule -> System.out.println("| " + rule + " | "
                + FixTable.of(rule).size() + " | " + FixTable.NO_FIX.getOrDefault(rule, "") + " |"));
        double share = FixTable.rules().size() * 100.0 / all.size();
        System.out.printf(
                Locale.ROOT,
                "rules with a fix: %d of %d, %.0f %%%n",
                FixTable.rules().size(),
                all.size(),
                share);
        assertThat(share).isGreaterThanOrEqualTo(80);
    }

    private static void assertOnlyTouchedLinesDiffer(LanguageProject before, LanguageProject after, QuickFix fix) {
        before.texts().forEach((file, text) -> {
            var untouched = new ArrayList<String>();
            int offset = 0;
            for (var line : text.split("(?<=\n)")) {
                int start = offset;
                int end = offset + line.length();
                boolean isTouched = fix.edits().getOrDefault(file, List.<TextEdit>of()).stream()
                        .anyMatch(edit -> edit.offset() < end && edit.end() >= start);
                if (!isTouched) {
                    untouched.add(line);
                }
                offset = end;
            }
            assertThat(List.of(after.texts().get(file).split("(?<=\n)"))).containsSubsequence(untouched);
        });
    }

    private static List<QuickFix> proper(LanguageProject project, EffectiveModel model, Finding finding) {
        return QuickFixes.of(project, model, finding).stream()
                .filter(fix -> !fix.accepts())
                .toList();
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream().filter(each -> key(each).equals(key(like))).count();
    }

    private static List<String> graveKeys(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(MistakesTest::key)
                .toList();
    }

    private static String key(Finding finding) {
        return finding.invariant() + " " + finding.element().eClass().getName() + " "
                + finding.element().getId();
    }

    private static Stream<Path> folders(Path rule) {
        return names(rule).stream()
                .filter(name -> name.startsWith("wrong"))
                .sorted()
                .map(rule::resolve);
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
