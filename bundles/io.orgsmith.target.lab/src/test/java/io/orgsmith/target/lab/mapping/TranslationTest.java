// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.SeedReader;
import io.orgsmith.target.lab.table.TableImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final Key BUYER = Key.of(Kind.RESPONSIBILITY, "PO", "B");
    private static final Translation NAMES = new Translation("HR_ALL_ORGANIZATION_UNITS_TL", "ORGANIZATION_ID", "NAME");
    private static final long ID = 7;

    private final TableImage image = new TableImage(SchemaReader.r12());

    @BeforeEach
    void fill() {
        SeedReader.r12().forEach(image::add);
    }

    private void write(String name, Value names) {
        SetupObject object = names == null ? object(BUYER) : object(BUYER, "names", names);
        NAMES.write(ID, object, name, Map.of(), new Writer(new Directory(image, Map.of(), LocalDate.of(2026, 1, 1))));
    }

    private List<String> rows() {
        return image.where("HR_ALL_ORGANIZATION_UNITS_TL", "ORGANIZATION_ID", ID).stream()
                .map(row -> row.text("LANGUAGE") + " " + row.text("SOURCE_LANG") + " " + row.text("NAME"))
                .sorted()
                .toList();
    }

    private Optional<Value> names() {
        var attributes = new Attributes();
        NAMES.read(ID, attributes, image);
        return attributes.object(BUYER).value("names");
    }

    private String original() {
        return NAMES.original(ID, image).text("NAME");
    }

    @Test
    void withoutTranslationsEveryInstalledLanguageHasTheName() {
        write("Buyer", null);

        assertThat(rows()).containsExactly("JA US Buyer", "US US Buyer", "ZHS US Buyer");
        assertThat(original()).isEqualTo("Buyer");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameInAnotherLanguageIsTold() {
        write("Buyer", many(name("ZHS", "采购")));

        assertThat(original()).isEqualTo("Buyer");
        assertThat(names()).contains(many(name("ZHS", "采购")));
    }

    @Test
    void aTextMayGiveTheBaseLanguageAsATranslation() {
        write("采购", many(name("US", "Buyer")));

        assertThat(original()).isEqualTo("采购");
        assertThat(names()).contains(many(name("US", "Buyer")));
    }

    @Test
    void aTextMayGiveTheBaseLanguageAndAllButOneOfTheOthers() {
        write("仓库", many(name("US", "Warehouse"), name("ZHS", "库房")));

        assertThat(original()).isEqualTo("仓库");
        assertThat(names()).contains(many(name("US", "Warehouse"), name("ZHS", "库房")));
    }

    @Test
    void aTextMayGiveEveryInstalledLanguageBesideTheName() {
        var all = many(name("F", "Magasin"), name("JA", "倉庫"), name("US", "Warehouse"), name("ZHS", "库房"));
        write("仓库", all);

        assertThat(original()).isEqualTo("仓库");
        assertThat(names()).contains(all);
    }

    @Test
    void aTextMayTranslateIntoEveryOtherLanguage() {
        var others = many(name("F", "Magasin"), name("JA", "倉庫"), name("ZHS", "库房"));
        write("Warehouse", others);

        assertThat(original()).isEqualTo("Warehouse");
        assertThat(names()).contains(others);
    }

    @Test
    void isoCodesAndLanguagesThatAreNotInstalledAreTaken() {
        write("Buyer", many(name("zh", "采购"), name("fr", "Acheteur")));

        assertThat(names()).contains(many(name("F", "Acheteur"), name("ZHS", "采购")));
    }

    @Test
    void aTranslationThatEqualsTheNameIsStillOne() {
        write("SAP", many(name("ZHS", "SAP")));

        assertThat(names()).contains(many(name("ZHS", "SAP")));
    }

    @Test
    void aTranslationThatIsTakenAwayFallsBackToTheName() {
        write("Buyer", many(name("ZHS", "采购"), name("F", "Acheteur")));

        write("Buyer", null);

        assertThat(rows()).containsExactly("JA US Buyer", "US US Buyer", "ZHS US Buyer");
    }
}
