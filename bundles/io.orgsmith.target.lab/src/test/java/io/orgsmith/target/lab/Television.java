// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The television maker: one group, one ledger, two legal entities, two businesses, four plants; every kind of object. */
public final class Television {
    public static final Key COMPANIES = Key.of(Kind.VALUE_SET, "GH_COMPANY");
    public static final Key CENTERS = Key.of(Kind.VALUE_SET, "GH_COST_CENTER");
    public static final Key ACCOUNTS = Key.of(Kind.VALUE_SET, "GH_ACCOUNT");
    public static final Key PRODUCTS = Key.of(Kind.VALUE_SET, "GH_PRODUCT");
    public static final Key CHART = Key.of(Kind.CHART_OF_ACCOUNTS, "GH_ACCOUNTING_FLEX");
    public static final Key PRODUCT_CHART = Key.of(Kind.CHART_OF_ACCOUNTS, "GH_PRODUCT_FLEX");
    public static final Key BEIJING = Key.of(Kind.LOCATION, "", "北京总部");
    public static final Key YARD = Key.of(Kind.LOCATION, "光华集团", "天津库房");
    public static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    public static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    public static final Key BY_PRODUCT = Key.of(Kind.LEDGER, "光华产品账");
    public static final Key IN_DOLLARS = Key.of(Kind.LEDGER, "光华美元账");
    public static final Key BJ_TV = Key.of(Kind.LEGAL_ENTITY, "BJ_TV");
    public static final Key SH_EL = Key.of(Kind.LEGAL_ENTITY, "SH_EL");
    public static final Key TV = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务");
    public static final Key XRAY = Key.of(Kind.OPERATING_UNIT, "光华集团", "X 光机业务");
    public static final Key OFFICE = Key.of(Kind.COST_CENTER, "光华集团", "北京厂部");
    public static final Key PEOPLE = Key.of(Kind.HR_ORGANIZATION, "光华集团", "人力资源部");
    public static final Key MASTER = plant("MST");
    public static final Key PLANT = plant("B01");
    public static final Key HIERARCHY = Key.of(Kind.ORGANIZATION_HIERARCHY, "光华集团", "汇报关系");
    public static final Key TV_ONLY = Key.of(Kind.SECURITY_PROFILE, "TV_ONLY");
    public static final Key BUYER = Key.of(Kind.RESPONSIBILITY, "PO", "TV_BUYER");
    public static final Key KEEPER = Key.of(Kind.RESPONSIBILITY, "INV", "TV_KEEPER");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private Television() {}

    private static Key plant(String code) {
        return Key.of(Kind.INVENTORY_ORGANIZATION, code);
    }

    /** Every object, in no useful order. */
    public static List<SetupObject> objects() {
        return Stream.of(access(), organizations(), finance(), flexfields())
                .flatMap(List::stream)
                .toList();
    }

    /** Value sets, values and charts. */
    public static List<SetupObject> flexfields() {
        return List.of(
                object(
                        COMPANIES,
                        "name",
                        "GH_COMPANY",
                        "format",
                        "digits",
                        "size",
                        2,
                        "uppercase",
                        false,
                        "zeroFilled",
                        true),
                object(
                        CENTERS,
                        "name",
                        "GH_COST_CENTER",
                        "format",
                        "characters",
                        "size",
                        4,
                        "uppercase",
                        true,
                        "zeroFilled",
                        false),
                object(ACCOUNTS, "name", "GH_ACCOUNT", "size", 4),
                object(PRODUCTS, "name", "GH_PRODUCT", "size", 2),
                value(COMPANIES, "11", "北京光华 '总部' & \"分部\";"),
                value(COMPANIES, "12", "天津分公司"),
                value(COMPANIES, "21", "上海光华 😀𠮷"),
                value(PRODUCTS, "P1", "电视机"),
                value(CENTERS, "1000", "厂部"),
                object(
                        Key.of(Kind.SEGMENT_VALUE, "GH_ACCOUNT", "T"),
                        "code",
                        "T",
                        "valueSet",
                        ACCOUNTS,
                        "name",
                        "全部",
                        "parent",
                        true,
                        "enabled",
                        false,
                        "from",
                        START,
                        "to",
                        LocalDate.of(2030, 12, 31),
                        "names",
                        many(name("ZHT", "全部科目"))),
                object(
                        CHART,
                        "name",
                        "GH_ACCOUNTING_FLEX",
                        "separator",
                        ".",
                        "segments",
                        many(
                                part("name", "公司", "qualifiers", many("balancing"), "valueSet", COMPANIES),
                                part("name", "成本中心", "qualifiers", many("cost center"), "valueSet", CENTERS),
                                part("name", "科目", "qualifiers", many("natural account"), "valueSet", ACCOUNTS))),
                object(
                        PRODUCT_CHART,
                        "name",
                        "GH_PRODUCT_FLEX",
                        "segments",
                        many(
                                part(
                                        "name",
                                        "产品",
                                        "qualifiers",
                                        many("balancing", "intercompany"),
                                        "valueSet",
                                        PRODUCTS),
                                part("name", "科目", "qualifiers", many("natural account"), "valueSet", ACCOUNTS))));
    }

