// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.syntax.Scan;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.presentation.IPresentationDamager;

/** Says what to paint again after a change: from the first word to the last one that looks different now. */
final class WordDamager implements IPresentationDamager {
    private final WordsOfDocument words;
    private IDocument document;
    private DocumentEvent change;
    private IRegion damage;

    WordDamager(WordsOfDocument words) {
        this.words = words;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        // It is asked several times about one change, and after the first the words are the new ones already.
        if (event != change) {
            damage = damage(event);
            change = event;
        }
        return damage;
    }

    private IRegion damage(DocumentEvent event) {
        var before = words.last();
        var now = words.of(document);
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int moved = inserted - event.getLength();
        int first = sameAtStart(before, now);
        int last = sameAtEnd(before, now, first, moved);
        int from =
                Math.min(event.getOffset(), first < now.size() ? now.get(first).offset() : event.getOffset());
        int to = Math.max(
                event.getOffset() + inserted, last > first ? now.get(last - 1).end() : 0);
        return new Region(from, to - from);
    }

    private static int sameAtStart(List<Scan.Token> before, List<Scan.Token> now) {
        int i = 0;
        while (i < before.size() && i < now.size() && before.get(i).equals(now.get(i))) {
            i++;
        }
        return i;
    }

    /** Behind the last word now that is another than before, apart from having moved. */
    private static int sameAtEnd(List<Scan.Token> before, List<Scan.Token> now, int first, int moved) {
        int last = now.size();
        int other = before.size();
        while (last > first && other > first && isSame(before.get(other - 1), now.get(last - 1), moved)) {
            last--;
            other--;
        }
        return last;
    }

    private static boolean isSame(Scan.Token before, Scan.Token now, int moved) {
        return before.kind() == now.kind()
                && before.length() == now.length()
                && before.offset() + moved == now.offset();
    }
}
