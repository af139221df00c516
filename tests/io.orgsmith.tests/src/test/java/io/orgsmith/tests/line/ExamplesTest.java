// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.RuleCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples, from their text to a verified database. */
class ExamplesTest {
    static List<Example> examples() {
        return Example.WORKED;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noRuleFindsFaultWithIt(Example example) {
        var report = RuleCheck.check(example.model(), CheckOptions.STANDARD);
        assertThat(report.problems()).isEmpty();
        assertThat(report.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatWasAppliedIsThereAndNothingIsLeftToDo(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder, example.release());
        var desired = Desired.of(example.model());
        var result = lab.apply(desired);
        assertThat(result.steps()).isNotEmpty();
        assertThat(Verify.compare(desired, lab.actual())).isEmpty();
        assertThat(lab.plan(desired).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void allOfItIsReadBackNotOnlyWhatIsCompared(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder, example.release());
        var desired = Desired.of(example.model());
        lab.apply(desired);
        var actual = lab.actual();
        var lost = new ArrayList<String>();
        desired.objects().values().stream().filter(object -> !object.required()).forEach(object -> {
            var read = actual.get(object.key()).orElseThrow();
            object.attributes().forEach((name, value) -> {
                // How the name of a profile is written is the author's; the key holds its internal name.
                if (!name.equals("profile") && !read.text(name).equals(value.print())) {
                    lost.add("%s of %s: %s, read %s".formatted(name, object.key(), value.print(), read.text(name)));
                }
            });
        });
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aSecondApplyChangesNothing(Example example, @TempDir Path folder) {
        var lab = new LabLine(folder, example.release());
        var desired = Desired.of(example.model());
        lab.apply(desired);
        var before = lab.actual();
        var again = lab.apply(desired);
        assertThat(again.steps()).allMatch(step -> step.step() instanceof Step.Require);
        assertThat(lab.actual()).isEqualTo(before);
    }
}
