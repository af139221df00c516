// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.deploy.journal.TextsChecksum;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.Snapshot;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The text of a project, read and checked. */
record Text(Snapshot snapshot) {
    private static final long PAUSE = 50;

    /** As it is now. Waits for the check. */
    static Text of(IProject project) throws CoreException, InterruptedException {
        while (true) {
            try {
                return new Text(Checks.service().snapshot(project).get());
            } catch (CancellationException e) {
                // A change overtook the check: the text is another one by now.
                Thread.sleep(PAUSE);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** What it means. @throws Refusal when it has errors */
    EffectiveModel model() {
        if (snapshot.hasErrors() || snapshot.model().isEmpty()) {
            throw new Refusal("refused.errors");
        }
        return snapshot.model().get();
    }

    /** Changes when one of the files does. */
    String checksum() {
        var texts = new TreeMap<String, String>();
        var project = snapshot.project();
        project.sources()
                .forEach((file, source) ->
                        texts.put(project.folder().relativize(file).toString(), source.text()));
        return TextsChecksum.of(texts);
    }
}
