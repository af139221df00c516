// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
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

    private Television() {}

    private static Key plant(String code) {
        return Key.of(Kind.INVENTORY_ORGANIZATION, code);
    }

    /** Every object, in no useful order. */
    public static List<SetupObject> objects() {
        return Stream.of(
                        TelevisionAccess.objects(),
                        TelevisionOrganizations.objects(),
                        TelevisionFinance.objects(),
                        TelevisionFlexfields.objects())
                .flatMap(List::stream)
                .toList();
    }
}
