// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Another value for an attribute of an object of the example; none for what makes up its key. */
final class Alternatives {
    private static final Set<String> IN_KEYS = Set.of(
            "businessGroup",
            "code",
            "identifier",
            "application",
            "key",
            "userName",
            "valueSet",
            "inventoryOrganization",
            "sameOrganization",
            "primaryLedger",
            "global",
            "profile");
    private static final Set<Kind> NAMED_BY_OTHERS = Set.of(
            Kind.LEGAL_ENTITY,
            Kind.SEGMENT_VALUE,
            Kind.SUBINVENTORY,
            Kind.RESPONSIBILITY,
            Kind.USER,
            Kind.INVENTORY_ORGANIZATION);
    private static final Map<String, Object> CHOSEN = Map.ofEntries(
            Map.entry("separator", "|"),
            Map.entry("employeeNumbers", "national identifier"),
            Map.entry("applicantNumbers", "automatic"),
            Map.entry("contingentWorkerNumbers", "manual"),
            Map.entry("costing", "lifo"),
            Map.entry("locatorControl", "prespecified"),
            Map.entry("conversionLevel", "adjustment"),
            Map.entry("currency", "EUR"),
            Map.entry("calendar", "OTHER"),
            Map.entry("country", "SG"),
            Map.entry("jurisdiction", "SG"),
            Map.entry("company", "12"),
            Map.entry("costCenterValue", "1001"),
            Map.entry("shortName", "N'&;"),
            Map.entry("postalCode", "1"),
            Map.entry("addressLines", many("--", "'; DROP TABLE FND_USER;")),
            Map.entry("names", many(name("F", "Été '&'"), name("US", "line\\nbreak /"))),
            Map.entry(
                    "segments",
                    many(part("name", "公司", "qualifiers", many("balancing"), "valueSet", Television.PRODUCTS))),
            Map.entry(
                    "links",
                    many(part("parent", Television.TV, "children", many(Television.MASTER, Television.PLANT)))),
            Map.entry("accounts", many(part("account", "11.1000.5001", "kind", "resource"))),
            Map.entry("organizations", many(Television.PLANT, Television.XRAY)),
            Map.entry("excluded", many(Television.TV)),
            Map.entry("top", Television.GROUP),
            Map.entry("openTo", many(Television.BUYER)));

    private Alternatives() {}

    static Optional<Value> of(SetupObject object, String attribute, List<SetupObject> others) {
        Value value = object.value(attribute).orElseThrow();
        Kind kind = object.key().kind();
        boolean isFixed = IN_KEYS.contains(attribute)
                || attribute.equals("name") && !NAMED_BY_OTHERS.contains(kind)
                || attribute.equals("category")
                || attribute.equals("name") && object.value("sameOrganization").isPresent()
                || attribute.equals("alsoHrOrganization")
                        && object.value("sameOrganization").isPresent()
                || attribute.equals("chartOfAccounts") && kind == Kind.COST_CENTER;
        if (isFixed) {
            return Optional.empty();
        } else if (attribute.equals("balancingSegmentValues")) {
            return Optional.of(kind == Kind.LEDGER ? many("11", "21") : many(part("values", many("00", "99"))));
        } else if (attribute.equals("value")) {
            return value instanceof Value.Ref ref
                    ? other(ref.key(), others)
                    : Optional.of(Value.of("No").equals(value) ? Value.of("Yes") : Value.of("No"));
        } else if (attribute.equals("format")) {
            return Optional.of(Value.of(value.print().equals("digits") ? "characters" : "digits"));
        } else if (CHOSEN.containsKey(attribute)) {
            return Optional.of(Things.value(CHOSEN.get(attribute)));
        }
        return byType(value, others);
    }

    private static Optional<Value> byType(Value value, List<SetupObject> others) {
        if (value instanceof Value.Flag flag) {
            return Optional.of(Value.of(!flag.on()));
        } else if (value instanceof Value.Day day) {
            return Optional.of(Value.of(day.day().plusDays(1)));
        } else if (value instanceof Value.Whole whole) {
            return Optional.of(new Value.Whole(whole.number() + 1));
        } else if (value instanceof Value.Ref ref) {
            return other(ref.key(), others);
        } else if (value instanceof Value.Many several) {
            var fewer = new ArrayList<>(several.values());
            fewer.remove(0);
            return Optional.of(new Value.Many(fewer));
        }
        return Optional.of(Value.of("新 😀𠮷 '; & --"));
    }

    private static Optional<Value> other(Key key, List<SetupObject> others) {
        return others.stream()
                .map(SetupObject::key)
                .filter(other -> other.kind() == key.kind() && !other.equals(key))
                .filter(other -> !other.equals(Television.BY_PRODUCT) && !other.equals(Television.IN_DOLLARS))
                .min(Comparator.naturalOrder())
                .map(Value::of);
    }
}
