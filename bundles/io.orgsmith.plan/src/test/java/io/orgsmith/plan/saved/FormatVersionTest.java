// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Files of other versions of the tool, whole and with their checksum. */
class FormatVersionTest {
    private static String written(Consumer<ObjectNode> difference) throws JsonProcessingException {
        var json = (ObjectNode) new ObjectMapper().readTree(SavedPlans.text());
        json.remove("checksum");
        difference.accept(json);
        return PlanFile.sealed(json);
    }

    private static SavedPlanProblem problem(Consumer<ObjectNode> difference) throws JsonProcessingException {
        var text = written(difference);
        return catchThrowableOfType(SavedPlanProblem.class, () -> SavedPlans.read(text));
    }

    @Test
    void whatALaterMinorVersionAddsIsPassedOver() throws JsonProcessingException {
        var text = written(json -> {
            json.put("format_version", "1.7").putObject("weather").put("rain", 0.5);
            ((ObjectNode) json.get("steps").get(0)).put("mood", "good").putNull("nothing");
            ((ObjectNode) json.get("relies_on").get(0)).put("seen_by", "somebody");
        });
        assertThat(SavedPlans.read(text)).isEqualTo(SavedPlans.plan());
    }

    @Test
    void anotherMajorVersionIsRefusedWhateverElseIsInIt() throws JsonProcessingException {
        var problem = problem(json -> {
            json.removeAll();
            json.put("format", "orgsmith plan").put("format_version", "2.0");
        });
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(22);
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("the plan has format 2.0; this version reads 1.0");
    }

    @Test
    void aMemberThatIsMissingOrOfAnotherTypeIsNamedAtItsPlace() throws JsonProcessingException {
        assertThat(problem(json -> json.remove("release")).message(Locale.ENGLISH))
                .contains("“release” is missing");
        var typed = problem(json -> json.put("release", 12));
        assertThat(typed.message(Locale.CHINESE)).isEqualTo("这里应为文本");
        assertThat(typed.line()).isEqualTo(4);
    }

    @Test
    void aDigestThatDoesNotFitItsStepIsRefused() throws JsonProcessingException {
        var problem = problem(json -> ((ObjectNode) json.get("steps").get(1)).put("changes_digest", "0"));
        assertThat(problem.key()).isEqualTo("edited");
    }

    @Test
    void wordsThatDoNotBelongAreNamed() throws JsonProcessingException {
        assertThat(problem(json -> ((ObjectNode) json.get("steps").get(0)).put("action", "explode"))
                        .message(Locale.ENGLISH))
                .contains("“explode”");
        assertThat(problem(json -> ((ObjectNode) json.get("relies_on").get(0)).put("kind", "moon"))
                        .message(Locale.ENGLISH))
                .contains("“moon”");
        assertThat(problem(json -> json.put("format_version", "one")).key()).isEqualTo("word");
    }
}
