// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.house.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link and picture of the documentation leads somewhere, down to the heading. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern FILE = Pattern.compile("`((?:docs|examples|bundles|dsl|tests)/[\\w./-]+)`");

    static List<Path> pages() {
        return Sources.where(path -> path.endsWith(".md") && !path.contains("/src/"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        for (var link : found(LINK, page)) {
            if (!link.matches("https?:.*")) {
                var target = link.split("#", 2);
                var file = target[0].isEmpty() ? page : page.resolveSibling(target[0]);
                assertThat(file).as("%s in %s", link, page).exists();
                if (target.length > 1) {
                    assertThat(headings(file)).as("%s in %s", link, page).contains(target[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFileThatItNamesIsThere(Path page) {
        for (var name : found(FILE, page)) {
            if (!name.contains("/target")) {
                assertThat(Sources.ROOT.resolve(name)).as("in %s", page).exists();
            }
        }
    }

    private static List<String> found(Pattern pattern, Path page) {
        var prose = String.join("\n", Page.of(page).prose());
        return pattern.matcher(prose).results().map(LinksTest::first).toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }

    /** The anchors of a page: its own, and those that GitHub gives the headings. */
    private static List<String> headings(Path page) {
        assertThat(Files.isRegularFile(page)).isTrue();
        return Stream.concat(found(ANCHOR, page).stream(), titles(page)).toList();
    }

    private static Stream<String> titles(Path page) {
        return Page.of(page).prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ +", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }
}
