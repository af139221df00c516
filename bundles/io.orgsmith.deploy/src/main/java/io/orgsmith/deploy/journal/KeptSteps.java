// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of a run that is one transaction and keeps them in one text, put together from its parts. */
final class KeptSteps {
    private final Instant started;
    private final Instant finished;
    private final StringBuilder text = new StringBuilder();

    /** @param started when the run began @param finished when all of it was done */
    KeptSteps(Instant started, Instant finished) {
        this.started = started;
        this.finished = finished;
    }

    /** @param part of the text, in order */
    void add(String part) {
        text.append(part);
    }

    List<RunStep> steps(long run) {
        var steps = new ArrayList<RunStep>();
        for (StepsText.Noted noted : StepsText.read(text.toString())) {
            var id = new StepId(run, steps.size() + 1);
            steps.add(new RunStep(id, noted.intent(), "DONE", noted.rows(), started, finished));
        }
        return steps;
    }
}
