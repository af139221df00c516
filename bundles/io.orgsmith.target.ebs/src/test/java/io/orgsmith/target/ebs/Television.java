// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static io.orgsmith.target.ebs.Wanted.a;
import static io.orgsmith.target.ebs.Wanted.create;
import static io.orgsmith.target.ebs.Wanted.fields;
import static io.orgsmith.target.ebs.Wanted.many;
import static io.orgsmith.target.ebs.Wanted.require;
import static io.orgsmith.target.ebs.Wanted.texts;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The television enterprise of the manual: two operating units by business over two legal entities, one ledger. */
final class Television {
    static final String GROUP = "光华集团";
    static final String TV = "电视机业务";
    static final String XRAY = "X 光机业务";
    static final String LEDGER = "光华人民币账";

    private Television() {}

    static Plan plan() {
        List<Step> steps = new ArrayList<>();
        Stream.of(foundation(), organizations(), inventory(), access()).forEach(steps::addAll);
        return new Plan("12.2", steps);
    }

    private static List<Step> foundation() {
        return List.of(
                require(a(Kind.CHART_OF_ACCOUNTS, "chart-of-accounts:GH_COA", "GH_ACCOUNTING_FLEX")),
                create(a(Kind.LOCATION, "location:BJ", "", "北京总部")
                        .with("country", "CN")
                        .with("style", "CN_GLB")
                        .with("city", "北京")
                        .with("addressLines", texts("亦庄路 1 号"))),
                create(a(Kind.BUSINESS_GROUP, "business-group:GH", GROUP)
                        .from("2020-01-01")
                        .with("name", GROUP)
                        .with("shortName", "GH")
                        .with("legislation", "CN")
                        .with("currency", "CNY")
                        .with("employeeNumbers", "automatic")
                        .with("applicantNumbers", "automatic")
                        .with("jobStructure", "GH_JOB")
                        .with("gradeStructure", "GH_GRADE")
                        .with("positionStructure", "GH_POSITION")
                        .with("peopleGroupStructure", "GH_GROUP")
                        .with("costAllocationStructure", "GH_COST")
                        .refers("location", Kind.LOCATION, "", "北京总部")),
                create(a(Kind.LEDGER, "ledger:CN", LEDGER)
                        .with("shortName", "CN")
                        .with("category", "primary")
                        .with("currency", "CNY")
                        .with("calendar", "GH_MONTH")
                        .with("retainedEarnings", "00-0000-3101")
                        .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, "GH_ACCOUNTING_FLEX")),
                create(legalEntity("BJ_TV", "北京光华电视有限公司", "11", "12")
                        .with("registrationNumber", "91110000MA01TV1101")
                        .refers("location", Kind.LOCATION, "", "北京总部")
                        .with("names", many(fields("language", "en", "text", "Beijing Guanghua TV Co., Ltd.")))),
                create(legalEntity("SH_EL", "上海光华电子有限公司", "21")));
    }

    private static Wanted legalEntity(String identifier, String name, String... values) {
        return a(Kind.LEGAL_ENTITY, "legal-entity:" + identifier, identifier)
                .with("name", name)
                .with("transacting", true)
                .refers("ledger", Kind.LEDGER, LEDGER)
                .with("balancingSegmentValues", many(fields("values", texts(values))));
    }

    private static List<Step> organizations() {
        return List.of(
                create(operatingUnit("TV", TV, "TV", "BJ_TV")),
                create(operatingUnit("XRAY", XRAY, "XR", "SH_EL")),
                create(a(Kind.COST_CENTER, "cost-center:BJ_OFFICE", GROUP, "北京厂部")
                        .from("2020-01-01")
                        .with("name", "北京厂部")
                        .refers("businessGroup", Kind.BUSINESS_GROUP, GROUP)
                        .refers("chartOfAccounts", Kind.CHART_OF_ACCOUNTS, "GH_ACCOUNTING_FLEX")
                        .with("company", "11")
                        .with("costCenterValue", "1000")),
                create(a(Kind.HR_ORGANIZATION, "hr-organization:HR_DEPT", GROUP, "人力资源部")
                        .from("2020-01-01")
                        .with("name", "人力资源部")
                        .refers("businessGroup", Kind.BUSINESS_GROUP, GROUP)
                        .with("costCenterValue", "1000")));
    }

    private static Wanted operatingUnit(String id, String name, String shortCode, String context) {
        return a(Kind.OPERATING_UNIT, "operating-unit:" + id, GROUP, name)
                .from("2020-01-01")
                .with("name", name)
                .with("shortCode", shortCode)
                .refers("businessGroup", Kind.BUSINESS_GROUP, GROUP)
                .refers("ledger", Kind.LEDGER, LEDGER)
                .refers("defaultLegalContext", Kind.LEGAL_ENTITY, context);
    }

    private static List<Step> inventory() {
        List<Step> steps = new ArrayList<>();
        for (Wanted plant : List.of(
                plant("BJ_TV_PLANT", "B01", "北京电视机厂", TV, "BJ_TV"),
                plant("SH_TV_PLANT", "S01", "上海电视机厂", TV, "SH_EL"),
                plant("BJ_XR_PLANT", "B02", "北京 X 光机厂", XRAY, "BJ_TV"),
                plant("SH_XR_PLANT", "S02", "上海 X 光机厂", XRAY, "SH_EL").with("alsoHrOrganization", true))) {
            steps.add(create(plant));
        }
        for (String code : List.of("B01", "S01", "B02", "S02")) {
            steps.add(create(subinventory(code, "RAW", "原料库")));
            steps.add(create(subinventory(code, "FG", "成品库")));
        }
        return steps;
    }

    private static Wanted plant(String id, String code, String name, String unit, String legalEntity) {
        return a(Kind.INVENTORY_ORGANIZATION, "inventory-organization:" + id, code)
                .from("2020-01-01")
                .with("name", name)
                .with("calendar", "GH_WORK")
                .with("costing", "average")
                .refers("businessGroup", Kind.BUSINESS_GROUP, GROUP)
                .refers("operatingUnit", Kind.OPERATING_UNIT, GROUP, unit)
                .refers("legalEntity", Kind.LEGAL_ENTITY, legalEntity)
                .refers("ledger", Kind.LEDGER, LEDGER)
                .refers("masterOrganization", Kind.INVENTORY_ORGANIZATION, "B01");
    }

    private static Wanted subinventory(String organization, String code, String description) {
        return a(Kind.SUBINVENTORY, "subinventory:" + organization + "." + code, organization, code)
                .with("name", description)
                .refers("inventoryOrganization", Kind.INVENTORY_ORGANIZATION, organization);
    }

    private static List<Step> access() {
        Key buyer = Key.of(Kind.RESPONSIBILITY, "PO", "TV_BUYER");
        return List.of(
                create(a(Kind.SECURITY_PROFILE, "security-profile:TV_ONLY", "TV_ONLY")
                        .refers("businessGroup", Kind.BUSINESS_GROUP, GROUP)
                        .with("organizations", many(Value.of(Key.of(Kind.OPERATING_UNIT, GROUP, TV))))),
                create(a(Kind.SECURITY_PROFILE, "security-profile:GROUP_ALL", "GROUP_ALL")
                        .with("global", true)
                        .with("viewAll", true)),
                create(a(Kind.RESPONSIBILITY, "responsibility:TV_BUYER", "PO", "TV_BUYER")
                        .from("2020-01-01")
                        .with("name", "电视机采购")
                        .with("menu", "PO_SUPERUSER_GUI")
                        .with("requestGroup", "All Reports")),
                profile("PER_SECURITY_PROFILE_ID", Value.of(Key.of(Kind.BUSINESS_GROUP, GROUP))),
                profile("XLA_MO_SECURITY_PROFILE_LEVEL", Value.of(Key.of(Kind.SECURITY_PROFILE, "TV_ONLY"))),
                profile("DEFAULT_ORG_ID", Value.of(Key.of(Kind.OPERATING_UNIT, GROUP, TV))),
                create(a(Kind.USER, "user:WANG", "WANG")
                        .with("name", "王小明")
                        .with("responsibilities", many(Value.of(buyer)))));
    }

    private static Step profile(String internalName, Value value) {
        return create(a(
                        Kind.PROFILE_VALUE,
                        "responsibility:TV_BUYER." + internalName,
                        "responsibility",
                        "PO",
                        "TV_BUYER",
                        internalName)
                .with("profile", internalName)
                .with("value", value));
    }
}
