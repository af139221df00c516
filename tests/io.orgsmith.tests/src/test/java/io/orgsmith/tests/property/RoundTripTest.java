// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.servers.Server;
import io.orgsmith.servers.Servers;
import io.orgsmith.tests.property.count.OccurrenceTable;
import io.orgsmith.tests.property.count.Occurrences;
import io.orgsmith.tests.property.entity.Enterprises;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Whatever is sound can be applied, imported and taken back, and so can a change to it. How many enterprises are tried on H2
 * and from which seed on is said by {@code -Dorgsmith.models} and {@code -Dorgsmith.seed}.
 */
class RoundTripTest {
    private static final int ON_H2 = 100;
    private static final int ON_SERVERS = 4;

    @ParameterizedTest
    @ArgumentsSource(Servers.class)
    void whateverIsSoundGoesThereAndBack(Server server) throws IOException {
        boolean isCounted = server.toString().equals("h2");
        var occurrences = new Occurrences();
        var laws = new Laws(server, occurrences);
        new Property(laws, choices -> Enterprises.draft(choices).draft.text(), laws::accept)
                .check(
                        Long.getLong("orgsmith.seed", 1),
                        isCounted ? Integer.getInteger("orgsmith.models", ON_H2) : ON_SERVERS);
        if (isCounted) {
            enoughOccurred(new OccurrenceTable(occurrences));
        }
    }

    private static void enoughOccurred(OccurrenceTable table) throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/occurrences.md"), table.markdown(), StandardCharsets.UTF_8);
        System.out.println(table.markdown());
        if (Integer.getInteger("orgsmith.models", ON_H2) >= ON_H2) {
            assertThat(table.rare()).isEmpty();
        }
    }
}
