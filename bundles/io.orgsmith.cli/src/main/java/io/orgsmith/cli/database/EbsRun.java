// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.script.EbsApply;
import io.orgsmith.deploy.script.Outcome;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.deploy.script.ScriptStop;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.AfterRenames;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.time.Instant;

/**
 * Applies a plan to an EBS by its scripts, prints what they print, and notes it in the history.
 *
 * @param options as whom the scripts work, with the checksum of the model
 */
public record EbsRun(Session session, Database database, ScriptOptions options) {

    /**
     * Runs the scripts.
     *
     * @param desired what the text wants
     * @return whether they reached their end
     */
    public boolean apply(Plan plan, State desired, Instant started) {
        var history = database.historyFor(started);
        var files = new ScriptTarget().generate(plan, options);
        var result = new EbsApply(database.source()).run(files, line -> session.data(null, line + "\n"));
        var failure = result.stop().map(Throwable::getMessage).orElse("");
        long run = new Recording(
                        Applying.who(),
                        options.modelChecksum(),
                        desired,
                        AfterRenames.of(plan.steps()).formers(),
                        started,
                        Instant.now())
                .note(history, result.lines(), failure);
        long done = Outcome.of(result.lines()).stream().filter(Outcome::isDone).count();
        session.data(null, "\n" + session.text("ebs.done", run, session.counted("objects", (int) done)) + "\n");
        result.stop().ifPresent(this::say);
        return result.stop().isEmpty();
    }

    private void say(ScriptStop stop) {
        var key = stop.isByHand() ? "ebs.by-hand" : "ebs.stopped";
        session.say(session.text(key, stop.file(), stop.line(), stop.getMessage()));
    }
}
