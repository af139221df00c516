// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.EbsRelease;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The longest text that goes into each column whose length differs between code levels. */
final class Lengths {
    private static final List<Kind> ORGANIZATIONS = List.of(
            Kind.BUSINESS_GROUP,
            Kind.OPERATING_UNIT,
            Kind.COST_CENTER,
            Kind.HR_ORGANIZATION,
            Kind.INVENTORY_ORGANIZATION);

    private final Collection<Unit> units;

    Lengths(Collection<Unit> units) {
        this.units = units;
    }

    /** Table, column and text, one for each column that is written. */
    Value all(EbsRelease release) {
        List<Kind> organizations = release == EbsRelease.R11I
                ? Stream.concat(ORGANIZATIONS.stream(), Stream.of(Kind.LEGAL_ENTITY))
                        .toList()
                : ORGANIZATIONS;
        return new Value.Many(Stream.of(
                        longest("HR_ALL_ORGANIZATION_UNITS", "NAME", organizations),
                        longest("HR_LOCATIONS_ALL", "LOCATION_CODE", List.of(Kind.LOCATION)),
                        longest("PER_SECURITY_PROFILES", "SECURITY_PROFILE_NAME", List.of(Kind.SECURITY_PROFILE)))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Value> longest(String table, String column, List<Kind> kinds) {
        return units.stream()
                .map(Unit::object)
                .filter(object -> kinds.contains(object.key().kind()))
                .map(Lengths::name)
                .max(Comparator.<String>comparingInt(name -> name.getBytes(StandardCharsets.UTF_8).length)
                        .thenComparing(Comparator.reverseOrder()))
                .map(name -> new Value.Fields(new TreeMap<>(
                        Map.of("table", Value.of(table), "column", Value.of(column), "text", Value.of(name)))));
    }

    private static String name(SetupObject object) {
        return object.key().kind() == Kind.INVENTORY_ORGANIZATION
                ? object.text("name")
                : object.key().lastName();
    }
}
