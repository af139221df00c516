// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A long text fits the columns of every database. */
class TextPartsTest {
    private static final int ORACLE_LIMIT = 4000;

    @Test
    void aShortTextIsOnePart() {
        assertThat(TextParts.of("电视机业务")).containsExactly("电视机业务");
    }

    @Test
    void thePartsTogetherAreTheText() {
        String text = "0123456789".repeat(350) + "x";

        assertThat(TextParts.of(text)).hasSize(3);
        assertThat(String.join("", TextParts.of(text))).isEqualTo(text);
    }

    @Test
    void noPartIsTooLongInBytes() {
        for (String letter : new String[] {"a", "é", "电", "😀"}) {
            assertThat(TextParts.of(letter.repeat(5000)))
                    .allSatisfy(part -> assertThat(part.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(ORACLE_LIMIT));
        }
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String text = "x" + "😀".repeat(3000);

        assertThat(TextParts.of(text)).allSatisfy(part -> assertThat(
                        new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(part));
        assertThat(String.join("", TextParts.of(text))).isEqualTo(text);
    }

    @Test
    void theBeginningOfATextFits() {
        assertThat(TextParts.first("")).isEmpty();
        assertThat(TextParts.first("电".repeat(2000))).hasSize(1000);
    }
}
