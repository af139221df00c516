// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of help in a language. */
public final class Topics {
    /** The page that leads to all others. */
    public static final String CONTENTS = "contents";

    static final List<String> PAGES = List.of(
            "start",
            "editor",
            "projects",
            "problems",
            "explorer",
            "draw",
            "diagrams",
            "databases",
            "plan",
            "saved",
            "history",
            "drift",
            "compare",
            "import",
            "workbooks",
            "preferences");

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private Topics() {}

    /** Reads the pages. */
    public static Topics in(Locale language) {
        var read = new Topics();
        var pages = PAGES.stream().map(id -> Documents.page(id, language)).toList();
        var keys = Keys.topic();
        var introduction = Documents.language("language-introduction", language);
        var reference = Documents.language("language", language);
        var rules = Documents.rules(language);
        var contents = "# " + Texts.of("help.title") + "\n\n" + links(pages) + keys.link() + "\n"
                + section("help.language", introduction) + section("help.reference", reference)
                + section("help.rules", rules);
        read.add(new Topic(CONTENTS, Texts.of("help.title"), contents));
        Stream.of(pages, List.of(keys), introduction, reference, rules)
                .flatMap(List::stream)
                .forEach(read::add);
        return read;
    }

    /** The page of a name, if there is one. */
    public Optional<Topic> find(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The page that leads to all pages with these words. */
    Topic search(String words) {
        var found = topics.values().stream()
                .filter(topic -> !topic.id().equals(CONTENTS) && topic.has(words))
                .toList();
        var title = Texts.of(found.isEmpty() ? "help.none" : "help.found", words.strip(), found.size());
        return new Topic("search", title, "# " + title + "\n\n" + links(found));
    }

    private void add(Topic topic) {
        topics.putIfAbsent(topic.id(), topic);
    }

    private static String section(String title, List<Topic> topics) {
        return "\n## " + Texts.of(title) + "\n\n" + links(topics);
    }

    private static String links(List<Topic> topics) {
        return topics.stream().map(topic -> topic.link() + "\n").collect(Collectors.joining());
    }
}
