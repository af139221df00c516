// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words of the text and the codes that EBS keeps. */
class ChoiceTest {
    private static final Codec CHOICE = Codec.choice(Map.of("fifo", 5L, "average", 2L, "lifo", 6L, "standard", 1L));

    @Test
    void aWordIsItsCodeAndTheCodeTheWord() {
        assertThat(CHOICE.column(Value.of("fifo"), null)).isEqualTo(5L);
        assertThat(CHOICE.value(5L, null)).contains(Value.of("fifo"));
    }

    @Test
    void aCodeThatHasNoWordIsNoValue() {
        assertThat(CHOICE.value(3L, null)).isEmpty();
    }

    @Test
    void aWordThatHasNoCodeIsRefusedWithAllThatHaveSorted() {
        assertThatThrownBy(() -> CHOICE.column(Value.of("hifo"), null))
                .isInstanceOfSatisfying(SetupProblem.class, problem -> assertThat(problem.message(Locale.ENGLISH))
                        .contains("hifo", "average, fifo, lifo, standard"));
    }
}
