// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.documents.Console;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs can read what they ask for: nothing but JSON, with the version of its format. */
class JsonTest {
    private Console console;

    @BeforeEach
    void clone(@TempDir Path folder) throws IOException {
        console = Clone.of(folder, "examples").console();
        console.run("./orgsmith lab create examples/two-dimensions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./orgsmith check examples/two-dimensions --format json",
                "./orgsmith check examples/mistakes/INV003/wrong --format json",
                "./orgsmith plan examples/two-dimensions --format json",
                "./orgsmith rules --format json",
                "LANG=zh_CN.UTF-8 ./orgsmith rules --format json"
            })
    void hasTheVersionOfItsFormat(String command) throws IOException {
        var json = new ObjectMapper().readTree(console.run(command));
        assertThat(json.path("format_version").asText()).isEqualTo("1.0");
    }

    @Test
    void deviationsHaveItToo() throws IOException {
        var json = new ObjectMapper().readTree(console.run("./orgsmith verify examples/two-dimensions --format json"));
        assertThat(json.path("format_version").asText()).isEqualTo("1.0");
        assertThat(console.exit()).isEqualTo(1);
    }

    @Test
    void rowsOfTheLabAreObjects() throws IOException {
        console.run("./orgsmith apply examples/two-dimensions");
        var query = "\"select NAME, LEDGER_ID from GL_LEDGERS\"";
        var json = new ObjectMapper()
                .readTree(console.run("./orgsmith lab sql -p examples/two-dimensions --format json " + query));
        assertThat(json.path("format_version").asText()).isEqualTo("1.0");
        assertThat(json.path("rows")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("NAME").isTextual()).isTrue();
            assertThat(row.path("LEDGER_ID").isMissingNode()).isFalse();
        });
    }

    @Test
    void sarifNamesItsVersionAndItsRules() throws IOException {
        var json = new ObjectMapper()
                .readTree(console.run("./orgsmith check examples/mistakes/INV003/wrong --format sarif"));
        assertThat(json.path("version").asText()).isEqualTo("2.1.0");
        assertThat(json.at("/runs/0/results/0/ruleId").asText()).isEqualTo("INV003");
    }
}
