// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks about some objects inside one anonymous block, which declares once what they share: no package may be installed on
 * a target.
 *
 * @param blocks the lines of each, its comment first
 */
public record Chunk(List<List<String>> blocks) {
    private static final Template FRAME = Template.read("block/chunk");

    /** What SQL*Plus shows of a chunk it shows at its end. */
    private static final int MOST_BLOCKS = 40;

    /** With the routines in front below 3,000 lines: databases before 9i take 2**15 nodes to an anonymous block. */
    private static final int MOST_LINES = 1200;

    /** The blocks in their order, in as few chunks as hold them. */
    public static List<Chunk> of(List<List<String>> blocks) {
        List<Chunk> chunks = new ArrayList<>();
        List<List<String>> chunk = new ArrayList<>();
        int lines = 0;
        for (List<String> block : blocks) {
            if (chunk.size() == MOST_BLOCKS || !chunk.isEmpty() && lines + size(block) > MOST_LINES) {
                chunks.add(new Chunk(chunk));
                chunk = new ArrayList<>();
                lines = 0;
            }
            chunk.add(block);
            lines += size(block);
        }
        if (!chunk.isEmpty()) {
            chunks.add(new Chunk(chunk));
        }
        return chunks;
    }

    /** A long literal counts as one line. */
    private static int size(List<String> block) {
        return (int) block.stream()
                .filter(line -> !line.stripLeading().startsWith("||"))
                .count();
    }

    /**
     * Adds the chunk to the file.
     *
     * @param scope for what speaks of no object
     * @return the number of the first line of each block
     */
    public List<Integer> write(ScriptFile file, Scope scope) {
        List<String> frame = FRAME.lines("body", scope);
        List<String> calling = new ArrayList<>(frame);
        blocks.forEach(calling::addAll);
        Routines routines = new Routines(calling, scope);
        List<Integer> starts = new ArrayList<>();
        file.blank();
        for (String line : frame) {
            switch (line) {
                case "@{declare}" -> file.add(routines.declarations());
                case "@{routines}" -> file.add(routines.bodies());
                case "@{blocks}" -> blocks.forEach(block -> starts.add(write(file, block)));
                default -> file.add(line);
            }
        }
        return starts;
    }

    private static int write(ScriptFile file, List<String> block) {
        file.blank();
        return file.add(Indentation.to("  ", block).toList());
    }
}
