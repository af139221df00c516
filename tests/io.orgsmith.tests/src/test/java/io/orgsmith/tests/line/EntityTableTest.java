// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which kind of object works in which column of the line, tried out on the television example and written to
 * {@code target/entities.md}. An empty cell fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EntityTableTest {
    private EffectiveModel model;
    private State desired;
    private Plan plan;
    private String scripts;
    private ApplyResult applied;
    private LabLine lab;

    @BeforeAll
    void goAlongTheLine(@TempDir Path folder) {
        var project = LanguageProject.parse(new Example("television").texts());
        model = EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
        desired = Desired.of(model);
        lab = new LabLine(folder);
        plan = lab.plan(desired);
        scripts = String.join(
                "\n",
                new ScriptTarget().generate(plan, ScriptOptions.defaults()).values());
        applied = lab.apply(desired);
    }

    @Test
    void everyKindOfObjectWorksInEveryColumn() throws IOException {
        var table = new LinkedHashMap<Kind, Map<String, Boolean>>();
        Arrays.stream(Kind.values()).forEach(kind -> table.put(kind, row(kind)));
        var text = markdown(table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/entities.md"), text, StandardCharsets.UTF_8);
        System.out.println(text);
        table.forEach((kind, row) -> assertThat(row).as(kind.words()).doesNotContainValue(false));
    }

    private Map<String, Boolean> row(Kind kind) {
        var row = new LinkedHashMap<String, Boolean>();
        row.put("model", EcoreUtil.getDocumentation(type(kind)) != null);
        row.put("language", declared(kind));
        row.put("rule", judged(kind));
        row.put("plan", plan.steps().stream().anyMatch(step -> step instanceof Step.Create && of(kind, step)));
        row.put("script", scripted(kind));
        row.put("lab apply", applied.steps().stream().anyMatch(result -> of(kind, result.step()) && result.rows() > 0));
        row.put("read-back", readBack(kind));
        row.put("verify", verified(kind));
        return row;
    }

    private boolean declared(Kind kind) {
        return desired.objects().keySet().stream().anyMatch(key -> key.kind() == kind);
    }

    /** Whether an invariant speaks of the class or of what it is a kind of. */
    private static boolean judged(Kind kind) {
        return RuleCatalogue.standard().book().invariants().stream()
                .anyMatch(invariant -> invariant.context().isSuperTypeOf(type(kind)));
    }

    /** Whether each object has a block of its own in the scripts, or one that makes sure a manual step was done. */
    private boolean scripted(Kind kind) {
        return desired.objects().values().stream()
                .filter(object -> object.key().kind() == kind)
                .allMatch(object -> scripts.contains("'" + kind.name() + "'")
                        && scripts.contains(object.fragment().replaceAll("[^\\x20-\\x7e].*", "")));
    }

    private boolean readBack(Kind kind) {
        var actual = lab.actual();
        return desired.objects().keySet().stream()
                .filter(key -> key.kind() == kind)
                .allMatch(key -> actual.get(key).isPresent());
    }

    private boolean verified(Kind kind) {
        ForeignHand.change(lab.address(), ForeignHand.changes().get(kind));
        boolean found = Verify.compare(desired, lab.actual()).stream()
                .anyMatch(deviation -> deviation.wanted().key().kind() == kind);
        lab.apply(desired);
        return found && Verify.compare(desired, lab.actual()).isEmpty();
    }

    private static boolean of(Kind kind, Step step) {
        return step.key().kind() == kind;
    }

    private static EClass type(Kind kind) {
        var name = Arrays.stream(kind.words().split(" "))
                .map(word ->
                        word.equals("of") ? "Of" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return Optional.ofNullable((EClass) OrgPackage.eINSTANCE.getEClassifier(name))
                .orElseThrow();
    }

    private static String markdown(Map<Kind, Map<String, Boolean>> table) {
        var columns = table.values().iterator().next().keySet();
        var text = new StringBuilder(
                "| | " + String.join(" | ", columns) + " |\n|" + "---|".repeat(columns.size() + 1) + "\n");
        table.forEach((kind, row) -> text.append("| ")
                .append(kind.words())
                .append(" | ")
                .append(row.values().stream()
                        .map(works -> works ? "yes" : "**NO**")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }
}
