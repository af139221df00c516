// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Commits;
import io.orgsmith.plan.Plan;
import io.orgsmith.plan.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that somebody else believed dead writes nothing more. */
class LostLockTest {
    @TempDir
    private Path project;

    @Test
    void whoWasTakenOverStopsBeforeTheNextStep() {
        var lab = new LabFixture(project);
        var order = lab.order(Objects.small()).committing(Commits.EACH_STEP);

        assertThatThrownBy(() -> new Apply(lab.address()).run(order, step -> {
                    if (step.number() == 2) {
                        lab.foreignHand("UPDATE ORGSMITH_RUN SET OUTCOME = 'INTERRUPTED'");
                    }
                }))
                .isInstanceOfSatisfying(
                        DatabaseProblem.class, p -> assertThat(p.key()).isEqualTo("run.taken.over"));

        var history = new History(lab.address());
        assertThat(history.managed().fragments()).hasSize(2);
        assertThat(history.runs().get(0).outcome()).isEqualTo("INTERRUPTED");
    }

    @Test
    void whoWaitsComesSecond() throws InterruptedException {
        var lab = new LabFixture(project);
        var order = lab.order(Objects.small()).committing(Commits.EACH_STEP);
        var second = new Thread(() -> new Apply(lab.address(), Duration.ofMinutes(2), () -> LabFixture.NOW)
                .run(
                        ApplyOrder.of(new Plan("12.2", List.of()), State.of(Objects.small()), "李四", "", LabFixture.NOW),
                        step -> {}));

        new Apply(lab.address()).run(order, step -> {
            if (step.number() == 1) {
                second.start();
            }
        });
        second.join();

        assertThat(new History(lab.address()).runs())
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.isWhole()).isTrue())
                .satisfies(runs -> assertThat(runs.get(0).started()).isNotNull());
    }
}
