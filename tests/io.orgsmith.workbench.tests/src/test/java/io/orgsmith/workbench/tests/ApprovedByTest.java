// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.saved.OpenedPlan;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.workbench.databases.saved.ApprovedBy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who approved a plan, as its reader is told. */
class ApprovedByTest {
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private static Reviews plan(String model) {
        var made = new Made("", ".", model, "", List.of());
        var saved = new SavedPlan(made, new Plan("12.2", List.of()), List.of(), List.of(), new Rendered(List.of(), ""));
        var file = Path.of("a.orgplan").toAbsolutePath();
        return new Reviews(OpenedPlan.of(file, PlanFile.write(saved).getBytes(UTF_8)), List.of());
    }

    @Test
    void nobodyYet() {
        assertThat(ApprovedBy.words(plan("abc"))).isEqualTo("nobody yet");
        assertThat(ApprovedBy.questions(plan("abc"))).hasSize(1);
    }

    @Test
    void eachWithTheTimeInALineOfTheirOwn() {
        var reviews = plan("abc").with("lifang", NOW).with("wangqiang", NOW);
        assertThat(ApprovedBy.words(reviews).lines().map(line -> line.replaceAll(", 2026-.*", "")))
                .containsExactly("lifang", "wangqiang");
        assertThat(ApprovedBy.questions(reviews)).isEmpty();
    }

    @Test
    void whatWasApprovedBeforeItChangedIsNotApproved() {
        var before = plan("abc").with("lifang", NOW);
        var after = new Reviews(plan("def").plan(), before.all());
        assertThat(ApprovedBy.words(after)).startsWith("nobody: lifang approved at 2026-");
        assertThat(ApprovedBy.questions(after)).hasSize(1);
    }
}
