// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What differs between two sides, as rows: what only one of them has is said in its column. */
public final class BetweenRows {
    private BetweenRows() {}

    public static List<Row> of(Plan plan) {
        return plan.steps().stream().flatMap(BetweenRows::row).toList();
    }

    private static Stream<Row> row(Step step) {
        var only = Texts.of("compare.only");
        if (step instanceof Step.Create create) {
            var below = attributes(create.after(), (name, value) -> Row.attribute(name, "", value));
            return Stream.of(new Row(Mark.CREATE, Names.of(create.after()), "", only, "", below));
        } else if (step instanceof Step.Retire retire) {
            var below = attributes(retire.before(), (name, value) -> Row.attribute(name, value, ""));
            return Stream.of(new Row(Mark.RETIRE, Names.of(retire.before()), only, "", "", below));
        }
        return step instanceof Step.Update update ? Stream.of(PlanRows.updated(update)) : Stream.empty();
    }

    /** What is stated; defaults go without saying. */
    private static List<Row> attributes(SetupObject object, BiFunction<String, String, Row> row) {
        return object.attributes().entrySet().stream()
                .filter(attribute -> object.compared().contains(attribute.getKey()))
                .map(attribute -> row.apply(attribute.getKey(), Row.shown(attribute.getValue())))
                .toList();
    }
}
