// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Saved plans as JSON and back, but for the checksum of the file. An object that a step creates is told once. */
final class PlanForm {
    private PlanForm() {}

    static ObjectNode write(SavedPlan saved) {
        var made = saved.made();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("release", saved.plan().release());
        json.put("environment", made.environment());
        json.put("project", made.project());
        json.put("model", made.model());
        json.put("database", made.database());
        json.set("findings", ValueForm.texts(made.findings()));
        var relied = saved.relied().stream().collect(Collectors.toMap(SetupObject::key, Function.identity()));
        var created = new HashMap<SetupObject, Integer>();
        var steps = json.putArray("steps");
        for (var step : saved.plan().steps()) {
            if (step instanceof Step.Create create) {
                created.put(create.after(), steps.size() + 1);
            }
            var one = StepForm.write(step);
            one.put("changes_digest", changed(step)).put("relies_on_digest", relied(step, relied));
            steps.add(one.put("statements", saved.rendered().steps().get(steps.size())));
        }
        var relies = json.putArray("relies_on");
        saved.relied().forEach(object -> relies.add(ObjectForm.write(object)));
        var manages = json.putArray("manages");
        saved.managed()
                .forEach(object -> manages.add(
                        created.containsKey(object)
                                ? JsonNodeFactory.instance.objectNode().put("created_by_step", created.get(object))
                                : ObjectForm.write(object)));
        json.put("scripts", saved.rendered().scripts());
        return json;
    }

    static SavedPlan read(Node node) {
        var made = new Made(
                node.text("environment"),
                node.get("project").text(),
                node.get("model").text(),
                node.text("database"),
                node.get("findings").texts());
        var steps = node.get("steps").list().stream().map(StepForm::read).toList();
        var statements = node.get("steps").list().stream()
                .map(step -> step.get("statements").text())
                .toList();
        var relied = node.get("relies_on").list().stream().map(ObjectForm::read).toList();
        checkDigests(node.get("steps").list(), steps, relied);
        var managed = new ArrayList<SetupObject>();
        node.get("manages").list().forEach(one -> managed.add(managed(one, steps)));
        var plan = new Plan(node.get("release").text(), steps);
        var rendered = new Rendered(statements, node.get("scripts").text());
        return new SavedPlan(made, plan, relied, managed, rendered);
    }

    private static SetupObject managed(Node node, List<Step> steps) {
        if (!node.has("created_by_step")) {
            return ObjectForm.read(node);
        }
        var number = node.get("created_by_step");
        if (number.whole() < 1
                || number.whole() > steps.size()
                || !(steps.get((int) number.whole() - 1) instanceof Step.Create create)) {
            throw number.unknown();
        }
        return create.after();
    }

    private static void checkDigests(List<Node> nodes, List<Step> steps, List<SetupObject> relied) {
        var byKey = relied.stream().collect(Collectors.toMap(SetupObject::key, Function.identity(), (a, b) -> a));
        for (int i = 0; i < nodes.size(); i++) {
            check(nodes.get(i).get("changes_digest"), changed(steps.get(i)));
            check(nodes.get(i).get("relies_on_digest"), relied(steps.get(i), byKey));
        }
    }

    private static void check(Node digest, String expected) {
        if (!digest.text().equals(expected)) {
            throw new SavedPlanProblem(digest.line(), digest.column(), "edited");
        }
    }

    private static String changed(Step step) {
        var before = Ground.before(step);
        return ObjectForm.digest(before == null ? List.of() : List.of(before));
    }

    private static String relied(Step step, Map<Key, SetupObject> relied) {
        return ObjectForm.digest(Ground.reliedBy(step).stream()
                .map(relied::get)
                .filter(Objects::nonNull)
                .toList());
    }
}
