// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import org.junit.jupiter.api.Test;

/** A project as a picture. */
class DiagramTest extends DiagramScene {
    @Test
    void figuresStandInThoseThatTheyBelongTo() throws Exception {
        assertThat(diagram.around(SZ)).isEqualTo(TV);
        assertThat(diagram.around(TV)).isEqualTo("business-group:GH");
        assertThat(diagram.shows("legal-entity:BJ_TV")).isTrue();
        Picture.take("diagram");
    }

    @Test
    void eachViewShowsItsOwn() throws Exception {
        diagram.editor().choose(View.ACCESS);
        Driver.waitUntil("responsibilities are there", () -> diagram.shows("responsibility:TV_BUYER"));
        assertThat(diagram.shows("ledger:CN")).isFalse();
        Picture.take("diagram-access");
        diagram.editor().choose(View.ACCOUNTING);
        Driver.waitUntil("ledgers are there", () -> diagram.shows("ledger:CN"));
        Picture.take("diagram-accounting");
    }
}
