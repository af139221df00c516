// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the documentation, in Markdown. */
record Page(Path file, List<String> lines) {

    /**
     * A fenced block.
     *
     * @param language what stands first behind the fence, empty where nothing does
     * @param argument what stands behind the language, such as the name of the file that the block shows
     * @param start index of its first line, behind the fence
     */
    record Block(String language, String argument, int start, List<String> lines) {}

    static Page of(Path file) {
        try {
            return new Page(
                    file, Files.readString(file, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            if (start < 0) {
                start = i + 1;
            } else {
                var info = lines.get(start - 1).substring(3).strip().split(" +", 2);
                blocks.add(new Block(info[0], info.length > 1 ? info[1] : "", start, lines.subList(start, i)));
                start = -1;
            }
        }
        return blocks;
    }

    /** The lines outside all blocks. */
    List<String> prose() {
        var prose = new ArrayList<>(lines);
        for (var block : blocks()) {
            prose.subList(block.start(), block.start() + block.lines().size()).replaceAll(line -> "");
        }
        return prose;
    }
}
