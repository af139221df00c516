// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The id that was probably meant where one is mistyped. */
public final class Nearest {
    private Nearest() {}

    /** The nearest candidate with at most a third of its letters wrong; of equals the first in code point order. */
    public static Optional<String> of(String typed, Collection<String> candidates) {
        int limit = Math.max(1, typed.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - typed.length()) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(typed, candidate) <= limit);
    }

    /** The number of single-letter edits between the two, letter case aside. */
    public static int distance(String a, String b) {
        var x = a.toLowerCase(Locale.ROOT);
        var y = b.toLowerCase(Locale.ROOT);
        var row = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int above = row[j];
                int change = x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, Math.min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }
        return row[y.length()];
    }
}
