// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.hover.Documentation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.syntax.Expected;
import java.util.Objects;
import java.util.stream.Stream;

/** Proposes keywords, and words that stand for a value. */
final class Keywords {
    private Keywords() {}

    static Stream<Proposal> of(Expected expected, Place place) {
        if (expected.words().startsWith("set of books") && !place.is11i()) {
            return Stream.empty();
        }
        boolean word = expected.kind() == Expected.Kind.WORD;
        boolean negated = expected.words().startsWith("no");
        var icon = expected.kind() == Expected.Kind.DECLARATION ? Kinds.key(expected.owner()) : "";
        var documentation = expected.feature() == null
                ? Documentation.of(expected.owner(), place.locale())
                : Documentation.of(expected.feature(), place.locale());
        return Stream.of(place.proposal(
                        word ? Proposal.Kind.VALUE : Proposal.Kind.KEYWORD,
                        expected.words(),
                        icon.isEmpty() ? "" : Kinds.of(expected.owner(), place.locale()),
                        documentation,
                        word ? expected.words() : expected.words() + " ",
                        icon,
                        word ? 100 : negated ? 300 : 200))
                .filter(Objects::nonNull);
    }
}
