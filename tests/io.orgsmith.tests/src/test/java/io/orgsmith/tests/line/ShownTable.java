// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table that a test writes to {@code target} and that {@code docs/figures.md} shows between two remarks that bear its
 * name. With {@code -Dorgsmith.golden.write=true} the page follows the table.
 */
public record ShownTable(String name) {
    private static final Path PAGE = Example.FOLDER.resolveSibling("docs").resolve("figures.md");

    /** Writes the table and fails where the page shows another. */
    public void check(String table) throws IOException {
        System.out.println(table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", name + ".md"), table, StandardCharsets.UTF_8);
        var page = Files.readString(PAGE, StandardCharsets.UTF_8);
        var shown = with(page, table);
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.writeString(PAGE, shown, StandardCharsets.UTF_8);
        } else {
            assertThat(page).isEqualTo(shown);
        }
    }

    private String with(String page, String table) {
        var begin = "<!-- " + name + " -->\n";
        var end = "<!-- /" + name + " -->\n";
        assertThat(page).contains(begin, end);
        return page.substring(0, page.indexOf(begin) + begin.length()) + table + page.substring(page.indexOf(end));
    }
}
