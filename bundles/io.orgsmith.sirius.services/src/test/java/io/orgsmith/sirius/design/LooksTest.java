// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Figures and lines look as in the built-in editor: colours, icons and dashes are those of the notation. */
class LooksTest {
    private final DesignFile file = DesignFile.read();
    private final Fragments fragments = new Fragments(file);

    @Test
    void figuresHaveTheColoursAndIconsOfTheirEntities() {
        var mappings = file.elements()
                .filter(each -> List.of("nodeMappings", "containerMappings").contains(each.getTagName()))
                .filter(each -> !each.getAttribute("name").equals("UNDECLARED_VALUE"))
                .toList();
        assertThat(mappings).hasSizeGreaterThan(15).allSatisfy(mapping -> {
            var entity = Entity.valueOf(mapping.getAttribute("name"));
            var style = style(mapping);
            var shades = entity.hue().in(Theme.LIGHT);
            var fill = style.getAttribute("color").isEmpty() ? "backgroundColor" : "color";
            assertThat(colour(style, fill)).isEqualTo(shades.fill());
            assertThat(colour(style, "borderColor")).isEqualTo(shades.border());
            assertThat(style.getAttribute("iconPath")).isEqualTo(Names.icon(entity));
        });
    }

    @Test
    void linesAreDashedAsTheirRelations() {
        assertThat(file.elements().filter(each -> each.getTagName().equals("edgeMappings")))
                .allSatisfy(mapping -> {
                    var line = Relation.valueOf(mapping.getAttribute("name")).line();
                    assertThat(style(mapping).getAttribute("lineStyle").isEmpty())
                            .isEqualTo(line.dashes().isEmpty());
                    assertThat(colour(style(mapping), "strokeColor")).isEqualTo(Theme.LIGHT.line());
                });
    }

    @Test
    void findingsChangeTheOutline() {
        assertThat(file.of("conditionnalStyles"))
                .extracting(style -> style.getAttribute("predicateExpression"))
                .contains("service:hasErrors", "service:hasWarnings", "service:hasAdvice");
    }

    private static Element style(Element mapping) {
        return DesignFile.children(mapping).stream()
                .filter(child -> child.getTagName().equals("style"))
                .findFirst()
                .orElseThrow();
    }

    private String colour(Element style, String feature) {
        var entry = fragments.find(style.getAttribute(feature)).orElseThrow();
        return "#%02x%02x%02x".formatted(part(entry, "red"), part(entry, "green"), part(entry, "blue"));
    }

    private static int part(Element entry, String part) {
        return Integer.parseInt(entry.getAttribute(part));
    }
}
