// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Does some work in the background each time when the author of a text pauses. */
public final class Quiet implements IDocumentListener, AutoCloseable {
    /** In milliseconds. */
    private static final int PAUSE = 400;

    private final IDocument document;
    private final Job job;

    public Quiet(IDocument document, Runnable work) {
        this.document = document;
        job = new Job("Orgsmith") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                work.run();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        document.addDocumentListener(this);
    }

    /** Does not wait for a pause. */
    public void now() {
        job.schedule();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The text afterwards counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        job.cancel();
        job.schedule(PAUSE);
    }

    @Override
    public void close() {
        document.removeDocumentListener(this);
        job.cancel();
    }
}
