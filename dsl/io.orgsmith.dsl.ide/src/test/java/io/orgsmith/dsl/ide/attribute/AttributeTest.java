// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class AttributeTest {
    private final Edited text = Edited.org("""
        ledger CN "Books" { currency CNY }
        legal entity BJ "北京公司" en "Beijing Company" { ledger CN }
        legal entity SH "上海公司" { ledger CN }
        location HOME "Home" { address "Road 1, House 2", Gate }
        operating unit TV "Televisions" short TV from 2020-01-01 { ledger CN legal entities BJ }
        inventory organization P1 "Plant" code P01 { operating unit TV costing fifo no mrp }
        """);

    @Test
    void whatIsSaidIsReadAsItIsEdited() {
        assertThat(text.value("TV", "from")).isEqualTo("2020-01-01");
        assertThat(text.value("TV", "ledger")).isEqualTo("CN");
        assertThat(text.value("P1", "costing")).isEqualTo("fifo");
        assertThat(text.value("P1", "mrp")).isEqualTo("false");
        assertThat(text.value("HOME", "addressLines")).isEqualTo("\"Road 1, House 2\", Gate");
        assertThat(text.value("TV", "lineOfBusiness")).isEmpty();
    }

    @Test
    void itIsShownInTheReadersLanguage() {
        var entities = text.attribute("TV", "legalEntities");
        assertThat(entities.shown(text.element("TV"), Locale.ENGLISH)).isEqualTo("Beijing Company (BJ)");
        assertThat(entities.shown(text.element("TV"), Locale.CHINESE)).isEqualTo("北京公司（BJ）");
        assertThat(text.attribute("P1", "costing").shown(text.element("P1"), Locale.CHINESE))
                .isEqualTo("先进先出");
        assertThat(text.attribute("P1", "mrp").shown(text.element("P1"), Locale.ENGLISH))
                .isEqualTo("no");
        assertThat(text.attribute("P1", "code").label(Locale.ENGLISH)).isEqualTo("Organization code");
        assertThat(text.attribute("TV", "ledger").label(Locale.CHINESE)).isEqualTo("分类账");
    }

    @Test
    void aReferenceMayBeEachElementOfItsKind() {
        var choices = text.attribute("TV", "ledger").choices(text.model(), text.element("TV"), Locale.ENGLISH);
        assertThat(choices).containsExactly(new Choice("", ""), new Choice("CN", "Books (CN)"));
    }

    @Test
    void theDefaultLegalContextIsOneOfTheUnitsOwnCompanies() {
        var choices =
                text.attribute("TV", "defaultLegalContext").choices(text.model(), text.element("TV"), Locale.ENGLISH);
        assertThat(choices).extracting(Choice::value).containsExactly("", "BJ");
    }

    @Test
    void eachAttributeOfEachKindHasANameInBothLanguages() {
        assertThat(kinds()).hasSizeGreaterThan(15).allSatisfy(element -> {
            assertThat(Attribute.of(element)).allSatisfy(attribute -> {
                assertThat(attribute.label(Locale.ENGLISH)).isNotBlank();
                assertThat(attribute.label(Locale.CHINESE)).matches("(?s).*\\p{IsHan}.*");
            });
        });
    }

    @Test
    void whatMattersToItsKindComesFirst() {
        assertThat(Attribute.of(OrgFactory.eINSTANCE.createLedger()))
                .extracting(attribute -> attribute.feature().getName())
                .startsWith("id", "name", "shortName", "category", "currency", "calendar", "chartOfAccounts")
                .endsWith("formerly", "from", "to", "origin", "like");
    }

    @Test
    void whatCannotBeChangedThereSaysHowItIsChanged() {
        var enterprise = Attribute.of(OrgFactory.eINSTANCE.createEnterprise()).stream();
        var all = Stream.concat(kinds().stream().flatMap(each -> Attribute.of(each).stream()), enterprise);
        assertThat(all.filter(each -> each.form() == Form.FIXED)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.hint(Locale.ENGLISH)).isNotBlank();
            assertThat(each.hint(Locale.CHINESE)).matches("(?s).*\\p{IsHan}.*");
        });
        assertThat(text.attribute("TV", "id").hint(Locale.ENGLISH)).contains("Rename");
        assertThat(text.attribute("TV", "ledger").hint(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void eachWordIsShownInBothLanguages() {
        for (var element : kinds()) {
            for (var attribute : Attribute.of(element)) {
                if (attribute.form() == Form.WORD) {
                    for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                        assertThat(attribute.choices(null, element, locale)).hasSizeGreaterThan(2);
                    }
                }
            }
        }
    }

    private static List<Element> kinds() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass kind && !kind.isAbstract())
                .filter(each -> OrgPackage.Literals.ELEMENT.isSuperTypeOf((EClass) each))
                .filter(each ->
                        each != OrgPackage.Literals.ENTERPRISE && each != OrgPackage.Literals.IMPROPER_ORGANIZATION)
                .flatMap(each -> Stream.of((Element) OrgFactory.eINSTANCE.create((EClass) each)))
                .toList();
    }
}
