// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.cli.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
    @TempDir
    Path folder;

    private JsonNode run;

    @BeforeEach
    void checkAMistake() throws Exception {
        Files.writeString(folder.resolve("集团 a.org"), "location BJ “北京” { country CN }\n");
        var result = new Shell(folder.toRealPath()).run("orgsmith check --format sarif");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        var sarif = new ObjectMapper().readTree(result.out());
        assertThat(sarif.get("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.get("$schema").asText()).contains("sarif-2.1.0");
        run = sarif.get("runs").get(0);
    }

    @Test
    void namesTheToolAndItsRules() {
        var driver = run.at("/tool/driver");
        assertThat(driver.get("name").asText()).isEqualTo("Orgsmith");
        assertThat(driver.get("version").asText()).isNotBlank();
        assertThat(driver.at("/rules/0/id").asText()).isEqualTo("syntax.wrong-quotes");
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    }

    @Test
    void placesAResultInAFileSeenFromTheFolder() {
        var result = run.at("/results/0");
        assertThat(result.get("ruleId").asText()).isEqualTo("syntax.wrong-quotes");
        assertThat(result.get("ruleIndex").asInt()).isZero();
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isNotBlank();
        var location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("%E9%9B%86%E5%9B%A2%20a.org");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(1);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(13);
        assertThat(location.at("/region/endLine").asInt()).isEqualTo(1);
        assertThat(location.at("/region/endColumn").asInt()).isEqualTo(17);
    }

    @Test
    void carriesTheFix() {
        var change = run.at("/results/0/fixes/0/artifactChanges/0");
        var deleted = change.at("/replacements/0/deletedRegion");
        assertThat(deleted.get("startColumn").asInt()).isEqualTo(13);
        assertThat(deleted.get("endColumn").asInt()).isEqualTo(17);
        assertThat(change.at("/replacements/0/insertedContent/text").asText()).isEqualTo("\"北京\"");
    }
}
