// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Texts of a test with carets in them, written {@code |}. Several files follow one another, each after a line
 * {@code --- name.org}; what stands before the first is {@code a.org}.
 *
 * @param file the file of the first caret, else the first
 * @param carets of that file
 */
public record Marked(LanguageProject project, URI file, List<Integer> carets) {
    public static Marked of(String text) {
        var texts = new TreeMap<URI, String>();
        URI marked = null;
        List<Integer> carets = List.of();
        for (var part : ("--- a.org\n" + text).split("(?m)^--- ")) {
            if (part.isBlank() || part.equals("a.org\n")) {
                continue;
            }
            int end = part.indexOf('\n');
            var file = URI.create("memory:/" + part.substring(0, end).strip());
            var body = part.substring(end + 1);
            if (marked == null || body.contains("|") && carets.isEmpty()) {
                marked = file;
                carets = carets(body);
            }
            texts.put(file, body.replace("|", ""));
        }
        return new Marked(LanguageProject.parse(texts), marked, carets);
    }

    public int caret() {
        return carets.get(0);
    }

    /** The text of the file with the caret. */
    public String text() {
        return project.texts().get(file);
    }

    /** The letters of a stretch of the file with the caret. */
    public String at(Span span) {
        return text().substring(span.offset(), span.end());
    }

    private static List<Integer> carets(String body) {
        var found = new ArrayList<Integer>();
        for (int i = body.indexOf('|'); i >= 0; i = body.indexOf('|', i + 1)) {
            found.add(i - found.size());
        }
        return found;
    }
}
