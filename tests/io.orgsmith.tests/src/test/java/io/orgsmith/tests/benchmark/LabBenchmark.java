// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.servers.RunningServers;
import java.sql.SQLException;

/**
 * How long it takes to work on about 100,000 rows in PostgreSQL, each beside its floor in the same round: {@code COPY} of the
 * same rows into another lab, and a plain read of them. To be run by hand:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=LabBenchmark}.
 */
public final class LabBenchmark {
    private static final int ELEMENTS = 27_000;
    private static final int ROUNDS = 5;

    private LabBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var servers = new RunningServers()) {
            var round = new LabRound(servers.postgres(), desired());
            var rows = LabRows.added(round.full(), round.fresh());
            round.measure(rows, new Rounds());
            var rounds = new Rounds();
            for (int i = 0; i < ROUNDS; i++) {
                round.measure(rows, rounds);
            }
            System.out.printf(
                    "| %,d rows, %d rounds | ms | ratio |%n|---|---:|---:|%n%s", rows.count(), ROUNDS, rounds.lines());
        }
    }

    private static State desired() {
        var project = LanguageProject.parse(GeneratedEnterprise.of(ELEMENTS, 1));
        return Desired.of(EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN));
    }
}
