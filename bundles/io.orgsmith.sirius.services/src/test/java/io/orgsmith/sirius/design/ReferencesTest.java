// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;

/** Whatever a part of the design refers to is there, and of the kind that is wanted. */
class ReferencesTest {
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("deletionDescription", "DeleteElementDescription"),
            Map.entry("labelDirectEdit", "DirectEditLabel"),
            Map.entry("doubleClickDescription", "DoubleClickDescription"),
            Map.entry("dropDescriptions", "ContainerDropDescription"),
            Map.entry("reconnections", "ReconnectEdgeDescription"),
            Map.entry("detailDescriptions", "CreationDescription"),
            Map.entry("diagramDescription", "DiagramDescription"),
            Map.entry("tableDescription", "TableDescription"),
            Map.entry("edgeMappings", "edgeMappings"),
            Map.entry("nodeMappings", "nodeMappings"),
            Map.entry("containerMappings", "containerMappings"),
            Map.entry("reusedNodeMappings", "nodeMappings"),
            Map.entry("reusedContainerMappings", "containerMappings"),
            Map.entry("sourceMapping", "Mappings"),
            Map.entry("targetMapping", "Mappings"),
            Map.entry("mappings", "Mappings"),
            Map.entry("extraMappings", "Mappings"),
            Map.entry("lineMapping", "ownedLineMappings"),
            Map.entry("columnMapping", "ownedColumnMappings"),
            Map.entry("groups", "groups"));

    private final DesignFile file = DesignFile.read();

    private static boolean isReference(Attr attribute) {
        return attribute.getValue().startsWith("//@");
    }

    @Test
    void eachLeadsToAPartOfTheFile() {
        var fragments = new Fragments(file);
        assertThat(file.attributes().filter(ReferencesTest::isReference).flatMap(ReferencesTest::targets))
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        target -> assertThat(fragments.find(target)).as(target).isPresent());
    }

    @Test
    void eachLeadsToThePartThatIsWanted() {
        var fragments = new Fragments(file);
        assertThat(file.attributes().filter(ReferencesTest::isReference)).allSatisfy(attribute -> {
            var wanted = attribute.getName().endsWith("olor")
                    ? "UserFixedColor"
                    : WANTED.getOrDefault(
                            attribute.getName(), attribute.getOwnerElement().getTagName());
            targets(attribute).forEach(target -> {
                var found = fragments.find(target).orElseThrow();
                var type = found.getAttribute("xsi:type");
                assertThat(type.isEmpty() || attribute.getName().equals("groups") ? found.getTagName() : type)
                        .as(attribute.getName() + " " + target)
                        .endsWith(wanted(attribute, wanted));
            });
        });
    }

    /** The tools of tables refer to the mapping that they stand in or beside. */
    private static String wanted(Attr attribute, String wanted) {
        return attribute.getName().equals("mapping")
                ? attribute.getValue().contains("@intersection") ? "intersection" : "ownedLineMappings"
                : wanted;
    }

    private static Stream<String> targets(Attr attribute) {
        return Stream.of(attribute.getValue().split(" (?=//)"));
    }
}
