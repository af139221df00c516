// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.workbench.check.Checks;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;

/** Has a text checked when its author pauses. */
public final class CheckWhileTyping extends MonoReconciler {
    /** Where the settings of the workbench are. */
    public static final String NODE = "io.orgsmith.workbench";
    /** The setting: how long an author pauses, in milliseconds. */
    public static final String PAUSE = "check.pause";
    /** The pause where nobody set one. */
    public static final int USUAL_PAUSE = 50;

    public CheckWhileTyping() {
        super(new Strategy(), false);
        setDelay(Platform.getPreferencesService().getInt(NODE, PAUSE, USUAL_PAUSE, null));
    }

    @Override
    public void uninstall() {
        ((Strategy) getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE)).close();
        super.uninstall();
    }

    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {
        private IDocument document;
        private IFile file;
        private boolean isClosed;

        @Override
        public void setDocument(IDocument document) {
            this.document = document;
            file = Moment.file(document).orElse(null);
        }

        @Override
        public void initialReconcile() {
            reconcile();
        }

        @Override
        public void reconcile(DirtyRegion dirty, IRegion region) {
            reconcile();
        }

        @Override
        public void reconcile(IRegion region) {
            reconcile();
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // It only hands the text over.
        }

        /** What comes after the end, from the thread that reconciles, would count for ever. */
        private synchronized void reconcile() {
            if (file != null && !isClosed && file.getProject().isAccessible()) {
                try {
                    Checks.service().edited(file, document.get());
                } catch (CoreException e) {
                    ILog.get().log(e.getStatus());
                }
            }
        }

        private synchronized void close() {
            isClosed = true;
            if (file != null) {
                Checks.service().closed(file);
            }
        }
    }
}
