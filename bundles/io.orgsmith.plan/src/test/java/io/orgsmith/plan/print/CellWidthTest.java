// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
    @ParameterizedTest
    @CsvSource({
        "ledger, 6",
        "电视机业务, 10",
        "Ｘ光机, 6",
        "，；“”　, 8",
        "ﾃﾚﾋﾞ, 4",
        "텔레비전, 8",
        "e\u0301, 1",
        "😀, 2",
        "👍🏽, 2",
        "👨‍👩‍👧, 2",
        "❤️, 2",
        "𠀀, 2",
    })
    void countsCells(String text, int width) {
        assertThat(CellWidth.of(text)).isEqualTo(width);
    }

    @Test
    void aSkinToneAloneIsAPictureOfItsOwn() {
        assertThat(CellWidth.of("\uD83C\uDFFD")).isEqualTo(2);
    }

    @Test
    void padsToCellsAndCutsNothing() {
        assertThat(CellWidth.pad("电视", 6)).isEqualTo("电视  ");
        assertThat(CellWidth.pad("电视机业务", 6)).isEqualTo("电视机业务");
    }
}
