// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The documents that are packed with the help: pages of its own, and those of {@code docs}, which the build brings. */
final class Documents {
    private static final Pattern RULE = Pattern.compile("(?m)^### (?=[A-Z]+\\d{3} )");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^## ");

    private Documents() {}

    /** A page of our own, in Chinese or else in English. */
    static Topic page(String id, Locale language) {
        var text = read("topics/" + id + (chinese(language) ? "_zh" : "") + ".md");
        var title =
                text.lines().filter(line -> line.startsWith("# ")).findFirst().orElseThrow();
        return new Topic(id, title.substring(2), text);
    }

    /** One page for each rule; its id is that of the rule. */
    static List<Topic> rules(Locale language) {
        return parts(read("docs/rules" + (chinese(language) ? ".zh" : "") + ".md"), RULE, "");
    }

    /** One page for each chapter of a document about the language. */
    static List<Topic> language(String document, Locale language) {
        return parts(read("docs/" + document + (chinese(language) ? ".zh" : "") + ".md"), CHAPTER, document + "/");
    }

    private static List<Topic> parts(String text, Pattern beginning, String prefix) {
        var topics = new ArrayList<Topic>();
        var parts = beginning.split(text);
        for (int i = 1; i < parts.length; i++) {
            var title = parts[i].lines().findFirst().orElseThrow();
            var id = prefix.isEmpty() ? title.split(" ")[0] : prefix + title;
            topics.add(new Topic(id, title, "# " + parts[i].replaceAll("(?m)^## .*(?s:.*)", "")));
        }
        return topics;
    }

    private static boolean chinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    private static String read(String name) {
        try (var text = Documents.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("not packed with the help: " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
