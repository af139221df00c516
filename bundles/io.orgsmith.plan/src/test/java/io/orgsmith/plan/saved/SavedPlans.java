// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.state;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Objects;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import java.util.Collections;
import java.util.List;

/** A small saved plan for tests: a ledger changes its currency, an operating unit is created, both over a chart that stays. */
final class SavedPlans {
    static final Key CHART = Key.of(Kind.CHART_OF_ACCOUNTS, "GH_COA");
    static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");

    private SavedPlans() {}

    /** What is there when the plan is made, and some more that it has nothing to do with. */
    static State ground(SetupObject... changed) {
        var objects = new java.util.TreeMap<Key, SetupObject>();
        for (var object : List.of(
                object(CHART, "name", "GH_COA", "enabled", true),
                object(GROUP, "name", "光华集团"),
                object(LEDGER, "currency", "USD", "chart", CHART),
                object(Key.of(Kind.LOCATION, "", "BJ"), "city", "北京"))) {
            objects.put(object.key(), object);
        }
        for (var object : changed) {
            objects.put(object.key(), object);
        }
        return State.of(objects.values());
    }

    static State desired() {
        return state(
                Objects.required(object(GROUP, "name", "光华集团")),
                object(LEDGER, "currency", "CNY", "chart", CHART),
                object(UNIT, "ledger", LEDGER, "businessGroup", GROUP));
    }

    static SavedPlan plan() {
        var plan = Difference.between(desired(), ground(), Managed.NOTHING, "12.2");
        var managed = desired().objects().values().stream()
                .filter(object -> !object.required())
                .toList();
        var statements = Collections.nCopies(plan.steps().size(), Sha256.of("rows"));
        return new SavedPlan(
                new Made("TEST", "../television", "abc", "", List.of("warning GEN001")),
                plan,
                Ground.of(plan, ground()).relied(),
                managed,
                new Rendered(statements, "def"));
    }

    static String text() {
        return PlanFile.write(plan());
    }

    static SavedPlan read(String text) {
        return PlanFile.read(text.getBytes(UTF_8));
    }
}
