// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.lab.LabVersion;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.saved.Sha256;
import io.orgsmith.target.lab.Lab;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;

/** What the steps of a plan would write, so that another version of the tool that would write something else is noticed. */
public final class StepStatements {
    /** Not the day on which somebody looks: a plan may be applied on another day than it was made. */
    private static final LocalDate DAY = LocalDate.of(4712, 12, 31);

    private StepStatements() {}

    /**
     * A checksum for each step of a plan whose requirements are met. Nothing is written.
     *
     * @throws io.orgsmith.target.lab.SetupProblem when the tables cannot take a step
     */
    public static List<String> of(ConnectionSource source, Plan plan) {
        try (Connection connection = source.open()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            String release = LabVersion.check(connection, source.toString());
            var image = ReadBack.lab(connection, release);
            var byStep = new IdentityHashMap<Step, String>();
            for (var step : Lab.of(release, image, DAY).changes(plan.steps())) {
                byStep.put(step.step(), Sha256.of(RowText.of(step.changes(), image.schema())));
            }
            return plan.steps().stream().map(byStep::get).toList();
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }
}
