// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlanPrintTest {
    private static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    private static final SetupObject UNIT = object(
            Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务"),
            "operating-unit:TV",
            Map.of(
                    "ledger", Value.of(LEDGER),
                    "from", Value.of(LocalDate.of(1951, 1, 1)),
                    "usable", Value.of(true),
                    "lineOfBusiness", Value.of("a\nb"),
                    "legalEntities", new Value.Many(List.of(Value.of("A"), Value.of("B")))));
    private static final SetupObject LOCATION =
            object(Key.of(Kind.LOCATION, "", "北京总部"), "", Map.of("city", Value.of("北京")));
    private static final Plan PLAN = new Plan(
            "12.2",
            List.of(
                    new Step.Require(object(LEDGER, "ledger:CN", Map.of()), List.of(), false),
                    new Step.Create(UNIT),
                    new Step.Update(
                            LOCATION,
                            LOCATION,
                            List.of(
                                    new Change("city", Value.of("北京"), Value.of("天津")),
                                    new Change("postalCode", null, Value.of("100176")))),
                    new Step.Retire(LOCATION)));

    @Test
    void readsLikeAPlan() {
        assertThat(PlanText.of(PLAN, Locale.ENGLISH, (mark, text) -> text)).isEqualTo("""
                  ! ledger "光华人民币账" (CN) is declared existing, but is not there

                  + operating unit "电视机业务" (TV)
                      from              1951-01-01
                      ledger            "光华人民币账"
                      legal entities    "A", "B"
                      line of business  "a\\nb"
                      usable            yes

                  ~ location "北京总部"
                      ~ city:        "北京" -> "天津"
                      ~ postal code: none -> "100176"

                  - location "北京总部" is no longer in the text: end-dated, not deleted

                Plan: 1 to create, 1 to change, 1 to end-date, 1 required but not as stated.
                """);
    }

    @Test
    void showsOfANewObjectWhatTheTextStatesAndTheFirstLineDoesNotSay() {
        var values = new TreeMap<String, Value>(
                Map.of("name", Value.of("RAW"), "nettable", Value.of(true), "asset", Value.of(false)));
        var object = new SetupObject(
                Key.of(Kind.SUBINVENTORY, "B01", "RAW"), "", false, values, new TreeSet<>(List.of("name", "asset")));
        var plan = new Plan("12.2", List.of(new Step.Create(object)));
        assertThat(PlanText.of(plan, Locale.ENGLISH, (mark, text) -> text)).isEqualTo("""
                  + subinventory "RAW" (B01)
                      asset  no

                Plan: 1 to create, 0 to change, 0 to end-date.
                """);
    }

    @Test
    void saysFirstThatThereIsNothingToDo() {
        var plan = new Plan("12.2", List.of(new Step.Require(object(LEDGER, "ledger:CN", Map.of()), List.of(), true)));
        assertThat(PlanText.of(plan, Locale.ENGLISH, (mark, text) -> text)).startsWith("No changes. ");
        assertThat(PlanText.of(plan, Locale.CHINESE, (mark, text) -> text)).isEqualTo("没有变化。数据库与文本一致。\n");
    }

    @Test
    void paintsSignsAndCounts() {
        var text = PlanText.of(PLAN, Locale.CHINESE, (mark, piece) -> "<" + piece + ">");
        assertThat(text).contains("  <+> operating unit").contains("计划：新建 <1> 项");
    }

    @Test
    void hasAVersionAndAFixedOrderInJson() {
        var json = PlanJson.of(PLAN);
        assertThat(json.toString())
                .startsWith("{\"format_version\":\"1.0\",\"release\":\"12.2\",\"summary\":{\"create\":1,");
        var create = json.get("steps").get(1);
        assertThat(create.toString())
                .isEqualTo("{\"action\":\"create\",\"kind\":\"operating unit\",\"key\":[\"光华集团\",\"电视机业务\"],"
                        + "\"id\":\"operating-unit:TV\",\"attributes\":{\"from\":\"1951-01-01\","
                        + "\"ledger\":{\"kind\":\"ledger\",\"key\":[\"光华人民币账\"]},\"legalEntities\":[\"A\",\"B\"],"
                        + "\"lineOfBusiness\":\"a\\nb\",\"usable\":true}}");
        assertThat(json.get("steps").get(2).get("changes").get(1).toString())
                .isEqualTo("{\"attribute\":\"postalCode\",\"before\":null,\"after\":\"100176\"}");
        assertThat(json.get("steps").get(0).get("found").asBoolean()).isFalse();
    }

    @Test
    void partsAndNumbersAreShownOnOneLine() {
        var fields = new TreeMap<String, Value>(Map.of("language", Value.of("US"), "text", Value.of("TV")));
        assertThat(Shown.value(new Value.Fields(fields))).isEqualTo("{ language \"US\"  text \"TV\" }");
        assertThat(Shown.value(new Value.Whole(12))).isEqualTo("12");
        assertThat(Shown.object(object(Key.of(Kind.SUBINVENTORY, "B01", "RAW"), "", Map.of())))
                .isEqualTo("subinventory \"RAW\" (B01)");
    }

    private static SetupObject object(Key key, String fragment, Map<String, Value> values) {
        return new SetupObject(key, fragment, false, new TreeMap<>(values), new TreeSet<>(values.keySet()));
    }
}
