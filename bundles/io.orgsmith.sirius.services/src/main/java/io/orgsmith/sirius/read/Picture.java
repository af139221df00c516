// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** A diagram by the objects of the session that its figures and lines stand for: looked up once, asked for each figure. */
public final class Picture {
    private record Part(Object kind, EObject object) {}

    private final Scene scene;
    private final Subject subject;
    private final Map<String, Optional<EObject>> subjects = new HashMap<>();
    private final List<Part> outermost;
    private final Map<EObject, List<Part>> figures = new HashMap<>();
    private final Map<EObject, List<Part>> lines = new HashMap<>();

    Picture(Scene scene, Subject subject) {
        this.scene = scene;
        this.subject = subject;
        outermost = scene.nodes().stream().flatMap(this::part).toList();
        scene.all().forEach(node -> subject(node.id())
                .ifPresent(around -> figures.computeIfAbsent(around, none -> new ArrayList<>())
                        .addAll(node.children().stream().flatMap(this::part).toList())));
        scene.edges().forEach(edge -> subject(edge.from()).ifPresent(source -> subject(edge.to())
                .ifPresent(target -> lines.computeIfAbsent(source, none -> new ArrayList<>())
                        .add(new Part(edge.relation(), target)))));
    }

    /** The enterprise, or what else it is a picture of. */
    public String title() {
        return scene.title();
    }

    /** Whose figures of a kind stand beside all others. */
    public List<EObject> outermost(Entity kind) {
        return of(kind, outermost);
    }

    /** Whose figures of a kind stand in the figure of an object. */
    public List<EObject> in(EObject around, Entity kind) {
        return of(kind, figures.getOrDefault(around, List.of()));
    }

    /** To whose figures the lines of a relation lead that begin at the figure of an object. */
    public List<EObject> from(EObject source, Relation relation) {
        return of(relation, lines.getOrDefault(source, List.of()));
    }

    private static List<EObject> of(Object kind, List<Part> parts) {
        var found = new LinkedHashSet<EObject>();
        parts.stream().filter(part -> part.kind() == kind).forEach(part -> found.add(part.object()));
        return List.copyOf(found);
    }

    private Stream<Part> part(Node node) {
        return subject(node.id()).map(object -> new Part(node.entity(), object)).stream();
    }

    private Optional<EObject> subject(String id) {
        return subjects.computeIfAbsent(id, subject::of);
    }
}
