// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.plan.Plan;
import io.orgsmith.plan.saved.Made;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.Rendered;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.workbench.databases.apply.ToApply;
import io.orgsmith.workbench.databases.saved.PlanFiles;
import io.orgsmith.workbench.databases.saved.SavedOrder;
import io.orgsmith.workbench.databases.work.Refusal;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saved plan is carried out exactly as it is, or refused in words. */
class SavedOrderTest extends SavedPlanScene {
    private IFile file;

    @BeforeEach
    void plan() throws Exception {
        makeLab();
        file = saved();
    }

    private ToApply order() throws Exception {
        return SavedOrder.of(PlanFiles.read(path(file)));
    }

    private void refused(String words) {
        assertThatThrownBy(this::order).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    /** Another plan in the file, whole and with its checksum. */
    private void rewrite(UnaryOperator<SavedPlan> change) throws Exception {
        var plan = PlanFiles.read(path(file)).plan().plan();
        Files.writeString(path(file), PlanFile.write(change.apply(plan)));
    }

    private void madeFor(UnaryOperator<Made> change) throws Exception {
        rewrite(saved -> new SavedPlan(
                change.apply(saved.made()), saved.plan(), saved.relied(), saved.managed(), saved.rendered()));
    }

    @Test
    void allOfItsStepsAreOrdered() throws Exception {
        assertThat(order().plan().steps()).hasSize(153);
        assertThat(order().stop()).isEmpty();
        assertThat(order().findings()).isNotEmpty();
        assertThat(order().questions())
                .containsExactly("Nobody has approved this plan as it is now. Apply it all the same.");
    }

    @Test
    void otherStatementsThanWerePlannedAreRefused() throws Exception {
        rewrite(saved -> new SavedPlan(
                saved.made(),
                saved.plan(),
                saved.relied(),
                saved.managed(),
                new Rendered(
                        Collections.nCopies(saved.plan().steps().size(), "other"),
                        saved.rendered().scripts())));
        refused("would write other statements for value set GH_ACCOUNT");
    }

    @Test
    void aPlanForAnotherReleaseIsRefused() throws Exception {
        rewrite(saved -> new SavedPlan(
                saved.made(),
                new Plan("12.1", saved.plan().steps()),
                saved.relied(),
                saved.managed(),
                saved.rendered()));
        refused("The plan is for release 12.1, but the database is release 12.2");
    }

    @Test
    void theProjectMustBeInTheWorkbench() throws Exception {
        madeFor(made -> new Made("", "../../elsewhere", made.model(), "", List.of()));
        refused("elsewhere");
    }

    @Test
    void aDatabaseElsewhereNeedsAConnection() throws Exception {
        madeFor(made -> new Made("", "..", made.model(), "jdbc:postgresql://db/prod", List.of()));
        refused("jdbc:postgresql://db/prod, to which the project television has no connection");
    }

    @Test
    void aPlanWithoutStepsHasNothingToDo() throws Exception {
        rewrite(saved -> new SavedPlan(
                saved.made(),
                new Plan("12.2", List.of()),
                List.of(),
                saved.managed(),
                new Rendered(List.of(), saved.rendered().scripts())));
        refused("Nothing is left to do");
    }
}
