// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands below what in one way to group a model. An element may stand below several others. */
final class Edges {
    private final Map<Element, List<Element>> children = new IdentityHashMap<>();
    private final Map<Element, List<Element>> parents = new IdentityHashMap<>();
    private final List<Element> roots;
    private final List<Element> rest;

    Edges(EffectiveModel model, Grouping grouping) {
        model.elements().forEach(element -> grouping.parents(element).forEach(parent -> add(parent, element)));
        model.elements().forEach(element -> grouping.further(element).forEach(child -> add(element, child)));
        roots = model.elements().stream().filter(grouping::isRoot).toList();
        var reached = reached();
        rest = model.elements().stream()
                .filter(Grouping::isShown)
                .filter(element -> !reached.contains(element))
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
