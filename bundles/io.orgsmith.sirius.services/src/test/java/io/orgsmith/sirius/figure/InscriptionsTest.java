// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on figures: names, kinds and the codes of EBS. */
class InscriptionsTest {
    private final Inscriptions inscriptions = new Inscriptions();

    @Test
    void aFigureSaysNameKindAndCode(@TempDir Path folder) {
        var plant = Session.example(folder, "four-factories").at("inventory-organization:HZ_PUMPS");
        assertThat(inscriptions.inscription(plant).lines())
                .element(0)
                .asString()
                .isIn("Hangzhou Pump Factory", "杭州水泵厂");
        assertThat(inscriptions.inscription(plant)).endsWith(" · HP1");
        assertThat(inscriptions.inscriptionInOneLine(plant)).doesNotContain("HP1");
    }

    @Test
    void theNameThatIsEditedIsTheOneThatIsShown(@TempDir Path folder) {
        var plant = Session.example(folder, "four-factories").at("inventory-organization:HZ_PUMPS");
        assertThat(inscriptions.nameToEdit(plant)).isEqualTo(inscriptions.inscriptionInOneLine(plant));
    }

    @Test
    void whatHasNoNameIsCalledByItsId(@TempDir Path folder) {
        var session = Session.of(folder, "ledger CN\n");
        assertThat(inscriptions.inscriptionInOneLine(session.at("ledger:CN"))).isEqualTo("CN");
    }

    @Test
    void diagramsBeginAtTheFileOfWhatIsSelected(@TempDir Path folder) {
        var session = Session.example(folder, "four-factories");
        var plant = session.at("inventory-organization:HZ_PUMPS");
        assertThat(inscriptions.document(plant))
                .isSameAs(plant.eResource().getContents().get(0));
        assertThat(inscriptions.structureTitle(plant)).contains(" · ");
    }
}
