// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0 demands, and what readers of it make of our places. */
class SarifShapeTest {
    private static final Source SOURCE = Samples.source("// one\nledger 😀 CN {\n}\n");

    private static JsonNode run(Diagnostic... diagnostics) throws IOException {
        var text = new SarifReport(Samples.session(Locale.ENGLISH)).of(Samples.findings(SOURCE, diagnostics));
        return new ObjectMapper().readTree(text).at("/runs/0");
    }

    private static Diagnostic at(String word, Fix... fixes) {
        return Samples.finding(Severity.ERROR, "LED001", SOURCE, word, fixes);
    }

    @Test
    void aRunWithoutFindingsHasAnEmptyListOfResults() throws IOException {
        var run = run();
        assertThat(run.get("results").isArray()).isTrue();
        assertThat(run.get("results").isEmpty()).isTrue();
        assertThat(run.at("/tool/driver/rules").isArray()).isTrue();
    }

    @Test
    void columnsCountLettersAndTheEndIsBehindTheStretch() throws IOException {
        var region = run(at("CN")).at("/results/0/locations/0/physicalLocation/region");
        assertThat(region.toString()).isEqualTo("{\"startLine\":2,\"startColumn\":10,\"endLine\":2,\"endColumn\":12}");
    }

    @Test
    void aStretchMayEndOnAnotherLine() throws IOException {
        var region = run(at("{\n}")).at("/results/0/locations/0/physicalLocation/region");
        assertThat(region.toString()).isEqualTo("{\"startLine\":2,\"startColumn\":13,\"endLine\":3,\"endColumn\":2}");
    }

    @Test
    void aReplacementSaysWhereAndWhat() throws IOException {
        var fix = new Fix(Text.of("write US"), Map.of(SOURCE.path(), List.of(new TextEdit(17, 2, "US"))));
        var written = run(at("CN", fix)).at("/results/0/fixes/0");
        assertThat(written.at("/description/text").asText()).isEqualTo("write US");
        var change = written.at("/artifactChanges/0");
        assertThat(change.at("/artifactLocation/uri").asText()).isEqualTo("a.org");
        assertThat(change.at("/replacements/0").toString())
                .isEqualTo("{\"deletedRegion\":{\"startLine\":2,\"startColumn\":10,\"endLine\":2,\"endColumn\":12},"
                        + "\"insertedContent\":{\"text\":\"US\"}}");
    }

    @Test
    void everySeverityHasALevelThatSarifKnows() throws IOException {
        for (var severity : Severity.values()) {
            var level = run(Samples.finding(severity, "LED001", SOURCE, "CN")).at("/results/0/level");
            assertThat(level.asText()).isIn("error", "warning", "note");
        }
    }

    @Test
    void aRuleIsDescribedOnceAndResultsPointToIt() throws IOException {
        var run = run(at("CN"), Samples.finding(Severity.ADVICE, "BG002", SOURCE, "ledger"), at("{"));
        var rules = run.at("/tool/driver/rules");
        assertThat(rules.findValuesAsText("id")).containsExactly("BG002", "LED001");
        assertThat(rules.at("/0/shortDescription/text").asText()).isNotBlank();
        run.get("results").forEach(result -> assertThat(
                        rules.get(result.get("ruleIndex").asInt()).get("id"))
                .isEqualTo(result.get("ruleId")));
    }

    @Test
    void aFileThatCouldNotBeReadHasAPlaceButNoRegion() throws IOException {
        var unread = new Diagnostic(
                "file.gbk",
                Severity.ERROR,
                Place.of(Path.of("/elsewhere/b.org")),
                Text.of("GBK"),
                Text.none(),
                Text.none(),
                List.of());
        var location = run(unread).at("/results/0/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("file:///elsewhere/b.org");
        assertThat(location.has("region")).isFalse();
    }
}
