// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.TreeMap;

/** A small organization: a group with a location, a ledger with a legal entity, an operating unit, a plant, a buyer. */
public final class Objects {
    public static final Key SET = Key.of(Kind.VALUE_SET, "GH_COMPANY");
    public static final Key COMPANY = Key.of(Kind.SEGMENT_VALUE, "GH_COMPANY", "11");
    public static final Key CHART = Key.of(Kind.CHART_OF_ACCOUNTS, "GH_COA");
    public static final Key LEDGER = Key.of(Kind.LEDGER, "光华人民币账");
    public static final Key ENTITY = Key.of(Kind.LEGAL_ENTITY, "BJ_TV");
    public static final Key PLACE = Key.of(Kind.LOCATION, "", "北京总部");
    public static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "光华集团");
    public static final Key UNIT = Key.of(Kind.OPERATING_UNIT, "光华集团", "电视机业务 😀'; & --");
    public static final Key PLANT = Key.of(Kind.INVENTORY_ORGANIZATION, "B01");
    public static final Key RAW = Key.of(Kind.SUBINVENTORY, "B01", "RAW");
    public static final Key BUYER = Key.of(Kind.RESPONSIBILITY, "PO", "TV_BUYER");

    private Objects() {}

    public static List<SetupObject> small() {
        Value segment = part("name", text("公司"), "qualifiers", text("balancing"), "valueSet", Value.of(SET));
        Value values = part("values", new Value.Many(List.of(text("11"))));
        return List.of(
                object(SET, "name", text("GH_COMPANY"), "size", new Value.Whole(2)),
                object(COMPANY, "name", text("北京"), "valueSet", Value.of(SET)),
                object(CHART, "name", text("GH_COA"), "segments", new Value.Many(List.of(segment))),
                object(PLACE, "name", text("北京总部"), "country", text("CN")),
                object(GROUP, "name", text("光华集团"), "location", Value.of(PLACE), "legislation", text("CN")),
                object(LEDGER, "shortName", text("CN"), "currency", text("CNY"), "chartOfAccounts", Value.of(CHART)),
                object(
                        ENTITY,
                        "name",
                        text("北京光华电视有限公司"),
                        "ledger",
                        Value.of(LEDGER),
                        "balancingSegmentValues",
                        new Value.Many(List.of(values))),
                object(
                        UNIT,
                        "businessGroup",
                        Value.of(GROUP),
                        "ledger",
                        Value.of(LEDGER),
                        "defaultLegalContext",
                        Value.of(ENTITY)),
                plant("北京电视机厂"),
                object(RAW, "inventoryOrganization", Value.of(PLANT), "name", text("原料库")),
                object(BUYER, "name", text("电视机采购"), "menu", text("PO_SUPERUSER_GUI")));
    }

    /** The small organization with its plant under another name. */
    public static List<SetupObject> renamed(String plant) {
        return small().stream()
                .map(o -> o.key().equals(PLANT) ? plant(plant) : o)
                .toList();
    }

    public static SetupObject plant(String name) {
        return object(
                PLANT,
                "name",
                text(name),
                "businessGroup",
                Value.of(GROUP),
                "ledger",
                Value.of(LEDGER),
                "legalEntity",
                Value.of(ENTITY),
                "operatingUnit",
                Value.of(UNIT),
                "openTo",
                Value.of(BUYER));
    }

    public static SetupObject object(Key key, Object... attributes) {
        TreeMap<String, Value> values = values(attributes);
        return new SetupObject(key, "test:" + key.lastName(), false, values, values.navigableKeySet());
    }

    public static SetupObject existing(Key key) {
        return new SetupObject(
                key, "test:" + key.lastName(), true, new TreeMap<>(), new TreeMap<String, Value>().navigableKeySet());
    }

    public static Value text(String text) {
        return Value.of(text);
    }

    private static Value part(Object... fields) {
        return new Value.Fields(values(fields));
    }

    private static TreeMap<String, Value> values(Object... pairs) {
        var values = new TreeMap<String, Value>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], (Value) pairs[i + 1]);
        }
        return values;
    }
}
