// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.deploy.apply.Apply;
import io.orgsmith.deploy.apply.StepResult;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.Told;
import io.orgsmith.workbench.databases.compare.Names;
import io.orgsmith.workbench.databases.compare.VerifyView;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import io.orgsmith.workbench.databases.work.Found;
import io.orgsmith.workbench.databases.work.Verified;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Applies a plan as a whole or not at all, reads the database back, and says what came of it. */
public final class ApplyWizard extends RunWizard {
    /** How long to wait for somebody else who applies. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ToApply order;

    public ApplyWizard(ToApply order) {
        super(Texts.of("apply.title", order.reached().database().title()), new ApplyPage(order));
        this.order = order;
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) {
        monitor.beginTask(getWindowTitle(), order.plan().steps().size());
        says.say(Texts.of("apply.begins"));
        var reached = order.reached();
        if (reached.installation().isEbs()) {
            var stop = new EbsDeed(order).run(says);
            if (stop.isPresent()) {
                Told.changed(reached.database());
                return new Outcome(stop.get(), false);
            }
        } else {
            new Apply(reached.source(), PATIENCE, InstantSource.system())
                    .run(order.order(), step -> told(step, monitor, says));
        }
        Told.changed(reached.database());
        says.say(Texts.of("apply.verifies"));
        var verified = Verified.of(reached.source(), order.desired());
        Told.found(reached.database(), Found.of(verified, Instant.now()));
        var words = VerifyView.description(reached.database(), verified);
        return new Outcome(words, verified.deviations().isEmpty());
    }

    /** To cancel undoes everything: it is one transaction. */
    private static void told(StepResult result, IProgressMonitor monitor, Log says) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        monitor.worked(1);
        var key = result.step().key();
        says.say(Texts.of(
                "apply.step." + result.action(),
                result.number(),
                Names.of(key.kind().name(), key.toString())));
    }
}
