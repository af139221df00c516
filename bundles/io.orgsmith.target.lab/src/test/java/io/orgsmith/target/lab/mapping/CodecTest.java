// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and columns, both ways. */
class CodecTest {
    @Test
    void aFlagIsTheOneSpellingOrTheOther() {
        Codec flag = Codec.flag(1L, 2L);

        assertThat(flag.column(Value.of(true), null)).isEqualTo(1L);
        assertThat(flag.column(Value.of(false), null)).isEqualTo(2L);
        assertThat(flag.value(1L, null)).contains(Value.of(true));
        assertThat(flag.value(2L, null)).contains(Value.of(false));
    }

    @Test
    void aDayIsADay() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(Codec.DAY.column(Value.of(day), null)).isEqualTo(day);
        assertThat(Codec.DAY.value(day, null)).contains(Value.of(day));
    }

    @Test
    void aNumberInTextIsItsDigits() {
        Codec codec = Codec.inText(Codec.WHOLE);

        assertThat(codec.column(new Value.Whole(42), null)).isEqualTo("42");
        assertThat(codec.value("42", null)).contains(new Value.Whole(42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", " 1", "9999999999999999999"})
    void aTextThatIsNoIdIsNoValueAndNoError(String text) {
        assertThat(Codec.inText(Codec.WHOLE).value(text, null)).isEmpty();
    }
}
