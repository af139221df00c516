// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.read.Subject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sirius is given the same figures, inside the same figures, as the built-in editor draws. */
class FiguresTest {
    static Stream<Arguments> pictures() {
        return Stream.of("television", "four-factories", "two-dimensions", "classic-11i")
                .flatMap(example -> Stream.of(View.values()).map(view -> Arguments.of(example, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void eachFigureIsWhereItIsInTheBuiltInEditor(String example, View view, @TempDir Path folder) {
        var session = Session.example(folder, example);
        var scene = session.organization().pictures().scene(view);
        assertThat(scene.nodes()).isNotEmpty();
        compare(session, session.document(), scene.nodes(), view);
    }

    private static void compare(Session session, EObject around, List<Node> wanted, View view) {
        var subject = new Subject(session.organization());
        for (var kind : Entity.values()) {
            var nodes = wanted.stream().filter(node -> node.entity() == kind).toList();
            var subjects = nodes.stream()
                    .map(node -> subject.of(node.id()).orElseThrow(() -> new AssertionError(node.id())))
                    .toList();
            assertThat(Figures.in(around, view, kind)).as("%s %s", view, kind).containsExactlyElementsOf(subjects);
        }
        for (var node : wanted) {
            if (!node.children().isEmpty()) {
                compare(session, subject.of(node.id()).orElseThrow(), node.children(), view);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noFigureIsOfAKindThatTheViewDoesNotName(String example, View view, @TempDir Path folder) {
        var scene = Session.example(folder, example).organization().pictures().scene(view);
        var named = Arrays.stream(Entity.values()).filter(view::shows).toList();
        assertThat(scene.all().map(Node::entity)).isSubsetOf(named);
    }
}
