// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What makes Sirius pass over a design, or parts of it, without a word. */
class PitfallsTest {
    private final DesignFile file = DesignFile.read();

    @Test
    void theVersionIsOneThatEachSirius7Reads() {
        assertThat(file.root().getAttribute("version")).isEqualTo("12.0.0.2017041100");
    }

    @Test
    void eachSectionAndToolOfThePaletteHasAName() {
        assertThat(file.elements()
                        .filter(each -> each.getTagName().equals("toolSections")
                                || each.getTagName().equals("ownedTools")))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> assertThat(each.getAttribute("name")).isNotBlank());
    }

    /** Sirius checks expressions with the types it knows: what is iterated over or chosen is any object. */
    @Test
    void whatSiriusItselfWouldComplainOfIsNotThere() {
        var services = new Services(file);
        assertThat(Expression.of(file).filter(each -> each.variables().anyMatch("property"::equals)))
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(services.named(each.service().orElseThrow()))
                        .as(each.toString())
                        .allMatch(method -> List.of(method.getParameterTypes()).contains(Object.class)));
        assertThat(file.of("ContainerDropDescription"))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.getAttribute("dragSource")).isEqualTo("DIAGRAM"));
        assertThat(file.of("DiagramCreationDescription")).hasSize(9).allSatisfy(each -> assertThat(
                        DesignFile.children(each))
                .extracting(Element::getTagName)
                .contains("initialOperation"));
    }

    @Test
    void theBundleRequiresTheOneThatContributesTheMetamodel() throws IOException {
        assertThat(manifest()).contains("Require-Bundle: io.orgsmith.model,");
        var plugin = Path.of("../io.orgsmith.model/src/main/resources/plugin.xml");
        assertThat(Files.readString(plugin))
                .contains("org.eclipse.emf.ecore.generated_package")
                .contains("uri=\"" + OrgPackage.eNS_URI + "\"")
                .contains("class=\"" + OrgPackage.class.getName() + "\"");
        assertThat(Files.readString(Path.of("../io.orgsmith.model/pom.xml"))).contains(";singleton:=true");
    }

    @Test
    void theBundleRequiresItsServicesAndTheInterpreterOfAql() throws IOException {
        assertThat(manifest())
                .contains(" io.orgsmith.sirius.services,")
                .contains(" org.eclipse.sirius.common.acceleo.aql,");
    }

    /** The project of a session is given as an option of Sirius, a class that no other bundle hands on. */
    @Test
    void theBundleRequiresTheOptionsOfSirius() throws IOException {
        assertThat(manifest()).contains(" org.eclipse.sirius.ext.base,");
    }

    @Test
    void theDesignIsInTheBundleAndRegistered() throws IOException {
        assertThat(Files.readString(DesignFile.BUNDLE.resolve("build.properties")))
                .contains("description/");
        var activator = DesignFile.BUNDLE.resolve("src/main/java/io/orgsmith/sirius/eclipse/SiriusDesign.java");
        assertThat(Files.readString(activator)).contains("\"io.orgsmith.sirius/description/orgsmith.odesign\"");
        assertThat(manifest()).contains("Bundle-Activator: io.orgsmith.sirius.eclipse.SiriusDesign");
    }

    private static String manifest() throws IOException {
        return Files.readString(DesignFile.BUNDLE.resolve("META-INF/MANIFEST.MF"));
    }
}
