// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.drift.DriftReader;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.importing.ImportOptions;
import io.orgsmith.importing.Importing;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Everything that is done with a lab, from an empty one and back. */
record LabRound(Server server, State desired) {
    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** A lab with all rows. */
    DatabaseAddress full() {
        var lab = fresh();
        new Apply(lab).run(order(lab), step -> {});
        return lab;
    }

    /** A lab that has what the text calls existing, and nothing else. */
    DatabaseAddress fresh() {
        var lab = empty();
        new Apply(lab).run(ApplyOrder.supplies(plan(lab), "benchmark", NOW), step -> {});
        return lab;
    }

    DatabaseAddress empty() {
        var database = server.newDatabase();
        var address = new DatabaseAddress(database.url(), database.user(), database.password());
        new ServerLab(address).create("12.2", NOW);
        return address;
    }

    /** Does all of it once. @param rows what is applied */
    void measure(LabRows rows, Rounds rounds) throws SQLException {
        var other = fresh();
        double copy = rounds.take("`COPY` of the rows", () -> rows.copyInto(other));
        var lab = fresh();
        var order = order(lab);
        rounds.take("apply", copy, () -> new Apply(lab).run(order, step -> {}));
        double read = rounds.take("plain read of the rows", () -> LabRows.readPlainly(lab));
        rounds.take("plan", read, () -> plan(lab));
        rounds.take("verify", read, () -> Verify.compare(desired, ReadBack.state(lab, TODAY)));
        double owned = rounds.take("plain read of the rows and of what is owned", () -> LabRows.readOwnedPlainly(lab));
        rounds.take("drift", owned, () -> DriftReader.of(lab, TODAY));
        rounds.take("import", read, () -> texts(lab));
        rounds.take("rollback", copy, () -> rollback(lab));
    }

    private void rollback(DatabaseAddress lab) {
        var rollback = new Rollback(lab);
        var outlook = rollback.outlook(2);
        rollback.run(outlook, "benchmark", Commits.ONCE, (number, deed) -> {});
    }

    private static int texts(DatabaseAddress lab) {
        var options = new ImportOptions(Release.R12_2, "import", Locale.ENGLISH);
        return new Importing(options)
                .texts(ReadBack.state(lab, TODAY), State.of(List.of()))
                .size();
    }

    private ApplyOrder order(DatabaseAddress lab) {
        return ApplyOrder.of(plan(lab), desired, "benchmark", "", NOW);
    }

    private Plan plan(DatabaseAddress lab) {
        return Difference.between(desired, ReadBack.state(lab, TODAY), new History(lab).managed(), "12.2");
    }
}
