// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that people put somewhere. */
class PinnedTest {
    private static final Scene SCENE =
            new Scenes(Organizations.example("four-factories"), Locale.ENGLISH).of(View.STRUCTURE, Map.of());

    private static Drawn drawn(String positions) {
        return new Drawn(SCENE, new LayoutEngine().of(SCENE, Positions.parse(positions)));
    }

    private static void isClear(Drawn drawn) {
        drawn.figuresAreApart();
        drawn.namesFit();
        drawn.linesAreClear();
    }

    @Test
    void aFigureIsWhereItWasPut() {
        var drawn = drawn("structure ledger:HT 1200 300");
        var box = drawn.layout().boxes().get("ledger:HT");
        assertThat(box.x()).isEqualTo(1200);
        assertThat(box.y()).isEqualTo(300);
        isClear(drawn);
    }

    @Test
    void insideOfAFrameThePlaceIsFromItsCorner() {
        var drawn = drawn("structure operating-unit:PUMPS 14 900");
        var group = drawn.layout().boxes().get("business-group:HT");
        var unit = drawn.layout().boxes().get("operating-unit:PUMPS");
        assertThat(unit.y() - group.y()).isEqualTo(900);
        assertThat(group.bottom()).isGreaterThan(unit.bottom());
        isClear(drawn);
    }

    @Test
    void whatIsInTheWayGivesWay() {
        var free = drawn("").layout().boxes().get("legal-entity:HZ_HT");
        var drawn = drawn("structure ledger:HT %d %d".formatted(free.x(), free.y()));
        assertThat(drawn.layout().boxes().get("legal-entity:HZ_HT").y()).isGreaterThan(free.y());
        isClear(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "structure legal-entity:GONE 5 5",
                "accounting ledger:HT 900 900",
                "nonsense",
                "structure subinventory:HZ_PUMPS.NOT_THERE 1 1"
            })
    void aStaleLineChangesNothing(String line) {
        assertThat(drawn(line).layout().boxes()).isEqualTo(drawn("").layout().boxes());
    }

    @Test
    void nobodyPutsAFigureOnTheNameOfItsFrame() {
        var drawn = drawn("structure operating-unit:VALVES -500 -500");
        assertThat(drawn.layout().boxes().get("operating-unit:VALVES").y()).isPositive();
        isClear(drawn);
    }

    @Test
    void framesWithoutMovedFiguresStayAsTheyWere() {
        var engine = new LayoutEngine();
        engine.of(SCENE);
        assertThat(engine.of(SCENE, Positions.parse("structure ledger:HT 1200 300"))
                        .computed())
                .isEqualTo(1);
    }
}
