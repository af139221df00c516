// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Does what a page tells its reader to do, from top to bottom. */
final class Rehearsal {
    private final Clone clone;
    private final UnaryOperator<String> console;
    private final boolean update;

    /** With {@code update} what is printed is noted, not compared. */
    Rehearsal(Clone clone, boolean update) {
        this(clone, clone.console()::run, update);
    }

    /** @param console answers a command with what it prints */
    Rehearsal(Clone clone, UnaryOperator<String> console, boolean update) {
        this.clone = clone;
        this.console = console;
        this.update = update;
    }

    /** The lines of the page as they have to be: as they are, unless this is an update. */
    List<String> play(Page page) throws IOException {
        var lines = new ArrayList<String>();
        int next = 0;
        for (var block : page.blocks()) {
            lines.addAll(page.lines().subList(next, block.start()));
            lines.addAll(play(block));
            next = block.start() + block.lines().size();
        }
        lines.addAll(page.lines().subList(next, page.lines().size()));
        return lines;
    }

    private List<String> play(Page.Block block) throws IOException {
        return switch (block.language()) {
            case "console" -> talk(block);
            case "diff" -> {
                Edit.of(block).apply(clone.folder());
                yield block.lines();
            }
            case "org" -> {
                write(block);
                yield block.lines();
            }
            default -> block.lines();
        };
    }

    private List<String> talk(Page.Block block) {
        var lines = new ArrayList<String>();
        for (var exchange : Exchange.of(block)) {
            var printed = console.apply(exchange.command());
            if (!update && !exchange.matches(printed)) {
                assertThat(printed).as("$ %s", exchange.command()).isEqualTo(String.join("\n", exchange.shown()));
            }
            lines.addAll(exchange.with(printed));
        }
        return lines;
    }

    /** A block with the name of a file is that file. */
    private void write(Page.Block block) throws IOException {
        if (!block.argument().isEmpty()) {
            var file = clone.folder().resolve(block.argument());
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", block.lines()) + "\n", StandardCharsets.UTF_8);
        }
    }
}
