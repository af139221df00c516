// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.Element;
import io.orgsmith.workspace.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private List<Node> children;

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

    /** The state of the project that it was made of. */
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

    /** Whether it is a line of the element with a qualified id. */
    boolean shows(String id) {
        return element != null && path.endsWith("/" + id);
    }

    /** The first line of the element with a qualified id, among this one and those below. */
    Optional<Node> find(String id) {
        return shows(id)
                ? Optional.of(this)
                : children().stream().flatMap(child -> child.find(id).stream()).findFirst();
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
