// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of problem has a text in both languages. */
class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void hasATextInEnglishAndChinese(Problem.Kind kind) {
        Problem problem = new Problem("d.ocl", 3, 7, kind, List.of("first", "second", "third", "fourth"));
        String english = problem.text(Locale.ENGLISH);
        String chinese = problem.text(Locale.SIMPLIFIED_CHINESE);
        assertThat(english).isNotBlank().doesNotContain("{").matches("\\p{ASCII}+");
        assertThat(chinese).isNotBlank().doesNotContain("{").isNotEqualTo(english);
        assertThat(chinese.codePoints().anyMatch(Character::isIdeographic)).isTrue();
        assertThat(problem.text(Locale.GERMAN)).isEqualTo(english);
        assertThat(problem).hasToString("d.ocl:3:7: " + english);
    }
}
