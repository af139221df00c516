// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.RowChange;
import io.orgsmith.target.lab.table.TableImage;
import org.junit.jupiter.api.Test;

/** What the tool owns changes only where it has to, so that the journal stays short. */
class ManagedChangesTest {
    private final TableImage image = new TableImage(OwnedTables.of("12.2"));
    private final ManagedChanges owned = new ManagedChanges(image, 1);
    private final SetupObject plant = Objects.plant("北京电视机厂");

    @Test
    void aNewObjectIsARow() {
        var changes = owned.remember(plant);

        assertThat(changes).hasSize(1).allMatch(change -> change instanceof RowChange.Insert);
        assertThat(stated(changes.get(0))).isEqualTo(plant);
    }

    @Test
    void whatIsKnownAlreadyIsNotWrittenAgain() {
        owned.remember(plant);

        assertThat(new ManagedChanges(image, 2).remember(plant)).isEmpty();
    }

    @Test
    void aChangedAttributeIsUpdatedAndSoIsTheRunThatOwns() {
        owned.remember(plant);
        var renamed = Objects.plant("北京电视机一厂");

        var changes = new ManagedChanges(image, 2).remember(renamed);

        assertThat(changes).hasSize(1).allMatch(change -> change instanceof RowChange.Update);
        assertThat(changes.get(0).row().number("RUN_ID")).isEqualTo(2);
        assertThat(stated(changes.get(0))).isEqualTo(renamed);
    }

    @Test
    void whatIsNoLongerStatedIsForgotten() {
        owned.remember(plant);
        var less = Objects.object(Objects.PLANT, "name", Objects.text("北京电视机厂"));

        assertThat(stated(owned.remember(less).get(0)).compared()).containsExactly("name");
    }

    @Test
    void aLongValueGoesOnInPartsThatGoWhenItBecomesShort() {
        assertThat(owned.remember(Objects.plant("厂".repeat(3_500)))).hasSize(3);

        var changes = owned.remember(plant);

        assertThat(changes)
                .filteredOn(change -> change instanceof RowChange.Delete)
                .hasSize(2);
        assertThat(stated(changes.get(0))).isEqualTo(plant);
    }

    private static SetupObject stated(RowChange change) {
        Row row = change.row();
        return StatedText.read(Objects.PLANT, row.text("FRAGMENT"), row.text("STATED"));
    }

    @Test
    void aForgottenObjectLeavesNothing() {
        owned.remember(plant);

        owned.forget(Objects.PLANT);

        assertThat(image.rows(OwnedTables.MANAGED)).isEmpty();
        assertThat(image.rows(OwnedTables.MORE)).isEmpty();
        assertThat(owned.forget(Objects.PLANT)).isEmpty();
    }

    @Test
    void whatIsInsideARenamedGroupIsFoundUnderItsNewName() {
        var before = Key.of(Kind.BUSINESS_GROUP, "光华集团");
        var unit = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
        owned.remember(Objects.object(unit, "name", Objects.text("电视机业务")));
        owned.remember(Objects.object(Key.of(Kind.LEDGER, "光华集团"), "name", Objects.text("光华集团")));

        assertThat(owned.rename(before, Key.of(Kind.BUSINESS_GROUP, "光华控股")))
                .singleElement()
                .satisfies(change -> assertThat(change.row().text("NAME1")).isEqualTo("光华控股"));
        assertThat(owned.forget(unit)).isEmpty();
        assertThat(owned.forget(Key.of(Kind.OPERATING_UNIT, "光华控股", "电视机业务"))).isNotEmpty();
    }
}
