// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.Rule;
import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.rules.RuleCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each rule with its document, its wrong and right examples, and whether the one is found and the other is not; written to
 * {@code target/rules.md}. An empty cell fails.
 */
class RuleTableTest {
    private static final String NONE = "**NO**";

    @Test
    void everyRuleFindsItsMistakeAndLetsPassWhatIsRight() throws IOException {
        var rows = RuleCatalogue.standard().rules().stream().map(this::row).toList();
        var text = "| rule | document | wrong | right | found in the one, not in the other |\n|---|---|---|---|---|\n"
                + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rules.md"), text, StandardCharsets.UTF_8);
        System.out.println(text);
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(NONE));
    }

    private String row(Rule rule) {
        boolean ofPlan = rule.place() == Rule.Place.PLAN;
        var wrong = folders(rule.id(), ofPlan ? "after" : "wrong");
        var right = folders(rule.id(), ofPlan ? "before" : "right");
        var tried = ofPlan ? "PlanRuleExamplesTest" : tried(rule.id(), wrong, right) ? "yes" : NONE;
        var cells = List.of(rule.id(), ofPlan ? "plan" : documents(rule), shown(wrong), shown(right), tried);
        return "| " + String.join(" | ", cells) + " |";
    }

    private static boolean tried(String rule, List<String> wrong, List<String> right) {
        return wrong.stream().allMatch(folder -> finds(rule, folder))
                && right.stream().noneMatch(folder -> finds(rule, folder));
    }

    private static boolean finds(String rule, String folder) {
        var report = RuleCheck.check(new Example("mistakes/" + rule + "/" + folder).model(), CheckOptions.STANDARD);
        return report.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    /** Where its invariants stand. */
    private static String documents(Rule rule) {
        return shown(RuleCatalogue.standard().book().invariants().stream()
                .filter(invariant -> rule.invariants().contains(invariant.name()))
                .map(invariant -> invariant.place().document())
                .distinct()
                .toList());
    }

    private static String shown(List<String> folders) {
        return folders.isEmpty() ? NONE : String.join(", ", folders);
    }

    private static List<String> folders(String rule, String prefix) {
        try (var folders = Files.list(Example.FOLDER.resolve("mistakes").resolve(rule))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
