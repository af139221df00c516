// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Kind;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.Servers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * What can be done with each kind of object in the lab of each release on each database, tried out on real servers and
 * written to {@code target/databases.md}. A cell that does not work, or was not tried, fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseTableTest {
    private final Map<String, Map<Kind, DatabaseCell>> columns = new LinkedHashMap<>();

    static final class LabsOnServers implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Servers.all(context).stream()
                    .flatMap(server -> Stream.of("12.2", "11i").map(release -> Arguments.of(server, release)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(LabsOnServers.class)
    void everyKindIsAppliedReadBackUpdatedAndRetired(Server server, String release) {
        var cells = DatabaseCell.tryOut(new LabLine(server, release), new KindsText(release));
        columns.put(server + " " + release, cells);
        assertThat(cells)
                .containsOnlyKeys(Kind.values())
                .allSatisfy((kind, cell) -> assertThat(cell).as(kind.words()).isEqualTo(DatabaseCell.ALL));
    }

    @AfterAll
    void writeTheTable() throws IOException {
        var text = new StringBuilder("Each cell: applied, read back, updated, retired.\n\n| | "
                + String.join(" | ", columns.keySet()) + " |\n|" + "---|".repeat(columns.size() + 1) + "\n");
        for (Kind kind : Kind.values()) {
            text.append("| ").append(kind.words());
            columns.values().forEach(column -> text.append(" | ").append(column.get(kind)));
            text.append(" |\n");
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/databases.md"), text, StandardCharsets.UTF_8);
        System.out.println(text);
    }
}
