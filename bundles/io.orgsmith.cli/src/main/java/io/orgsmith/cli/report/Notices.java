// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;

/** Findings as messages beside the data of another command: on the standard error. */
public record Notices(Session session) {

    /** Prints findings, if there are any; whether a command cannot go on with them. */
    public boolean stop(Findings findings) {
        print(findings);
        return findings.exit() != Exit.FINE;
    }

    /** Prints findings, if there are any. */
    public void print(Findings findings) {
        if (!findings.diagnostics().isEmpty() || !findings.judged()) {
            session.say(new TextReport(session).of(findings).stripTrailing());
        }
    }
}
