// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not exactly what was written is refused, at the place where that shows. */
class DamagedFileTest {
    private static SavedPlanProblem problem(String text) {
        return catchThrowableOfType(SavedPlanProblem.class, () -> SavedPlans.read(text));
    }

    @Test
    void cutOffAnywhere() {
        var text = SavedPlans.text();
        for (int end = 0; end < text.length(); end += 13) {
            var problem = problem(text.substring(0, end));
            assertThat(problem.key()).as("cut at %d", end).isIn("truncated", "syntax");
            assertThat(problem.line()).isLessThanOrEqualTo((int) text.lines().count());
        }
    }

    @Test
    void anyByteChanged() {
        var bytes = SavedPlans.text().getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i += 7) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(catchThrowableOfType(SavedPlanProblem.class, () -> PlanFile.read(changed)))
                    .as("byte %d", i)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "CNY, EUR, edited",
                "`\"found\" : true`, `\"found\" : false`, edited",
                "TEST, PROD, edited",
                "`}\n`, `}\n\n`, edited",
                "orgsmith plan, other plan, foreign",
            })
    void edited(String old, String fresh, String expected) {
        assertThat(problem(SavedPlans.text().replace(old, fresh)).key()).isEqualTo(expected);
    }

    @Test
    void lineEndsConverted() {
        var problem = problem(SavedPlans.text().replace("\n", "\r\n"));
        assertThat(problem.key()).isEqualTo("edited");
        assertThat(problem.hint(Locale.ENGLISH)).contains("line ends");
        assertThat(problem.hint(Locale.CHINESE)).contains("换行符");
    }

    @Test
    void aMemberTwice() {
        var problem = problem(SavedPlans.text().replaceFirst("\"release\"", "\"format\" : \"x\",\n  \"release\""));
        assertThat(problem.key()).isEqualTo("syntax");
        assertThat(problem.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestedWithoutEnd(String open) {
        assertThat(problem(open.repeat(100_000)).key()).isEqualTo("syntax");
    }

    @ParameterizedTest
    @CsvSource({"'', truncated", "PK\u0003\u0004, syntax", "{}, foreign", "[], type", "7, type", "null, type"})
    void somethingElse(String text, String expected) {
        assertThat(problem(text).key()).isEqualTo(expected);
    }
}
