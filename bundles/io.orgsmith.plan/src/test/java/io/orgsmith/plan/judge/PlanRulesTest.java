// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    private static final Key CN = Key.of(Kind.LEDGER, "光华人民币账");
    private static final Key US = Key.of(Kind.LEDGER, "光华美元账");

    private static List<PlanFinding> judge(State desired, State actual, Managed managed) {
        return PlanRules.judge(Difference.between(desired, actual, managed, "12.2"), actual, managed);
    }

    private static List<String> rules(State desired, State actual) {
        return judge(desired, actual, Managed.NOTHING).stream()
                .map(PlanFinding::rule)
                .toList();
    }

    @Test
    void theLedgerOfAnOperatingUnitStays() {
        assertThat(rules(state(object(TV, "ledger", US)), state(object(TV, "ledger", CN))))
                .containsExactly("PLN001");
        assertThat(rules(state(object(TV, "shortCode", "B")), state(object(TV, "shortCode", "A"))))
                .isEmpty();
    }

    @Test
    void chartCurrencyAndCalendarOfALedgerStay() {
        for (var attribute : List.of("chartOfAccounts", "currency", "calendar")) {
            assertThat(rules(state(object(CN, attribute, "new")), state(object(CN, attribute, "old"))))
                    .containsExactly("PLN001");
        }
    }

    @Test
    void aFixedAttributeThatHasNoValueYetMayGetOne() {
        assertThat(rules(state(object(CN, "currency", "CNY")), state(object(CN))))
                .isEmpty();
    }

    @Test
    void theCodeOfAnInventoryOrganizationStays() {
        var before = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");
        var after = Key.of(Kind.INVENTORY_ORGANIZATION, "B02");
        var managed = Managed.of(Map.of(before, "id:B02"));
        assertThat(judge(state(object(after)), state(object(before)), managed))
                .extracting(PlanFinding::rule)
                .containsExactly("PLN001");
    }

    @Test
    void theBusinessGroupOfAnOrganizationStaysButItsNameMayChange() {
        var moved = Key.of(Kind.OPERATING_UNIT, "另一集团", "电视机业务");
        assertThat(judge(state(object(moved)), state(object(TV)), Managed.of(Map.of(TV, "id:电视机业务"))))
                .extracting(PlanFinding::rule)
                .containsExactly("PLN001");
        var renamed = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视业务");
        assertThat(judge(state(object(renamed)), state(object(TV)), Managed.of(Map.of(TV, "id:电视业务"))))
                .isEmpty();
    }

    @Test
    void aSecurityProfileWaitsForSecurityListMaintenanceUnlessItSeesAll() {
        var profile = Key.of(Kind.SECURITY_PROFILE, "TV_ONLY");
        assertThat(rules(state(object(profile, "viewAll", false)), state())).containsExactly("MO006");
        assertThat(rules(state(object(profile, "viewAll", true)), state())).isEmpty();
    }

    @Test
    void aBusinessGroupThatComesLateIsPointedOut() {
        var group = object(Key.of(Kind.BUSINESS_GROUP, "新集团"));
        assertThat(rules(state(group), state(object(TV)))).containsExactly("BG012");
        assertThat(rules(state(group), state())).isEmpty();
        var predefined = object(Key.of(Kind.HR_ORGANIZATION, "Setup Business Group", "HQ"));
        assertThat(rules(state(group), state(predefined))).isEmpty();
    }

    @Test
    void itSpeaksBothLanguagesWithAllItsParts() {
        var finding = judge(state(object(TV, "ledger", US)), state(object(TV, "ledger", CN)), Managed.NOTHING)
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The ledger of “电视机业务” would change from “光华人民币账” to “光华美元账”;"
                        + " EBS does not allow this once it has been set up.");
        assertThat(finding.message(Locale.CHINESE)).contains("光华人民币账").contains("不允许");
        assertThat(finding.why(Locale.ENGLISH)).isNotEqualTo(finding.why(Locale.CHINESE));
    }
}
