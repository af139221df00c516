// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.layout.Layout;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.workbench.check.Checks;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** A diagram that takes its time to be laid out is drawn in haste first, and then with care. */
class LargeDiagramTest extends DrawnScene {
    private static final String UNIT = "operating-unit:U07";
    private static final String PLANT = "inventory-organization:P100";

    @Override
    String start() {
        return LargeDiagram.text();
    }

    @Test
    void inTheEndItIsDrawnAsIfItHadAlwaysBeenSo() throws Exception {
        Driver.waitUntil("it is drawn", () -> diagram.shows(UNIT));
        carry("operating-unit:U08");
        Driver.waitUntil("with care", () -> !drawnInHaste());
        assertThat(drawn().boxes()).isEqualTo(fresh().boxes());
        assertThat(drawn().routes()).isEqualTo(fresh().routes());
    }

    /** While the first is still drawn with care. */
    @Test
    void oneGestureCanFollowTheOther() throws Exception {
        Driver.waitUntil("it is drawn", () -> diagram.shows(UNIT));
        carry("operating-unit:U08");
        carry("operating-unit:U09");
        carry(UNIT);
        Driver.waitUntil("with care", () -> !drawnInHaste());
        assertThat(drawn().boxes()).isEqualTo(fresh().boxes());
    }

    private void carry(String to) throws Exception {
        var hand = new Hand(diagram);
        hand.does(hand.drag(diagram.part(PLANT), diagram.part(to)).orElseThrow());
        Driver.waitUntil("it is there", () -> diagram.around(PLANT).equals(to));
        assertThat(drawnInHaste()).as("drawn at once").isTrue();
        Beside.theWindow(() -> Checks.service().checked(project, new NullProgressMonitor()));
    }

    private boolean drawnInHaste() {
        return drawn().isHasty();
    }

    private Layout drawn() {
        return diagram.editor().drawing().layout();
    }

    private Layout fresh() {
        return new LayoutEngine().of(diagram.editor().drawing().scene());
    }
}
