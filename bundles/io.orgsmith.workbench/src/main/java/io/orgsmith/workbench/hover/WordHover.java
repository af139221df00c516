// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.hover;

import io.orgsmith.dsl.ide.hover.Hover;
import io.orgsmith.dsl.ide.hover.HoverText;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workspace.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

/**
 * What is shown when the mouse rests on a word: what the word is, and why it is marked. What is wrong the
 * platform says above.
 */
public final class WordHover implements ITextHover, ITextHoverExtension {
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return at(viewer, region.getOffset()).map(HoverText::markdown).orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return at(viewer, offset).isPresent() ? new Region(offset, 0) : null;
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, new MarkdownPresenter());
    }

    private static Optional<HoverText> at(ITextViewer viewer, int offset) {
        return Moment.of(viewer.getDocument())
                .flatMap(now ->
                        Hover.besideMessages(now.project(), now.uri(), offset, diagnostics(now), Locale.getDefault()));
    }

    private static List<Diagnostic> diagnostics(Moment now) {
        return Checks.service().last(now.file().getProject()).stream()
                .flatMap(snapshot -> snapshot.diagnostics().stream())
                .filter(diagnostic -> diagnostic.place().file().toUri().equals(now.uri()))
                .toList();
    }
}
