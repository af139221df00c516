// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture by the objects of a session. */
class PictureTest {
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, """
                enterprise "Guanghua"
                ledger CN "Books"
                legal entity BJ "Beijing" { ledger CN }
                business group HT "Group" {
                  operating unit TV "Television" { ledger CN  legal entities BJ }
                }
                template PLANT for inventory organization { operating unit TV  legal entity BJ }
                inventory organization ONE "One" like PLANT
                inventory organization TWO "Two" like PLANT
                """);
    }

    @Test
    void whatATemplatePutsIntoAUnitStandsThereInTheOrderOfTheText() {
        var picture = session.organization().pictures().of(View.STRUCTURE);
        assertThat(picture.in(session.at("operating-unit:TV"), Entity.INVENTORY_ORGANIZATION))
                .containsExactly(session.at("inventory-organization:ONE"), session.at("inventory-organization:TWO"));
        assertThat(picture.outermost(Entity.INVENTORY_ORGANIZATION)).isEmpty();
    }

    @Test
    void aLineLeadsToTheObjectThatIsNamed() {
        var picture = session.organization().pictures().of(View.STRUCTURE);
        assertThat(picture.from(session.at("inventory-organization:TWO"), Relation.INVENTORY_LEGAL_ENTITY))
                .containsExactly(session.at("legal-entity:BJ"));
        assertThat(picture.from(session.at("legal-entity:BJ"), Relation.PRIMARY_LEDGER))
                .isEmpty();
    }

    @Test
    void itIsMadeOnce() {
        assertThat(session.organization().pictures().of(View.ACCESS))
                .isSameAs(session.organization().pictures().of(View.ACCESS));
    }

    @Test
    void itsTitleNamesTheEnterprise() {
        assertThat(session.organization().pictures().of(View.STRUCTURE).title()).contains("Guanghua");
    }
}
