// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Source SOURCE = Samples.source("ledger 😀 CN\n");

    private static JsonNode report(Diagnostic... diagnostics) throws IOException {
        var text = new JsonReport(Samples.session(Locale.ENGLISH)).of(Samples.findings(SOURCE, diagnostics));
        assertThat(text).endsWith("}\n").doesNotContain("\r");
        return new ObjectMapper().readTree(text);
    }

    private static Fix fix(String replacement) {
        return new Fix(
                Text.of("write " + replacement), Map.of(SOURCE.path(), List.of(new TextEdit(10, 2, replacement))));
    }

    @Test
    void theFormatHasAVersionAndTheSummaryEverySeverity() throws IOException {
        var json = report();
        assertThat(json.get("format_version").asText()).isEqualTo("1.0");
        assertThat(json.get("summary").toString()).isEqualTo("{\"files\":1,\"error\":0,\"warning\":0,\"advice\":0}");
        assertThat(json.get("findings").isEmpty()).isTrue();
    }

    @Test
    void aColumnCountsLettersAndAnOffsetUnits() throws IOException {
        var finding = report(Samples.finding(Severity.WARNING, "LED001", SOURCE, "CN"))
                .at("/findings/0");
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(finding.get("column").asInt()).isEqualTo(10);
        assertThat(finding.get("offset").asInt()).isEqualTo(10);
        assertThat(finding.get("length").asInt()).isEqualTo(2);
        assertThat(finding.get("file").asText()).isEqualTo("a.org");
    }

    @Test
    void codeSeverityMessageAndReason() throws IOException {
        var finding =
                report(Samples.finding(Severity.ADVICE, "LED001", SOURCE, "CN")).at("/findings/0");
        assertThat(finding.get("code").asText()).isEqualTo("LED001");
        assertThat(finding.get("severity").asText()).isEqualTo("advice");
        assertThat(finding.get("message").asText()).isEqualTo("about CN");
        assertThat(finding.get("why").asText()).isEqualTo("because");
        assertThat(finding.has("fix")).isFalse();
        assertThat(finding.has("fixes")).isFalse();
    }

    @Test
    void aFixIsSaidInWordsAndAsEdits() throws IOException {
        var finding = report(Samples.finding(Severity.ERROR, "LED001", SOURCE, "CN", fix("US")))
                .at("/findings/0");
        assertThat(finding.get("fix").asText()).isEqualTo("write US");
        assertThat(finding.at("/fixes/0/title").asText()).isEqualTo("write US");
        assertThat(finding.at("/fixes/0/edits/0").toString())
                .isEqualTo("{\"file\":\"a.org\",\"offset\":10,\"length\":2,\"text\":\"US\"}");
    }

    @Test
    void ofSeveralFixesAProgramMayChoose() throws IOException {
        var finding = report(Samples.finding(Severity.ERROR, "LED001", SOURCE, "CN", fix("US"), fix("UK")))
                .at("/findings/0");
        assertThat(finding.get("fixes")).hasSize(2);
        assertThat(finding.has("fix")).isFalse();
    }
}
