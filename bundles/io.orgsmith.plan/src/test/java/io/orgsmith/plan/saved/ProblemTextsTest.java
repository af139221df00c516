// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class ProblemTextsTest {
    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "io.orgsmith.plan.saved.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void chineseIsCompleteAndEveryProblemSaysWhatToDo() {
        var english = texts(Locale.ROOT);
        var chinese = texts(Locale.CHINESE);
        for (var key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
        for (var problem : new String[] {
            "truncated", "syntax", "foreign", "no-approvals", "version", "edited", "missing", "type", "word"
        }) {
            assertThat(new SavedPlanProblem(1, 1, problem, "text", "b").hint(Locale.ENGLISH))
                    .as(problem)
                    .isNotBlank();
        }
    }
}
