// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.token.SemanticToken;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.text.Position;

/** What a word means: a place that moves with its text. */
final class Meaning extends Position {
    /** Those whose colour the letters alone do not tell. */
    private static final Set<SemanticToken.Type> TOLD = EnumSet.of(
            SemanticToken.Type.DECLARATION,
            SemanticToken.Type.REFERENCE,
            SemanticToken.Type.UNRESOLVED,
            SemanticToken.Type.VALUE,
            SemanticToken.Type.DAY,
            SemanticToken.Type.NUMBER);

    private final SemanticToken.Type type;

    private Meaning(Span span, SemanticToken.Type type) {
        super(span.offset(), span.length());
        this.type = type;
    }

    /** Empty where the letters of the word tell its colour. */
    static Optional<Meaning> of(SemanticToken token) {
        return TOLD.contains(token.type()) ? Optional.of(new Meaning(token.span(), token.type())) : Optional.empty();
    }

    SemanticToken.Type type() {
        return type;
    }

    /** Whether another means the same at the same place. */
    boolean isLike(Meaning other) {
        return offset == other.offset && length == other.length && type == other.type && !isDeleted;
    }
}
