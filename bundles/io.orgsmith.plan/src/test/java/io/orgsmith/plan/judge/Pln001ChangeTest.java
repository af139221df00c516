// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import static io.orgsmith.plan.Objects.object;
import static io.orgsmith.plan.Objects.required;
import static io.orgsmith.plan.Objects.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.difference.Difference;
import io.orgsmith.plan.difference.Managed;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** PLN001: what a plan never changes, and what it may. */
class Pln001ChangeTest {
    private static final Key CN = Key.of(Kind.LEDGER, "光华人民币账");
    private static final Key US = Key.of(Kind.LEDGER, "光华美元账");
    private static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");
    private static final Key GH = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    private static final Key HQ = Key.of(Kind.BUSINESS_GROUP, "光华控股");

    private static List<String> change(Key key, String attribute, Object before, Object after) {
        return Judged.in("12.2").findings(state(object(key, attribute, before)), state(object(key, attribute, after)));
    }

    @Test
    void theLedgerOfAnInventoryOrganizationStays() {
        assertThat(change(PLANT, "ledger", CN, US))
                .containsExactly("error PLN001: The ledger of “B01” would change from “光华人民币账” to “光华美元账”;"
                        + " EBS does not allow this once it has been set up.");
    }

    @Test
    void theBusinessGroupOfAnInventoryOrganizationStays() {
        assertThat(change(PLANT, "businessGroup", GH, HQ))
                .hasSize(1)
                .first()
                .asString()
                .contains("PLN001");
    }

    @Test
    void whatElseAnInventoryOrganizationHasMayChange() {
        assertThat(change(PLANT, "calendar", "GH_WORK", "GH_WORK_5")).isEmpty();
        assertThat(change(PLANT, "name", "北京电视机厂", "北京电视机总厂")).isEmpty();
    }

    @Test
    void nameAndRetainedEarningsOfALedgerMayChange() {
        assertThat(change(CN, "retainedEarnings", "11-4104", "11-4103")).isEmpty();
        assertThat(change(CN, "shortName", "CN", "GH_CN")).isEmpty();
    }

    @Test
    void eachForbiddenChangeIsNamed() {
        var before = object(CN, "currency", "CNY", "calendar", "GH_MONTH", "chartOfAccounts", "GH_COA");
        var after = object(CN, "currency", "USD", "calendar", "GH_WEEK", "chartOfAccounts", "HK_COA");
        assertThat(Judged.in("11i").findings(state(before), state(after))).hasSize(3);
    }

    @Test
    void theAttributeIsNamedInTheReadersLanguage() {
        var plan = Difference.between(
                state(object(CN, "chartOfAccounts", "新科目表")),
                state(object(CN, "chartOfAccounts", "旧科目表")),
                Managed.NOTHING,
                "12.2");
        var finding = PlanRules.judge(plan, state(), Managed.NOTHING).get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .startsWith("The chart of accounts of “光华人民币账” would change from “旧科目表");
        assertThat(finding.message(Locale.CHINESE)).contains("会计科目表").doesNotContain("chartOfAccounts");
    }

    @Test
    void whatTheTextDoesNotSayIsNoChange() {
        assertThat(Judged.in("12.2").findings(state(object(CN, "currency", "CNY")), state(object(CN))))
                .isEmpty();
    }

    @Test
    void whatIsOnlyRequiredIsNotChanged() {
        var wanted = required(object(CN, "currency", "USD"));
        assertThat(Judged.in("12.2").findings(state(object(CN, "currency", "CNY")), state(wanted)))
                .isEmpty();
    }

    @Test
    void in11iALegalEntityStaysInItsBusinessGroup() {
        var before = Key.of(Kind.LEGAL_ENTITY, "光华集团", "北京光华电视有限公司");
        var after = Key.of(Kind.LEGAL_ENTITY, "光华控股", "北京光华电视有限公司");
        assertThat(Judged.in("11i").afterApplying(before, after).findings(state(object(before)), state(object(after))))
                .containsExactly("error PLN001: The business group of “北京光华电视有限公司” would change from “光华集团”"
                        + " to “光华控股”; EBS does not allow this once it has been set up.");
    }

    @Test
    void inR12AnotherIdentifierIsAnotherLegalEntity() {
        var before = Key.of(Kind.LEGAL_ENTITY, "BJ_TV");
        var after = Key.of(Kind.LEGAL_ENTITY, "BJ_TV_2");
        assertThat(Judged.in("12.2").afterApplying(before, after).findings(state(object(before)), state(object(after))))
                .isEmpty();
    }

    @Test
    void costCentersAndHrOrganizationsStayInTheirBusinessGroup() {
        for (var kind : List.of(Kind.COST_CENTER, Kind.HR_ORGANIZATION)) {
            var before = Key.of(kind, "光华集团", "北京管理");
            var after = Key.of(kind, "光华控股", "北京管理");
            assertThat(Judged.in("12.1")
                            .afterApplying(before, after)
                            .findings(state(object(before)), state(object(after))))
                    .hasSize(1);
        }
    }
}
