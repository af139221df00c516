// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.dsl.edit.TextEdit;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A way to put something right by editing text.
 *
 * @param id rule or problem code, a dot and the kind of fix: {@code OU003.set}; never translated
 * @param arguments what the title mentions; a {@code Text} in the language of the title
 * @param edits by file, each file's in their order, all in offsets of the texts that were checked
 */
public record QuickFix(String id, List<Object> arguments, SortedMap<URI, List<TextEdit>> edits) {
    public QuickFix {
        arguments = List.copyOf(arguments);
        var sorted = new TreeMap<URI, List<TextEdit>>();
        edits.forEach((file, changes) -> sorted.put(file, List.copyOf(changes)));
        edits = Collections.unmodifiableSortedMap(sorted);
    }

    /** What it does, as an order, in Chinese where the locale is Chinese, else in English. */
    public String title(Locale locale) {
        var kind = id.substring(id.lastIndexOf('.') + 1);
        return Messages.text(kind.equals("add") ? Added.key(arguments) : kind, arguments, locale);
    }

    /** Whether it lets the finding stand in place of putting it right. */
    public boolean accepts() {
        return id.endsWith(".accept") || id.endsWith(".everywhere");
    }

    /** The same fix, which writes a person's reason where one that accepts leaves it empty. */
    public QuickFix because(String reason) {
        return new QuickFix(id, arguments, OpenReason.filled(edits, reason));
    }

    /** The rule that it is a fix of; of a problem of syntax or linking, its code. */
    public String rule() {
        return id.substring(0, id.lastIndexOf('.'));
    }
}
