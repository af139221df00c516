// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.util.List;
import java.util.stream.Stream;

/** Names that would break out of a careless script. */
public final class NastyNames {
    private static final List<String> NAMES = List.of(
            "O'Brien's",
            "'; DROP TABLE hr_locations_all; --",
            "'); EXECUTE IMMEDIATE 'x",
            "''",
            "'",
            "R&D &dept &&dept",
            "a\n/\nb",
            "/",
            ".",
            "a\n.\nb",
            "a\r\nb",
            "ends with minus -",
            "-",
            "--",
            "/* no comment */",
            "semicolon;",
            "back\\slash \\5149 \\",
            "tab\there",
            "@@other.sql",
            "# prefix",
            "%_wild",
            "emoji 😀👨‍👩‍👧 end",
            "lone \uD83D half",
            "光华集团；“引号”　全角",
            "${name} @{prove} [name]",
            "$1 \\$2",
            "pipe | tilde ~ end",
            "{0} 'x' {1}",
            "\u202Eevil",
            "\u2028line",
            " leading and trailing ",
            "q'[x]'",
            "<b>&amp;</b>");

    private NastyNames() {}

    public static Stream<String> all() {
        return Stream.of(NAMES.stream(), Stream.of("很长的名称".repeat(60)), Stream.of("long' ".repeat(400)))
                .flatMap(names -> names);
    }
}
