// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.edit.TextEdit;
import java.util.List;
import java.util.Optional;

/**
 * A mistake in how a text is written.
 *
 * @param offset of the first character, in UTF-16 units
 * @param length in UTF-16 units; zero where something is missing
 * @param code the kind of mistake, e.g. {@code syntax.expected}
 * @param data what its message mentions
 * @param fix what puts it right, where that is plain
 */
public record Mistake(int offset, int length, String code, List<String> data, Optional<TextEdit> fix) {
    static Mistake at(int offset, int length, String code, String... data) {
        return new Mistake(offset, length, code, List.of(data), Optional.empty());
    }

    Mistake replacedBy(int from, int to, String replacement) {
        return new Mistake(offset, length, code, data, Optional.of(new TextEdit(from, to - from, replacement)));
    }
}
