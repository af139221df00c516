// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template of an element is chosen like any other of its attributes, and stands where an expert writes it. */
class LikeTest {
    private static final String TEMPLATES = """
        template PLANT for inventory organization { costing fifo }
        template DEPOT for inventory organization { costing average }
        template BUYER for responsibility { request group "All Reports" }
        defaults for inventory organization { mrp }
        """;

    @Test
    void itIsOneOfThoseOfTheKind() {
        var text = Edited.org(TEMPLATES + "inventory organization P1 like DEPOT");
        assertThat(text.value("P1", "like")).isEqualTo("DEPOT");
        assertThat(text.attribute("P1", "like").choices(text.model(), text.element("P1"), Locale.ENGLISH))
                .containsExactly(new Choice("", ""), new Choice("PLANT", "PLANT"), new Choice("DEPOT", "DEPOT"));
    }

    @Test
    void itIsWrittenInTheHead() {
        assertThat(set("inventory organization P1", "PLANT")).isEqualTo("inventory organization P1 like PLANT");
        assertThat(set("inventory organization P1 \"Plant\" en \"P\" code P01 { mrp }", "PLANT"))
                .isEqualTo("inventory organization P1 \"Plant\" en \"P\" code P01 like PLANT { mrp }");
        assertThat(set("inventory organization P1 code P01 {\n  mrp\n}", "PLANT"))
                .isEqualTo("inventory organization P1 code P01 like PLANT {\n  mrp\n}");
        assertThat(set("responsibility P1 \"Buyer\" in PO { menu M }", "BUYER"))
                .isEqualTo("responsibility P1 \"Buyer\" in PO like BUYER { menu M }");
    }

    @Test
    void aHeadThatHasNoRoomTakesNoMore() {
        var name = "x".repeat(85);
        assertThat(set("inventory organization P1 \"" + name + "\" {\n  mrp\n}", "PLANT"))
                .isEqualTo("inventory organization P1 \"" + name + "\" {\n  like PLANT\n  mrp\n}");
    }

    @Test
    void anotherOneTakesItsPlaceAndNoneTakesTheWordsAway() {
        var plant = "inventory organization P1 code P01 like PLANT { mrp }";
        assertThat(set(plant, "DEPOT")).isEqualTo("inventory organization P1 code P01 like DEPOT { mrp }");
        assertThat(set(plant, "")).isEqualTo("inventory organization P1 code P01 { mrp }");
        assertThat(set("inventory organization P1 like PLANT", "")).isEqualTo("inventory organization P1");
        assertThat(set("inventory organization P1 { like PLANT  mrp }", "DEPOT"))
                .isEqualTo("inventory organization P1 { like DEPOT  mrp }");
    }

    @Test
    void ofSeveralTheOneThatIsChosenStays() {
        var plant = "inventory organization P1 like PLANT, DEPOT { mrp }";
        var text = Edited.org(TEMPLATES + plant);
        assertThat(text.value("P1", "like")).isEqualTo("PLANT, DEPOT");
        assertThat(text.attribute("P1", "like").choices(text.model(), text.element("P1"), Locale.ENGLISH))
                .contains(new Choice("PLANT, DEPOT", "PLANT, DEPOT"));
        assertThat(set(plant, "DEPOT")).isEqualTo("inventory organization P1 like DEPOT { mrp }");
        assertThat(set(plant, "")).isEqualTo("inventory organization P1 { mrp }");
    }

    @Test
    void whatCanHaveNoTemplateIsNotAsked() {
        assertThat(hasTemplates(Literals.INVENTORY_ORGANIZATION)).isTrue();
        assertThat(hasTemplates(Literals.SUBINVENTORY)).isTrue();
        assertThat(hasTemplates(Literals.ENTERPRISE)).isFalse();
        assertThat(hasTemplates(Literals.CHART_OF_ACCOUNTS)).isFalse();
        assertThat(hasTemplates(Literals.ORGANIZATION_HIERARCHY)).isFalse();
        assertThat(hasTemplates(Literals.SEGMENT_VALUE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.dsl.ide.attribute.EveryAttributeTest#kinds")
    void eachKindThatHasTemplatesCanBeLikeOne(EClass kind) {
        if (hasTemplates(kind)) {
            var words = Wanted.words(kind);
            var before = words + " X \"Name\"\ntemplate T for " + words + " { }\n";
            var after = Edited.org(before).set("X", "like", "T");
            assertThat(Edited.org(after).value("X", "like")).as(after).isEqualTo("T");
            assertThat(Edited.org(after).set("X", "like", "")).isEqualTo(before);
        }
    }

    private static boolean hasTemplates(EClass kind) {
        return Attribute.of((Element) OrgFactory.eINSTANCE.create(kind)).stream()
                .anyMatch(each -> each.feature() == Literals.ELEMENT__LIKE);
    }

    private static String set(String text, String template) {
        var after = Edited.org(TEMPLATES + text).set("P1", "like", template);
        assertThat(after).startsWith(TEMPLATES);
        return after.substring(TEMPLATES.length());
    }
}
