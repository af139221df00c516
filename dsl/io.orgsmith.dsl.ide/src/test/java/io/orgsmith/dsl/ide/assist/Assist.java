// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.ide.Marked;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Proposals at the first caret of a text. */
final class Assist {
    private static final ContentAssist ASSIST = new ContentAssist(() -> LocalDate.of(2026, 11, 25));

    private Assist() {}

    static List<Proposal> at(String marked, Locale locale) {
        var given = Marked.of(marked);
        return ASSIST.at(given.project(), given.file(), given.caret(), locale);
    }

    /** The labels, the best first. */
    static List<String> labels(String marked) {
        return at(marked, Locale.ENGLISH).stream().map(Proposal::label).toList();
    }

    static Proposal one(String marked, String label, Locale locale) {
        return at(marked, locale).stream()
                .filter(proposal -> proposal.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(marked)));
    }
}
