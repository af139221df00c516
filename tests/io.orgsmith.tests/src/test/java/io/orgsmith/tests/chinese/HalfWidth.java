// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.chinese;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds half-width signs in Chinese prose. What a program reads keeps them: code, links, places in files, profile options. */
final class HalfWidth {
    private static final Pattern SIGN =
            Pattern.compile(".{0,9}(?:[\\p{IsHan}”）] ?\\(|[\\p{IsHan}”）][,;:?!]|[,;:?!)][\\p{IsHan}“（]).{0,9}");

    private static final Pattern CODE = Pattern.compile(String.join(
            "|",
            "(?s)```.*?```",
            "`[^`\n]*`",
            "(?m)^ *\\d* \\|.*$", // the lines of a text that a finding shows
            "\\]\\([\\w#:./-]+\\)", // a link
            "\\(&[A-Z]\\)", // a key of a menu
            "\\$\\{\\d[^}]*}", // a place to fill in
            "\\b(?:HR|MO|GL|INV):", // a profile option, spelled as EBS spells it
            "业务实体: A")); // what is typed into a cell

    private HalfWidth() {}

    /** Each sign with what stands around it. */
    static List<String> in(String text) {
        return SIGN.matcher(CODE.matcher(text).replaceAll("…"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
