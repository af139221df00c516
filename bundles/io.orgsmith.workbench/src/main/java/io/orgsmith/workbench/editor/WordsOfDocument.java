// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.syntax.Scan;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.IDocument;

/** The words of a document, read once for each of its states. */
final class WordsOfDocument {
    private String text;
    private List<Scan.Token> words = List.of();

    List<Scan.Token> of(IDocument document) {
        var now = document.get();
        if (!Objects.equals(now, text)) {
            words = Scan.of(now);
            text = now;
        }
        return words;
    }

    /** The words that were read last. */
    List<Scan.Token> last() {
        return words;
    }
}
