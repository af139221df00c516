// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import io.orgsmith.cli.Session;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Shown;
import io.orgsmith.plan.saved.Moved;
import java.util.List;

/** Says what is no longer as it was when a plan was made. */
record MovedLines(Session session) {
    void say(List<Moved> moved) {
        for (Moved one : moved) {
            var key = one.attribute().isEmpty() ? (one.there() ? "saved.appeared" : "saved.gone") : "saved.moved";
            session.say("  ! "
                    + session.text(
                            key, one.key(), Shown.attribute(one.attribute()), shown(one.was()), shown(one.now())));
        }
    }

    private String shown(Value value) {
        return value == null ? session.text("verify.nothing") : Shown.value(value);
    }
}
