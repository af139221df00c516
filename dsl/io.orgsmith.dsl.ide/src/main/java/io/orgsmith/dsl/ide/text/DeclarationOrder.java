// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import java.util.List;

/** In which order an expert declares things, in a file and inside of others: what is referred to comes first. */
public final class DeclarationOrder {
    private static final List<List<String>> ORDER = List.of(
            List.of("import"),
            List.of("enterprise"),
            List.of("location"),
            List.of("value set"),
            List.of("chart of accounts"),
            List.of("ledger", "set of books", "secondary ledger", "reporting currency"),
            List.of("legal entity"),
            List.of("business group"),
            List.of("operating unit"),
            List.of("inventory organization"),
            List.of("subinventory"),
            List.of("cost center"),
            List.of("hr organization"),
            List.of("organization hierarchy"),
            List.of("security profile"),
            List.of("responsibility"),
            List.of("user"),
            List.of("profiles"),
            List.of("template", "defaults"),
            List.of("environment"),
            List.of("accept", "rule"));

    private DeclarationOrder() {}

    /** The place of a declaration by its first words; of one that the list does not know, the last. */
    public static int of(String declaration) {
        var words = head(declaration);
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).stream().anyMatch(kind -> begins(words, kind))) {
                return i;
            }
        }
        return ORDER.size();
    }

    /** Whether a text begins with words, and not only with their letters. */
    static boolean begins(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || !Page.isWord(text.charAt(words.length())));
    }

    /** Without the comments above it, and without saying where it comes from. */
    private static String head(String declaration) {
        var line = declaration
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("//"))
                .findFirst()
                .orElse("");
        return line.replaceFirst("^(existing|imported) ", "").replaceAll("\\s+", " ");
    }
}
