// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to figures that are there: each is one edit, and the rest of the text stays to the letter. */
class EditingTest {
    private final Editing editing = new Editing();
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, Structure.TEXT);
    }

    @Test
    void aNameIsTypedOverTheOldOne() {
        editing.rename(session.at("operating-unit:TV"), " 电视机业务 ");
        assertThat(session.text()).isEqualTo(Structure.TEXT.replace("\"Television\"", "\"电视机业务\""));
    }

    @Test
    void theNameInTheLanguageOfTheReaderIsTypedOver(@TempDir Path folder) {
        var text = "ledger CN \"Books\" zh \"账簿\" en \"The books\"\n";
        var before = Locale.getDefault();
        try {
            for (var reader : Map.of(Locale.CHINA, "账簿", Locale.UK, "The books").entrySet()) {
                Locale.setDefault(reader.getKey());
                var books = Session.of(folder, text);
                editing.rename(books.at("ledger:CN"), "X");
                assertThat(books.text()).isEqualTo(text.replace(reader.getValue(), "X"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anEmptyNameChangesNothing() {
        editing.rename(session.at("operating-unit:TV"), "  ");
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void aQuoteInANameIsPartOfTheName() {
        editing.rename(session.at("ledger:CN"), "The \"big\" books");
        assertThat(session.at("ledger:CN").eGet(session.at("ledger:CN").eClass().getEStructuralFeature("name")))
                .isEqualTo("The \"big\" books");
    }

    @Test
    void whatIsDeletedIsNamedNowhere() {
        editing.erase(session.at("legal-entity:BJ"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT
                        .replace("legal entity BJ \"Beijing\" { ledger CN }\n", "")
                        .replace("  legal entities BJ\n", "\n")
                        .replace(" { legal entity BJ }", ""));
    }

    @Test
    void whatIsDraggedIntoAnotherFigureMovesThere() {
        editing.assign(session.at("inventory-organization:PLANT"), session.at("operating-unit:XR"));
        var plant = session.at("inventory-organization:PLANT");
        assertThat(plant.eContainer()).isSameAs(session.at("operating-unit:XR"));
        assertThat(session.text()).contains("operating unit TV \"Television\" {  // all of it\n");
    }

    @Test
    void nothingIsDraggedWhereItCannotBelong() {
        Talk.in(session, null, -1);
        editing.assign(session.at("business-group:HT"), session.at("operating-unit:XR"));
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }
}
