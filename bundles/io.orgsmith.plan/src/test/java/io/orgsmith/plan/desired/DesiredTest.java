// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Given this text, these objects are wanted. */
class DesiredTest {
    private static final String TEXT = """
            value set CO "GH_COMPANY" { size 2  value 11 "北京" en "Beijing"  value 12 }
            chart of accounts COA "GH_FLEX" { segment COMPANY balancing value set CO }
            ledger CN "光华人民币账" { currency CNY  chart of accounts COA
              secondary ledger CN_P "光华产品账" { level subledger } }
            legal entity BJ "北京光华" en "Beijing Guanghua" identifier LE01 { ledger CN  balancing segment values 11, 12  balancing segment values of CN_P: P1 }
            business group GH "光华集团" {
              operating unit TV "电视机业务" en "TV" { ledger CN  default legal context BJ  line of business "televisions"
                inventory organization PLANT "北京电视机厂" code B01 {
                  open to STOCK  accounts { sales 11-6001  material 11-1403 }  mrp
                  subinventory RAW "原料库"
                } }
            }
            responsibility STOCK "库存" in INV { HR:Security Profile = business group GH  HR:User Type = "HR User" }
            profiles at site { HR:Cross Business Group = Yes }
            user zhang "张伟" { responsibilities STOCK }
            existing security profile ALL "GLOBAL_ALL"
            """;

