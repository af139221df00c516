// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.servers.RunningServers;
import io.orgsmith.servers.Server;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long it takes to apply about 100,000 rows to PostgreSQL, beside {@code COPY} of the same rows into a second lab in the
 * same run; and how long a plan against them takes, beside a plain read of the same rows. To be run by hand:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am test-compile exec:java@lab-benchmark}.
 */
public final class LabBenchmark {
    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final int[] ELEMENTS = {800, 800, 27_000, 27_000};

    private LabBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var servers = new RunningServers()) {
            System.out.println(
                    "| elements | rows | copy ms | write ms | ratio | apply ms | ratio | read ms | plan ms | ratio |");
            System.out.println("|---:".repeat(10) + "|");
            for (int elements : ELEMENTS) {
                measure(servers.postgres(), elements);
            }
        }
    }

    private static void measure(Server server, int elements) throws SQLException {
        var desired = desired(elements);
        var lab = lab(server);
        apply(lab, desired);
        var rows = LabRows.added(lab, lab(server));
        double copy = Millis.of(() -> rows.copyInto(lab(server)));
        double write = Millis.of(() -> rows.writeInto(lab(server)));
        double apply = applyMillis(lab(server), desired);
        double read = Millis.of(() -> LabRows.readPlainly(lab));
        double plan = Millis.of(() -> plan(lab, desired));
        System.out.printf(
                "| %d | %d | %.0f | %.0f | %.2f | %.0f | %.2f | %.0f | %.0f | %.2f |%n",
                elements, rows.count(), copy, write, write / copy, apply, apply / copy, read, plan, plan / read);
    }

    private static State desired(int elements) {
        var project = LanguageProject.parse(GeneratedEnterprise.of(elements, 1));
        return Desired.of(EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN));
    }

    private static DatabaseAddress lab(Server server) {
        var database = server.newDatabase();
        var address = new DatabaseAddress(database.url(), database.user(), database.password());
        new ServerLab(address).create("12.2", NOW);
        return address;
    }

    private static void apply(DatabaseAddress lab, State desired) {
        supply(lab, desired);
        new Apply(lab).run(order(lab, desired), step -> {});
    }

    /** Of the apply alone: what it needs to be there is there before. */
    private static double applyMillis(DatabaseAddress lab, State desired) throws SQLException {
        supply(lab, desired);
        var order = order(lab, desired);
        return Millis.of(() -> new Apply(lab).run(order, step -> {}));
    }

    private static void supply(DatabaseAddress lab, State desired) {
        new Apply(lab).run(ApplyOrder.supplies(plan(lab, desired), "benchmark", NOW), step -> {});
    }

    private static ApplyOrder order(DatabaseAddress lab, State desired) {
        return ApplyOrder.of(plan(lab, desired), desired, "benchmark", "", NOW);
    }

    private static Plan plan(DatabaseAddress lab, State desired) {
        return Difference.between(desired, ReadBack.state(lab, TODAY), new History(lab).managed(), "12.2");
    }
}
