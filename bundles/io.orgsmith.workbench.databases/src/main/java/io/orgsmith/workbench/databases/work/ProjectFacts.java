// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Release;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;

/**
 * What a text says about itself.
 *
 * @param release the newest where it names none
 * @param environments the ids of those that it declares
 */
public record ProjectFacts(Release release, List<String> environments) {
    public ProjectFacts {
        environments = List.copyOf(environments);
    }

    /** Finds out in the background. @param then gets it in the thread of the window */
    public static void of(IProject project, Consumer<ProjectFacts> then) {
        Background.run(
                Texts.of("facts.looks"), monitor -> of(Text.of(project, monitor).snapshot()), then);
    }

    /** As far as it could be read. */
    public static ProjectFacts of(Snapshot snapshot) {
        var release = snapshot.model().map(model -> model.release()).orElse(Release.R12_2);
        var environments = snapshot.project().documents().values().stream()
                .flatMap(document -> document.getEnvironments().stream())
                .map(Environment::getId)
                .distinct()
                .sorted()
                .toList();
        return new ProjectFacts(release, environments);
    }
}
