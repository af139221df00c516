// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.save;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells when a text was changed, saved or left. @param changed called from any thread */
record BufferListener(Runnable changed) implements IFileBufferListener {
    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        changed.run();
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        changed.run();
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        changed.run();
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        changed.run();
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        changed.run();
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {}

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

    @Override
    public void stateChanging(IFileBuffer buffer) {}

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isValidated) {}

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {}
}
