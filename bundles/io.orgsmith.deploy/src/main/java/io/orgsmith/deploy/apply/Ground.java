// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.difference.Difference;
import java.util.Optional;

/** Whether what a plan stands on is still as it was when the plan was made. Changes elsewhere do not matter. */
final class Ground {
    private Ground() {}

    /** @throws DatabaseProblem when a step's object is not as the plan says it is */
    static void check(Step step, State actual) {
        Optional<SetupObject> there = actual.get(step.key());
        if (step instanceof Step.Create && there.isPresent()) {
            throw new DatabaseProblem("ground.exists", step.key());
        } else if (step instanceof Step.Update update) {
            unchanged(update.before(), actual.get(update.before().key()));
        } else if (step instanceof Step.Retire retire) {
            unchanged(retire.before(), there);
        } else if (step instanceof Step.Require require) {
            required(require.expected(), there);
        }
    }

    private static void unchanged(SetupObject before, Optional<SetupObject> there) {
        if (there.isEmpty()) {
            throw new DatabaseProblem("ground.gone", before.key());
        }
        if (!there.get().attributes().equals(before.attributes())) {
            throw new DatabaseProblem("ground.moved", before.key());
        }
    }

    private static void required(SetupObject expected, Optional<SetupObject> there) {
        if (there.isEmpty()) {
            throw new DatabaseProblem("required.missing", expected.key());
        }
        Difference.changes(expected, there.get()).stream().findFirst().ifPresent(change -> {
            throw new DatabaseProblem("required.differs", expected.key(), change.attribute());
        });
    }
}
