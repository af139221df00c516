// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.saved.SavedPlans.CHART;
import static io.orgsmith.plan.saved.SavedPlans.GROUP;
import static io.orgsmith.plan.saved.SavedPlans.LEDGER;
import static io.orgsmith.plan.saved.SavedPlans.UNIT;
import static io.orgsmith.plan.saved.SavedPlans.ground;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan stands as long as nothing that it changes, refers to or requires is other than it was read. */
class GroundTest {
    private final Ground ground = SavedPlans.plan().ground();

    @Test
    void standsWhereNothingChanged() {
        assertThat(ground.moved(ground())).isEmpty();
    }

    @Test
    void aChangeElsewhereDoesNotMatter() {
        var elsewhere = object(Key.of(Kind.LOCATION, "", "BJ"), "city", "上海");
        var another = object(Key.of(Kind.LEDGER, "别家的账"), "currency", "EUR");
        assertThat(ground.moved(ground(elsewhere, another))).isEmpty();
    }

    @Test
    void whatItReliesOnIsAsFewAsPossible() {
        assertThat(SavedPlans.plan().relied()).extracting(SetupObject::key).containsExactly(CHART, GROUP);
    }

    @Test
    void whatItChangesMoved() {
        var moved = ground.moved(ground(object(LEDGER, "currency", "EUR", "chart", CHART)));
        assertThat(moved).containsExactly(new Moved(LEDGER, "currency", Value.of("USD"), Value.of("EUR"), true));
    }

    @Test
    void whatItRefersToMoved() {
        var moved = ground.moved(ground(object(CHART, "name", "GH_COA", "description", "新")));
        assertThat(moved)
                .containsExactly(
                        new Moved(CHART, "description", null, Value.of("新"), true),
                        new Moved(CHART, "enabled", Value.of(true), null, true));
    }

    @Test
    void whatItCreatesIsThereAlready() {
        assertThat(ground.moved(ground(object(UNIT)))).containsExactly(new Moved(UNIT, "", null, null, true));
    }

    @Test
    void whatItRequiresIsGone() {
        var rest = ground().objects().values().stream()
                .filter(object -> !object.key().equals(GROUP))
                .toList();
        assertThat(ground.moved(State.of(rest))).isEqualTo(List.of(new Moved(GROUP, "", null, null, false)));
    }

    @Test
    void theNewNameOfWhatIsRenamedIsTaken() {
        var after = object(Key.of(Kind.LEDGER, "新账"), "currency", "USD");
        var rename = new Step.Update(
                ground().get(LEDGER).orElseThrow(),
                after,
                List.of(new Step.Change("name", Value.of("光华人民币账"), Value.of("新账"))));
        var renaming = new Ground(new Plan("12.2", List.of(rename)), List.of());
        assertThat(renaming.moved(ground())).isEmpty();
        assertThat(renaming.moved(ground(after))).containsExactly(new Moved(after.key(), "", null, null, true));
    }
}
