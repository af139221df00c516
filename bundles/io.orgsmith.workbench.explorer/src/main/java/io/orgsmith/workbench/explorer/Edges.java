// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What stands below what in one way to group a model. An element may stand below several others. */
final class Edges {
    private final Map<Element, List<Element>> children = new IdentityHashMap<>();
    private final Map<Element, List<Element>> parents = new IdentityHashMap<>();
    private final Predicate<Element> isRoot;
    private final List<Element> roots;
    private final List<Element> rest;

    Edges(EffectiveModel model, Grouping grouping) {
        model.elements().forEach(element -> grouping.parents(element).forEach(parent -> add(parent, element)));
        model.elements().forEach(element -> grouping.further(element).forEach(child -> add(element, child)));
        isRoot = grouping::isRoot;
        roots = model.elements().stream().filter(isRoot).toList();
        var reached = reached();
        rest = model.elements().stream()
                .filter(Grouping::isShown)
                .filter(element -> !reached.contains(element))
                .filter(element -> Grouping.frame(element).isEmpty())
                .toList();
    }

    List<Element> roots() {
        return roots;
    }

    List<Element> below(Element element) {
        return children.getOrDefault(element, List.of());
    }

    List<Element> above(Element element) {
        return parents.getOrDefault(element, List.of());
    }

    /** What would be in the tree nowhere: nothing that is declared gets lost. */
    List<Element> rest() {
        return rest;
    }

    /** The elements from a root down to one of them; empty for one of {@link #rest}. Looks at what stands above it alone. */
    List<Element> way(Element to) {
        Map<Element, Element> below = new IdentityHashMap<>();
        below.put(to, to);
        var open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (isRoot.test(next)) {
                return down(next, to, below);
            }
            above(next).stream()
                    .filter(above -> below.putIfAbsent(above, next) == null)
                    .forEach(open::add);
        }
        return List.of();
    }

    private static List<Element> down(Element from, Element to, Map<Element, Element> below) {
        var way = new ArrayList<>(List.of(from));
        while (way.get(way.size() - 1) != to) {
            way.add(below.get(way.get(way.size() - 1)));
        }
        return way;
    }

    private void add(Element parent, Element child) {
        children.computeIfAbsent(parent, none -> new ArrayList<>()).add(child);
        parents.computeIfAbsent(child, none -> new ArrayList<>()).add(parent);
    }

    private Set<Element> reached() {
        Set<Element> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            var next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(below(next));
            }
        }
        return reached;
    }
}