    private static SetupObject value(Key set, String code, String name) {
        return object(
                Key.of(Kind.SEGMENT_VALUE, set.name(0), code),
                "code",
                code,
                "valueSet",
                set,
                "name",
                name,
                "enabled",
                true,
                "parent",
                false);
    }

    /** Ledgers and legal entities. */
    public static List<SetupObject> finance() {
        return List.of(
                object(
                        LEDGER,
                        "name",
                        "光华人民币账",
                        "shortName",
                        "CN",
                        "category",
                        "primary",
                        "currency",
                        "CNY",
                        "calendar",
                        "GH_MONTH",
                        "chartOfAccounts",
                        CHART,
                        "retainedEarnings",
                        "00.0000.3101",
                        "accountingMethod",
                        "STANDARD_ACCRUAL",
                        "balancingSegmentValues",
                        many("12")),
                object(
                        BY_PRODUCT,
                        "name",
                        "光华产品账",
                        "shortName",
                        "CN_PROD",
                        "category",
                        "secondary",
                        "currency",
                        "CNY",
                        "calendar",
                        "GH_MONTH",
                        "chartOfAccounts",
                        PRODUCT_CHART,
                        "primaryLedger",
                        LEDGER,
                        "conversionLevel",
                        "subledger",
                        "mapping",
                        "GH_TO_PROD"),
                object(
                        IN_DOLLARS,
                        "name",
                        "光华美元账",
                        "shortName",
                        "CN_USD",
                        "category",
                        "reporting currency",
                        "currency",
                        "USD",
                        "calendar",
                        "GH_MONTH",
                        "chartOfAccounts",
                        CHART,
                        "primaryLedger",
                        LEDGER,
                        "conversionLevel",
                        "journal"),
                object(
                        BJ_TV,
                        "identifier",
                        "BJ_TV",
                        "name",
                        "北京光华电视有限公司",
                        "ledger",
                        LEDGER,
                        "location",
                        BEIJING,
                        "registeredName",
                        "北京光华电视有限公司(登记)",
                        "registrationNumber",
                        "91110000MA01TV1101",
                        "jurisdiction",
                        "CN",
                        "country",
                        "CN",
                        "transacting",
                        true,
                        "from",
                        START,
                        "balancingSegmentValues",
                        many(part("ledger", BY_PRODUCT, "values", many("P1")), part("values", many("11", "12")))),
                object(
                        SH_EL,
                        "identifier",
                        "SH_EL",
                        "name",
                        "上海光华电子有限公司",
                        "ledger",
                        LEDGER,
                        "transacting",
                        false,
                        "to",
                        LocalDate.of(2029, 12, 31),
                        "balancingSegmentValues",
                        many(part("values", many("21")))));
    }

