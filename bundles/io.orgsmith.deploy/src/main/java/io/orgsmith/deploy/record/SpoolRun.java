// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.record;

import io.orgsmith.target.ebs.SpoolLine;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One run of generated scripts, as a spool tells it.
 *
 * @param line of the spool on which it begins, counted from 1
 * @param script that was run, e.g. {@code apply.sql}
 * @param started by the clock of the database
 * @param ended by the same; the start where it stopped
 * @param checksum of the model that the scripts were written from; empty for none
 * @param lines what was said about objects
 * @param error why it stopped; empty where it came to its end
 */
public record SpoolRun(
        int line,
        String script,
        LocalDateTime started,
        LocalDateTime ended,
        String checksum,
        List<SpoolLine> lines,
        String error) {
    public SpoolRun {
        lines = List.copyOf(lines);
    }
}
