// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.mining;

import io.orgsmith.dsl.ide.lens.CodeMinings;
import io.orgsmith.workbench.editor.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;

/** Lines above declarations that count what belongs to them. */
public final class Minings extends AbstractCodeMiningProvider {
    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
            ITextViewer viewer, IProgressMonitor monitor) {
        return CompletableFuture.supplyAsync(() -> minings(viewer));
    }

    private List<ICodeMining> minings(ITextViewer viewer) {
        var minings = new ArrayList<ICodeMining>();
        var document = viewer.getDocument();
        var now = document == null ? java.util.Optional.<Moment>empty() : Moment.of(document);
        if (now.isPresent()) {
            for (var line : CodeMinings.of(now.get().project(), now.get().uri(), Locale.getDefault())) {
                try {
                    minings.add(
                            new Mining(line, document.getLineOfOffset(line.at().offset()), document, this));
                } catch (BadLocationException e) {
                    // The text went on meanwhile: the reconciler asks again.
                    return List.of();
                }
            }
        }
        return minings;
    }
}
