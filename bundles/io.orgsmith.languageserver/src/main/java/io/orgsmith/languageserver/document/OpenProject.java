// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A project that an editor works on, with what its last check said. */
public record OpenProject(Workspace workspace, AtomicReference<Snapshot> checked) {
    OpenProject(Workspace workspace) {
        this(workspace, new AtomicReference<>());
    }

    /** The last check that ended; empty before the first. */
    public Optional<Snapshot> lastCheck() {
        return Optional.ofNullable(checked.get());
    }
}
