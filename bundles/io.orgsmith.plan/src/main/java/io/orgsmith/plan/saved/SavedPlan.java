// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan with all that is needed to review it, and to carry out later exactly what was reviewed.
 *
 * @param relied the objects that its steps rely on without changing them, as they were read
 * @param managed what the tool owns once it is applied
 */
public record SavedPlan(Made made, Plan plan, List<SetupObject> relied, List<SetupObject> managed, Rendered rendered) {
    public SavedPlan {
        relied = List.copyOf(relied);
        managed = List.copyOf(managed);
    }

    /** The objects of its steps as they are once it is applied; not what is end-dated. */
    public State planned() {
        return State.of(plan.steps().stream().flatMap(SavedPlan::after).toList());
    }

    /** What the object of a step is afterwards; none for one that is end-dated. */
    static Stream<SetupObject> after(Step step) {
        if (step instanceof Step.Create create) {
            return Stream.of(create.after());
        } else if (step instanceof Step.Update update) {
            return Stream.of(update.after());
        }
        return step instanceof Step.Require require ? Stream.of(require.expected()) : Stream.empty();
    }

    public Ground ground() {
        return new Ground(plan, relied);
    }

    /**
     * The plan with all that it relies on as requirements: so whoever carries it out holds that fast too, from the look at it
     * to the last statement.
     */
    public Plan guarded() {
        var required = plan.steps().stream()
                .filter(Step.Require.class::isInstance)
                .map(Step::key)
                .collect(Collectors.toSet());
        var steps = new ArrayList<Step>();
        for (var object : relied) {
            if (!required.contains(object.key())) {
                steps.add(required(object));
            }
        }
        steps.addAll(plan.steps());
        return new Plan(plan.release(), steps);
    }

    /** That the object has to be as it is. */
    static Step.Require required(SetupObject object) {
        var fixed = new SetupObject(object.key(), object.fragment(), true, object.attributes(), object.compared());
        return new Step.Require(fixed, List.of(), true);
    }
}
