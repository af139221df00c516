// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.effective;

import static io.orgsmith.tests.effective.Text.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.effective.UnknownEnvironment;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.CostingMethod;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.Subinventory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a text means once nesting, templates, environments and defaults are worked out. */
class EffectiveModelTest {
    private static final String TELEVISION = """
            ledger CN "光华人民币账" { currency CNY }
            legal entity BJ "北京光华" { ledger CN }
            legal entity SH "上海光华" { ledger CN }
            business group GH "光华集团" {
              operating unit TV "电视机业务" {
                ledger CN
                legal entities BJ, SH
                default legal context BJ
                inventory organization PLANT "北京电视机厂" code B01 { legal entity SH  subinventory RAW { } }
              }
            }
            """;

    private static <T> T only(EffectiveModel model, Class<T> type) {
        var all = model.all(type);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void nestingSaysWhereThingsBelong() {
        var model = model(TELEVISION);
        var plant = only(model, InventoryOrganization.class);
        assertThat(plant.getOperatingUnit()).containsExactly(only(model, OperatingUnit.class));
        assertThat(plant.getBusinessGroup()).containsExactly(only(model, BusinessGroup.class));
        assertThat(only(model, Subinventory.class).getInventoryOrganization()).containsExactly(plant);
        assertThat(model.origin(plant, Literals.INVENTORY_ORGANIZATION__OPERATING_UNIT)
                        .how())
                .isEqualTo(How.NESTING);
    }

    @Test
    void flatAndNestedMeanTheSame() {
        var flat = model("""
                ledger CN "光华人民币账" { currency CNY }
                legal entity BJ "北京光华" { ledger CN }
                business group GH "光华集团"
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ }
                inventory organization PLANT "北京电视机厂" code B01 { operating unit TV }
                """);
        var plant = only(flat, InventoryOrganization.class);
        assertThat(plant.getBusinessGroup()).containsExactly(only(flat, BusinessGroup.class));
        assertThat(plant.getLedger()).containsExactly(only(flat, Ledger.class));
        assertThat(plant.getLegalEntity()).containsExactly(only(flat, LegalEntity.class));
    }

    @Test
    void whatIsWrittenAndNestedDifferentlyIsBoth() {
        var model = model("""
                business group A { operating unit X { business group B } }
                business group B
                """);
        assertThat(only(model, OperatingUnit.class).getBusinessGroup())
                .extracting(BusinessGroup::getId)
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void anInventoryOrganizationMayContradictItsOperatingUnit() {
        var model = model(TELEVISION.replace("{ legal entity SH ", "{ legal entity SH  ledger US ") + "ledger US");
        assertThat(only(model, InventoryOrganization.class).getLedger())
                .extracting(Ledger::getId)
                .containsExactly("US");
    }

    @Test
    void theOnlyLegalEntityOfAnOperatingUnitIsThatOfItsPlantsButOfSeveralNoneIsGuessed() {
        var several = model(TELEVISION.replace("legal entity SH  subinventory", "subinventory"));
        assertThat(only(several, InventoryOrganization.class).getLegalEntity()).isEmpty();
        var one = model(TELEVISION
                .replace("legal entity SH  subinventory", "subinventory")
                .replace("legal entities BJ, SH", ""));
        assertThat(only(one, InventoryOrganization.class).getLegalEntity())
                .extracting(LegalEntity::getId)
                .containsExactly("BJ");
    }

    @Test
    void defaultsAreFixedAndKnownAsDefaults() {
        var model = model(TELEVISION);
        var plant = only(model, InventoryOrganization.class);
        assertThat(plant.getFrom()).isEqualTo(LocalDate.of(1951, 1, 1));
        assertThat(plant.getCosting()).isEqualTo(CostingMethod.STANDARD);
        assertThat(plant.getMasterOrganization()).isSameAs(plant);
        assertThat(model.said(plant, Literals.ELEMENT__FROM)).isFalse();
        assertThat(model.said(plant, Literals.INVENTORY_ORGANIZATION__CODE)).isTrue();
        assertThat(only(model, OperatingUnit.class).getShortCode()).isEqualTo("TV");
    }

    @Test
    void whatIsOnlyRequiredGetsNoDefaultsButItsName() {
        var model = model("existing ledger CN");
        var ledger = only(model, Ledger.class);
        assertThat(ledger.getName()).isEqualTo("CN");
        assertThat(ledger.eIsSet(Literals.LEDGER__SHORT_NAME)).isFalse();
    }

    @Test
    void ownClauseBeatsTemplateBeatsDefaults() {
        var model = model("""
                template PLANT for inventory organization { costing average  calendar WORK  subinventory RAW  subinventory FG { not nettable } }
                defaults for inventory organization { costing fifo  calendar OTHER  mrp }
                inventory organization A like PLANT { calendar MINE  subinventory FG }
                """);
        var a = only(model, InventoryOrganization.class);
        assertThat(a.getCalendar()).isEqualTo("MINE");
        assertThat(a.getCosting()).isEqualTo(CostingMethod.AVERAGE);
        assertThat(a.isMrp()).isTrue();
        assertThat(model.origin(a, Literals.INVENTORY_ORGANIZATION__COSTING).how())
                .isEqualTo(How.TEMPLATE);
        assertThat(model.all(Subinventory.class))
                .extracting(model::fragment)
                .containsExactlyInAnyOrder("subinventory:A.RAW", "subinventory:A.FG");
        assertThat(model.all(Subinventory.class))
                .allMatch(s -> s.getInventoryOrganization().contains(a));
    }

    @Test
    void partsOfATemplateAddToTheElementsOwn() {
        var model = model("""
                business group GH
                operating unit TV
                template IN_GROUP for responsibility { HR:Security Profile = business group GH  MO:Operating Unit = "x" }
                responsibility BUYER in PO like IN_GROUP { MO: Operating Unit = TV }
                """);
        assertThat(only(model, Responsibility.class).getProfiles())
                .extracting(profile -> profile.getInternalName() + " " + profile.getText())
                .containsExactly("ORG_ID null", "PER_SECURITY_PROFILE_ID null");
    }

    @Test
    void theEnvironmentBeatsEverything() {
        var text = """
                location BJ "北京"
                ledger CN "光华人民币账" { currency CNY }
                business group GH "光华集团" from 2020-01-01 { at BJ }
                environment TEST { ledger CN is "TEST 光华人民币账"  business group GH { from 2021-01-01 } }
                """;
        var test = model(text, new ResolveOptions(null, "TEST"));
        assertThat(only(test, Ledger.class).getName()).isEqualTo("TEST 光华人民币账");
        assertThat(only(test, BusinessGroup.class).getFrom()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(only(test, BusinessGroup.class).getLocation()).isEqualTo(only(test, Location.class));
        assertThat(only(model(text), Ledger.class).getName()).isEqualTo("光华人民币账");
        assertThatThrownBy(() -> model(text, new ResolveOptions(null, "PROD")))
                .isInstanceOfSatisfying(
                        UnknownEnvironment.class, e -> assertThat(e.declared()).containsExactly("TEST"));
    }

    @Test
    void aCostCenterCombinationIsTwoValues() {
        var model = model("""
                chart of accounts COA { separator "." }
                cost center A { chart of accounts COA  value 11.1000 }
                cost center B { value 12-2000 }
                cost center C { value 13 }
                """);
        assertThat(model.all(CostCenter.class))
                .extracting(CostCenter::getCompany)
                .asString()
                .isEqualTo("[[11], [12], [13]]");
        assertThat(model.all(CostCenter.class))
                .extracting(CostCenter::getCostCenterValue)
                .asString()
                .isEqualTo("[[1000], [2000], []]");
    }

    @Test
    void profilesAreKnownByTheirNamesWithOrWithoutBlanks() {
        var model = model("""
                operating unit TV
                responsibility R in PO { HR: User Type = "HR User"  mo:operating unit = operating unit TV  MY_PROFILE = "x" }
                """.replace("mo:operating unit", "MO:Operating Unit"));
        assertThat(only(model, Responsibility.class).getProfiles())
                .extracting(p -> p.getInternalName())
                .containsExactly("HR_USER_TYPE", "ORG_ID", "MY_PROFILE");
    }

    @Test
    void theReleaseIsTheHeadingsUnlessAnotherIsAskedFor() {
        assertThat(model("").release()).isEqualTo(Release.R12_2);
        assertThat(model("enterprise \"光华\" for ebs 11i").release()).isEqualTo(Release.R11I);
        assertThat(model("enterprise \"光华\" for ebs 11i", new ResolveOptions(Release.R12_1, null))
                        .release())
                .isEqualTo(Release.R12_1);
    }

    @Test
    void everythingHasAQualifiedId() {
        var model = model(TELEVISION + "value set CO { value 11 }");
        assertThat(model.byId("operating-unit:TV")).isPresent();
        assertThat(model.byId("subinventory:PLANT.RAW")).isPresent();
        assertThat(model.byId("segment-value:CO.11")).isPresent();
    }

    @Test
    void whatIsWrittenIsLeftAlone() {
        var project = io.orgsmith.dsl.LanguageProject.parse(
                new java.util.TreeMap<>(java.util.Map.of(java.net.URI.create("memory:/a.org"), TELEVISION)));
        var before = project.documents().get(0).getElements().size();
        EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
        assertThat(project.documents().get(0).getElements()).hasSize(before);
    }
}
