// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Problem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Puts each invariant behind all those that may suppress it. */
final class RunOrder {

    private final Map<String, List<CompiledInvariant>> byId = new LinkedHashMap<>();
    private final Consumer<Problem> problems;
    private final List<CompiledInvariant> sorted = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    /** Sorts at once; unknown rule ids and cycles are problems, the invariants still run. */
    RunOrder(List<CompiledInvariant> invariants, Consumer<Problem> problems) {
        this.problems = problems;
        for (CompiledInvariant each : invariants) {
            byId.computeIfAbsent(each.invariant().id(), any -> new ArrayList<>())
                    .add(each);
        }
        byId.keySet().forEach(this::visit);
    }

    List<CompiledInvariant> sorted() {
        return sorted;
    }

    private void visit(String id) {
        if (done.contains(id)) {
            return;
        }
        open.add(id);
        for (CompiledInvariant each : byId.get(id)) {
            each.invariant().unless().forEach(cause -> follow(each.invariant(), cause));
        }
        open.remove(id);
        done.add(id);
        sorted.addAll(byId.get(id));
    }

    private void follow(Invariant invariant, String cause) {
        if (!byId.containsKey(cause)) {
            report(invariant, Kind.UNKNOWN_RULE, cause);
        } else if (open.contains(cause)) {
            report(invariant, Kind.SUPPRESSION_CYCLE, cause);
        } else {
            visit(cause);
        }
    }

    private void report(Invariant invariant, Kind kind, String cause) {
        Invariant.Place place = invariant.place();
        problems.accept(
                new Problem(place.document(), place.line(), place.column(), kind, List.of(invariant.name(), cause)));
    }
}
