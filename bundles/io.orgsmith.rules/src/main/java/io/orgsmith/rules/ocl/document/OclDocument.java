// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import java.util.Objects;

/**
 * A Complete OCL document that holds rules.
 *
 * @param name what problems call it: a path or a resource name
 * @param text the whole text; offsets in problems count its UTF-16 units
 * @param author who wrote it: a document of a site may leave out the doc comments and runs under a time limit
 */
public record OclDocument(String name, String text, Author author) {

    public OclDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(author);
    }

    /** Who wrote a document. */
    public enum Author {
        /** Delivered with the product. */
        PRODUCT,
        /** Written by a user beside the model. */
        SITE
    }

    /** A document delivered with the product. */
    public static OclDocument ofProduct(String name, String text) {
        return new OclDocument(name, text, Author.PRODUCT);
    }

    /** A user's own document. */
    public static OclDocument ofSite(String name, String text) {
        return new OclDocument(name, text, Author.SITE);
    }

    /** Where {@code offset} lies; an offset past the end means the end. */
    public Position positionOf(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new Position(line, end - lineStart + 1);
    }

    /** Line and column, both counted from one. */
    public record Position(int line, int column) {}
}
