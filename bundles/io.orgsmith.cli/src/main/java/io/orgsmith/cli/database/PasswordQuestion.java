// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import io.orgsmith.cli.Session;
import io.orgsmith.deploy.connect.Passwords;

/** Asks the person in front of the terminal for a password, which is not shown; where there is none, it is empty. */
record PasswordQuestion(Session session) implements Passwords {
    @Override
    public String of(String address) {
        if (!session.asks() || !session.terminal().interactive()) {
            return "";
        }
        var answer = session.terminal().secret().apply(session.text("password.ask", address) + " ");
        if (answer == null) {
            throw Session.stop("password.none");
        }
        return answer;
    }
}
