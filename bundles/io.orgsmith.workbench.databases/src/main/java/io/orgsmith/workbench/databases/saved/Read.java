// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.plan.saved.SavedPlanProblem;
import io.orgsmith.workbench.databases.work.Words;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What came of reading a saved plan.
 *
 * @param reviews null where it cannot be read
 * @param problem why it cannot, in words; empty where it can
 */
record Read(Reviews reviews, String problem) {

    static Read of(Path file) {
        try {
            return new Read(PlanFiles.read(file), "");
        } catch (SavedPlanProblem | IOException e) {
            return new Read(null, Words.of(e));
        }
    }
}
