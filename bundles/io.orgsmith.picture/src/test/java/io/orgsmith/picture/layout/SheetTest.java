// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import org.junit.jupiter.api.Test;

/** What is around one element is a diagram with places of its own. */
class SheetTest {
    private static final Sheet ALL = Sheet.of(View.STRUCTURE);
    private static final Sheet AROUND_TV = new Sheet(View.STRUCTURE, "operating-unit:TV");
    private static final Positions BOTH = Positions.NONE
            .with(ALL, "legal-entity:BJ", new Point(1, 2))
            .with(AROUND_TV, "legal-entity:BJ", new Point(3, 4));

    @Test
    void eachHasItsLine() {
        assertThat(BOTH.text())
                .isEqualTo("structure legal-entity:BJ 1 2\nstructure@operating-unit:TV legal-entity:BJ 3 4\n");
        assertThat(Positions.parse(BOTH.text())).isEqualTo(BOTH);
    }

    @Test
    void noneKnowsOfTheOther() {
        assertThat(BOTH.in(ALL))
                .containsEntry("legal-entity:BJ", new Point(1, 2))
                .hasSize(1);
        assertThat(BOTH.in(AROUND_TV))
                .containsEntry("legal-entity:BJ", new Point(3, 4))
                .hasSize(1);
        assertThat(BOTH.in(new Sheet(View.STRUCTURE, "operating-unit:T"))).isEmpty();
    }

    @Test
    void oneIsLaidOutAfreshAlone() {
        assertThat(BOTH.without(AROUND_TV)).isEqualTo(Positions.NONE.with(ALL, "legal-entity:BJ", new Point(1, 2)));
        assertThat(BOTH.without(ALL).in(AROUND_TV)).hasSize(1);
    }

    @Test
    void itGoesAlongWhenItsElementIsRenamed() {
        assertThat(BOTH.renamed("operating-unit:TV", "operating-unit:SCREEN").text())
                .isEqualTo(BOTH.text().replace("@operating-unit:TV", "@operating-unit:SCREEN"));
        var plant = new Sheet(View.STRUCTURE, "subinventory:P.FG");
        assertThat(Positions.NONE
                        .with(plant, "subinventory:P.FG", new Point(5, 6))
                        .renamed("inventory-organization:P", "inventory-organization:O")
                        .text())
                .isEqualTo("structure@subinventory:O.FG subinventory:O.FG 5 6\n");
    }

    @Test
    void anIdOfSeveralWordsIsOneWordThere() {
        var sheet = new Sheet(View.ACCESS, "profile-settings:Cash Management");
        var placed = Positions.NONE.with(sheet, "responsibility:A B", new Point(7, 8));
        assertThat(placed.text()).isEqualTo("access@profile-settings:Cash%20Management responsibility:A B 7 8\n");
        assertThat(placed.renamed("a", "b")).isEqualTo(placed);
    }
}
