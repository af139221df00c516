// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.print.Mark;
import java.util.List;
import java.util.Optional;

/** A plan as a comparison of what is there and what will be. */
public final class PlanRows {
    private PlanRows() {}

    /** What is there already as it has to be is left out. */
    public static List<Row> of(Plan plan) {
        return plan.steps().stream()
                .flatMap(step -> row(step).map(row -> row.of(step.key())).stream())
                .toList();
    }

    private static Optional<Row> row(Step step) {
        if (step instanceof Step.Create create) {
            return Optional.of(Row.object(Mark.CREATE, Names.of(create.after()), attributes(create.after())));
        } else if (step instanceof Step.Update update) {
            return Optional.of(updated(update));
        } else if (step instanceof Step.Retire retire) {
            return Optional.of(Row.object(Mark.RETIRE, Names.of(retire.before()), List.of()));
        }
        var require = (Step.Require) step;
        return require.found() && require.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(Row.object(Mark.UNMET, Names.of(require.expected()), Row.changes(require.problems())));
    }

    static Row updated(Step.Update update) {
        var name = update.isRename() ? update.before().key().lastName() : "";
        var below = Row.changes(update.changes());
        var to = update.isRename() ? update.after().key().lastName() : "";
        return new Row(Mark.UPDATE, Names.of(update.after()), name, to, "", below);
    }

    /** What the text states; defaults go without saying. */
    private static List<Row> attributes(SetupObject object) {
        return object.attributes().entrySet().stream()
                .filter(attribute -> object.compared().contains(attribute.getKey()))
                .map(attribute -> Row.attribute(attribute.getKey(), "", Row.shown(attribute.getValue())))
                .toList();
    }
}
