// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import java.util.List;

/** Steps as JSON and back, whole: what is before and after, and each change. */
final class StepForm {
    private StepForm() {}

    static ObjectNode write(Step step) {
        var json = JsonNodeFactory.instance.objectNode();
        if (step instanceof Step.Create create) {
            json.put("action", "create").set("after", ObjectForm.write(create.after()));
        } else if (step instanceof Step.Update update) {
            json.put("action", "update").set("before", ObjectForm.write(update.before()));
            json.set("after", ObjectForm.write(update.after()));
            json.set("changes", changes(update.changes()));
        } else if (step instanceof Step.Retire retire) {
            json.put("action", "retire").set("before", ObjectForm.write(retire.before()));
        } else if (step instanceof Step.Require require) {
            json.put("action", "require").set("expected", ObjectForm.write(require.expected()));
            json.put("found", require.found()).set("problems", changes(require.problems()));
        }
        return json;
    }

    static Step read(Node node) {
        var action = node.get("action");
        return switch (action.text()) {
            case "create" -> new Step.Create(ObjectForm.read(node.get("after")));
            case "update" ->
                new Step.Update(
                        ObjectForm.read(node.get("before")),
                        ObjectForm.read(node.get("after")),
                        changes(node.get("changes")));
            case "retire" -> new Step.Retire(ObjectForm.read(node.get("before")));
            case "require" ->
                new Step.Require(
                        ObjectForm.read(node.get("expected")),
                        changes(node.get("problems")),
                        node.get("found").flag());
            default -> throw action.unknown();
        };
    }

    private static JsonNode changes(List<Change> changes) {
        var json = JsonNodeFactory.instance.arrayNode();
        for (var change : changes) {
            var one = json.addObject().put("attribute", change.attribute());
            one.set("before", ValueForm.write(change.before()));
            one.set("after", ValueForm.write(change.after()));
        }
        return json;
    }

    private static List<Change> changes(Node node) {
        return node.list().stream()
                .map(one -> new Change(
                        one.get("attribute").text(),
                        ValueForm.orNone(one.get("before")),
                        ValueForm.orNone(one.get("after"))))
                .toList();
    }
}
