// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.plan.State;
import io.orgsmith.plan.saved.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept with a plan, so that it can be carried out later as it is. */
class SavingTest {
    private static final Made MADE = new Made("", ".", "abc123", "", List.of());

    @TempDir
    Path folder;

    @Test
    void theStatementsOfALabAreKeptStepByStep() {
        var lab = new LabFixture(folder);
        var plan = lab.plan(Objects.small());
        var saved = new Saving(lab.address(), false).of(MADE, plan, State.of(Objects.small()), lab.state());
        assertThat(saved.managed()).containsExactlyInAnyOrderElementsOf(Objects.small());
        assertThat(saved.rendered().steps()).isEqualTo(StepStatements.of(lab.address(), plan));
        assertThat(ScriptsChecksum.holds(saved)).isTrue();
    }

    @Test
    void anEbsIsWrittenToByScriptsAlone() {
        var lab = new LabFixture(folder);
        var plan = lab.plan(Objects.small());
        var saved = new Saving(lab.address(), true).of(MADE, plan, State.of(Objects.small()), lab.state());
        assertThat(saved.rendered().steps()).hasSameSizeAs(plan.steps()).containsOnly("");
        assertThat(ScriptsChecksum.holds(saved)).isTrue();
    }

    @Test
    void theProjectIsNamedAsSeenFromTheFile() throws Exception {
        var real = folder.toRealPath();
        assertThat(Saving.seen(real.resolve("tv/a.orgplan"), real.resolve("tv")))
                .isEqualTo(".");
        assertThat(Saving.seen(real.resolve("tv/plans/a.orgplan"), real.resolve("tv")))
                .isEqualTo("..");
        assertThat(Saving.seen(real.resolve("plans/a.orgplan"), real.resolve("tv")))
                .isEqualTo("../tv");
        assertThat(real.resolve("plans")).isDirectory();
    }
}
