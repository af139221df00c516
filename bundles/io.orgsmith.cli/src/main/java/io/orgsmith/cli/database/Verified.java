// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Json;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.plan.print.Shown;
import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a database with what is wanted.
 *
 * @param by who wants it
 * @param objects how many are wanted
 */
public record Verified(Wanted by, int objects, List<Deviation> deviations) {
    /** Who says what is wanted: a text, or a plan that was made of one and may be older than it. */
    public enum Wanted {
        TEXT,
        PLAN;

        private String key(String sentence) {
            return this == PLAN ? sentence + ".plan" : sentence;
        }
    }

    public Verified {
        deviations = List.copyOf(deviations);
    }

    /** A text compared with what a database holds. */
    public static Verified of(State desired, State actual) {
        return of(Wanted.TEXT, desired, actual);
    }

    static Verified of(Wanted by, State desired, State actual) {
        return new Verified(by, desired.objects().size(), Verify.compare(desired, actual));
    }

    /** Whether all is as wanted. */
    public boolean holds() {
        return deviations.isEmpty();
    }

    /** For people, as whole lines. */
    public String text(Session session) {
        if (holds()) {
            return session.paint().good(session.text(by.key("verify.holds"), session.counted("objects", objects)))
                    + "\n";
        }
        var text = new StringBuilder();
        for (var deviation : deviations) {
            var key = deviation.found() ? "verify.differs" : "verify.missing";
            var sign = session.paint().mark(Mark.UNMET, Mark.UNMET.sign());
            text.append("  ").append(sign).append(' ');
            text.append(session.text(key, Shown.object(deviation.wanted()))).append('\n');
            deviation.changes().forEach(change -> text.append("      ")
                    .append(session.text(
                            "verify.change",
                            Shown.attribute(change.attribute()),
                            shown(session, change.after()),
                            shown(session, change.before())))
                    .append('\n'));
        }
        return text.append(session.text(by.key("verify.fails"), deviations.size(), objects))
                .append('\n')
                .toString();
    }

    /** For programs. */
    public String json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format_version", "1.0").put("objects", objects);
        var list = json.putArray("deviations");
        for (var deviation : deviations) {
            var one = list.addObject();
            one.put("kind", deviation.wanted().key().kind().words());
            one.put("id", deviation.wanted().fragment()).put("found", deviation.found());
            var changes = one.putArray("changes");
            deviation.changes().forEach(change -> changes.addObject()
                    .put("attribute", change.attribute())
                    .put("wanted", print(change.after()))
                    .put("actual", print(change.before())));
        }
        return Json.print(json);
    }

    private static String print(Value value) {
        return Optional.ofNullable(value).map(Value::print).orElse(null);
    }

    private static String shown(Session session, Value value) {
        return Optional.ofNullable(value).map(Shown::value).orElse(session.text("verify.nothing"));
    }
}
