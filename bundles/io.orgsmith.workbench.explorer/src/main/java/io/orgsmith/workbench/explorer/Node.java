// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.Element;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;

/**
 * A line of the explorer. Two lines are the same when they stand at the same place, whatever state of the project they were
 * made of: so the tree keeps its expansion and selection over each change.
 */
public final class Node {
    private final IProject project;
    private final State state;
    private final Node parent;
    private final String path;
    private final String label;
    private final Element element;
    private final Function<Node, List<Node>> below;
    private Severity mark;
    private Place place;
    private String note = "";
    private List<Node> children;
    private Map<String, Node> byPath;

    /** The line of a project. */
    Node(IProject project, State state, Function<Node, List<Node>> below) {
        this(project, state, null, project.getName(), project.getName(), null, below);
    }

    /** A line below another one. */
    Node(Node parent, String key, String label, Element element, Function<Node, List<Node>> below) {
        this(parent.project, parent.state, parent, key, label, element, below);
    }

    private Node(
            IProject project,
            State state,
            Node parent,
            String key,
            String label,
            Element element,
            Function<Node, List<Node>> below) {
        this.project = project;
        this.state = state;
        this.parent = parent;
        this.path = (parent == null ? "" : parent.path + "/") + key;
        this.label = label;
        this.element = element;
        this.below = below;
    }

    public IProject project() {
        return project;
    }

    /** The state of the project that it was made of; null where the project could not be read. */
    public State state() {
        return state;
    }

    Node parent() {
        return parent;
    }

    public String label() {
        return label;
    }

    /** The element of the effective model; none for a project or a heading. */
    public Optional<Element> element() {
        return Optional.ofNullable(element);
    }

    /** What its properties are those of: its element, or the enterprise that the project declares. */
    public Optional<Element> subject() {
        boolean isProject = parent == null && state != null;
        return isProject
                ? Optional.<Element>of(state.model().enterprise())
                        .filter(each -> state.model().origin(each, null).written() != null)
                : element();
    }

    /** The element of the line above. */
    public Optional<Element> above() {
        return parent == null ? Optional.empty() : parent.element();
    }

    /** The gravest of what was found about it and what stands below it. */
    Optional<Severity> mark() {
        return Optional.ofNullable(mark);
    }

    Node marked(Optional<Severity> severity) {
        mark = severity.orElse(null);
        return this;
    }

    /** Where its element is declared. */
    public Optional<Declared> declared() {
        return element().flatMap(each -> Declared.of(state.model(), each));
    }

    /** Leads to a place of a text though it shows no element. */
    Node leadingTo(Place there) {
        place = there;
        return this;
    }

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    void note(String words) {
        note = words;
    }

    /** What it says in a quieter colour beside its label. */
    String note() {
        return parent == null && state != null && state.isOutdated() ? Texts.of("outdated") : note;
    }

    /** Whether it is a line of the element with a qualified id. */
    boolean shows(String id) {
        return element != null && path.endsWith("/" + id);
    }

    /** The line directly below with a key. */
    Optional<Node> child(String key) {
        if (byPath == null) {
            byPath = children().stream().collect(Collectors.toMap(each -> each.path, each -> each, (one, same) -> one));
        }
        return Optional.ofNullable(byPath.get(path + "/" + key));
    }

    List<Node> children() {
        if (children == null) {
            children = below.apply(this);
        }
        return children;
    }

    /** Whether the same element stands above: a circle in what is declared. */
    boolean repeats() {
        for (var above = parent; above != null; above = above.parent) {
            if (element != null && above.element == element) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && node.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
