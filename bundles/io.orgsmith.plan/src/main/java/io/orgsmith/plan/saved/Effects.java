// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Difference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of a plan has taken effect, as far as a database shows it: where each step is committed, a second try finds some done. */
public final class Effects {
    private Effects() {}

    /** The objects that are as their step leaves them; of one that was renamed also its key before. */
    public static Set<Key> of(Plan plan, State now) {
        var done = new TreeSet<Key>();
        for (Step step : plan.steps()) {
            if (step instanceof Step.Create create && isAs(create.after(), now)) {
                done.add(create.key());
            } else if (step instanceof Step.Update update && isAs(update.after(), now)) {
                done.add(update.key());
                done.add(update.before().key());
            } else if (step instanceof Step.Retire retire && isEnded(retire.before(), now)) {
                done.add(step.key());
            }
        }
        return done;
    }

    /** What a plan stands on and somebody else changed: that the plan itself has left something there does not stand in its way. */
    public static List<Moved> moved(SavedPlan saved, State now) {
        var done = of(saved.plan(), now);
        return saved.ground().moved(now).stream()
                .filter(one -> !done.contains(one.key()))
                .toList();
    }

    private static boolean isAs(SetupObject wanted, State now) {
        return now.get(wanted.key())
                .filter(there -> Difference.changes(wanted, there).isEmpty())
                .isPresent();
    }

    /** One that was to end some day has another last day then. */
    private static boolean isEnded(SetupObject before, State now) {
        return now.get(before.key())
                .map(there -> there.value("to"))
                .filter(to -> to.isEmpty() || to.equals(before.value("to")))
                .isEmpty();
    }
}
