// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A form has no field that the checklist passes over in silence. */
class OpenFieldsTest {
    private static final Value MATERIAL = new Value.Many(List.of(new Value.Fields(
            new TreeMap<>(Map.of("kind", Value.of("material"), "account", Value.of("11-0000-1403-00"))))));

    private static String manual(String release) {
        var attributes = new TreeMap<String, Value>();
        attributes.put("name", Value.of("Plant"));
        attributes.put("costing", Value.of("average"));
        attributes.put("accounts", MATERIAL);
        var plant = new SetupObject(
                Key.of(Kind.INVENTORY_ORGANIZATION, "B01"),
                "inventory-organization:B",
                false,
                attributes,
                new TreeSet<>(attributes.keySet()));
        return new ScriptTarget()
                .generate(new Plan(release, List.of(new Step.Create(plant))), ScriptOptions.defaults())
                .get("manual.md");
    }

    @Test
    void whatTheTextLeavesOpenIsNamedWithWhoDecidesIt() {
        assertThat(manual("12.2"))
                .contains("Costing method = Average\n", "Account material = 11-0000-1403-00\n")
                .contains("Calendar = open: inventory accounting decides\n", "Locator control = open:")
                .contains("Accounts that are open: inventory accounting decides = material overhead, resource, ")
                .contains("Transfer to GL", "Starting Revision");
    }

    @Test
    void in11iThereIsNoAccountForDeferredCostOfSales() {
        assertThat(manual("12.1")).contains("deferred cost of sales");
        assertThat(manual("11i")).contains("cost of sales").doesNotContain("deferred cost of sales");
    }
}
