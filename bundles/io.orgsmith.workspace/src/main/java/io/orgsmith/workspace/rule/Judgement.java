// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.rule;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.project.Project;
import java.util.List;

/** What the rules say to a model, at the places of its text. */
public final class Judgement {
    private Judgement() {}

    public static List<Diagnostic> of(Project project, EffectiveModel model, Cancellation cancellation) {
        return List.of();
    }
}
