// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.difference;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Key MASTER = Key.of(Kind.INVENTORY_ORGANIZATION, "MST");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");
    private static final Key BUYER = Key.of(Kind.RESPONSIBILITY, "PO", "TV_BUYER");
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");

    private static List<Key> order(SetupObject... objects) {
        return order(Arrays.asList(objects));
    }

    private static List<Key> order(List<SetupObject> objects) {
        var steps = objects.stream().<Step>map(Step.Create::new).toList();
        return Order.of(steps).stream().map(Step::key).toList();
    }

    @Test
    void byKindWhereThereIsAChoice() {
        var ledger = Key.of(Kind.LEDGER, "CN");
        assertThat(order(object(PLANT), object(BUYER), object(GROUP), object(ledger)))
                .containsExactly(GROUP, ledger, PLANT, BUYER);
    }

    @Test
    void theMasterOrganizationBeforeItsPlants() {
        assertThat(order(object(PLANT, "masterOrganization", MASTER), object(MASTER, "masterOrganization", MASTER)))
                .containsExactly(MASTER, PLANT);
    }

    @Test
    void aResponsibilityBeforeTheOrganizationThatIsOpenedToIt() {
        assertThat(order(object(PLANT, "openTo", List.of(BUYER)), object(BUYER)))
                .containsExactly(BUYER, PLANT);
    }

    @Test
    void aPrivateLocationAfterItsBusinessGroup() {
        var location = Key.of(Kind.LOCATION, "光华集团", "北京");
        assertThat(order(object(location, "businessGroup", GROUP), object(GROUP)))
                .containsExactly(GROUP, location);
    }

    @Test
    void aProfileValueAfterItsOwner() {
        var user = Key.of(Kind.USER, "ZHANG");
        var value = Key.of(Kind.PROFILE_VALUE, "user", "", "ZHANG", "ORG_ID");
        assertThat(order(object(value), object(user))).containsExactly(user, value);
    }

    @Test
    void whatIsRequiredFirstAndWhatIsEndDatedLastInReverse() {
        var steps = List.<Step>of(
                new Step.Retire(object(GROUP)),
                new Step.Retire(object(PLANT)),
                new Step.Create(object(BUYER)),
                new Step.Require(required(object(MASTER)), List.of(), true));
        assertThat(Order.of(steps).stream().map(Step::key)).containsExactly(MASTER, BUYER, PLANT, GROUP);
    }

    @Test
    void theSameWhateverTheOrderOfTheInput() {
        var objects = new ArrayList<SetupObject>();
        for (int i = 0; i < 50; i++) {
            var key = Key.of(Kind.INVENTORY_ORGANIZATION, "P" + i);
            objects.add(object(key, "masterOrganization", Key.of(Kind.INVENTORY_ORGANIZATION, "P" + i / 3)));
        }
        var expected = order(objects);
        Collections.shuffle(objects, new Random(7));
        assertThat(order(objects)).isEqualTo(expected);
    }

    @Test
    void evenACycleComesToAnEnd() {
        assertThat(order(object(PLANT, "x", MASTER), object(MASTER, "x", PLANT)))
                .containsExactlyInAnyOrder(PLANT, MASTER);
    }
}
