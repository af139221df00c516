// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A plan that is read is the plan that was written, to the last character, whatever is in it. */
class RoundTripTest {
    private static final int PLANS = 500;

    @Test
    void anyPlan() {
        for (long seed = 0; seed < PLANS; seed++) {
            var plan = RandomPlans.of(seed);
            var text = PlanFile.write(plan);
            assertThat(PlanFile.read(text.getBytes(UTF_8))).as("seed %d", seed).isEqualTo(plan);
            assertThat(PlanFile.write(PlanFile.read(text.getBytes(UTF_8))))
                    .as("bytes of seed %d", seed)
                    .isEqualTo(text);
        }
    }

    @Test
    void thePlansHaveStepsAndValuesOfEveryKind() {
        Set<Class<?>> seen = new HashSet<>();
        LongStream.range(0, PLANS).mapToObj(RandomPlans::of).forEach(plan -> {
            plan.plan().steps().forEach(step -> seen.add(step.getClass()));
            plan.managed().stream()
                    .flatMap(object -> object.attributes().values().stream())
                    .forEach(value -> seen.add(value.getClass()));
        });
        assertThat(seen)
                .contains(Step.Create.class, Step.Update.class, Step.Retire.class, Step.Require.class)
                .contains(Value.Text.class, Value.Day.class, Value.Flag.class, Value.Whole.class)
                .contains(Value.Ref.class, Value.Many.class, Value.Fields.class);
    }

    @Test
    void theSamePlanHasTheSameBytes() {
        assertThat(PlanFile.write(RandomPlans.of(7))).isEqualTo(PlanFile.write(RandomPlans.of(7)));
        assertThat(PlanFile.write(RandomPlans.of(7))).isNotEqualTo(PlanFile.write(RandomPlans.of(8)));
    }
}
