// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;

/** Makes the lines of a project. */
final class Forest {
    private final EffectiveModel model;
    private final Edges edges;
    private final Marks marks;
    private final Locale locale = Locale.getDefault();

    private Forest(State state, Grouping grouping) {
        this.model = state.model();
        this.edges = new Edges(model, grouping);
        this.marks = new Marks(state, edges);
    }

    /** The line of a project, with all others below it. */
    static Node of(IProject project, State state, Grouping grouping) {
        var forest = new Forest(state, grouping);
        return new Node(project, state, forest::roots).marked(forest.marks.ofAll());
    }

    private List<Node> roots(Node top) {
        var all = new ArrayList<>(nodes(top, edges.roots()));
        if (!edges.rest().isEmpty()) {
            all.add(new Node(top, "*", Texts.of("further"), null, this::kinds).marked(marks.worst(edges.rest())));
        }
        return all;
    }

    private List<Node> kinds(Node further) {
        var byKind = edges.rest().stream()
                .collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> kind(further, kind.getKey(), kind.getValue()))
                .toList();
    }

    private Node kind(Node further, EClass kind, List<Element> elements) {
        var label = Punctuation.of(locale).remarked(Kinds.of(kind, locale), elements.size());
        return new Node(further, kind.getName(), label, null, heading -> nodes(heading, elements))
                .marked(marks.worst(elements));
    }

    private List<Node> nodes(Node parent, List<Element> elements) {
        return elements.stream().map(element -> node(parent, element)).toList();
    }

    private Node node(Node parent, Element element) {
        var key = model.fragment(element);
        return new Node(parent, key, Names.shown(element, locale), element, this::below).marked(marks.of(element));
    }

    private List<Node> below(Node node) {
        return node.repeats()
                ? List.of()
                : nodes(node, edges.below(node.element().orElseThrow()));
    }
}
