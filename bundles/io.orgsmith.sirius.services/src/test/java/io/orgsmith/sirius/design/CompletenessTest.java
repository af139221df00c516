// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** What the built-in editor draws and has in its palette, the design has, too, and nothing else. */
class CompletenessTest {
    private final DesignFile file = DesignFile.read();

    @ParameterizedTest
    @EnumSource
    void eachEntityOfAViewHasItsMapping(View view) {
        var drawn = Arrays.stream(Entity.values()).filter(view::shows).map(Entity::name);
        assertThat(names(view, "nodeMappings", "containerMappings"))
                .filteredOn(name -> !name.equals("UNDECLARED_VALUE"))
                .containsExactlyInAnyOrderElementsOf(drawn.toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachRelationOfAViewHasItsMapping(View view) {
        assertThat(names(view, "edgeMappings"))
                .containsExactlyInAnyOrderElementsOf(
                        Relation.in(view).stream().map(Relation::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfThePaletteHasItsTool(View view) {
        var shown = Arrays.stream(Entity.values())
                .filter(view::shows)
                .filter(entity -> !Tools.NOT_DECLARED.contains(entity));
        assertThat(names(view, "ownedTools"))
                .filteredOn(name -> name.startsWith("create-"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(shown, BuiltInPalette.beside(view).stream())
                        .distinct()
                        .map(entity -> "create-" + entity.key())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void eachRelationThatCanBeDrawnHasItsTool(View view) {
        var lines = Relation.in(view).stream()
                .filter(relation -> relation.isLineIn(view))
                .filter(relation -> Connection.of(relation.key()).isPresent())
                .map(relation -> "connect-" + relation.name());
        assertThat(names(view, "ownedTools"))
                .filteredOn(name -> name.startsWith("connect-"))
                .containsExactlyInAnyOrderElementsOf(lines.toList());
    }

    private List<String> names(View view, String... features) {
        return file.of("DiagramDescription").stream()
                .filter(diagram -> diagram.getAttribute("name").equals(view.key()))
                .flatMap(CompletenessTest::inside)
                .filter(each -> List.of(features).contains(each.getTagName()))
                .map(each -> each.getAttribute("name"))
                .toList();
    }

    private static Stream<Element> inside(Element element) {
        return Stream.concat(
                Stream.of(element), DesignFile.children(element).stream().flatMap(CompletenessTest::inside));
    }
}
