// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.gesture.EnvironmentCreation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;

/** Makes the lines of a project. */
final class Forest implements ProjectLines {
    private static final String REST = "*";

    private final EffectiveModel model;
    private final Edges edges;
    private final Marks marks;
    private final Locale locale = Locale.getDefault();
    private final Node top;

    Forest(IProject project, State state, Grouping grouping) {
        this.model = state.model();
        this.edges = new Edges(model, grouping);
        this.marks = new Marks(state, edges);
        this.top = new Node(project, state, this::roots).marked(marks.ofAll());
    }

    /** The line of the project, with all others below it. */
    @Override
    public Node top() {
        return top;
    }

    @Override
    public Optional<Node> line(String id) {
        return model.byId(id).filter(Grouping::isShown).flatMap(this::line).or(() -> sharedLine(id));
    }

    /** By the key of an environment, or of a template and of what stands in it. */
    private Optional<Node> sharedLine(String keys) {
        var kind = keys.startsWith(EnvironmentCreation.key("")) ? Literals.ENVIRONMENT : Literals.TEMPLATE;
        var at = top.child(REST).flatMap(further -> further.child(kind.getName()));
        for (var key : keys.split("/")) {
            at = at.flatMap(node -> node.child(key));
        }
        return at;
    }

    private Optional<Node> line(Element element) {
        var frame = Grouping.frame(element);
        if (frame.isPresent()) {
            return line(frame.get()).flatMap(node -> node.child(model.fragment(element)));
        }
        var way = edges.way(element);
        var keys = way.isEmpty()
                ? Stream.of(REST, element.eClass().getName(), model.fragment(element))
                : way.stream().map(model::fragment);
        var at = Optional.of(top);
        for (var key : keys.toList()) {
            at = at.flatMap(node -> node.child(key));
        }
        return at;
    }

    private List<Node> roots(Node top) {
        var all = new ArrayList<>(nodes(top, edges.roots()));
        if (!edges.rest().isEmpty()
                || !model.templates().isEmpty()
                || !model.environments().isEmpty()) {
            all.add(new Node(top, REST, Texts.of("further"), null, this::kinds).marked(marks.worst(edges.rest())));
        }
        return all;
    }

    private List<Node> kinds(Node further) {
        var byKind = edges.rest().stream()
                .collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Node>();
        byKind.forEach((kind, elements) -> lines.add(kind(further, kind, elements)));
        var shared = new SharedLines(model, this::nodes);
        if (!model.templates().isEmpty()) {
            lines.add(heading(further, Literals.TEMPLATE, model.templates().size(), shared::templates));
        }
        if (!model.environments().isEmpty()) {
            lines.add(
                    heading(further, Literals.ENVIRONMENT, model.environments().size(), shared::environments));
        }
        return lines;
    }

    private Node kind(Node further, EClass kind, List<Element> elements) {
        return heading(further, kind, elements.size(), heading -> nodes(heading, elements))
                .marked(marks.worst(elements));
    }

    private Node heading(Node further, EClass kind, int count, Function<Node, List<Node>> below) {
        var label = Punctuation.of(locale).remarked(Kinds.of(kind, locale), count);
        return new Node(further, kind.getName(), label, null, below);
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
