// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code apply FILE.orgplan}: exactly what was reviewed, or nothing. */
class SavedApplyTest {
    @TempDir
    Path folder;

    private SavedShell saved;

    @BeforeEach
    void aPlan() {
        saved = new SavedShell(folder);
    }

    @Test
    void whatTheTextSaysByNowDoesNotMatter() {
        saved.shell().write("a.org", "location X \"别处\" { country CN }\n");
        var result = saved.applyPlan();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("+ business group \"光华集团\"").doesNotContain("别处", "end-dated, not");
    }

    @Test
    void whatItRefersToMoved() {
        saved.applied(SavedShell.SETUP.replace("city \"北京\"", "city \"通州\""));
        var result = saved.applyPlan();
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err())
                .contains("! location 北京总部: city was \"北京\", is now \"通州\"", "what the plan stands on has changed");
        assertThat(saved.run("lab show").out()).doesNotContain("光华集团");
    }

    @Test
    void whatItHasNothingToDoWithMoved() {
        saved.applied(SavedShell.SETUP.replace("city \"上海\"", "city \"浦东\"") + "location CD \"成都基地\" { country CN }\n");
        assertThat(saved.applyPlan().exit()).isZero();
    }

    @Test
    void whatItCreatesIsThereAlready() {
        saved.applied(SavedShell.SETUP + SavedShell.GROUP);
        var result = saved.applyPlan();
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("business group 光华集团 was not there, and is there now");
    }

    @Test
    void itIsAppliedOnceAndAgainAfterARollback() {
        assertThat(saved.applyPlan().exit()).isZero();
        var again = saved.applyPlan();
        assertThat(again.exit()).isEqualTo(Exit.FAILED);
        assertThat(again.err()).contains("the plan was already applied by run 2");
        assertThat(saved.run("rollback 2 . --yes").exit()).isZero();
        assertThat(saved.applyPlan().exit()).isZero();
    }

    @Test
    void theToolOwnsAfterwardsWhatItWouldOwnAfterAnApplyOfTheText() {
        saved.applyPlan();
        var plan = saved.run("plan");
        assertThat(plan.out()).isEqualTo("No changes. The database is as the text wants it.\n");
        saved.shell().write("a.org", SavedShell.SETUP);
        assertThat(saved.run("plan").out()).contains("- business group \"光华集团\" is no longer in the text");
    }
}