    private static State desired(Release release) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), TEXT)));
        assertThat(project.problems()).isEmpty();
        return Desired.of(EffectiveModel.resolve(project.documents(), new ResolveOptions(release, null)));
    }

    private static SetupObject object(Kind kind, String... names) {
        var key = Key.of(kind, names);
        return desired(Release.R12_2).get(key).orElseThrow(() -> new AssertionError(key + " is not wanted"));
    }

    @Test
    void everyObjectIsFoundByItsBusinessNames() {
        assertThat(desired(Release.R12_2).objects().keySet())
                .map(Key::toString)
                .containsExactlyInAnyOrder(
                        "value set GH_COMPANY",
                        "segment value GH_COMPANY / 11",
                        "segment value GH_COMPANY / 12",
                        "chart of accounts GH_FLEX",
                        "business group 光华集团",
                        "ledger 光华人民币账",
                        "ledger 光华产品账",
                        "legal entity LE01",
                        "operating unit 光华集团 / 电视机业务",
                        "inventory organization B01",
                        "subinventory B01 / RAW",
                        "security profile GLOBAL_ALL",
                        "responsibility INV / STOCK",
                        "profile value responsibility / INV / STOCK / PER_SECURITY_PROFILE_ID",
                        "profile value responsibility / INV / STOCK / HR_USER_TYPE",
                        "profile value site / HR_CROSS_BUSINESS_GROUP",
                        "user ZHANG");
    }

    @Test
    void in11iALegalEntityIsAnOrganizationAndHasNoCompanyValues() {
        var entity = desired(Release.R11I).objects().values().stream()
                .filter(object -> object.key().kind() == Kind.LEGAL_ENTITY)
                .findFirst()
                .orElseThrow();
        assertThat(entity.key()).isEqualTo(Key.of(Kind.LEGAL_ENTITY, "", "北京光华"));
        assertThat(entity.attributes())
                .doesNotContainKey("balancingSegmentValues")
                .containsKeys("ledger", "names");
    }

    @Test
    void onlyWhatIsSaidIsCompared() {
        var unit = object(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
        assertThat(unit.compared()).contains("name", "names", "ledger", "defaultLegalContext", "businessGroup");
        assertThat(unit.compared()).doesNotContain("from", "shortCode", "usable");
        assertThat(unit.text("shortCode")).isEqualTo("TV");
        assertThat(unit.text("from")).isEqualTo("1951-01-01");
    }

    @Test
    void whatIsDeclaredOnlyIsNotWantedOfADatabase() {
        assertThat(object(Kind.OPERATING_UNIT, "光华集团", "电视机业务").attributes())
                .doesNotContainKeys("legalEntities", "lineOfBusiness");
        assertThat(object(Kind.INVENTORY_ORGANIZATION, "B01").attributes()).doesNotContainKeys("mrp", "wip");
    }

    @Test
    void referencesAreKeysAndNeverIds() {
        var plant = object(Kind.INVENTORY_ORGANIZATION, "B01");
        assertThat(plant.ref("operatingUnit")).contains(Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务"));
        assertThat(plant.ref("ledger")).contains(Key.of(Kind.LEDGER, "光华人民币账"));
        assertThat(plant.ref("legalEntity")).contains(Key.of(Kind.LEGAL_ENTITY, "LE01"));
        assertThat(plant.ref("masterOrganization")).contains(plant.key());
        assertThat(plant.refs("openTo")).containsExactly(Key.of(Kind.RESPONSIBILITY, "INV", "STOCK"));
    }

    @Test
    void partsKeepTheirFields() {
        var entity = object(Kind.LEGAL_ENTITY, "LE01");
        assertThat(entity.text("balancingSegmentValues")).isEqualTo("[[ledger 光华产品账, values [P1]], [values [11, 12]]]");
        assertThat(object(Kind.INVENTORY_ORGANIZATION, "B01").text("accounts"))
                .isEqualTo("[[account 11-1403, kind material], [account 11-6001, kind sales]]");
        assertThat(object(Kind.CHART_OF_ACCOUNTS, "GH_FLEX").text("segments"))
                .isEqualTo("[[name COMPANY, qualifiers [balancing], valueSet GH_COMPANY]]");
    }

    @Test
    void languagesAreThoseOfEbs() {
        assertThat(object(Kind.OPERATING_UNIT, "光华集团", "电视机业务").text("names")).isEqualTo("[[language US, text TV]]");
    }

    @Test
    void aProfileValueIsAnObjectOfItsLevelOrAText() {
        assertThat(object(Kind.PROFILE_VALUE, "responsibility", "INV", "STOCK", "PER_SECURITY_PROFILE_ID")
                        .ref("value"))
                .contains(Key.of(Kind.BUSINESS_GROUP, "光华集团"));
        assertThat(object(Kind.PROFILE_VALUE, "site", "", "", "HR_CROSS_BUSINESS_GROUP")
                        .value("value"))
                .contains(Value.of("Yes"));
    }

    @Test
    void whatIsExistingIsRequired() {
        assertThat(object(Kind.SECURITY_PROFILE, "GLOBAL_ALL").required()).isTrue();
        assertThat(object(Kind.OPERATING_UNIT, "光华集团", "电视机业务").required()).isFalse();
    }

    @Test
    void aSecondaryLedgerKnowsItsPrimary() {
        var ledger = object(Kind.LEDGER, "光华产品账");
        assertThat(ledger.ref("primaryLedger")).contains(Key.of(Kind.LEDGER, "光华人民币账"));
        assertThat(ledger.text("category")).isEqualTo("secondary");
    }

    private static State desired(String text) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
        assertThat(project.problems()).isEmpty();
        return Desired.of(EffectiveModel.resolve(project.documents(), new ResolveOptions(null, null)));
    }

    @Test
    void oneOrganizationWithSeveralClassificationsIsNamedByItsFirst() {
        var state = desired("""
                business group GH "光华集团" {
                  inventory organization V1 "远景" { same organization as hr organization HR }
                  operating unit VO "远景" { same organization as V1 }
                  hr organization HR "远景" { same organization as VO }
                  organization hierarchy H { under GH: V1 }
                }
                """);
        var unit = Key.of(Kind.OPERATING_UNIT, "光华集团", "远景");
        var plant = state.get(Key.of(Kind.INVENTORY_ORGANIZATION, "V1")).orElseThrow();
        assertThat(plant.ref("sameOrganization")).contains(unit);
        assertThat(state.get(unit).orElseThrow().attributes()).doesNotContainKey("sameOrganization");
        assertThat(state.get(unit).orElseThrow().flag("alsoHrOrganization", false))
                .isTrue();
        assertThat(state.get(Key.of(Kind.HR_ORGANIZATION, "光华集团", "远景"))).isEmpty();
        assertThat(state.get(Key.of(Kind.ORGANIZATION_HIERARCHY, "光华集团", "H"))
                        .orElseThrow()
                        .text("links"))
                .isEqualTo("[[children [光华集团 / 远景], parent 光华集团]]");
    }

    @Test
    void anOrganizationThatIsAnHrOrganizationWithACostCenterIsMarkedAsOneToo() {
        var state = desired("""
                business group GH "光华集团" {
                  operating unit VO "远景"
                  hr organization HR "远景" { same organization as operating unit VO  cost center 1000 }
                }
                """);
        var unit = Key.of(Kind.OPERATING_UNIT, "光华集团", "远景");
        assertThat(state.get(unit).orElseThrow().flag("alsoHrOrganization", false))
                .isTrue();
        assertThat(state.get(Key.of(Kind.HR_ORGANIZATION, "光华集团", "远景"))
                        .orElseThrow()
                        .ref("sameOrganization"))
                .contains(unit);
    }

    @Test
    void anHrOrganizationThatSaysItIsAlsoOneAsksForNothingMore() {
        var state = desired("""
                business group GH "光华集团" { hr organization HR "人力资源部" { also hr organization } }
                """);
        assertThat(state.get(Key.of(Kind.HR_ORGANIZATION, "光华集团", "人力资源部"))
                        .orElseThrow()
                        .attributes())
                .doesNotContainKey("alsoHrOrganization");
    }

    @Test
    void companyValuesInTheOwnLedgerDoNotNameIt() {
        var state = desired("""
                ledger CN
                legal entity BJ { ledger CN  balancing segment values of CN: 11 }
                """);
        assertThat(state.get(Key.of(Kind.LEGAL_ENTITY, "BJ")).orElseThrow().text("balancingSegmentValues"))
                .isEqualTo("[[values [11]]]");
    }
}
