// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.compare.PlanRows;
import io.orgsmith.workbench.databases.compare.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Given a plan, these lines with before and after. */
class PlanRowsTest {
    private static final Key CN = Key.of(Kind.LEDGER, "光华人民币账");
    private static final Key OLD = Key.of(Kind.LEDGER, "光华总账");

    private static SetupObject ledger(Key key, Set<String> stated) {
        var attributes = new TreeMap<String, Value>(Map.of("currency", Value.of("CNY"), "shortName", Value.of("CN")));
        return new SetupObject(key, "ledger:CN", false, attributes, new TreeSet<>(stated));
    }

    private static List<Row> rows(Step step) {
        return PlanRows.of(new Plan("12.2", List.of(step)));
    }

    @Test
    void whatIsCreatedShowsWhatTheTextStatesAndNoDefaults() {
        var row = rows(new Step.Create(ledger(CN, Set.of("currency")))).get(0);
        assertThat(row.mark()).isEqualTo(Mark.CREATE);
        assertThat(row.what()).endsWith("光华人民币账 (CN)");
        assertThat(row.below()).map(Row::what).containsExactly("currency");
        assertThat(row.below()).map(Row::before).containsExactly("");
        assertThat(row.below()).map(Row::after).containsExactly("\"CNY\"");
    }

    @Test
    void namesInOtherLanguagesAreShownAsTheTextHasThem() {
        var english = new Value.Fields(new TreeMap<>(Map.of("language", Value.of("US"), "text", Value.of("China"))));
        var korean = new Value.Fields(new TreeMap<>(Map.of("language", Value.of("KO"), "text", Value.of("x"))));
        var changes = List.of(new Change("names", null, new Value.Many(List.of(english, korean))));
        var row = rows(new Step.Update(ledger(CN, Set.of()), ledger(CN, Set.of()), changes))
                .get(0);
        assertThat(row.below()).map(Row::after).containsExactly("en \"China\" / ko \"x\"");
    }

    @Test
    void whatIsChangedShowsBothValues() {
        var changes = List.of(new Change("shortName", Value.of("OLD"), Value.of("CN")));
        var row = rows(new Step.Update(ledger(CN, Set.of()), ledger(CN, Set.of()), changes))
                .get(0);
        assertThat(row.mark()).isEqualTo(Mark.UPDATE);
        assertThat(row.before()).isEmpty();
        assertThat(row.below()).containsExactly(new Row(null, "short name", "\"OLD\"", "\"CN\"", "", List.of()));
    }

    @Test
    void anotherNameIsSeenInTheLineOfTheObject() {
        var changes = List.of(new Change("name", Value.of("光华总账"), Value.of("光华人民币账")));
        var row = rows(new Step.Update(ledger(OLD, Set.of()), ledger(CN, Set.of()), changes))
                .get(0);
        assertThat(row.before()).isEqualTo("光华总账");
        assertThat(row.after()).isEqualTo("光华人民币账");
    }

    @Test
    void whatIsNoLongerInTheTextIsMarked() {
        var row = rows(new Step.Retire(ledger(CN, Set.of()))).get(0);
        assertThat(row.mark()).isEqualTo(Mark.RETIRE);
        assertThat(row.below()).isEmpty();
    }

    @Test
    void whatIsThereAsItHasToBeIsLeftOut() {
        assertThat(rows(new Step.Require(ledger(CN, Set.of()), List.of(), true)))
                .isEmpty();
    }

    @Test
    void whatHasToBeThereAndIsNotIsMarked() {
        assertThat(rows(new Step.Require(ledger(CN, Set.of()), List.of(), false)))
                .map(Row::mark)
                .containsExactly(Mark.UNMET);
    }
}
