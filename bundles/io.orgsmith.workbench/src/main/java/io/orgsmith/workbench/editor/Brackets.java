// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.structure.Brackets.Pair;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;

/** Shows the brace that belongs to the one at the cursor, and leads there; those in texts and comments are none. */
public final class Brackets implements ICharacterPairMatcher, ICharacterPairMatcherExtension {
    private int anchor = LEFT;

    @Override
    public IRegion match(IDocument document, int caret) {
        return region(io.orgsmith.dsl.ide.structure.Brackets.at(document.get(), caret), caret);
    }

    @Override
    public IRegion match(IDocument document, int caret, int length) {
        return Math.abs(length) > 1 ? null : match(document, caret);
    }

    @Override
    public IRegion findEnclosingPeerCharacters(IDocument document, int caret, int length) {
        return region(
                io.orgsmith.dsl.ide.structure.Brackets.of(document.get()).stream()
                        .filter(pair -> pair.open() < caret && pair.close() >= caret + length)
                        .findFirst(),
                caret);
    }

    private IRegion region(Optional<Pair> pair, int caret) {
        pair.ifPresent(found -> anchor = caret <= found.open() + 1 ? LEFT : RIGHT);
        return pair.map(found -> new Region(found.open(), found.close() - found.open() + 1))
                .orElse(null);
    }

    @Override
    public boolean isMatchedChar(char character) {
        return character == '{' || character == '}';
    }

    @Override
    public boolean isMatchedChar(char character, IDocument document, int offset) {
        return isMatchedChar(character) && match(document, offset) != null;
    }

    @Override
    public boolean isRecomputationOfEnclosingPairRequired(IDocument document, IRegion now, IRegion before) {
        return true;
    }

    @Override
    public int getAnchor() {
        return anchor;
    }

    @Override
    public void clear() {
        anchor = LEFT;
    }

    @Override
    public void dispose() {
        // It keeps nothing.
    }
}
