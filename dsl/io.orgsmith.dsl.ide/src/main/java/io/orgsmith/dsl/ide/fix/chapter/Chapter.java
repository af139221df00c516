// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.chapter;

import io.orgsmith.dsl.ide.fix.change.Fix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fixes of one chapter of rules. */
abstract class Chapter {
    private final Map<String, List<Fix>> fixes = new LinkedHashMap<>();

    /** The ways to put findings of a rule right, the best first. */
    final void rule(String id, Fix... ways) {
        fixes.computeIfAbsent(id, none -> new ArrayList<>()).addAll(List.of(ways));
    }

    Map<String, List<Fix>> fixes() {
        return Collections.unmodifiableMap(fixes);
    }
}
