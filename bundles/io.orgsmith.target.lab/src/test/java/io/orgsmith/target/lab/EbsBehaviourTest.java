// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What EBS does beside what it is told, and how it keeps things. */
class EbsBehaviourTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final TableImage image = LabTest.fresh();
    private final Lab lab = Lab.of("12.2", image, TODAY);

    @BeforeEach
    void create() {
        lab.changes(Television.objects().stream().<Step>map(Step.Create::new).toList());
    }

    private Row row(String table, String column, Object value) {
        return image.first(table, column, value).orElseThrow();
    }

    private Row organization(String name) {
        return row("HR_ALL_ORGANIZATION_UNITS", "NAME", name);
    }

    private Row information(String name, String context) {
        return image.first(
                        "HR_ORGANIZATION_INFORMATION",
                        Map.of(
                                "ORGANIZATION_ID",
                                organization(name).number("ORGANIZATION_ID"),
                                "ORG_INFORMATION_CONTEXT",
                                context))
                .orElseThrow();
    }

    @Test
    void aBusinessGroupIsItsOwnBusinessGroup() {
        Row group = organization("光华集团");

        assertThat(group.number("BUSINESS_GROUP_ID")).isEqualTo(group.number("ORGANIZATION_ID"));
    }

    @Test
    void aBusinessGroupBringsASecurityProfileOfItsNameThatReachesAllOfIt() {
        Row profile = row("PER_SECURITY_PROFILES", "SECURITY_PROFILE_NAME", "光华集团");

        assertThat(profile.text("VIEW_ALL_FLAG")).isEqualTo("Y");
        assertThat(profile.text("ORG_SECURITY_MODE")).isEqualTo("NONE");
        assertThat(reached("光华集团")).hasSize(7).contains("光华集团", "电视机业务", "北京电视机厂");
    }

    private List<String> reached(String profile) {
        long id = row("PER_SECURITY_PROFILES", "SECURITY_PROFILE_NAME", profile).number("SECURITY_PROFILE_ID");
        return image.where("PER_ORGANIZATION_LIST", "SECURITY_PROFILE_ID", id).stream()
                .map(entry -> row("HR_ALL_ORGANIZATION_UNITS", "ORGANIZATION_ID", entry.number("ORGANIZATION_ID")))
                .map(organization -> organization.text("NAME"))
                .toList();
    }

    @Test
    void securityListMaintenanceWorksOutListsHierarchiesAndExclusions() {
        assertThat(reached("TV_ONLY")).containsExactly("电视机业务");
        assertThat(reached("TV_BRANCH")).containsExactly("北京电视机厂");
        assertThat(reached("GROUP_ALL"))
                .contains("Setup Business Group", "电视机业务")
                .doesNotContain("X 光机业务");
    }

    @Test
    void aLegalEntityBringsAPartyAMainEstablishmentAndARegistration() {
        Row entity = row("XLE_ENTITY_PROFILES", "LEGAL_ENTITY_IDENTIFIER", "BJ_TV");
        long id = entity.number("LEGAL_ENTITY_ID");

        assertThat(row("HZ_PARTIES", "PARTY_ID", entity.number("PARTY_ID")).text("PARTY_NAME"))
                .isEqualTo("北京光华电视有限公司");
        assertThat(row("XLE_ETB_PROFILES", "LEGAL_ENTITY_ID", id).text("MAIN_ESTABLISHMENT_FLAG"))
                .isEqualTo("Y");
        assertThat(row("XLE_REGISTRATIONS", "SOURCE_ID", id).text("REGISTRATION_NUMBER"))
                .isEqualTo("91110000MA01TV1101");
    }

    @Test
    void idsInOrganizationInformationAreTexts() {
        Row unit = information("电视机业务", "Operating Unit Information");

        assertThat(unit.text("ORG_INFORMATION3"))
                .isEqualTo(
                        row("GL_LEDGERS", "NAME", "光华人民币账").number("LEDGER_ID").toString());
        assertThat(unit.text("ORG_INFORMATION2"))
                .isEqualTo(row("XLE_ENTITY_PROFILES", "LEGAL_ENTITY_IDENTIFIER", "BJ_TV")
                        .number("LEGAL_ENTITY_ID")
                        .toString());
    }

    @Test
    void aCostCenterKeepsItsFourPartsAndThemJoined() {
        Row center = information("北京厂部", "Company Cost Center");
        String companies = row("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_NAME", "GH_COMPANY")
                .number("FLEX_VALUE_SET_ID")
                .toString();
        String centers = row("FND_FLEX_VALUE_SETS", "FLEX_VALUE_SET_NAME", "GH_COST_CENTER")
                .number("FLEX_VALUE_SET_ID")
                .toString();

        assertThat(center.text("ORG_INFORMATION1")).isEqualTo(companies + "|11|" + centers + "|1000");
    }

    @Test
    void namesHaveARowPerInstalledLanguage() {
        long id = organization("光华集团").number("ORGANIZATION_ID");

        assertThat(image.where("HR_ALL_ORGANIZATION_UNITS_TL", "ORGANIZATION_ID", id))
                .extracting(row -> row.text("LANGUAGE") + " " + row.text("SOURCE_LANG") + " " + row.text("NAME"))
                .containsExactlyInAnyOrder("US US Guanghua Group", "ZHS ZHS 光华集团", "JA ZHS 光华集团");
    }

    @Test
    void aResponsibilityTakenAwayFromAUserIsEndDated() {
        SetupObject before = lab.state().get(Key.of(Kind.USER, "ZHANG")).orElseThrow();
        SetupObject after = object(before.key(), "responsibilities", many(Television.KEEPER));

        lab.changes(List.of(new Step.Update(before, after, List.of())));

        assertThat(lab.state().get(before.key()).orElseThrow().refs("responsibilities"))
                .containsExactly(Television.KEEPER);
        long user = row("FND_USER", "USER_NAME", "ZHANG").number("USER_ID");
        assertThat(image.where("FND_USER_RESP_GROUPS_DIRECT", "USER_ID", user))
                .extracting(grant -> grant.day("END_DATE"))
                .containsExactlyInAnyOrder(null, TODAY);
    }

    @Test
    void anOrganizationWithSeveralClassificationsIsOneRowAndSeveralObjects() {
        assertThat(image.where("HR_ALL_ORGANIZATION_UNITS", "NAME", "X 光机业务")).hasSize(1);
        assertThat(lab.state()
                        .get(Key.of(Kind.INVENTORY_ORGANIZATION, "X01"))
                        .orElseThrow()
                        .ref("sameOrganization"))
                .contains(Television.XRAY);
        assertThat(lab.state().get(Television.XRAY).orElseThrow().value("sameOrganization"))
                .isEmpty();
    }

    @Test
    void theDefaultsOfASharedRowDoNotUndoWhatItsFirstObjectStates() {
        var attributes = Things.values(
                "code",
                "G01",
                "name",
                "G01",
                "businessGroup",
                Television.GROUP,
                "sameOrganization",
                Television.GROUP,
                "from",
                LocalDate.of(1951, 1, 1),
                "external",
                false,
                "ledger",
                Television.LEDGER);
        Key key = Key.of(Kind.INVENTORY_ORGANIZATION, "G01");
        var stated = new TreeSet<>(List.of("code", "sameOrganization", "ledger"));

        lab.changes(List.of(new Step.Create(new SetupObject(key, "", false, attributes, stated))));

        SetupObject group = lab.state().get(Television.GROUP).orElseThrow();
        assertThat(group.day("from")).contains(LocalDate.of(2020, 1, 1));
        assertThat(group.text("name")).isEqualTo("光华集团");
        assertThat(lab.state().get(key).orElseThrow().ref("sameOrganization")).contains(Television.GROUP);
    }

    @Test
    void theProfileThatABusinessGroupBroughtIsReadAsTheBusinessGroup() {
        Key value = Key.of(Kind.PROFILE_VALUE, "responsibility", "PO", "TV_BUYER", "PER_SECURITY_PROFILE_ID");

        assertThat(lab.state().get(value).orElseThrow().ref("value")).contains(Television.GROUP);
    }

    @Test
    void whatIsRequiredIsNotWritten() {
        SetupObject group = lab.state().get(Television.GROUP).orElseThrow();

        var changes = lab.changes(List.of(new Step.Require(group, List.of(), true)));

        assertThat(changes).allSatisfy(step -> assertThat(step.changes()).isEmpty());
    }
}
