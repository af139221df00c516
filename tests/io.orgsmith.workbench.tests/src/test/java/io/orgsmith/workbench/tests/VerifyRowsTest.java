// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.compare.Row;
import io.orgsmith.workbench.databases.compare.VerifyRows;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Given what a database does not hold as the text wants it, these lines. */
class VerifyRowsTest {
    private static final SetupObject LEDGER = SetupObject.read(Key.of(Kind.LEDGER, "光华人民币账"), new TreeMap<>());

    private static Row row(Deviation deviation) {
        return VerifyRows.of(List.of(deviation)).get(0);
    }

    @Test
    void whatIsMissingSaysSo() {
        var row = row(new Deviation(LEDGER, false, List.of()));
        assertThat(row.mark()).isEqualTo(Mark.UNMET);
        assertThat(row.before()).isEqualTo("missing");
    }

    @Test
    void whatDiffersShowsTheDatabaseBeforeTheText() {
        var change = new Change("currency", Value.of("USD"), Value.of("CNY"));
        var row = row(new Deviation(LEDGER, true, List.of(change)));
        assertThat(row.mark()).isEqualTo(Mark.UPDATE);
        assertThat(row.below()).map(Row::before).containsExactly("\"USD\"");
        assertThat(row.below()).map(Row::after).containsExactly("\"CNY\"");
    }

    @Test
    void whatTheDatabaseDoesNotHoldIsLeftEmpty() {
        var change = new Change("currency", null, Value.of("CNY"));
        var row = row(new Deviation(LEDGER, true, List.of(change)));
        assertThat(row.below()).map(Row::before).containsExactly("");
    }
}
