// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.read.Subject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sirius is given the same lines as the built-in editor draws. */
class LinesTest {
    static Stream<Arguments> pictures() {
        return Stream.of("television", "four-factories", "classic-11i")
                .flatMap(example -> Stream.of(View.values()).map(view -> Arguments.of(example, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void eachLineLeadsWhereItDoesInTheBuiltInEditor(String example, View view, @TempDir Path folder) {
        var session = Session.example(folder, example);
        var scene = session.organization().pictures().scene(view);
        var subject = new Subject(session.organization());
        assertThat(scene.edges()).isNotEmpty();
        for (var node : scene.all().map(Node::id).toList()) {
            for (var relation :
                    scene.edges().stream().map(Edge::relation).distinct().toList()) {
                var targets = scene.edges().stream()
                        .filter(edge -> edge.from().equals(node) && edge.relation() == relation)
                        .map(edge -> subject.of(edge.to()).orElseThrow())
                        .toList();
                if (!targets.isEmpty()) {
                    assertThat(Lines.from(subject.of(node).orElseThrow(), view, relation))
                            .as("%s %s", node, relation)
                            .containsAll(targets);
                }
            }
        }
    }
}
