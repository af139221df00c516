// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inside what an object is declared: where people look for it, and what makes up its name. */
final class Owners {
    private Owners() {}

    /** What the object is declared in; empty where it stands on its own. */
    static Optional<Key> of(SetupObject object) {
        var key = object.key();
        return switch (key.kind()) {
            case SEGMENT_VALUE -> Optional.of(Key.of(Kind.VALUE_SET, key.name(0)));
            case SUBINVENTORY -> Optional.of(Key.of(Kind.INVENTORY_ORGANIZATION, key.name(0)));
            case LEDGER -> object.ref("primaryLedger");
            case INVENTORY_ORGANIZATION ->
                object.ref("operatingUnit")
                        .filter(unit -> object.ref("businessGroup")
                                .filter(group -> group.lastName().equals(unit.name(0)))
                                .isPresent())
                        .or(() -> object.ref("businessGroup"));
            case PROFILE_VALUE -> ofProfileValue(key);
            case LOCATION, LEGAL_ENTITY, OPERATING_UNIT, COST_CENTER, HR_ORGANIZATION, ORGANIZATION_HIERARCHY ->
                object.ref("businessGroup");
            default -> Optional.empty();
        };
    }

    /** What it is declared in, and everything that it refers to. */
    static List<Key> all(SetupObject object) {
        var references =
                object.attributes().values().stream().map(Value::references).flatMap(List::stream);
        return Stream.concat(of(object).stream(), references).distinct().toList();
    }

    private static Optional<Key> ofProfileValue(Key key) {
        return switch (key.name(0)) {
            case "responsibility" -> Optional.of(Key.of(Kind.RESPONSIBILITY, key.name(1), key.name(2)));
            case "user" -> Optional.of(Key.of(Kind.USER, key.name(2)));
            default -> Optional.empty();
        };
    }
}
