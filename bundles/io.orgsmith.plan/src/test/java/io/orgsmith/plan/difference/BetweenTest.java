// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What two environments of one text want differently. */
class BetweenTest {
    private static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    private static final Key TEST_LEDGER = Key.of(Kind.LEDGER, "TEST 光华人民币账");
    private static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");

    private static SetupObject declared(String id, SetupObject object) {
        return new SetupObject(object.key(), id, object.required(), object.attributes(), object.compared());
    }

    private static List<Step> between(State from, State to) {
        return Between.of(from, to, "12.2").steps();
    }

    @Test
    void aNameThatDiffersIsOneDifferenceAndNotOneForEachReference() {
        var test = state(
                declared("ledger:CN", object(TEST_LEDGER, "name", "TEST 光华人民币账")),
                object(UNIT, "ledger", TEST_LEDGER, "books", List.of(TEST_LEDGER)));
        var prod = state(
                declared("ledger:CN", object(LEDGER, "name", "光华人民币账")),
                object(UNIT, "ledger", LEDGER, "books", List.of(LEDGER)));
        assertThat(between(test, prod)).singleElement().satisfies(step -> {
            assertThat(step.key()).isEqualTo(LEDGER);
            assertThat(((Step.Update) step).changes())
                    .containsExactly(new Step.Change("name", Value.of("TEST 光华人民币账"), Value.of("光华人民币账")));
        });
    }

    @Test
    void aReferenceInAPartFollowsTheNameToo() {
        var fields = new TreeMap<String, Value>();
        fields.put("ledger", Value.of(TEST_LEDGER));
        var test = state(declared("ledger:CN", object(TEST_LEDGER)), object(UNIT, "values", new Value.Fields(fields)));
        fields.put("ledger", Value.of(LEDGER));
        var prod = state(declared("ledger:CN", object(LEDGER)), object(UNIT, "values", new Value.Fields(fields)));
        assertThat(between(test, prod)).isEmpty();
    }

    @Test
    void whatOnlyOneHasIsCreatedOrRetiredEvenWhereItHasAnEnd() {
        var ended = object(LEDGER, "to", "2020-12-31");
        assertThat(between(state(ended), state(object(UNIT))))
                .containsExactly(new Step.Create(object(UNIT)), new Step.Retire(ended));
    }

    @Test
    void defaultsCountAndExistingObjectsAreOrdinary() {
        var attributes = new TreeMap<String, Value>();
        attributes.put("currency", Value.of("CNY"));
        var byDefault = new SetupObject(LEDGER, "", false, attributes, new TreeSet<>());
        assertThat(between(state(byDefault), state(required(object(LEDGER))))).hasSize(1);
        assertThat(between(state(required(object(LEDGER))), state(object(LEDGER))))
                .isEmpty();
    }
}
