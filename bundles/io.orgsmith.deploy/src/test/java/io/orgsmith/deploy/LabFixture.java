// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.apply.RowWriter;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.rollback.Digest;
import io.orgsmith.deploy.rollback.Outlook;
import io.orgsmith.deploy.rollback.Rollback;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.TestDatabase;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.table.SchemaReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A lab in a folder, and the way from objects to a plan to the lab. */
public final class LabFixture {
    public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final DatabaseAddress address;

    public LabFixture(Path project) {
        var lab = new LabDatabase(project);
        lab.create("12.2", NOW);
        address = lab.address();
    }

    /** A fresh lab in a database of its own on the server. */
    public LabFixture(Server server) {
        TestDatabase database = server.newDatabase();
        address = new DatabaseAddress(database.url(), database.user(), database.password());
        new ServerLab(address).create("12.2", NOW);
    }

    public DatabaseAddress address() {
        return address;
    }

    public State state() {
        return ReadBack.state(address, LocalDate.of(2026, 1, 1));
    }

    public Plan plan(Collection<SetupObject> objects) {
        return Difference.between(State.of(objects), state(), new History(address).managed(), "12.2");
    }

    public ApplyOrder order(Collection<SetupObject> objects) {
        return ApplyOrder.of(plan(objects), State.of(objects), "张三", "abc123", NOW);
    }

    public ApplyResult apply(Collection<SetupObject> objects) {
        return new Apply(address, Duration.ZERO, () -> NOW).run(order(objects), result -> {});
    }

    /** Commits after each step. */
    public ApplyResult applyStepByStep(Collection<SetupObject> objects) {
        return new Apply(address, Duration.ZERO, () -> NOW)
                .run(order(objects).committing(Commits.EACH_STEP), result -> {});
    }

    /** What going back to before the run would do. */
    public Outlook outlook(long run) {
        return new Rollback(address).outlook(run);
    }

    /** Goes back to before the run; answers what it told beforehand. */
    public Outlook rollback(long run) {
        var rollback = new Rollback(address, Duration.ZERO, () -> NOW);
        var outlook = rollback.outlook(run);
        rollback.run(outlook, "李四", Commits.ONCE, (number, deed) -> {});
        return outlook;
    }

    /** A fingerprint of all rows of EBS. */
    public String digest() {
        try (var connection = address.open()) {
            return Digest.of(ReadBack.image(connection, SchemaReader.r12()));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As if somebody entered an object in the forms: its rows are there, and no run knows of them. */
    public void enter(SetupObject object) {
        try (var connection = address.open();
                var writer = new RowWriter(connection, SchemaReader.r12())) {
            var rows = Lab.of("12.2", ReadBack.image(connection, SchemaReader.r12()), LocalDate.of(2026, 1, 1));
            for (var step : rows.changes(List.of(new Step.Create(object)))) {
                for (var change : step.changes()) {
                    writer.write(change);
                }
            }
            writer.flush();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What somebody else does past the tool. */
    public void foreignHand(String sql) {
        try (var connection = address.open();
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new AssertionError("changed nothing: " + sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** The first value that a query answers, as text. */
    public String ask(String sql) {
        try (var connection = address.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "no row";
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
