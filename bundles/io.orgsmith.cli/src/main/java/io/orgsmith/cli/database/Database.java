// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.lab.LabVersion;
import io.orgsmith.deploy.readback.EbsTables;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The database that a command works on.
 *
 * @param embedded whether it is the project's own lab, which may be changed without asking
 */
public record Database(ConnectionSource source, boolean embedded) {
    /** The release that it was made for. */
    public String release() {
        try {
            return LabVersion.of(source);
        } catch (DatabaseProblem problem) {
            // Of a database elsewhere it may be the address that is wrong; the project's own can only have lost it.
            throw embedded && problem.key().equals("lab.none")
                    ? new DatabaseProblem(problem, "lab.emptied", source)
                    : problem;
        }
    }

    /** The release, also where only the tables of EBS are left to tell it. */
    public String releaseFound() {
        return EbsTables.release(source);
    }

    /** What the tables of EBS hold on the day of {@code now}, whether the tool has worked here or not. */
    public State ebs(String release, Instant now) {
        return ReadBack.ebs(source, release, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** Whether the tool can note here what it owns. */
    public boolean hasHistory() {
        return EbsTables.hasHistory(source);
    }

    /** What it holds on the day of {@code now}. */
    public State state(Instant now) {
        return ReadBack.lab(source, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** What the tool owns there. */
    public Managed managed() {
        return new History(source).managed();
    }
}
