// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wizard of the Eclipse bundle, which is compiled only where Sirius is: what it names is there. */
class WizardTest {
    private static final Pattern WORDS = Pattern.compile("\"%?(wizard\\.view[.a-z]*)\"");

    @Test
    void itOffersEachDiagramAndTableOfTheDesign() throws IOException {
        var wizard = read("src/main/java/io/orgsmith/sirius/eclipse/NewView.java");
        assertThat(DesignFile.read().of("ownedRepresentations")).hasSize(6).allSatisfy(each -> {
            var name = each.getAttribute("name");
            var label = each.getAttribute("label");
            assertThat(wizard).contains("\"" + name + "\"");
            assertThat(label).isIn("%view." + name, "%table." + name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void itsWordsAreThereInBothLanguages(String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(new Labels(Locale.forLanguageTag(language)).file())) {
            words.load(reader);
        }
        var named = WORDS.matcher(read("plugin.xml")
                        + read("src/main/java/io/orgsmith/sirius/eclipse/ViewPage.java")
                        + read("src/main/java/io/orgsmith/sirius/eclipse/NewView.java"))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(6)
                .allSatisfy(key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.startsWith("wizard."))
                .hasSameElementsAs(named);
    }

    @Test
    void itStandsAmongTheNewThingsOfOrgsmith() throws IOException {
        assertThat(read("plugin.xml"))
                .contains("class=\"io.orgsmith.sirius.eclipse.ViewWizard\"")
                .contains("category=\"io.orgsmith.workbench.new\"");
        assertThat(Files.readString(DesignFile.BUNDLE.resolve("../io.orgsmith.workbench/plugin.xml")))
                .contains("<category id=\"io.orgsmith.workbench.new\"");
        assertThat(DesignFile.BUNDLE.resolve("../io.orgsmith.workbench/icons/organization.svg"))
                .exists();
    }

    private static String read(String file) throws IOException {
        return Files.readString(DesignFile.BUNDLE.resolve(file));
    }
}
