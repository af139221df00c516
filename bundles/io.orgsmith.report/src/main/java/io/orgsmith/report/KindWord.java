// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of an object in front of its names, as in {@code operating unit: A}, where a cell may hold something else as well. */
final class KindWord {
    private KindWord() {}

    /** The kind that a text begins with, in either language. */
    static Optional<Kind> of(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : named(text.substring(0, colon));
    }

    /** A text that is to be none of an object, although it may look so: then a backslash stands before the colon. */
    static String hidden(String text) {
        return looksSo(text) ? text.replaceFirst(":", "\\\\:") : text;
    }

    /** What {@link #hidden} was made from. */
    static String shown(String text) {
        return looksSo(text) ? text.replaceFirst("\\\\:", ":") : text;
    }

    private static boolean looksSo(String text) {
        int colon = text.indexOf(':');
        return colon >= 0
                && named(text.substring(0, colon).replaceAll("\\\\+$", "")).isPresent();
    }

    private static Optional<Kind> named(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> Wording.all().stream()
                        .anyMatch(wording -> wording.sheet(kind).equalsIgnoreCase(word.strip())))
                .findFirst();
    }
}
