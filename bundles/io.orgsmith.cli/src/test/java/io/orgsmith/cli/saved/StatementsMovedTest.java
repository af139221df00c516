// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of a version of the tool that writes something else for the same steps. */
class StatementsMovedTest {
    @TempDir
    Path folder;

    private SavedShell saved;

    @BeforeEach
    void aPlan() {
        saved = new SavedShell(folder);
    }

    private static SavedPlan rendered(SavedPlan plan, Rendered rendered) {
        return new SavedPlan(plan.made(), plan.plan(), plan.relied(), plan.managed(), rendered);
    }

    @Test
    void isNotAppliedAndNamesTheStep() {
        saved.rewritten(plan -> {
            var others = Collections.nCopies(plan.plan().steps().size(), "0".repeat(64));
            return rendered(plan, new Rendered(others, plan.rendered().scripts()));
        });
        var result = saved.applyPlan();
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("would write other statements for business group 光华集团 than were planned");
        assertThat(saved.run("lab show").out()).doesNotContain("光华集团");
    }

    @Test
    void isNotRenderedAsScripts() {
        saved.rewritten(plan -> rendered(plan, new Rendered(plan.rendered().steps(), "0".repeat(64))));
        var result = saved.run("generate p.orgplan --target ebs-12.2 -o scripts");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("would write other scripts than were planned", "fix: ");
        assertThat(folder.resolve("scripts")).doesNotExist();
    }

    @Test
    void savedTwiceItIsTheSameToTheLastByte() {
        var first = saved.shell().read("p.orgplan");
        saved.run("plan -o p.orgplan");
        assertThat(saved.shell().read("p.orgplan")).isEqualTo(first);
    }
}
