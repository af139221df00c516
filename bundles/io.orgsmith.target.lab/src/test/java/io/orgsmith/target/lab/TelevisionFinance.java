// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Television.BEIJING;
import static io.orgsmith.target.lab.Television.BJ_TV;
import static io.orgsmith.target.lab.Television.BY_PRODUCT;
import static io.orgsmith.target.lab.Television.CHART;
import static io.orgsmith.target.lab.Television.IN_DOLLARS;
import static io.orgsmith.target.lab.Television.LEDGER;
import static io.orgsmith.target.lab.Television.PRODUCT_CHART;
import static io.orgsmith.target.lab.Television.SH_EL;
import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import java.util.List;

/** Ledgers and legal entities of the television maker. */
final class TelevisionFinance {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private TelevisionFinance() {}

    static List<SetupObject> objects() {
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
}
