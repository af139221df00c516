// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two changes at places that have nothing to do with each other, as one edit. */
final class Joined {
    private Joined() {}

    static QuickFix of(QuickFix first, QuickFix second) {
        var edits = new TreeMap<>(first.edits());
        second.edits()
                .forEach((file, more) ->
                        edits.merge(file, more, (some, others) -> Stream.concat(some.stream(), others.stream())
                                .sorted(Comparator.comparingInt(TextEdit::offset))
                                .toList()));
        return new QuickFix(second.id(), second.arguments(), edits);
    }
}
