// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the objects of a plan refer to and no plan makes: menus, calendars, flexfield structures, lookups. */
final class References {
    private final List<SetupObject> objects;

    References(Collection<Unit> units) {
        objects = units.stream()
                .filter(unit -> unit.phase() != Phase.RETIRE)
                .map(Unit::object)
                .distinct()
                .toList();
    }

    /** The names by the word under which the preflight asks for them. */
    Map<String, Value> all() {
        Map<String, Value> all = new TreeMap<>();
        all.put("style", texts("style", Kind.LOCATION));
        all.put(
                "type",
                texts(
                        "type",
                        Kind.BUSINESS_GROUP,
                        Kind.LEGAL_ENTITY,
                        Kind.OPERATING_UNIT,
                        Kind.COST_CENTER,
                        Kind.HR_ORGANIZATION,
                        Kind.INVENTORY_ORGANIZATION));
        all.put("GRD", texts("gradeStructure", Kind.BUSINESS_GROUP));
        all.put("GRP", texts("peopleGroupStructure", Kind.BUSINESS_GROUP));
        all.put("JOB", texts("jobStructure", Kind.BUSINESS_GROUP));
        all.put("COST", texts("costAllocationStructure", Kind.BUSINESS_GROUP));
        all.put("POS", texts("positionStructure", Kind.BUSINESS_GROUP));
        all.put("currency", texts("currency", Kind.BUSINESS_GROUP, Kind.LEDGER));
        all.put("calendar", texts("calendar", Kind.LEDGER));
        all.put("workdays", texts("calendar", Kind.INVENTORY_ORGANIZATION));
        all.put("menu", texts("menu", Kind.RESPONSIBILITY));
        all.put("requestGroup", each(References::requestGroup, Kind.RESPONSIBILITY));
        all.put("profile", each(References::profile, Kind.PROFILE_VALUE));
        return all;
    }

    private Value texts(String attribute, Kind... kinds) {
        return each(object -> object.values(attribute).stream(), kinds);
    }

    private Value each(Function<SetupObject, Stream<Value>> read, Kind... kinds) {
        return new Value.Many(objects.stream()
                .filter(object -> List.of(kinds).contains(object.key().kind()))
                .flatMap(read)
                .distinct()
                .sorted(Comparator.comparing(Value::print))
                .toList());
    }

    private static Stream<Value> requestGroup(SetupObject responsibility) {
        Value application = Value.of(responsibility.key().name(0));
        return responsibility.values("requestGroup").stream()
                .map(name -> new Value.Fields(new TreeMap<>(Map.of("application", application, "name", name))));
    }

    private static Stream<Value> profile(SetupObject value) {
        Value level = Value.of(value.key().name(0));
        Value name = Value.of(value.key().name(3));
        return Stream.of(new Value.Fields(new TreeMap<>(Map.of("level", level, "name", name))));
    }
}
