// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import io.orgsmith.cli.Session;
import io.orgsmith.dsl.link.Nearest;
import io.orgsmith.picture.layout.Sheet;
import io.orgsmith.picture.scene.Focus;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The part of a picture that is asked for. */
final class FocusOption {
    @Option(names = "--focus", paramLabel = "REF")
    private String focus;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "1")
    private int depth;

    /** The diagram of the workbench that shows that part, whose figures may have been put somewhere there. */
    Sheet sheet(Scene scene) {
        return new Sheet(scene.view(), focus == null ? null : node(scene).id());
    }

    /** @throws io.orgsmith.cli.Stop when there is no such depth */
    void check() {
        if (depth < 0) {
            throw Session.stop("diagram.depth", depth);
        }
    }

    /** The part; without the option the whole. @throws io.orgsmith.cli.Stop when the word means nothing in it, or several things */
    Scene of(Scene scene) {
        if (focus == null) {
            return scene;
        }
        var node = node(scene);
        var title = scene.title() + " · " + node.name();
        return new Focus(node.id(), depth).of(scene).titled(title);
    }

    private Node node(Scene scene) {
        var meant = Stream.<Predicate<Node>>of(
                        node -> node.id().equals(focus),
                        node -> node.id().substring(node.id().indexOf(':') + 1).equals(focus),
                        node -> node.name().equals(focus))
                .map(test -> scene.all().filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> unknown(scene));
        if (meant.size() > 1) {
            throw Session.stop(
                    "only.several", focus, meant.stream().map(Node::id).toList());
        }
        return meant.get(0);
    }

    private RuntimeException unknown(Scene scene) {
        var words = scene.all()
                .flatMap(node ->
                        Stream.of(node.id(), node.id().substring(node.id().indexOf(':') + 1), node.name()))
                .distinct()
                .toList();
        return Nearest.of(focus, words)
                .map(near -> Session.stop("diagram.unknown.near", focus, near))
                .orElseGet(() -> Session.stop("diagram.unknown", focus));
    }
}
