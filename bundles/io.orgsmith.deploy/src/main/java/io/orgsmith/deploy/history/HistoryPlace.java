// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.history;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.deploy.lab.LabVersion;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the history of a database is: a lab keeps its own; that of an EBS is in our tables there, or in a file where the site
 * allows no such tables.
 *
 * @param file only for an EBS
 */
public record HistoryPlace(ConnectionSource source, Installation installation, Optional<HistoryFile> file) {
    public HistoryPlace {
        if (file.isPresent() && !installation.isEbs()) {
            throw new DatabaseProblem("history.of.lab", source.toString());
        }
    }

    /** The history; empty where there is none yet. */
    public Optional<ConnectionSource> find() {
        if (file.isPresent()) {
            return file.filter(HistoryFile::exists).map(found -> found.open(installation.release()));
        }
        return !installation.isEbs() || hasTables() ? Optional.of(source) : Optional.empty();
    }

    /** The history. @throws DatabaseProblem when there is none */
    public ConnectionSource get() {
        return find().orElseThrow(() -> file.isPresent()
                ? new DatabaseProblem("history.file.missing", file.get())
                : new DatabaseProblem("history.none", source.toString()));
    }

    /** The history; a file is begun. @throws DatabaseProblem when there are no tables for it and no file is named */
    public ConnectionSource begin(Instant now) {
        return file.map(one -> one.begin(installation.release(), now)).orElseGet(this::get);
    }

    private boolean hasTables() {
        try {
            LabVersion.of(source);
            return true;
        } catch (DatabaseProblem problem) {
            if (problem.key().equals("lab.none")) {
                return false;
            }
            throw HistoryProblem.ofTables(problem, source);
        }
    }
}
