// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

/**
 * A piece of OCL cut out of a document.
 *
 * @param text what the OCL parser gets; as long as the piece in the document, so that offsets agree
 * @param offset where the piece begins in the document
 */
public record Fragment(String text, int offset) {

    /** A piece of the document as it stands. */
    static Fragment of(OclDocument document, int from, int to) {
        return new Fragment(document.text().substring(from, to), from);
    }

    /** Whether nothing but blanks is in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
