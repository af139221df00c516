// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.LabFixture;
import io.orgsmith.deploy.Objects;
import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.journal.Commits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved plan is applied once, until that is taken back; also until the taking back is taken back. */
class AppliedTest {
    @Test
    void followsRollbacks(@TempDir Path project) {
        var lab = new LabFixture(project);
        var saved = SavedPlanFixture.saved(lab, Objects.small());
        assertThat(Applied.by(saved, lab.address())).isEmpty();

        new Apply(lab.address())
                .run(Rest.of(saved, lab.address()).order("me", LabFixture.NOW, Commits.ONCE), step -> {});
        assertThat(Applied.by(saved, lab.address())).contains(1L);

        lab.rollback(1);
        assertThat(Applied.by(saved, lab.address())).isEmpty();

        lab.rollback(2);
        assertThat(Applied.by(saved, lab.address())).contains(1L);
    }
}
