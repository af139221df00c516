// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Television.BEIJING;
import static io.orgsmith.target.lab.Television.BJ_TV;
import static io.orgsmith.target.lab.Television.BUYER;
import static io.orgsmith.target.lab.Television.CHART;
import static io.orgsmith.target.lab.Television.GROUP;
import static io.orgsmith.target.lab.Television.KEEPER;
import static io.orgsmith.target.lab.Television.LEDGER;
import static io.orgsmith.target.lab.Television.MASTER;
import static io.orgsmith.target.lab.Television.OFFICE;
import static io.orgsmith.target.lab.Television.PEOPLE;
import static io.orgsmith.target.lab.Television.PLANT;
import static io.orgsmith.target.lab.Television.SH_EL;
import static io.orgsmith.target.lab.Television.TV;
import static io.orgsmith.target.lab.Television.XRAY;
import static io.orgsmith.target.lab.Television.YARD;
import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import java.util.List;

/** Locations and organizations of the television maker. */
final class TelevisionOrganizations {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private TelevisionOrganizations() {}

    static List<SetupObject> objects() {
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
}
