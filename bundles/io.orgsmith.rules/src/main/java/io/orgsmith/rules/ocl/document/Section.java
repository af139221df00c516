// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import java.util.Optional;

/** What a document is split into: definitions and invariants, each parsed by itself. */
public sealed interface Section {

    /** The type that the section speaks of, as written. */
    String context();

    /** Where {@link #context()} stands. */
    int contextOffset();

    /**
     * A helper operation or attribute.
     *
     * @param body all behind {@code def:}
     */
    record Definition(String context, int contextOffset, Fragment body) implements Section {}

    /**
     * An invariant.
     *
     * @param name its name, unique over all documents
     * @param offset where the word {@code inv} stands
     * @param header its doc comment, if any that can be read
     * @param condition all behind the colon
     */
    record Condition(
            String context, int contextOffset, String name, int offset, Optional<Header> header, Fragment condition)
            implements Section {}
}
