// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workbench.text.WorkbenchEdits;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Carries out edits that were worked out for the texts of a check, if the texts are still those. */
final class CheckedEdits {
    private CheckedEdits() {}

    static void apply(Snapshot checked, Map<URI, List<TextEdit>> edits) {
        try {
            for (var file : edits.keySet()) {
                WorkbenchEdits.expect(
                        Path.of(file), checked.project().language().texts().get(file));
            }
            WorkbenchEdits.apply(edits.entrySet().stream()
                    .collect(Collectors.toMap(each -> Path.of(each.getKey()), Map.Entry::getValue)));
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
