// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small organization with one object of each kind, for a release, and the same with a change to each of them. */
record KindsText(String release) {
    private static final Map<Kind, List<String>> CHANGES = Map.ofEntries(
            change(Kind.VALUE_SET, "size 2", "size 4"),
            change(Kind.SEGMENT_VALUE, "一公司", "二公司"),
            change(Kind.CHART_OF_ACCOUNTS, "\"科目\"", "\"会计科目\""),
            change(Kind.LOCATION, "city \"北京\"", "city \"上海\""),
            change(Kind.BUSINESS_GROUP, "legislation CN", "legislation US"),
            change(Kind.LEDGER, "short BOOKS", "short CNY"),
            change(Kind.OPERATING_UNIT, "\"业务\" from 2020-01-01", "\"业务\" from 2021-01-01"),
            change(Kind.COST_CENTER, "\"厂部\" from 2020-01-01", "\"厂部\" from 2021-01-01"),
            change(Kind.HR_ORGANIZATION, "\"人事部\" from 2020-01-01", "\"人事部\" from 2021-01-01"),
            change(Kind.INVENTORY_ORGANIZATION, "costing average", "costing fifo"),
            change(Kind.SUBINVENTORY, "\"原料\"", "\"原料库\""),
            change(Kind.ORGANIZATION_HIERARCHY, "STAFF, operating unit UNIT", "STAFF"),
            change(Kind.SECURITY_PROFILE, "organizations STAFF", "organizations STAFF, OFFICE"),
            change(Kind.RESPONSIBILITY, "\"采购\"", "\"采购员\""),
            change(Kind.PROFILE_VALUE, "\"HR User\"", "\"Payroll User\""),
            change(Kind.USER, "张伟", "章薇"));

    private static Map.Entry<Kind, List<String>> change(Kind kind, String before, String after) {
        return Map.entry(kind, List.of(before, after));
    }

    /** What the text wants. */
    State desired() {
        return desired(text());
    }

    /** What it wants after each object was changed. */
    State changed() {
        var text = text();
        for (Kind kind : Kind.values()) {
            text = changed(kind, text);
        }
        return desired(text);
    }

    /** What it wants after the object of a kind was changed. */
    State changed(Kind kind) {
        return desired(changed(kind, text()));
    }

    private String changed(Kind kind, String text) {
        if (kind == Kind.LEGAL_ENTITY) {
            // In 11i the name of a legal entity finds it; in R12 its identifier does.
            boolean is11i = release.equals("11i");
            return is11i ? replace(text, "\"9111\"", "\"9131\"") : replace(text, "北京公司", "上海公司");
        }
        var change = CHANGES.get(kind);
        return replace(text, change.get(0), change.get(1));
    }

    private static String replace(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new AssertionError("no " + before);
        }
        return text.replace(before, after);
    }

    private static State desired(String text) {
        return Desired.of(Example.model(new TreeMap<>(Map.of(URI.create("file:///kinds.org"), text))));
    }

    private String text() {
        var written = release.equals("11i") ? "11i" : "12.2";
        try (var in = KindsText.class.getResourceAsStream("/kinds/" + written + ".org")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("for ebs " + written, "for ebs " + release);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
