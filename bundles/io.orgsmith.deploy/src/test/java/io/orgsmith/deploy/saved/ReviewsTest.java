// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.saved.Approval;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An approval counts for the bytes that were reviewed, and for no others. */
class ReviewsTest {
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00.5Z");

    private static OpenedPlan plan(String model) {
        var made = new Made("TEST", "../tv", model, "", List.of());
        var saved = new SavedPlan(made, new Plan("12.2", List.of()), List.of(), List.of(), new Rendered(List.of(), ""));
        var file = Path.of("plans").toAbsolutePath().resolve("a.orgplan");
        return OpenedPlan.of(file, PlanFile.write(saved).getBytes(UTF_8));
    }

    private static Reviews none() {
        return new Reviews(plan("abc"), List.of());
    }

    @Test
    void whoReviewedIsKeptToTheSecond() {
        var reviews = none().with("李芳", NOW);
        assertThat(reviews.valid())
                .containsExactly(new Approval(reviews.plan().checksum(), "李芳", Instant.parse("2026-01-31T10:00:00Z")));
        assertThat(reviews.outdated()).isEmpty();
    }

    @Test
    void onceIsEnoughForEachPerson() {
        var reviews = none().with("李芳", NOW).with("王强", NOW).with("李芳", NOW.plusSeconds(60));
        assertThat(reviews.all()).extracting(Approval::by).containsExactly("李芳", "王强");
    }

    @Test
    void ofAnotherPlanNobodyHasApprovedAnything() {
        var before = none().with("李芳", NOW).with("王强", NOW);
        var after = new Reviews(plan("def"), before.all());
        assertThat(after.valid()).isEmpty();
        assertThat(after.outdated()).map(Approval::by).contains("王强");
        assertThat(after.with("李芳", NOW).outdated()).isEmpty();
    }

    @Test
    void aPlanKnowsItsProjectAndWhereItsApprovalsAre() {
        var plan = plan("abc");
        assertThat(plan.folder()).isEqualTo(Path.of("tv").toAbsolutePath());
        assertThat(plan.approvals()).isEqualTo(plan.file().resolveSibling("a.orgplan.approved"));
    }
}
