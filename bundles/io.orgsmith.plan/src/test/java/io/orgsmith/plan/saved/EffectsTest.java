// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What of a plan a database shows to be done already. */
class EffectsTest {
    private static final Key BJ = Key.of(Kind.LOCATION, "", "BJ");
    private static final Key OLD = Key.of(Kind.LOCATION, "", "PEKING");

    private static SetupObject location(Key key, String... pairs) {
        var values = new TreeMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], Value.of(pairs[i + 1]));
        }
        return new SetupObject(key, "location:BJ", false, values, new TreeMap<>(values).navigableKeySet());
    }

    private static Set<Key> done(Step step, SetupObject... there) {
        return Effects.of(new Plan("12.2", List.of(step)), State.of(List.of(there)));
    }

    @Test
    void whatIsThereAsItWasToBeCreatedIsDone() {
        var create = new Step.Create(location(BJ, "city", "北京"));

        assertThat(done(create, location(BJ, "city", "北京", "country", "CN"))).containsExactly(BJ);
    }

    @Test
    void whatSomebodyElseCreatedOtherwiseIsNot() {
        var create = new Step.Create(location(BJ, "city", "北京"));

        assertThat(done(create, location(BJ, "city", "上海"))).isEmpty();
        assertThat(done(create)).isEmpty();
    }

    @Test
    void ofARenamedObjectBothNamesAreDone() {
        var update = new Step.Update(location(OLD), location(BJ, "name", "BJ"), List.of());

        assertThat(done(update, location(BJ, "name", "BJ"))).containsExactlyInAnyOrder(BJ, OLD);
        assertThat(done(update, location(OLD))).isEmpty();
    }

    @Test
    void onlyWhatOthersLeftThereStandsInTheWayOfASecondTry() {
        var create = new Step.Create(location(BJ, "city", "北京"));
        var plan = new Plan("12.2", List.of(create));
        var made = new Made("", ".", "", "", List.of());
        var saved = new SavedPlan(made, plan, List.of(), List.of(), new Rendered(List.of(""), ""));

        assertThat(Effects.moved(saved, State.of(List.of()))).isEmpty();
        assertThat(Effects.moved(saved, State.of(List.of(location(BJ, "city", "北京")))))
                .isEmpty();
        assertThat(Effects.moved(saved, State.of(List.of(location(BJ, "city", "上海")))))
                .extracting(Moved::key)
                .containsExactly(BJ);
    }

    @Test
    void whatHasEndedIsRetired() {
        var retire = new Step.Retire(location(BJ));

        assertThat(done(retire, location(BJ, "to", "2026-01-01"))).containsExactly(BJ);
        assertThat(done(retire)).containsExactly(BJ);
        assertThat(done(retire, location(BJ))).isEmpty();
    }

    @Test
    void whatWasToEndLaterIsRetiredOnceItHasAnotherLastDay() {
        var retire = new Step.Retire(location(BJ, "to", "2027-12-31"));

        assertThat(done(retire, location(BJ, "to", "2027-12-31"))).isEmpty();
        assertThat(done(retire, location(BJ, "to", "2026-01-01"))).containsExactly(BJ);
    }
}
