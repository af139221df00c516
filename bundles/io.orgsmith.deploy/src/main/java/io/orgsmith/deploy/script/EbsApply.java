// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.script;

import io.orgsmith.deploy.connect.ConnectionSource;
import io.orgsmith.deploy.connect.Problems;
import io.orgsmith.target.ebs.SpoolLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries out a plan on an EBS by the statements of the scripts that {@code generate} writes for it. They prove each step
 * before they take it, so that they can be run again after a stop. What they commit stays.
 */
public final class EbsApply {
    private static final String SCRIPT = "apply.sql";

    private final ConnectionSource source;

    public EbsApply(ConnectionSource source) {
        this.source = source;
    }

    /**
     * What came of it.
     *
     * @param spool all that was printed, in lines
     * @param stop why it did not reach its end
     */
    public record Result(List<String> spool, Optional<ScriptStop> stop) {
        public Result {
            spool = List.copyOf(spool);
        }

        /** What was said about objects. */
        public List<SpoolLine> lines() {
            return SpoolLine.read(String.join("\n", spool));
        }
    }

    /**
     * Runs {@code apply.sql}.
     *
     * @param files as {@link io.orgsmith.target.ebs.ScriptTarget} wrote them
     * @param listener gets each printed line at once
     */
    public Result run(Map<String, String> files, Consumer<String> listener) {
        var spool = new ArrayList<String>();
        try (Connection connection = source.open()) {
            connection.setAutoCommit(false);
            new ScriptRun(connection, files, line -> {
                        spool.add(line);
                        listener.accept(line);
                    })
                    .run(SCRIPT);
            return new Result(spool, Optional.empty());
        } catch (ScriptStop stop) {
            return new Result(spool, Optional.of(stop));
        } catch (SQLException e) {
            throw Problems.of(e, source.toString());
        }
    }
}
