// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.cli.Shell;
import io.orgsmith.plan.print.CellWidth;
import io.orgsmith.rules.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    Path folder;

    private String rules(String options) {
        return new Shell(folder).run("orgsmith rules" + options).out();
    }

    @Test
    void eachRuleIsALine() {
        int count = RuleCatalogue.standard().rules().size();
        var lines = rules("").lines().toList();
        assertThat(lines).hasSize(count + 1);
        assertThat(lines.get(count)).startsWith(count + " rules.");
        assertThat(lines.get(0)).matches("GEN001 +advice +\\S.*");
    }

    @Test
    void titlesStandBelowEachOtherInChineseToo() {
        var starts = rules(" --lang zh")
                .lines()
                .filter(line -> line.matches("[A-Z]+[0-9]+ .*"))
                .map(line -> line.replaceFirst("^(\\S+ +\\S+ +).*", "$1"))
                .map(CellWidth::of)
                .distinct();
        assertThat(starts).hasSize(1);
    }

    @Test
    void aRuleOfOneReleaseSaysSo() {
        assertThat(rules("")).containsPattern("\\(R12|\\(11i");
    }

    @Test
    void programsGetAllFacts() throws IOException {
        var json = new ObjectMapper().readTree(rules(" --format json"));
        assertThat(json.get("format_version").asText()).isEqualTo("1.0");
        for (JsonNode rule : json.get("rules")) {
            assertThat(rule.get("id").asText()).matches("[A-Z]+[0-9]{3}");
            assertThat(rule.get("severity").asText()).isIn("error", "warning", "advice");
            assertThat(rule.get("judges").asText()).isIn("model", "plan");
            assertThat(rule.get("title").asText()).isNotBlank();
            assertThat(rule.get("releases").isArray()).isTrue();
        }
        assertThat(json.get("rules").findValuesAsText("id"))
                .doesNotHaveDuplicates()
                .contains("PLN001", "INV003");
    }
}
