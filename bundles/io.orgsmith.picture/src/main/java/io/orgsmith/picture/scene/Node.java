// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.picture.notation.Entity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure and those inside of it.
 *
 * @param id the qualified id of its element, the same in every snapshot; of what is no element, one of the same form
 * @param name what people call it
 * @param note a few words below the name; may be empty
 * @param children in the order of the text
 */
public record Node(String id, Entity entity, String name, String note, List<Node> children) {
    public Node {
        children = List.copyOf(children);
    }

    /** The same with other figures inside. */
    public Node with(List<Node> others) {
        return new Node(id, entity, name, note, others);
    }

    /** The same under another name. */
    public Node named(String other) {
        return new Node(id, entity, other, note, children);
    }

    /** It and all at any depth, each before what is in it. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
}
