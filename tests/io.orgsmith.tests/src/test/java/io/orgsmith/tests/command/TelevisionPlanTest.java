// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.orgsmith.tests.documents.Clone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plan of the television example as programs read it, down to the last sign;
 * {@code -Dorgsmith.golden.write=true} writes it anew.
 */
class TelevisionPlanTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/television-plan.json");

    private String plan(Path folder) throws IOException {
        return Clone.in(folder).console().run("./orgsmith plan examples/television --format json -o plan.json");
    }

    private static String written(Path folder) throws IOException {
        return Files.readString(folder.resolve("plan.json"), StandardCharsets.UTF_8);
    }

    @Test
    void isWhatWasReviewed(@TempDir Path folder) throws IOException {
        plan(folder);
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, written(folder), StandardCharsets.UTF_8);
        }
        assertThat(written(folder)).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void itsSummaryCountsItsSteps(@TempDir Path folder) throws IOException {
        plan(folder);
        var json = new ObjectMapper().readTree(written(folder));
        assertThat(json.path("format_version").asText()).startsWith("1.");
        assertThat(count(json, "create"))
                .isEqualTo(json.at("/summary/create").asLong())
                .isPositive();
        assertThat(count(json, "update")).isEqualTo(json.at("/summary/change").asLong());
        assertThat(count(json, "retire")).isEqualTo(json.at("/summary/retire").asLong());
    }

    private static long count(JsonNode plan, String action) {
        return StreamSupport.stream(plan.path("steps").spliterator(), false)
                .filter(step -> step.path("action").asText().equals(action))
                .count();
    }
}