    /** Locations and organizations. */
    public static List<SetupObject> organizations() {
        return List.of(
                object(
                        BEIJING,
                        "name",
                        "北京总部",
                        "country",
                        "CN",
                        "style",
                        "CN_GLB",
                        "city",
                        "北京",
                        "region",
                        "北京市",
                        "postalCode",
                        "100176",
                        "telephone",
                        "+86 10 1234",
                        "description",
                        "总部; 'HQ' -- & /",
                        "addressLines",
                        many("亦庄路 1 号", "/", "A 座"),
                        "names",
                        many(name("ZHT", "北京總部"))),
                object(YARD, "name", "天津库房", "businessGroup", GROUP, "to", LocalDate.of(2031, 1, 1)),
                object(
                        GROUP,
                        "name",
                        "光华集团",
                        "from",
                        START,
                        "shortName",
                        "GH",
                        "legislation",
                        "CN",
                        "currency",
                        "CNY",
                        "employeeNumbers",
                        "automatic",
                        "applicantNumbers",
                        "manual",
                        "contingentWorkerNumbers",
                        "employee numbering",
                        "gradeStructure",
                        "GH_GRADE",
                        "peopleGroupStructure",
                        "GH_GROUP",
                        "jobStructure",
                        "GH_JOB",
                        "costAllocationStructure",
                        "GH_COST",
                        "positionStructure",
                        "GH_POS",
                        "location",
                        BEIJING,
                        "external",
                        false,
                        "names",
                        many(name("US", "Guanghua Group"))),
                unit(TV, "TV", BJ_TV),
                unit(XRAY, "XR", SH_EL),
                object(
                        OFFICE,
                        "name",
                        "北京厂部",
                        "businessGroup",
                        GROUP,
                        "chartOfAccounts",
                        CHART,
                        "company",
                        "11",
                        "costCenterValue",
                        "1000"),
                object(
                        PEOPLE,
                        "name",
                        "人力资源部",
                        "businessGroup",
                        GROUP,
                        "costCenterValue",
                        "1000",
                        "type",
                        "DEPT",
                        "external",
                        true,
                        "to",
                        LocalDate.of(2030, 1, 1)),
                object(
                        MASTER,
                        "code",
                        "MST",
                        "name",
                        "物料主组织",
                        "businessGroup",
                        GROUP,
                        "ledger",
                        LEDGER,
                        "legalEntity",
                        BJ_TV,
                        "operatingUnit",
                        TV,
                        "masterOrganization",
                        MASTER,
                        "costOrganization",
                        MASTER),
                object(
                        PLANT,
                        "code",
                        "B01",
                        "name",
                        "北京电视机厂",
                        "businessGroup",
                        GROUP,
                        "from",
                        START,
                        "ledger",
                        LEDGER,
                        "legalEntity",
                        BJ_TV,
                        "operatingUnit",
                        TV,
                        "masterOrganization",
                        MASTER,
                        "calendar",
                        "GH_WORK",
                        "costing",
                        "average",
                        "costOrganization",
                        PLANT,
                        "negativeBalances",
                        true,
                        "locatorControl",
                        "dynamic",
                        "alsoHrOrganization",
                        true,
                        "openTo",
                        many(KEEPER, BUYER),
                        "accounts",
                        many(
                                part("account", "11.1000.1401", "kind", "material"),
                                part("account", "11.1000.2202", "kind", "accrual"))),
                object(
                        Key.of(Kind.INVENTORY_ORGANIZATION, "X01"),
                        "code",
                        "X01",
                        "name",
                        "X 光机业务",
                        "businessGroup",
                        GROUP,
                        "ledger",
                        LEDGER,
                        "legalEntity",
                        SH_EL,
                        "operatingUnit",
                        XRAY,
                        "masterOrganization",
                        MASTER,
                        "sameOrganization",
                        XRAY),
                object(
                        Key.of(Kind.SUBINVENTORY, "B01", "RAW"),
                        "code",
                        "RAW",
                        "inventoryOrganization",
                        PLANT,
                        "name",
                        "原料库",
                        "asset",
                        true,
                        "quantityTracked",
                        true,
                        "nettable",
                        true,
                        "reservable",
                        true,
                        "locatorControl",
                        "by item",
                        "materialAccount",
                        "11.1000.1401"),
                object(
                        Key.of(Kind.SUBINVENTORY, "B01", "MRO"),
                        "code",
                        "MRO",
                        "inventoryOrganization",
                        PLANT,
                        "asset",
                        false,
                        "quantityTracked",
                        false,
                        "nettable",
                        false,
                        "reservable",
                        false,
                        "expenseAccount",
                        "11.1000.6602",
                        "to",
                        LocalDate.of(2032, 1, 1)));
    }

