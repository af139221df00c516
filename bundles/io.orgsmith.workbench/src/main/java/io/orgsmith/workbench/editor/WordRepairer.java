// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Paints words. */
final class WordRepairer implements IPresentationRepairer {
    private final WordsOfDocument words;
    private final Ink ink;
    private IDocument document;

    WordRepairer(WordsOfDocument words, Ink ink) {
        this.words = words;
        this.ink = ink;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (var word : words.of(document)) {
            if (word.end() > damage.getOffset() && word.offset() < end) {
                presentation.addStyleRange(ink.on(word));
            }
        }
    }
}
