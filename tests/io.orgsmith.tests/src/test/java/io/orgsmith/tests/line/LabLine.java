// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Digest;
import io.orgsmith.deploy.rollback.Left;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.servers.Server;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The line from a desired state to a lab and back, with a fixed clock. */
public final class LabLine {
    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private final DatabaseAddress address;
    private final String release;

    /** A fresh lab of 12.2 in the folder. */
    public LabLine(Path folder) {
        this(folder, "12.2");
    }

    /** A fresh lab in the folder. */
    public LabLine(Path folder, String release) {
        var lab = new LabDatabase(folder);
        lab.create(release, NOW);
        address = lab.address();
        this.release = release;
    }

    /** A fresh lab in a database of its own on the server. */
    public LabLine(Server server, String release) {
        var database = server.newDatabase();
        address = new DatabaseAddress(database.url(), database.user(), database.password());
        new ServerLab(address).create(release, NOW);
        this.release = release;
    }

    public DatabaseAddress address() {
        return address;
    }

    public String release() {
        return release;
    }

    public State actual() {
        return ReadBack.state(address, TODAY);
    }

    public Plan plan(State desired) {
        return Difference.between(desired, actual(), new History(address).managed(), release);
    }

    public Plan plan(State desired, SortedMap<Key, Key> renames) {
        return Difference.between(desired, actual(), new History(address).managed(), release, renames, TODAY);
    }

    public ApplyResult apply(Plan plan, State desired) {
        return new Apply(address).run(ApplyOrder.of(plan, desired, "test", "", NOW), step -> {});
    }

    /** A plan for somebody who owns nothing there. */
    public Plan planUnmanaged(State desired) {
        return Difference.between(desired, actual(), Managed.NOTHING, release);
    }

    /** Puts in what has to be there already. */
    public void supply(State desired, SortedMap<Key, Key> renames) {
        new Apply(address).run(ApplyOrder.supplies(plan(desired, renames), "test", NOW), step -> {});
    }

    /** The last run of all; 0 for none. */
    public long lastRun() {
        return new History(address).runs().stream().mapToLong(Run::id).max().orElse(0);
    }

    /** Takes back all that was done after a run. @return what could not be taken back */
    public List<Left> rollback(long after) {
        var runs = new History(address).runs().stream().mapToLong(Run::id).filter(run -> run > after);
        var first = runs.min();
        if (first.isEmpty()) {
            return List.of();
        }
        var rollback = new Rollback(address);
        var outlook = rollback.outlook(first.getAsLong());
        rollback.run(outlook, "test", Commits.ONCE, (number, deed) -> {});
        return outlook.left();
    }

    /** Of all rows of EBS tables. */
    public String digest() {
        try (var connection = address.open()) {
            return Digest.of(ReadBack.lab(connection, release));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public ApplyResult apply(State desired) {
        supply(desired, new TreeMap<>());
        return new Apply(address).run(ApplyOrder.of(plan(desired), desired, "test", "", NOW), step -> {});
    }
}
