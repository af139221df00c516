// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class IdFragmentsTest {
    @Test
    void qualifiedIdsLeadToTheirElements() {
        var file = Texts.read("""
                business group GH { operating unit TV { inventory organization PLANT { subinventory RAW } } }
                value set CO { value 11 }
                """).resource(Texts.FILE).orElseThrow();
        for (var id : new String[] {
            "business-group:GH",
            "operating-unit:TV",
            "inventory-organization:PLANT",
            "subinventory:PLANT.RAW",
            "segment-value:CO.11"
        }) {
            var element = file.getEObject(id);
            assertThat(element).as(id).isNotNull();
            assertThat(EcoreUtil.getURI(element).fragment()).isEqualTo(id);
        }
    }

    @Test
    void everyObjectOfEveryClauseIsFoundByItsFragment() {
        for (var document : Texts.everyClause().documents()) {
            document.eAllContents().forEachRemaining(object -> {
                var fragment = document.eResource().getURIFragment(object);
                assertThat(document.eResource().getEObject(fragment))
                        .as(fragment)
                        .isSameAs(object);
            });
        }
    }

    @Test
    void anUnknownIdLeadsNowhere() {
        assertThat(Texts.read("user A").resource(Texts.FILE).orElseThrow().getEObject("ledger:A"))
                .isNull();
    }
}
