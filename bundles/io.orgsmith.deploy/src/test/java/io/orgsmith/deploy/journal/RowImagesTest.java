// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.SchemaReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Row changes survive the way through the journal. */
class RowImagesTest {
    private final RowImages images = new RowImages(SchemaReader.r12());
    private final Row user = new Row(
            "FND_USER",
            new TreeMap<>(
                    Map.of("USER_ID", 7L, "USER_NAME", "李芳 😀 '\"\\\n\u0000", "START_DATE", LocalDate.of(2026, 1, 1))));

    private RowChange through(RowChange change) {
        return images.read(images.write(List.of(List.of(change)))).get(0).get(0);
    }

    @Test
    void anInsertedRowIsKeptWhole() {
        assertThat(through(new RowChange.Insert(user))).isEqualTo(new RowChange.Insert(user));
    }

    @Test
    void aDeletedRowIsKeptWhole() {
        assertThat(through(new RowChange.Delete(user))).isEqualTo(new RowChange.Delete(user));
    }

    @Test
    void ofAChangedRowTheKeyAndWhatDiffersIsKept() {
        Row after = user.with(Map.of("DESCRIPTION", "采购", "START_DATE", LocalDate.of(2026, 2, 1)));

        var change = (RowChange.Update) through(new RowChange.Update(user, after));

        assertThat(change.columns()).containsExactly("DESCRIPTION", "START_DATE");
        assertThat(change.before().number("USER_ID")).isEqualTo(7);
        assertThat(change.before().get("DESCRIPTION")).isNull();
        assertThat(change.after().text("DESCRIPTION")).isEqualTo("采购");
        assertThat(change.before().day("START_DATE")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(change.after().get("USER_NAME")).isNull();
    }

    @Test
    void aColumnThatIsEmptiedIsEmptyAgain() {
        Row before = user.with(Map.of("DESCRIPTION", "采购"));

        var change = (RowChange.Update) through(new RowChange.Update(before, user));

        assertThat(change.before().text("DESCRIPTION")).isEqualTo("采购");
        assertThat(change.after().get("DESCRIPTION")).isNull();
    }

    @Test
    void theOrderOfStepsAndOfTheirChangesIsKept() {
        var steps = List.of(
                List.<RowChange>of(new RowChange.Insert(user), new RowChange.Delete(user)),
                List.<RowChange>of(),
                List.<RowChange>of(new RowChange.Insert(user)));

        assertThat(images.read(images.write(steps))).isEqualTo(steps);
    }

    @Test
    void rowsWithValuesInOtherColumnsAreToldApart() {
        Row named = user.with(Map.of("DESCRIPTION", "采购"));
        var steps = List.of(
                List.<RowChange>of(new RowChange.Insert(user), new RowChange.Insert(named)),
                List.<RowChange>of(new RowChange.Insert(user), new RowChange.Insert(named)));

        assertThat(images.read(images.write(steps))).isEqualTo(steps);
    }

    @Test
    void whatManyRowsHaveInCommonIsWrittenOnce() {
        String one = images.write(List.of(List.of(new RowChange.Insert(user))));
        String two = images.write(List.of(List.of(new RowChange.Insert(user), new RowChange.Insert(user))));

        assertThat(one).contains("[\"insert\",\"FND_USER\",\"START_DATE\",\"USER_ID\",\"USER_NAME\"]");
        assertThat(two).containsOnlyOnce("FND_USER").contains("[0,\"2026-01-01\",7,");
    }

    @Test
    void ofARowThatSaysWhatIsOwnedTheKeyIsEnough() {
        var own = new RowImages(OwnedTables.of("12.2"));
        var owned = new Row(OwnedTables.MANAGED, new TreeMap<>(Map.of("MANAGED_ID", 7L, "STATED", "{}")));
        var key = new Row(OwnedTables.MANAGED, new TreeMap<>(Map.of("MANAGED_ID", 7L)));

        assertThat(own.read(own.write(List.of(List.of(new RowChange.Insert(owned), new RowChange.Delete(owned))))))
                .isEqualTo(List.of(List.of(new RowChange.Insert(key), new RowChange.Delete(owned))));
    }

    @Test
    void aTextIsThereEvenWhenNothingChanges() {
        assertThat(images.write(List.of(List.of()))).isNotEmpty();
        assertThat(images.read(images.write(List.of(List.of())))).containsExactly(List.of());
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> images.read("[[")).isInstanceOf(IllegalStateException.class);
    }
}
