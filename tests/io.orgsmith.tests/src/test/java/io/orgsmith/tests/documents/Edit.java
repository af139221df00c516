// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a {@code diff} block tells the reader to change.
 *
 * @param file behind {@code ---} in its first line
 * @param before the lines with {@code -} or a blank
 * @param after the lines with {@code +} or a blank
 */
record Edit(String file, String before, String after) {

    static Edit of(Page.Block block) {
        assertThat(block.lines().get(0)).startsWith("--- ");
        return new Edit(block.lines().get(0).substring(4), lines(block, '+'), lines(block, '-'));
    }

    /** Changes the one place that the block shows. */
    void apply(Path folder) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("places in %s with%n%s", file, before)
                .hasSize(2);
        Files.writeString(path, text.replace(before, after), StandardCharsets.UTF_8);
    }

    private static String lines(Page.Block block, char leftOut) {
        return block.lines().stream()
                .skip(1)
                .filter(line -> line.charAt(0) != leftOut)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
