// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts of a picture. */
class FocusTest {
    private static final Scene ALL =
            new Scenes(Organizations.example("television"), Locale.ENGLISH).of(View.STRUCTURE, Map.of());

    private static Scene focus(String id, int depth) {
        return new Focus(id, depth).of(ALL);
    }

    @Test
    void anOperatingUnitComesWithWhatIsInItAndWhatItLeansOn() {
        assertThat(focus("operating-unit:XRAY", 0).all())
                .extracting(Node::id)
                .contains(
                        "business-group:GH",
                        "inventory-organization:BJ_XR_PLANT",
                        "subinventory:BJ_XR_PLANT.RAW",
                        "legal-entity:WH_MED",
                        "ledger:CN")
                .doesNotContain("operating-unit:TV", "legal-entity:CD_TV");
    }

    @Test
    void aCompanyComesWithThoseWhoWorkForIt() {
        assertThat(focus("legal-entity:CD_TV", 1).all())
                .extracting(Node::id)
                .contains("operating-unit:TV", "inventory-organization:CD_TV_PLANT", "ledger:CN")
                .doesNotContain("operating-unit:XRAY", "inventory-organization:BJ_TV_PLANT");
    }

    @Test
    void withoutDepthNobodyElseComes() {
        assertThat(focus("legal-entity:CD_TV", 0).all())
                .extracting(Node::id)
                .containsExactlyInAnyOrder("legal-entity:CD_TV", "ledger:CN");
    }

    @Test
    void severalComeWithWhatEachOfThemLeansOn() {
        assertThat(new Focus(Set.of("legal-entity:CD_TV", "legal-entity:WH_MED"), 0)
                        .of(ALL)
                        .all())
                .extracting(Node::id)
                .containsExactlyInAnyOrder("legal-entity:CD_TV", "legal-entity:WH_MED", "ledger:CN");
    }

    @Test
    void aBusinessGroupIsThereAsAWhole() {
        assertThat(focus("business-group:GH", 1).all().filter(node -> node.id().startsWith("operating-unit:")))
                .hasSize(2);
    }

    @Test
    void farEnoughAwayIsEverythingThatIsLinked() {
        assertThat(focus("ledger:CN", 99).all().filter(node -> node.id().startsWith("legal-entity:")))
                .hasSize(6);
    }

    @Test
    void linesAreThoseBetweenWhatIsShown() {
        var scene = focus("operating-unit:XRAY", 0);
        var shown = scene.all().map(Node::id).toList();
        assertThat(scene.edges())
                .isNotEmpty()
                .allMatch(edge -> shown.contains(edge.from()) && shown.contains(edge.to()));
    }
}
