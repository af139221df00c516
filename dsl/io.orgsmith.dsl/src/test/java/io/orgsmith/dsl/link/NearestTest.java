// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which id was probably meant. */
class NearestTest {
    @ParameterizedTest
    @CsvSource({"BEJING, BEIJING", "BEIJNIG, BEIJING", "beijing, BEIJING", "SHANGHAII, SHANGHAI", "北京电视厂, 北京电视机厂"})
    void aSlipIsFound(String typed, String meant) {
        assertThat(Nearest.of(typed, List.of("GZ", "SHANGHAI", "BEIJING", "北京电视机厂")))
                .contains(meant);
    }

    @Test
    void moreThanAThirdWrongIsAnotherWord() {
        assertThat(Nearest.of("ABCDEF", List.of("ABCDXY"))).contains("ABCDXY");
        assertThat(Nearest.of("ABCDEF", List.of("ABCXYZ"))).isEmpty();
        assertThat(Nearest.of("ABC", List.of())).isEmpty();
    }

    @Test
    void ofEqualsTheFirstInCodePointOrderWhateverTheirOrder() {
        assertThat(Nearest.of("PLANT", List.of("PLANT2", "PLANT1"))).contains("PLANT1");
        assertThat(Nearest.of("PLANT", List.of("PLANT1", "PLANT2"))).contains("PLANT1");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "kitten, sitting, 3", "ABC, abc, 0", "abc, acb, 2", "a, b, 1"})
    void theDistanceCountsLettersToChange(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
    }
}
