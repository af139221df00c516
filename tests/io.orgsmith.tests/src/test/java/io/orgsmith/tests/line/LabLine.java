// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.servers.Server;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/** The line from a desired state to a lab and back, with a fixed clock. */
final class LabLine {
    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");

    private final DatabaseAddress address;
    private final String release;

    /** A fresh lab of 12.2 in the folder. */
    LabLine(Path folder) {
        this(folder, "12.2");
    }

    /** A fresh lab in the folder. */
    LabLine(Path folder, String release) {
        var lab = new LabDatabase(folder);
        lab.create(release, NOW);
        address = lab.address();
        this.release = release;
    }

    /** A fresh lab in a database of its own on the server. */
    LabLine(Server server, String release) {
        var database = server.newDatabase();
        address = new DatabaseAddress(database.url(), database.user(), database.password());
        new ServerLab(address).create(release, NOW);
        this.release = release;
    }

    DatabaseAddress address() {
        return address;
    }

    String release() {
        return release;
    }

    State actual() {
        return ReadBack.state(address, LocalDate.of(2026, 1, 15));
    }

    Plan plan(State desired) {
        return Difference.between(desired, actual(), new History(address).managed(), release);
    }

    Plan plan(State desired, SortedMap<Key, Key> renames) {
        return Difference.between(desired, actual(), new History(address).managed(), release, renames);
    }

    ApplyResult apply(Plan plan, State desired) {
        return new Apply(address).run(ApplyOrder.of(plan, desired, "test", "", NOW), step -> {});
    }

    /** A plan for somebody who owns nothing there. */
    Plan planUnmanaged(State desired) {
        return Difference.between(desired, actual(), Managed.NOTHING, release);
    }

    ApplyResult apply(State desired) {
        new Apply(address).run(ApplyOrder.supplies(plan(desired), "test", NOW), step -> {});
        return new Apply(address).run(ApplyOrder.of(plan(desired), desired, "test", "", NOW), step -> {});
    }
}
