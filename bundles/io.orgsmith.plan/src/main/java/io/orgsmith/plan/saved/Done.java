// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A saved plan of which a part is done, and what follows for the rest.
 *
 * @param steps those that are done
 */
public record Done(SavedPlan saved, List<Step> steps) {
    public Done {
        steps = List.copyOf(steps);
    }

    /** The steps that are left, in their order. */
    public Plan left() {
        var all = saved.plan();
        return new Plan(
                all.release(),
                all.steps().stream().filter(step -> !steps.contains(step)).toList());
    }

    /** What is left, with all that it relies on and all that is done as requirements. */
    public Plan guarded() {
        var rest = new SavedPlan(saved.made(), left(), saved.relied(), saved.managed(), saved.rendered());
        var guards = objects().map(SavedPlan::required);
        return new Plan(
                saved.plan().release(),
                Stream.concat(guards, rest.guarded().steps().stream()).toList());
    }

    /** What the rest stands on and is no longer as it was read, and what is done and no longer as the plan left it. */
    public List<Moved> moved(State now) {
        var moved = new ArrayList<>(new Ground(left(), saved.relied()).moved(now));
        objects().forEach(object -> now.get(object.key())
                .ifPresentOrElse(
                        actual -> Difference.changes(object, actual)
                                .forEach(change -> moved.add(new Moved(
                                        object.key(), change.attribute(), change.after(), change.before(), true))),
                        () -> moved.add(new Moved(object.key(), "", null, null, false))));
        return moved;
    }

    private Stream<SetupObject> objects() {
        return steps.stream().flatMap(SavedPlan::after);
    }
}
