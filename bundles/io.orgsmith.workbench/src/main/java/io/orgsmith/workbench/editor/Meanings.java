// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.token.SemanticTokens;
import io.orgsmith.workbench.check.CheckListener;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.custom.StyledText;

/** Colours words by what they mean, each time when their project was checked; where they stand now, and not before. */
final class Meanings implements CheckListener, ITextPresentationListener, ITextInputListener {
    private final TextViewer viewer;
    private final StyledText widget;
    private final Ink ink;
    private MeaningsOfDocument meanings;

    Meanings(TextViewer viewer, Ink ink) {
        this.viewer = viewer;
        widget = viewer.getTextWidget();
        this.ink = ink;
        viewer.addTextPresentationListener(this);
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
        Checks.service().addListener(this);
    }

    @Override
    public void checked(IProject project, Snapshot snapshot) {
        var document = viewer.getDocument();
        var uri = Optional.ofNullable(document)
                .flatMap(Moment::file)
                .filter(file -> file.getProject().equals(project))
                .flatMap(Moment::uri);
        var text = uri.map(snapshot.project().language().texts()::get);
        if (text.isPresent()) {
            var now = SemanticTokens.of(snapshot.project().language(), uri.get()).stream()
                    .flatMap(token -> Meaning.of(token).stream())
                    .toList();
            if (!widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> show(document, text.get(), now));
            }
        }
    }

    private void show(IDocument document, String text, List<Meaning> now) {
        boolean stands = meanings != null
                && document == viewer.getDocument()
                && document.get().equals(text);
        if (stands && meanings.replace(now)) {
            viewer.invalidateTextPresentation();
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        var part = presentation.getExtent();
        if (meanings != null) {
            meanings.all()
                    .filter(meaning -> !meaning.isDeleted()
                            && meaning.getLength() > 0
                            && meaning.overlapsWith(part.getOffset(), part.getLength()))
                    .forEach(meaning -> presentation.replaceStyleRange(ink.on(meaning)));
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        if (meanings != null) {
            meanings.close();
            meanings = null;
        }
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        if (after != null && meanings == null) {
            meanings = new MeaningsOfDocument(after);
        }
    }

    void close() {
        Checks.service().removeListener(this);
        viewer.removeTextPresentationListener(this);
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(null, null);
    }
}
