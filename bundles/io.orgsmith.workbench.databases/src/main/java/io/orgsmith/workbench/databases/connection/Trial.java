// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.connection;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.ebs.Installation;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Words;

/**
 * Whether a connection works, and what is at its end.
 *
 * @param words in one or two sentences
 */
public record Trial(boolean isWell, String words) {

    /** Connects and looks; changes nothing. */
    public static Trial of(Connection connection, String password) {
        try {
            var source = new Address(connection).with(password).ifThere();
            var installation = Installation.of(source);
            var key = installation.isEbs() ? "trial.ebs" : "trial.lab";
            return new Trial(true, Texts.of(key, installation.release()));
        } catch (DatabaseProblem problem) {
            return problem.key().equals("lab.none")
                    ? new Trial(true, Texts.of("trial.empty"))
                    : new Trial(false, Words.of(problem));
        }
    }
}
