// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.deploy.script.EbsApply;
import io.orgsmith.deploy.script.Outcome;
import io.orgsmith.deploy.script.Recording;
import io.orgsmith.deploy.script.ScriptStop;
import io.orgsmith.plan.difference.AfterRenames;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.work.Person;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Applies a plan to an EBS by its scripts, says what they print, and notes it in the history. */
record EbsDeed(ToApply order) {

    /** @return why it did not reach its end; empty when it did */
    Optional<String> run(Log says) {
        var reached = order.reached();
        // Before anything is changed: where nothing can be noted, nothing is done.
        var history = reached.history().begin(order.order().now());
        var options = ScriptOptions.defaults()
                .in(Locale.getDefault())
                .of(order.order().checksum(), order.findings());
        var files = new ScriptTarget().generate(order.plan(), options);
        var result = new EbsApply(reached.source()).run(files, says::say);
        long run = recording()
                .note(
                        history,
                        result.lines(),
                        result.stop().map(Throwable::getMessage).orElse(""));
        long done = Outcome.of(result.lines()).stream().filter(Outcome::isDone).count();
        says.say(Texts.of("ebs.done", run, done));
        return result.stop().map(EbsDeed::words);
    }

    private Recording recording() {
        var renames = AfterRenames.of(order.plan().steps()).formers();
        return new Recording(
                Person.name(),
                order.order().checksum(),
                order.desired(),
                renames,
                order.order().now(),
                Instant.now());
    }

    private static String words(ScriptStop stop) {
        var key = stop.isByHand() ? "ebs.by-hand" : "ebs.stopped";
        return Texts.of(key, stop.file(), stop.line(), stop.getMessage());
    }
}
