// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.manual;

import java.util.Optional;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ProjectScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Which steps of a folder with scripts were taken. It lies in the settings of the project, so that it goes along with it, and
 * stays when the scripts are generated again.
 */
public record Ticks(IFolder folder) {
    private static final String BUNDLE = "io.orgsmith.workbench.databases";
    private static final String BETWEEN = "\t";

    public Optional<Tick> of(Step step) {
        var found = node().get(key(step), "").split(BETWEEN, 2);
        return found.length < 2 ? Optional.empty() : Optional.of(new Tick(found[1], found[0]));
    }

    /** @param tick null to take it back */
    public void set(Step step, Tick tick) {
        if (tick == null) {
            node().remove(key(step));
        } else {
            node().put(key(step), tick.when() + BETWEEN + tick.who());
        }
        try {
            node().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number in front changes when steps come or go. */
    private static String key(Step step) {
        return step.title().replaceFirst("^\\d+\\. ", "");
    }

    private Preferences node() {
        return new ProjectScope(folder.getProject())
                .getNode(BUNDLE)
                .node("manual")
                .node(folder.getProjectRelativePath().toString().replace('/', '.'));
    }
}
