// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.scene.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The room that texts take. */
class LabelTest {
    private static Label label(Entity entity, String name, String note) {
        return Label.of(new Node("id", entity, name, note, List.of()));
    }

    @Test
    void aNameAndANoteMakeTwoLines() {
        assertThat(label(Entity.LEDGER, "账", "primary ledger").height()).isEqualTo(50);
        assertThat(label(Entity.LEDGER, "账", "").height()).isEqualTo(34);
    }

    @Test
    void aLongNameMakesTheFigureHigherAndNotEverWider() {
        var label = label(Entity.LEGAL_ENTITY, "北京光华电视有限责任公司".repeat(9), "legal entity");
        assertThat(label.name()).hasSize(2);
        assertThat(label.height()).isEqualTo(68);
        assertThat(label.width()).isLessThan(345);
    }

    @Test
    void aStoreIsOneLowLine() {
        var label = label(Entity.SUBINVENTORY, "RAW 原料库", "subinventory");
        assertThat(label.height()).isEqualTo(26);
        assertThat(label.note()).isEmpty();
    }

    @Test
    void thereIsRoomForAMarkBesideTheName() {
        double name = TextWidth.of("华泰人民币账", Label.NAME_SIZE, true);
        assertThat(label(Entity.LEDGER, "华泰人民币账", "").width()).isGreaterThan((int) name + 34 + 20);
    }

    @Test
    void aDeedHasRoomForItBesideItsFold() {
        assertThat(label(Entity.LEGAL_ENTITY, "Hangzhou Huatai", "").width())
                .isEqualTo(label(Entity.OPERATING_UNIT, "Hangzhou Huatai", "").width() + 12);
    }
}
