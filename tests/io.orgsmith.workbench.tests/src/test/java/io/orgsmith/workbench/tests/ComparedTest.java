// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.print.Mark;
import io.orgsmith.workbench.databases.compare.BetweenRows;
import io.orgsmith.workbench.databases.compare.Compared;
import io.orgsmith.workbench.databases.compare.Row;
import io.orgsmith.workbench.databases.compare.Side;
import io.orgsmith.workbench.databases.work.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Given what two databases hold, these lines. */
class ComparedTest {
    private static SetupObject location(String name, String city) {
        var attributes = new TreeMap<String, Value>(Map.of("city", Value.of(city)));
        return SetupObject.read(Key.of(Kind.LOCATION, "", name), attributes);
    }

    private static Side side(String name, SetupObject... objects) {
        return new Side(name, "12.2", State.of(List.of(objects)));
    }

    private static List<Row> rows(Side from, Side to) {
        return BetweenRows.of(Compared.of(from, to).plan());
    }

    @Test
    void whatIsTheSameIsSaidFirstOfAll() {
        var same = location("杭州", "杭州");
        assertThat(Compared.of(side("A", same), side("B", same)).description())
                .isEqualTo("A, B: no difference, all 1 objects are the same");
    }

    @Test
    void whatDiffersIsCounted() {
        var from = side("A", location("杭州", "杭州"), location("宁波", "宁波"));
        var to = side("B", location("杭州", "滨江"), location("绍兴", "绍兴"), location("嘉兴", "嘉兴"));
        assertThat(Compared.of(from, to).description())
                .isEqualTo("A, B: 1 different, 1 only in the first, 2 only in the second");
    }

    @Test
    void eachSideHasItsColumn() {
        var row = rows(side("A", location("杭州", "杭州")), side("B", location("杭州", "滨江")))
                .get(0);
        assertThat(row.mark()).isEqualTo(Mark.UPDATE);
        assertThat(row.below()).map(Row::before).containsExactly("\"杭州\"");
        assertThat(row.below()).map(Row::after).containsExactly("\"滨江\"");
    }

    @Test
    void whatOnlyTheFirstHasIsInItsColumn() {
        var row = rows(side("A", location("杭州", "杭州")), side("B")).get(0);
        assertThat(row.before()).isEqualTo("only here");
        assertThat(row.after()).isEmpty();
        assertThat(row.below()).map(Row::before).containsExactly("\"杭州\"");
    }

    @Test
    void whatOnlyTheSecondHasIsInItsColumn() {
        var row = rows(side("A"), side("B", location("杭州", "杭州"))).get(0);
        assertThat(row.after()).isEqualTo("only here");
        assertThat(row.below()).map(Row::after).containsExactly("\"杭州\"");
    }

    @Test
    void differentReleasesAreNotCompared() {
        var old = new Side("B", "11i", State.of(List.of()));
        assertThatThrownBy(() -> Compared.of(side("A"), old))
                .isInstanceOf(Refusal.class)
                .hasMessage("A is of release 12.2, B of release 11i: their tables are different.");
    }
}
