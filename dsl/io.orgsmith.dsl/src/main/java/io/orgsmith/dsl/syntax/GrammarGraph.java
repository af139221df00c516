// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * The grammar as a graph: a state machine per rule, where a step reads a token or runs through another rule. Reading a text
 * along it knows at each token what could stand there, which the generated parser does not.
 */
final class GrammarGraph {
    /** A place in a rule. */
    static final class State {
        final List<Edge> edges = new ArrayList<>();
        final boolean ruleEnd;
        final Map<String, List<Read>> reads = new LinkedHashMap<>();
        boolean reachesEnd;
        boolean explored;

        State(boolean ruleEnd) {
            this.ruleEnd = ruleEnd;
        }
    }

    /** A step: through nothing, through another rule (a call of a parser rule), or over a token. */
    record Edge(AbstractElement element, String token, State target) {}

    /** A token that can be read from a state, after entering the rules of the calls, the outermost first. */
    record Read(List<Edge> calls, Edge over) {}

    private final Map<AbstractRule, State> starts = new HashMap<>();
    private final State start;

    GrammarGraph(Grammar grammar) {
        start = startOf(grammar.getRules().get(0));
    }

    State start() {
        return start;
    }

    State startOf(RuleCall call) {
        return startOf(call.getRule());
    }

    /** What can be read from a state, by token. */
    Map<String, List<Read>> reads(State state) {
        if (!state.explored) {
            state.explored = true;
            explore(state, state, List.of(), new HashSet<>());
        }
        return state.reads;
    }

    private void explore(State origin, State at, List<Edge> calls, Set<Object> seen) {
        if (!seen.add(List.of(at, calls))) {
            return;
        }
        if (at.ruleEnd && calls.isEmpty()) {
            origin.reachesEnd = true;
        } else if (at.ruleEnd) {
            explore(origin, calls.get(calls.size() - 1).target(), calls.subList(0, calls.size() - 1), seen);
        }
        for (var edge : at.edges) {
            if (edge.token() != null) {
                origin.reads
                        .computeIfAbsent(edge.token(), k -> new ArrayList<>())
                        .add(new Read(calls, edge));
            } else if (edge.element() instanceof RuleCall call) {
                var deeper = new ArrayList<>(calls);
                deeper.add(edge);
                explore(origin, startOf(call), List.copyOf(deeper), seen);
            } else {
                explore(origin, edge.target(), calls, seen);
            }
        }
    }

    private State startOf(AbstractRule rule) {
        var known = starts.get(rule);
        if (known != null) {
            return known;
        }
        var first = new State(false);
        starts.put(rule, first);
        join(path(rule.getAlternatives(), first), new State(true));
        return first;
    }

    private State path(AbstractElement element, State from) {
        var begin = new State(false);
        join(from, begin);
        var end = once(element, begin);
        var after = new State(false);
        join(end, after);
        if (GrammarUtil.isOptionalCardinality(element)) {
            join(begin, after);
        }
        if (GrammarUtil.isMultipleCardinality(element)) {
            join(after, begin);
        }
        return after;
    }

    private State once(AbstractElement element, State from) {
        if (element instanceof Group group) {
            var at = from;
            for (var part : group.getElements()) {
                at = path(part, at);
            }
            return at;
        }
        if (element instanceof Alternatives alternatives) {
            var end = new State(false);
            alternatives.getElements().forEach(choice -> join(path(choice, from), end));
            return end;
        }
        if (element instanceof Assignment assignment) {
            return path(assignment.getTerminal(), from);
        }
        if (element instanceof CrossReference reference) {
            return path(reference.getTerminal(), from);
        }
        var end = new State(false);
        from.edges.add(new Edge(element, tokenOf(element), end));
        return end;
    }

    private static String tokenOf(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return keyword.getValue();
        }
        boolean terminal = element instanceof RuleCall call && call.getRule() instanceof TerminalRule;
        return terminal ? "RULE_" + ((RuleCall) element).getRule().getName() : null;
    }

    private static void join(State from, State to) {
        from.edges.add(new Edge(null, null, to));
    }
}
