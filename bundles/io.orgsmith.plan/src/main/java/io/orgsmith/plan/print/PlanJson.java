// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Map;

/** A plan for programs. Members stand in a fixed order; what is not known is absent. */
public final class PlanJson {
    /** Raised in its first part when a reader of the former version may fail. */
    public static final String FORMAT_VERSION = "1.0";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlanJson() {}

    /** The plan as a tree, whose printing is up to the caller. */
    public static ObjectNode of(Plan plan) {
        var json = JSON.objectNode();
        var summary = Summary.of(plan);
        json.put("format_version", FORMAT_VERSION).put("release", plan.release());
        json.putObject("summary")
                .put("create", summary.create())
                .put("change", summary.change())
                .put("retire", summary.retire())
                .put("unmet", summary.unmet());
        var steps = json.putArray("steps");
        plan.steps().forEach(step -> steps.add(step(step)));
        return json;
    }

    private static ObjectNode step(Step step) {
        var json = JSON.objectNode();
        if (step instanceof Step.Create create) {
            object(json, "create", create.after());
            json.set("attributes", fields(create.after().attributes()));
        } else if (step instanceof Step.Update update) {
            object(json, "update", update.after());
            if (update.isRename()) {
                json.put("formerly", update.before().key().lastName());
            }
            json.set("changes", changes(update.changes()));
        } else if (step instanceof Step.Retire retire) {
            object(json, "retire", retire.before());
        } else if (step instanceof Step.Require require) {
            object(json, "require", require.expected());
            json.put("found", require.found());
            json.set("changes", changes(require.problems()));
        }
        return json;
    }

    private static void object(ObjectNode json, String action, SetupObject object) {
        json.put("action", action);
        json.setAll(named(object));
    }

    /** The kind and the key of an object, and where it is known the id of its declaration, in this form. */
    public static ObjectNode named(SetupObject object) {
        var json = JSON.objectNode();
        key(json, object.key());
        if (!object.fragment().isEmpty()) {
            json.put("id", object.fragment());
        }
        return json;
    }

    private static void key(ObjectNode json, Key key) {
        json.put("kind", key.kind().words());
        var names = json.putArray("key");
        key.names().forEach(names::add);
    }

    /** Changes in this form. */
    public static JsonNode changes(List<Change> changes) {
        var json = JSON.arrayNode();
        for (var change : changes) {
            var one = json.addObject().put("attribute", change.attribute());
            one.set("before", change.before() == null ? JSON.nullNode() : value(change.before()));
            one.set("after", change.after() == null ? JSON.nullNode() : value(change.after()));
        }
        return json;
    }

    private static ObjectNode fields(Map<String, Value> values) {
        var json = JSON.objectNode();
        values.forEach((name, value) -> json.set(name, value(value)));
        return json;
    }

    private static JsonNode value(Value value) {
        if (value instanceof Value.Flag flag) {
            return JSON.booleanNode(flag.on());
        } else if (value instanceof Value.Whole whole) {
            return JSON.numberNode(whole.number());
        } else if (value instanceof Value.Ref ref) {
            var json = JSON.objectNode();
            key(json, ref.key());
            return json;
        } else if (value instanceof Value.Many many) {
            var json = JSON.arrayNode();
            many.values().forEach(item -> json.add(value(item)));
            return json;
        } else if (value instanceof Value.Fields fields) {
            return fields(fields.fields());
        }
        return JSON.textNode(value.print());
    }
}
