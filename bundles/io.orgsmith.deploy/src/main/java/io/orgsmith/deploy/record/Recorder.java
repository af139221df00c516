// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.record;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Brings the runs of a spool into a history.
 *
 * @param who ran the scripts
 * @param zone of the clock of the database
 */
public record Recorder(ConnectionSource history, String who, ZoneId zone) {
    private static final String APPLY = "apply.sql";

    /**
     * Notes the runs that are not noted yet, all or, where one is refused, none.
     *
     * @param file the name of the spool, for messages
     * @param checksum of the model at hand, which the scripts must have been written from
     * @param desired what that model wants
     * @param renames what it renames: the present key by the former one
     * @return the numbers that the noted runs have got
     * @throws DatabaseProblem for a run of other scripts or of another model, with its line
     */
    public Map<Long, SpoolRun> record(
            String file, List<SpoolRun> runs, String checksum, State desired, SortedMap<Key, Key> renames) {
        List<Instant> known =
                new History(history).runs().stream().map(run -> run.started()).toList();
        List<SpoolRun> fresh = runs.stream()
                .filter(run -> !known.contains(instant(run.started())))
                .toList();
        check(file, fresh, checksum);
        var noted = new LinkedHashMap<Long, SpoolRun>();
        for (SpoolRun run : fresh) {
            var recording =
                    new Recording(who, checksum, desired, renames, instant(run.started()), instant(run.ended()));
            noted.put(recording.note(history, run.lines(), run.error()), run);
        }
        return noted;
    }

    /** Refuses runs that cannot be noted anywhere. @throws DatabaseProblem for one of other scripts or of another model */
    public static void check(String file, List<SpoolRun> runs, String checksum) {
        runs.forEach(run -> check(file, run, checksum));
    }

    private static void check(String file, SpoolRun run, String checksum) {
        if (!run.script().equals(APPLY)) {
            throw new DatabaseProblem("spool.other.script", file, run.line(), run.script());
        } else if (!run.checksum().equals(checksum)) {
            throw new DatabaseProblem("spool.other.model", file, run.line(), run.checksum(), checksum);
        }
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}
