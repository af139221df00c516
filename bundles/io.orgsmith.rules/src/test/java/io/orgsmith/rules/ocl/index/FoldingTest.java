// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader takes for the same is the same after folding. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "TV Unit, tvunit",
        "ＴＶ（１）, tv(1)",
        "电视机　业务, 电视机业务",
        "ｱｲｳ, アイウ",
        "STRASSE, straße",
        "İstanbul, i̇stanbul",
        "a\u200Bb\u00A0c, abc"
    })
    void foldsToTheSame(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"TV1, TV2", "电视机, 电视", "é, e"})
    void keepsApartWhatDiffers(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }
}
