// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.Servers;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Thousands of rows go by COPY to PostgreSQL and in batches to MariaDB. Wherever among their bytes the cable breaks, nothing is
 * half done, and the next call goes on or goes back.
 */
class CutStreamTest {
    private static final int LOCATIONS = 2_600;

    /** Where the cable breaks, in hundredths of what an apply sends. */
    private static final List<Integer> WHERE = List.of(10, 35, 60, 85, 98);

    /** Step by step only the intents of all steps go together, in the beginning. */
    private static final List<Integer> STEP_BY_STEP = List.of(3, 60);

    @ParameterizedTest(name = "{0}, commits {1}")
    @ArgumentsSource(RealServers.class)
    void inTheMiddleOfTheRows(Server server, Commits commits) throws IOException, SQLException {
        try (var lab = new FailureLab(server, commits)) {
            var trial = new StreamTrial(lab, Change.many(LOCATIONS));
            long whole = whole(trial, lab);
            List<Integer> points = commits == Commits.ONCE ? WHERE : STEP_BY_STEP;
            for (int where : points) {
                long base = lab.newestRun();
                try (var cable = new Cable(lab.address(), whole * where / 100)) {
                    assertThat(trial.isBroken(cable.address())).isTrue();
                    assertThat(cable.isCut()).isTrue();
                }
                int done = trial.assertNothingIsHalfDone(base);
                System.out.printf(
                        "%s, commits %s: cut at %d of %d bytes, %d steps stand%n",
                        server, commits, whole * where / 100, whole, done);
                if (points.indexOf(where) % 2 == 0) {
                    trial.assertCanBeContinued(base);
                }
                trial.assertCanBeTakenBack(base);
            }
        }
    }

    /** How many bytes an apply sends that nobody interrupts; it is taken back. */
    private static long whole(StreamTrial trial, FailureLab lab) throws IOException {
        long base = lab.newestRun();
        DatabaseAddress address = lab.address();
        try (var cable = new Cable(address, Long.MAX_VALUE)) {
            assertThat(trial.isBroken(cable.address())).isFalse();
            trial.assertCanBeTakenBack(base);
            return cable.sent();
        }
    }

    /** Those with a cable to them, in both ways of committing. */
    private static final class RealServers implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Servers.all(context).stream()
                    .filter(server -> !server.toString().equals("h2"))
                    .flatMap(server -> Stream.of(Commits.values()).map(commits -> Arguments.of(server, commits)));
        }
    }
}
