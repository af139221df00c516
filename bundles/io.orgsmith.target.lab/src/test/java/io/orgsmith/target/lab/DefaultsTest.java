// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the metamodel says of attributes that are left out: that is what EBS has then. */
class DefaultsTest {
    private static final Key GROUP = Key.of(Kind.BUSINESS_GROUP, "G");
    private static final LocalDate FIRST_DAY = LocalDate.of(1951, 1, 1);

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of(Key.of(Kind.VALUE_SET, "V"), "format", "characters"),
                Arguments.of(Key.of(Kind.VALUE_SET, "V"), "size", 25),
                Arguments.of(Key.of(Kind.SEGMENT_VALUE, "V", "1"), "enabled", true),
                Arguments.of(Key.of(Kind.SEGMENT_VALUE, "V", "1"), "parent", false),
                Arguments.of(Key.of(Kind.CHART_OF_ACCOUNTS, "C"), "separator", "-"),
                Arguments.of(GROUP, "from", FIRST_DAY),
                Arguments.of(GROUP, "external", false),
                Arguments.of(Key.of(Kind.LEDGER, "L"), "category", "primary"),
                Arguments.of(Key.of(Kind.LEDGER, "L2"), "category", "secondary"),
                Arguments.of(Key.of(Kind.LEGAL_ENTITY, "E"), "transacting", true),
                Arguments.of(Key.of(Kind.LEGAL_ENTITY, "E"), "registeredName", "Company"),
                Arguments.of(Key.of(Kind.OPERATING_UNIT, "G", "U"), "usable", true),
                Arguments.of(Key.of(Kind.INVENTORY_ORGANIZATION, "I"), "costing", "standard"),
                Arguments.of(
                        Key.of(Kind.INVENTORY_ORGANIZATION, "I"),
                        "masterOrganization",
                        Key.of(Kind.INVENTORY_ORGANIZATION, "I")),
                Arguments.of(
                        Key.of(Kind.INVENTORY_ORGANIZATION, "I"),
                        "costOrganization",
                        Key.of(Kind.INVENTORY_ORGANIZATION, "I")),
                Arguments.of(Key.of(Kind.INVENTORY_ORGANIZATION, "I"), "negativeBalances", false),
                Arguments.of(Key.of(Kind.INVENTORY_ORGANIZATION, "I"), "locatorControl", "none"),
                Arguments.of(Key.of(Kind.SUBINVENTORY, "I", "S"), "asset", true),
                Arguments.of(Key.of(Kind.SUBINVENTORY, "I", "S"), "quantityTracked", true),
                Arguments.of(Key.of(Kind.SUBINVENTORY, "I", "S"), "nettable", true),
                Arguments.of(Key.of(Kind.SUBINVENTORY, "I", "S"), "reservable", true),
                Arguments.of(Key.of(Kind.SUBINVENTORY, "I", "S"), "locatorControl", "none"),
                Arguments.of(Key.of(Kind.LOCATION, "", "P"), "style", "CN_GLB"),
                Arguments.of(Key.of(Kind.ORGANIZATION_HIERARCHY, "G", "H"), "primary", false),
                Arguments.of(Key.of(Kind.SECURITY_PROFILE, "S"), "includeTop", true),
                Arguments.of(Key.of(Kind.SECURITY_PROFILE, "S"), "viewAll", false),
                Arguments.of(Key.of(Kind.RESPONSIBILITY, "PO", "R"), "dataGroup", "Standard"),
                Arguments.of(Key.of(Kind.RESPONSIBILITY, "PO", "R"), "from", FIRST_DAY),
                Arguments.of(Key.of(Kind.USER, "U"), "from", FIRST_DAY));
    }

    private static List<SetupObject> barely() {
        Key set = Key.of(Kind.VALUE_SET, "V");
        Key hierarchy = Key.of(Kind.ORGANIZATION_HIERARCHY, "G", "H");
        return List.of(
                object(set),
                object(Key.of(Kind.SEGMENT_VALUE, "V", "1")),
                object(
                        Key.of(Kind.CHART_OF_ACCOUNTS, "C"),
                        "segments",
                        many(part("qualifiers", many("balancing"), "valueSet", set))),
                object(GROUP),
                object(Key.of(Kind.LEDGER, "L")),
                object(Key.of(Kind.LEDGER, "L2"), "primaryLedger", Key.of(Kind.LEDGER, "L")),
                object(Key.of(Kind.LEGAL_ENTITY, "E"), "name", "Company"),
                object(Key.of(Kind.OPERATING_UNIT, "G", "U")),
                object(Key.of(Kind.INVENTORY_ORGANIZATION, "I"), "businessGroup", GROUP),
                object(Key.of(Kind.SUBINVENTORY, "I", "S")),
                object(Key.of(Kind.LOCATION, "", "P"), "country", "CN"),
                object(
                        hierarchy,
                        "links",
                        many(part("parent", GROUP, "children", Key.of(Kind.OPERATING_UNIT, "G", "U")))),
                object(Key.of(Kind.SECURITY_PROFILE, "S"), "hierarchy", hierarchy, "top", GROUP),
                object(Key.of(Kind.RESPONSIBILITY, "PO", "R")),
                object(Key.of(Kind.USER, "U")));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void whatIsLeftOutIsAsTheMetamodelSays(Key key, String attribute, Object value) {
        var lab = Lab.of("12.2", LabTest.fresh(), LocalDate.of(2026, 1, 1));
        lab.changes(barely().stream().<Step>map(Step.Create::new).toList());

        Value actual = lab.state().get(key).orElseThrow().value(attribute).orElseThrow();

        assertThat(actual).isEqualTo(Things.value(value));
    }
}
