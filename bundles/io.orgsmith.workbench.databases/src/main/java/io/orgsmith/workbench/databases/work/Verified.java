// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.readback.ReadBack;
import io.orgsmith.deploy.verify.Verify;
import io.orgsmith.deploy.verify.Verify.Deviation;
import io.orgsmith.plan.State;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.workbench.databases.Lab;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;

/**
 * Whether a lab is as the text of its project wants it.
 *
 * @param objects how many the text wants
 */
public record Verified(int objects, List<Deviation> deviations) {
    public Verified {
        deviations = List.copyOf(deviations);
    }

    /** @throws Refusal when the text has errors */
    public static Verified of(Lab lab) throws CoreException, InterruptedException {
        return of(lab, Desired.of(Text.of(lab.project()).model()));
    }

    /** The same for what was wanted when a plan was made. */
    public static Verified of(Lab lab, State desired) {
        var actual = ReadBack.state(lab.source(), Proposed.day(Instant.now()));
        return new Verified(desired.objects().size(), Verify.compare(desired, actual));
    }
}
