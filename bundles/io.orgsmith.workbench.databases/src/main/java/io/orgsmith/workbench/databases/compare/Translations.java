// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.EbsLanguage;
import io.orgsmith.plan.print.Shown;
import java.util.Set;
import java.util.stream.Collectors;

/** Names in other languages, as the text has them: {@code en "Beijing Head Office"}. */
final class Translations {
    private static final Set<String> PARTS = Set.of("language", "text");

    private Translations() {}

    /** A value for people, whatever it is. */
    static String shown(Value value) {
        return value instanceof Value.Many many && many.values().stream().allMatch(Translations::isOne)
                ? many.values().stream().map(Translations::one).collect(Collectors.joining(" / "))
                : Shown.value(value);
    }

    private static boolean isOne(Value value) {
        return value instanceof Value.Fields part && part.fields().keySet().equals(PARTS);
    }

    private static String one(Value value) {
        var parts = ((Value.Fields) value).fields();
        return EbsLanguage.iso(parts.get("language").print()) + " " + Shown.value(parts.get("text"));
    }
}
