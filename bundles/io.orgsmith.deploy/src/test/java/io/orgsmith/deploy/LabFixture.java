// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.ApplyOrder;
import io.orgsmith.deploy.apply.ApplyResult;
import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.lab.LabDatabase;
import io.orgsmith.deploy.lab.ServerLab;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.servers.Server;
import io.orgsmith.servers.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

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
        return ReadBack.lab(address, LocalDate.of(2026, 1, 1));
    }

    public Plan plan(Collection<SetupObject> objects) {
        return Difference.between(State.of(objects), state(), new History(address).managed(), "12.2");
    }

    public ApplyOrder order(Collection<SetupObject> objects) {
        return ApplyOrder.of(plan(objects), State.of(objects), "张三", "abc123", NOW);
    }

    public ApplyResult apply(Collection<SetupObject> objects) {
        return new Apply(address).run(order(objects), result -> {});
    }
}
