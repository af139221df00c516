// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Television.ACCOUNTS;
import static io.orgsmith.target.lab.Television.CENTERS;
import static io.orgsmith.target.lab.Television.CHART;
import static io.orgsmith.target.lab.Television.COMPANIES;
import static io.orgsmith.target.lab.Television.PRODUCTS;
import static io.orgsmith.target.lab.Television.PRODUCT_CHART;
import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import java.util.List;

/** Value sets, values and charts of accounts of the television maker. */
final class TelevisionFlexfields {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private TelevisionFlexfields() {}

    static List<SetupObject> objects() {
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
}
