// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.plan.saved.ApprovalFile;
import io.orgsmith.plan.saved.PlanFile;
import io.orgsmith.plan.saved.SavedPlan;
import io.orgsmith.plan.saved.Sha256;
import java.nio.file.Path;

/** A saved plan that was read. @param file absolute */
public record OpenedPlan(Path file, byte[] bytes, SavedPlan plan) {

    /** @throws io.orgsmith.plan.saved.SavedPlanProblem when it is no saved plan that can be trusted */
    public static OpenedPlan of(Path file, byte[] bytes) {
        return new OpenedPlan(file, bytes, PlanFile.read(bytes));
    }

    /** The SHA-256 of the whole file, as {@code sha256sum} prints it: what is approved. */
    public String checksum() {
        return Sha256.of(bytes);
    }

    /** The folder of the project that it was made from, as the plan says it; which may not be there. */
    public Path folder() {
        return file.getParent().resolve(plan.made().project()).normalize();
    }

    /** The file that says who reviewed it, which may not be there. */
    public Path approvals() {
        return file.resolveSibling(file.getFileName() + ApprovalFile.EXTENSION);
    }
}
