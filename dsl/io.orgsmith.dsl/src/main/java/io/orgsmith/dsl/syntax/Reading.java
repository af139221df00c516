// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that the tokens read so far may mean: places in the grammar, each with the rules around it. Empty where they
 * mean nothing. Never changes.
 */
final class Reading {
    /** A call of a rule that is not at its end yet; null stands for the file itself. */
    record Frame(GrammarGraph.Edge call, Frame outer) {}

    /** A token that may come next, and the rules it stands in. */
    record Next(GrammarGraph.Edge edge, Frame within) {}

    private record Place(GrammarGraph.State state, Frame within) {}

    private final GrammarGraph graph;
    private final Set<Place> places;

    private Reading(GrammarGraph graph, Set<Place> places) {
        this.graph = graph;
        this.places = places;
    }

    /** Before the first token. */
    static Reading begin(GrammarGraph graph) {
        return new Reading(graph, Set.of(new Place(graph.start(), null)));
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** After one more token. */
    Reading then(String token) {
        var after = new LinkedHashSet<Place>();
        for (var next : next(token)) {
            after.add(new Place(next.edge().target(), next.within()));
        }
        return new Reading(graph, after);
    }

    boolean accepts(String token) {
        return !next(token).isEmpty();
    }

    /** Whether the text may end here. */
    boolean mayEnd() {
        return reachable().stream().anyMatch(place -> {
            graph.reads(place.state());
            return place.within() == null && place.state().reachesEnd;
        });
    }

    /** All tokens that may come next. */
    List<Next> next() {
        var all = new ArrayList<Next>();
        for (var place : reachable()) {
            graph.reads(place.state()).values().forEach(reads -> reads.forEach(read -> all.add(entered(read, place))));
        }
        return all;
    }

    private List<Next> next(String token) {
        var found = new ArrayList<Next>();
        for (var place : reachable()) {
            for (var read : graph.reads(place.state()).getOrDefault(token, List.of())) {
                found.add(entered(read, place));
            }
        }
        return found;
    }

    private static Next entered(GrammarGraph.Read read, Place place) {
        var within = place.within();
        for (var call : read.calls()) {
            within = new Frame(call, within);
        }
        return new Next(read.over(), within);
    }

    /** The places, and those reached by leaving rules that may end there. */
    private Set<Place> reachable() {
        var all = new LinkedHashSet<Place>();
        for (var place : places) {
            var at = place;
            while (at != null && all.add(at)) {
                graph.reads(at.state());
                var within = at.within();
                at = at.state().reachesEnd && within != null
                        ? new Place(within.call().target(), within.outer())
                        : null;
            }
        }
        return all;
    }
}
