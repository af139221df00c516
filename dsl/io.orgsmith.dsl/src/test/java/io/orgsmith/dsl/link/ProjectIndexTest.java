// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** What is declared in a project, by kind and id. */
class ProjectIndexTest {
    private final ProjectIndex index =
            ProjectIndex.of(Texts.read("""
                    business group GH { operating unit TV }
                    inventory organization TV { subinventory RAW }
                    subinventory LOOSE
                    value set CO { value 11 }
                    template T for user { from 2020-01-01 }
                    user ZHANG
                    user ZHANG
                    """).resource(Texts.FILE).orElseThrow().getResourceSet());

    @Test
    void aKindAndAnIdFindOne() {
        assertThat(index.find(Literals.OPERATING_UNIT, "TV")).hasSize(1);
        assertThat(index.find(Literals.OPERATING_UNIT, "tv")).isEmpty();
        assertThat(index.find(Literals.TEMPLATE, "T")).hasSize(1);
    }

    @Test
    void aSuperKindFindsAllBelowIt() {
        assertThat(index.find(Literals.ORGANIZATION, "TV"))
                .extracting(found -> found.eClass().getName())
                .containsExactlyInAnyOrder("OperatingUnit", "InventoryOrganization");
        assertThat(index.ids(Literals.ORGANIZATION)).containsExactlyInAnyOrder("GH", "TV", "TV");
    }

    @Test
    void aSubinventoryIsFoundBehindItsOrganization() {
        assertThat(index.ids(Literals.SUBINVENTORY)).containsExactly("TV.RAW", "LOOSE");
        assertThat(index.find(Literals.SUBINVENTORY, "RAW")).isEmpty();
    }

    @Test
    void valuesOfASetAreNotReferredTo() {
        assertThat(index.ids(Literals.SEGMENT_VALUE)).isEmpty();
    }

    @Test
    void duplicatesComeWithAllTheirDeclarations() {
        assertThat(index.duplicates()).hasSize(1);
        assertThat(index.duplicates().get(0))
                .isEqualTo(index.find(Literals.USER, "ZHANG"))
                .hasSize(2);
    }
}
