// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.report.Json;
import io.orgsmith.deploy.drift.Drift;
import io.orgsmith.deploy.drift.Hand;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.plan.print.PlanJson;
import io.orgsmith.plan.print.Shown;
import java.util.Optional;

/**
 * Drift for people and for programs.
 *
 * @param all whether to show what the tool does not own too
 */
public record Drifted(Session session, Drift drift, boolean all) {

    /** As whole lines; the first says it where nothing drifted. */
    public String text() {
        var text = new StringBuilder();
        if (drift.isNone()) {
            text.append(session.paint().good(session.text("drift.none", session.counted("objects", drift.objects()))))
                    .append('\n');
        }
        drift.drifted().forEach(one -> object(text, one));
        if (!drift.isNone()) {
            text.append(session.text("drift.some", drift.drifted().size(), drift.objects()))
                    .append('\n')
                    .append(session.text("drift.then"))
                    .append('\n');
        }
        if (all) {
            drift.foreign()
                    .forEach(object ->
                            text.append("  ? ").append(Shown.object(object)).append('\n'));
            text.append(session.text(
                            "drift.foreign",
                            session.counted("objects", drift.foreign().size())))
                    .append('\n');
        }
        return text.toString();
    }

    private void object(StringBuilder text, Drift.Drifted one) {
        var mark = one.found() ? Mark.UPDATE : Mark.RETIRE;
        var name = Shown.object(one.applied());
        text.append("  ").append(session.paint().mark(mark, mark.sign())).append(' ');
        text.append(one.found() ? name : session.text("drift.gone", name)).append('\n');
        one.changes().forEach(change -> text.append("      ")
                .append(session.text(
                        "drift.change",
                        Shown.attribute(change.attribute()),
                        shown(change.before()),
                        shown(change.after())))
                .append('\n'));
        one.hand().ifPresent(hand -> text.append("      ").append(hand(hand)).append('\n'));
        if (!one.found() && one.hand().isEmpty()) {
            text.append("      ").append(session.text("drift.gone.by")).append('\n');
        }
    }

    private String hand(Hand hand) {
        return hand.day() == null
                ? session.text("drift.by", hand.user())
                : session.text("drift.by.on", hand.user(), hand.day().toString());
    }

    private String shown(Value value) {
        return value == null ? session.text("verify.nothing") : Shown.value(value);
    }

    /** For programs. */
    public String json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format_version", "1.0").put("objects", drift.objects());
        json.put("run", drift.last().map(run -> run.id()).orElse(null));
        ArrayNode list = json.putArray("drifted");
        for (var one : drift.drifted()) {
            ObjectNode object = PlanJson.named(one.applied());
            object.put("found", one.found());
            object.set("changes", PlanJson.changes(one.changes()));
            one.hand().ifPresent(hand -> object.put("changed_by", hand.user())
                    .put(
                            "changed_on",
                            Optional.ofNullable(hand.day())
                                    .map(Object::toString)
                                    .orElse(null)));
            list.add(object);
        }
        if (all) {
            ArrayNode foreign = json.putArray("not_owned");
            drift.foreign().stream().map(Drifted::named).forEach(foreign::add);
        }
        return Json.print(json);
    }

    private static ObjectNode named(SetupObject object) {
        return PlanJson.named(object);
    }
}
