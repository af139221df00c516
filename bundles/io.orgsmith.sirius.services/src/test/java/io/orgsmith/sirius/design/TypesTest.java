// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;

/** A wrong type lets a tool work on the wrong element: so each is a class of the metamodel, by its qualified name. */
class TypesTest {
    private final DesignFile file = DesignFile.read();

    @Test
    void eachTypeIsAClassOfTheMetamodel() {
        assertThat(types()).hasSizeGreaterThan(30).allSatisfy(name -> {
            assertThat(name).startsWith(OrgPackage.eNAME + "::");
            assertThat(type(name)).as(name).isNotNull();
        });
    }

    @Test
    void eachColumnIsAFeatureOfItsLine() {
        var table = file.of("EditionTableDescription").get(0);
        var line = DesignFile.children(table).stream()
                .filter(child -> child.getTagName().equals("ownedLineMappings"))
                .findFirst()
                .orElseThrow();
        assertThat(file.of("ownedColumnMappings"))
                .extracting(column -> column.getAttribute("featureName"))
                .filteredOn(feature -> !feature.isEmpty())
                .hasSizeGreaterThan(8)
                .allSatisfy(feature -> assertThat(
                                type(line.getAttribute("domainClass")).getEStructuralFeature(feature))
                        .as(feature)
                        .isNotNull());
    }

    @Test
    void eachRepresentationNamesTheMetamodel() {
        assertThat(file.of("ownedRepresentations")).hasSize(6).allSatisfy(description -> assertThat(
                        DesignFile.children(description))
                .filteredOn(child -> child.getTagName().equals("metamodel"))
                .extracting(child -> child.getAttribute("href"))
                .containsExactly(OrgPackage.eNS_URI + "#/"));
    }

    private Stream<String> types() {
        return file.attributes()
                .filter(attribute -> attribute.getName().equals("domainClass")
                        || attribute.getName().equals("targetClass"))
                .map(Attr::getValue);
    }

    private static EClass type(String qualified) {
        return (EClass) OrgPackage.eINSTANCE.getEClassifier(qualified.substring(qualified.indexOf("::") + 2));
    }
}
