// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Digest;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.desired.Desired;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was applied of an example can be taken back to the last row, and until somebody changes it, nothing drifts. */
class TakenBackTest {
    static List<Example> examples() {
        return Example.WORKED;
    }

    private static Drift drift(DatabaseAddress address) {
        return DriftReader.of(address, LocalDate.of(2026, 1, 15));
    }

    private static String digest(DatabaseAddress address, String release) {
        try (var connection = address.open()) {
            return Digest.of(ReadBack.lab(connection, release));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingDriftsAndEverythingGoes(Example example, @TempDir Path folder) {
        var model = example.model();
        var release = model.release().getLiteral();
        var lab = new LabLine(folder, release);
        var before = digest(lab.address(), release);
        lab.apply(Desired.of(model));

        assertThat(drift(lab.address()).drifted()).isEmpty();

        var rollback = new Rollback(lab.address());
        var outlook = rollback.outlook(1);
        assertThat(outlook.left()).isEmpty();
        rollback.run(outlook, "test", Commits.ONCE, (number, deed) -> {});
        assertThat(digest(lab.address(), release)).isEqualTo(before);
    }

    @Test
    void aForeignChangeOfEachKindIsDriftAndSurvivesARollback(@TempDir Path folder) {
        var lab = new LabLine(folder);
        lab.apply(Desired.of(new Example("television").model()));
        for (Kind kind : Kind.values()) {
            ForeignHand.change(lab.address(), ForeignHand.changes().get(kind));
            assertThat(drift(lab.address()).drifted())
                    .extracting(one -> one.applied().key().kind())
                    .as("%s", kind)
                    .contains(kind);
        }
        var drifted = drift(lab.address()).drifted();
        var rollback = new Rollback(lab.address());
        var outlook = rollback.outlook(1);
        rollback.run(outlook, "test", Commits.ONCE, (number, deed) -> {});

        assertThat(outlook.left()).isNotEmpty();
        assertThat(lab.actual().get(drifted.get(0).applied().key())).isPresent();
        assertThat(drift(lab.address()).objects()).isZero();
    }
}
