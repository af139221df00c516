// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session at the command line as one text: commands with what they print, then the files that they work on.
 *
 * <pre>
 * # What this shows.
 * $ orgsmith check .
 * what it prints; ... on a line of its own stands for any lines, [..] in a line for any text
 * ! what it prints to the standard error
 * [1]                                the exit code, where it is not 0
 * -- a.org --
 * the text of the file
 * </pre>
 *
 * @param heading the lines before the first command
 */
record Transcript(List<String> heading, List<Step> steps, Map<String, String> files) {

    /** A command and the lines that are expected of it. */
    record Step(String command, List<String> expected) {}

    static Transcript parse(String text) {
        var heading = new ArrayList<String>();
        var steps = new ArrayList<Step>();
        var files = new LinkedHashMap<String, String>();
        String file = null;
        for (var line : text.split("\n", -1)) {
            if (line.matches("-- \\S+ --")) {
                file = line.substring(3, line.length() - 3);
                files.put(file, "");
            } else if (file != null) {
                files.merge(file, line + "\n", String::concat);
            } else if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (steps.isEmpty()) {
                heading.add(line);
            } else {
                steps.get(steps.size() - 1).expected().add(line);
            }
        }
        // The last line break of the transcript is that of its last file.
        files.replaceAll((name, content) -> content.replaceFirst("\n\n$", "\n"));
        return new Transcript(heading, steps, files);
    }

    /** Writes the files. */
    void unpack(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** What a command did, in the form of a transcript. */
    static List<String> lines(Shell.Result result) {
        var lines = new ArrayList<String>();
        if (!result.out().isEmpty()) {
            lines.addAll(List.of(result.out().stripTrailing().split("\n")));
        }
        if (!result.err().isEmpty()) {
            for (var line : result.err().stripTrailing().split("\n")) {
                lines.add(("! " + line).stripTrailing());
            }
        }
        if (result.exit() != 0) {
            lines.add("[" + result.exit() + "]");
        }
        return lines;
    }

    /** The transcript with what the commands really did. */
    String with(List<List<String>> actual) {
        var text = new StringBuilder(String.join("\n", heading)).append('\n');
        for (int i = 0; i < steps.size(); i++) {
            text.append("$ ").append(steps.get(i).command()).append('\n');
            actual.get(i).forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        files.forEach((name, content) ->
                text.append("-- ").append(name).append(" --\n").append(content));
        return text.toString();
    }
}
