// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.dsl.ide.assist.Proposal;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declaration as a file can begin with it: what content assist proposes where nothing is written yet.
 *
 * @param words its first words: {@code operating unit}
 * @param icon the key of the kind of declarations
 * @param text with all tab stops filled in
 */
record Snippet(String words, String icon, String text) {
    private static final Pattern STOP = Pattern.compile("\\$\\{(\\d+)(?::((?:[^}\\\\]|\\\\.)*))?\\}|\\$0|\\\\(.)");

    /** All that a new file of a project could begin with. */
    static List<Snippet> all(LanguageProject project, URI file) {
        return new ContentAssist(LocalDate::now)
                .at(project.glance(file, ""), file, 0, Locale.getDefault()).stream()
                        .filter(Proposal::isTemplate)
                        .map(Snippet::of)
                        .toList();
    }

    private static Snippet of(Proposal proposal) {
        var words = proposal.label().replace("…", "").strip();
        return new Snippet(words, proposal.icon(), unfold(proposal.insert()) + "\n");
    }

    /** A tab stop is what is written at its first place, there and at all others. */
    static String unfold(String template) {
        var known = new HashMap<String, String>();
        return STOP.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(3) != null
                                ? found.group(3)
                                : found.group(1) == null
                                        ? ""
                                        : known.computeIfAbsent(found.group(1), one -> text(found.group(2)))));
    }

    private static String text(String placeholder) {
        return placeholder == null ? "" : placeholder.replaceAll("\\\\(.)", "$1");
    }
}
