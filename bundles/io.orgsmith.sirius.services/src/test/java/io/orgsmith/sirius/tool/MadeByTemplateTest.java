// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.figure.StructureFigures;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template makes for several plants is not changed by whoever sees it in one of them; he is told where it is. */
class MadeByTemplateTest {
    private static final String TEXT = """
            business group G "Group" {
              operating unit PUMPS "Pumps" {
                inventory organization P1 "Plant" code P1 like PLANT { subinventory FG }
                inventory organization P2 "Other" code P2 like PLANT
              }
            }
            template PLANT for inventory organization { subinventory RAW { description "Raw" } }
            """;

    private final Editing editing = new Editing();
    private Session session;
    private Talk talk;
    private EObject made;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, TEXT);
        talk = Talk.in(session, null, -1);
        made = new StructureFigures()
                .structureSubinventories(session.at("inventory-organization:P2"))
                .get(0);
    }

    @Test
    void itIsNotDeleted() {
        editing.erase(made);
        refused();
    }

    @Test
    void itIsNotRenamed() {
        editing.rename(made, "Steel");
        refused();
    }

    @Test
    void whatOnePlantHasOfItsOwnIs() {
        editing.erase(session.at("subinventory:P1.FG"));
        assertThat(session.text()).isEqualTo(TEXT.replace(" { subinventory FG }", ""));
        assertThat(talk.heard).isEmpty();
    }

    private void refused() {
        assertThat(session.text()).isEqualTo(TEXT);
        assertThat(talk.heard).singleElement().asString().contains("comes from template PLANT: change it there");
    }
}
