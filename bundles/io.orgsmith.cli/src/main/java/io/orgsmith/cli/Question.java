// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.io.IOException;
import java.util.List;

/** Asks whether to go on. */
public record Question(Session session) {

    /** Whether the answer is yes and nothing else. @param verb whose texts {@code VERB.ask} and {@code VERB.no-input} are used */
    public boolean isAgreed(String verb) {
        if (!session.asks()) {
            throw Session.stop(verb + ".no-input");
        }
        session.terminal().err().print(session.text(verb + ".ask") + " ");
        session.terminal().err().flush();
        try {
            var answer = session.terminal().in().readLine();
            return answer != null && List.of("yes", "是").contains(answer.strip().toLowerCase(session.locale()));
        } catch (IOException e) {
            return false;
        }
    }
}
