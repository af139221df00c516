// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ValueSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An id for something new that nobody bears yet. */
public final class ProposedId {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final int LONGEST = 30;

    private ProposedId() {}

    /**
     * From the Latin letters of a name, {@code X-ray Business} as {@code X_RAY_BUSINESS}; else from the kind, {@code OU1}; of
     * a value the code after the last one.
     */
    public static String of(Creation creation, String name) {
        if (creation.owner() instanceof ValueSet set && creation.kind() == Literals.SEGMENT_VALUE) {
            return NextCode.of(creation.model(), set);
        }
        var words = WORD.matcher(name)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        var wanted = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("_$", "");
        if (!wanted.isEmpty() && creation.isFree(wanted)) {
            return wanted;
        }
        var stem = wanted.isEmpty() ? initials(creation) : wanted + "_";
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> stem + i)
                .filter(creation::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static String initials(Creation creation) {
        return Pattern.compile("-")
                .splitAsStream(Kinds.key(creation.kind()))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
