// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.drift;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.deploy.connect.Snapshot;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.deploy.history.Owned;
import io.orgsmith.deploy.journal.JournalReader;
import io.orgsmith.deploy.journal.OwnedTables;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.Lab;
import io.orgsmith.target.lab.table.Schema;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.TableImage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Finds out how a database drifted. Reads only. */
public final class DriftReader {
    private DriftReader() {}

    /**
     * At one moment, the history lying in the same database.
     *
     * @param today what ended before it is not read as held
     * @throws io.orgsmith.deploy.DatabaseProblem when the database is no lab of this version, or fails
     */
    public static Drift of(ConnectionSource source, LocalDate today) {
        return of(source, source, today);
    }

    /**
     * At one moment.
     *
     * @param history where what was applied is noted
     * @param today what ended before it is not read as held
     * @throws io.orgsmith.deploy.DatabaseProblem when the database is no lab of this version, or fails
     */
    public static Drift of(ConnectionSource source, ConnectionSource history, LocalDate today) {
        try (Connection connection = source.open()) {
            var installation = Installation.of(connection, source.toString());
            Snapshot.begin(connection);
            if (history.equals(source)) {
                return read(connection, connection, OwnedTables.of(installation.release()), installation, today);
            }
            try (Connection notes = history.open()) {
                var schema = SchemaReader.of(installation.release()).orElseThrow();
                return read(connection, notes, schema, installation, today);
            }
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }

    private static Drift read(
            Connection connection, Connection notes, Schema schema, Installation installation, LocalDate today)
            throws SQLException {
        TableImage image = ReadBack.image(connection, schema);
        var lab = Lab.of(installation.release(), image, today);
        State actual = lab.state();
        State applied = Owned.of(connection == notes ? image : ReadBack.image(notes, OwnedTables.alone()));
        var journal = new JournalReader(notes);
        var last = journal.runs().stream().filter(Run::isWhole).findFirst();
        Drift drift = Drift.between(applied, actual, last, object -> Optional.empty());
        if (drift.isNone()) {
            return drift;
        }
        // Who did it matters only where something was done: the journal is long.
        var steps = journal.stepsSince(0);
        var hands = new Hands(image, steps, journal.changesSince(0, schema));
        if (installation.isEbs()) {
            var signatures = new Signatures(lab, actual, drift.drifted(), steps, hands::hand);
            return Drift.between(applied, actual, last, signatures::of);
        }
        return Drift.between(applied, actual, last, hands::of);
    }
}
