// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Optional;

/**
 * A declaration of an environment in which nothing has another name yet: elements are given theirs.
 *
 * @param project the texts that the model was made of
 */
public record EnvironmentCreation(LanguageProject project, EffectiveModel model) {
    /** Whether no environment has an id. */
    public boolean isFree(String id) {
        return model.environments().stream().noneMatch(each -> id.equals(each.getId()));
    }

    /** By what an environment is found again: {@code environment:DEV}. */
    public static String key(String id) {
        return "environment:" + id;
    }

    /** The edit; empty where the project has no file. */
    public Optional<QuickFix> fix(String id) {
        return new Whereafter(project, model, Literals.ENVIRONMENT).fix("environment " + id + " {}", draft -> draft);
    }
}
