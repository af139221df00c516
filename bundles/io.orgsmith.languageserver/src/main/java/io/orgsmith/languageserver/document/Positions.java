// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.document;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.workspace.source.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a text as lines and columns of the protocol, both from zero, columns in UTF-16 units. */
public final class Positions {
    private final String text;
    private final Lines lines;

    public Positions(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** A place; beyond the text its end, beyond a line the end of that line. */
    public int offset(Position position) {
        if (position.getLine() >= lines.count()) {
            return text.length();
        }
        int line = Math.max(0, position.getLine()) + 1;
        int end = line < lines.count() ? lines.startOf(line + 1) - 1 : text.length();
        return Math.min(lines.startOf(line) + Math.max(0, position.getCharacter()), end);
    }

    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int line = lines.lineOf(within);
        return new Position(line - 1, within - lines.startOf(line));
    }

    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    public Range range(Span span) {
        return range(span.offset(), span.length());
    }

    /** A range as a stretch; one written backwards is empty. */
    public Span span(Range range) {
        int start = offset(range.getStart());
        return new Span(start, Math.max(0, offset(range.getEnd()) - start));
    }
}