    private static SetupObject unit(Key key, String code, Key legalEntity) {
        return object(
                key,
                "name",
                key.lastName(),
                "businessGroup",
                GROUP,
                "shortCode",
                code,
                "ledger",
                LEDGER,
                "defaultLegalContext",
                legalEntity,
                "usable",
                true,
                "alsoHrOrganization",
                false,
                "names",
                many(name("US", code + " business"), name("ZHT", key.lastName())));
    }

    /** Hierarchies, security profiles, responsibilities, profile values, users. */
    public static List<SetupObject> access() {
        return List.of(
                object(
                        HIERARCHY,
                        "name",
                        "汇报关系",
                        "businessGroup",
                        GROUP,
                        "primary",
                        true,
                        "from",
                        START,
                        "links",
                        many(
                                part("parent", TV, "children", many(PLANT)),
                                part("parent", GROUP, "children", many(XRAY, TV)))),
                object(TV_ONLY, "name", "TV_ONLY", "global", false, "businessGroup", GROUP, "organizations", many(TV)),
                object(
                        Key.of(Kind.SECURITY_PROFILE, "GROUP_ALL"),
                        "name",
                        "GROUP_ALL",
                        "global",
                        true,
                        "viewAll",
                        true,
                        "excluded",
                        many(XRAY)),
                object(
                        Key.of(Kind.SECURITY_PROFILE, "TV_BRANCH"),
                        "name",
                        "TV_BRANCH",
                        "global",
                        false,
                        "businessGroup",
                        GROUP,
                        "hierarchy",
                        HIERARCHY,
                        "top",
                        TV,
                        "includeTop",
                        false),
                object(
                        BUYER,
                        "application",
                        "PO",
                        "key",
                        "TV_BUYER",
                        "name",
                        "电视机采购",
                        "description",
                        "采购员",
                        "menu",
                        "PO_SUPERUSER_GUI",
                        "requestGroup",
                        "All Reports",
                        "dataGroup",
                        "Standard",
                        "from",
                        START,
                        "names",
                        many(name("US", "TV Buyer"))),
                object(KEEPER, "application", "INV", "key", "TV_KEEPER", "name", "电视机仓管", "menu", "INV_NAVIGATE"),
                profile("responsibility", "PO", "TV_BUYER", "PER_SECURITY_PROFILE_ID", GROUP),
                profile("responsibility", "PO", "TV_BUYER", "XLA_MO_SECURITY_PROFILE_LEVEL", TV_ONLY),
                profile("responsibility", "PO", "TV_BUYER", "DEFAULT_ORG_ID", TV),
                profile("responsibility", "INV", "TV_KEEPER", "MFG_ORGANIZATION_ID", PLANT),
                profile("responsibility", "INV", "TV_KEEPER", "GL_SET_OF_BKS_ID", LEDGER),
                profile("responsibility", "INV", "TV_KEEPER", "GL_SET_OF_BKS_NAME", LEDGER),
                profile("responsibility", "INV", "TV_KEEPER", "GL_ACCESS_SET_ID", LEDGER),
                profile("user", "", "ZHANG", "PER_BUSINESS_GROUP_ID", GROUP),
                profile("application", "PO", "", "ENABLE_SECURITY_GROUPS", "No"),
                profile("site", "", "", "HR_CROSS_BUSINESS_GROUP", "Yes"),
                profile("site", "", "", "GH_NOTE", "a '; & text"),
                object(
                        Key.of(Kind.USER, "ZHANG"),
                        "userName",
                        "ZHANG",
                        "name",
                        "张三",
                        "from",
                        START,
                        "responsibilities",
                        many(KEEPER, BUYER)));
    }

    private static SetupObject profile(String level, String application, String owner, String option, Object value) {
        return object(Key.of(Kind.PROFILE_VALUE, level, application, owner, option), "value", value);
    }
}
