// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Choice;
import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The properties of what is selected, and what is changed there. */
class PropertiesTest {
    private static final String TEXT = """
            legal entity BJ "Beijing"
            operating unit TV "Television" { legal entities BJ }
            """;

    private final Properties properties = new Properties();
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, TEXT);
    }

    @Test
    void eachAttributeIsTypedChosenSwitchedOrFixed() {
        assertThat(properties.properties(unit()))
                .hasSizeGreaterThan(10)
                .allMatch(each -> properties.isTyped(unit(), each)
                        ^ properties.isChosen(unit(), each)
                        ^ properties.isFlag(unit(), each)
                        ^ properties.isFixed(unit(), each));
        assertThat(properties.isFixed(unit(), property("id"))).isTrue();
        assertThat(properties.isFlag(unit(), property("usable"))).isTrue();
        assertThat(properties.isChosen(unit(), property("defaultLegalContext"))).isTrue();
        assertThat(properties.isTyped(unit(), property("shortCode"))).isTrue();
    }

    @Test
    void aTextIsWrittenAsAClause() {
        properties.writeProperty(property("shortCode"), "TV1");
        assertThat(session.text()).contains("short TV1");
        assertThat(properties.propertyValue(unit(), property("shortCode"))).isEqualTo("TV1");
    }

    @Test
    void aChoiceIsOneOfThoseThatAreOffered() {
        var choices = properties.propertyChoices(unit(), property("defaultLegalContext"));
        assertThat(choices).extracting(Choice::value).containsExactly("", "BJ");
        properties.writeProperty(property("defaultLegalContext"), choices.get(1));
        assertThat(session.text())
                .isEqualTo(TEXT.replace("legal entities BJ", "legal entities BJ  default legal context BJ"));
        assertThat(properties.propertyChoice(unit(), property("defaultLegalContext")))
                .isEqualTo(choices.get(1));
        assertThat(properties.choiceLabel(unit(), choices.get(1))).contains("Beijing");
    }

    @Test
    void aFlagIsSwitched() {
        boolean before = properties.isOn(unit(), property("usable"));
        properties.writeProperty(property("usable"), !before);
        assertThat(properties.isOn(unit(), property("usable"))).isEqualTo(!before);
    }

    @Test
    void eachHasANameAndAnExplanation() {
        assertThat(properties.properties(unit())).allSatisfy(each -> {
            assertThat(properties.propertyLabel(unit(), each)).isNotBlank();
            assertThat(properties.propertyHelp(unit(), each)).isNotBlank();
        });
    }

    @Test
    void whatIsNoElementHasNone() {
        assertThat(properties.properties(session.document())).isEmpty();
    }

    private EObject unit() {
        return session.at("operating-unit:TV");
    }

    private Property property(String feature) {
        return properties.properties(unit()).stream()
                .filter(each -> each.attribute().feature().getName().equals(feature))
                .findFirst()
                .orElseThrow();
    }
}
