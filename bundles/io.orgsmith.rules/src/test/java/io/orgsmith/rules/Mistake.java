// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model that breaks a rule, what is found in it, and an almost equal model that does not.
 *
 * @param rule the id of the rule
 * @param suffix empty for the first pair of a rule, {@code -2} for the second …
 */
record Mistake(String rule, String suffix) {

    private static final Path FOLDER = Path.of("..", "..", "examples", "mistakes");

    /** All mistakes, by rule, then by number. */
    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        for (String rule : rules()) {
            all.addAll(of(rule));
        }
        return all;
    }

    /** The ids of the rules that have a folder. */
    static Set<String> rules() {
        return new TreeSet<>(names(FOLDER));
    }

    /** The mistakes that show a rule of models; none for a rule of plans. */
    static List<Mistake> of(String rule) {
        return names(FOLDER.resolve(rule)).stream()
                .filter(name -> name.startsWith("wrong"))
                .map(name -> new Mistake(rule, name.substring("wrong".length())))
                .toList();
    }

    /** Whether a rule of plans has its models, applied before and planned after, and what is found. */
    static boolean ofPlan(String rule) {
        return names(FOLDER.resolve(rule)).containsAll(List.of("after", "before", "expected.txt"));
    }

    String name() {
        return rule + suffix;
    }

    Path wrong() {
        return FOLDER.resolve(rule).resolve("wrong" + suffix);
    }

    Path right() {
        return FOLDER.resolve(rule).resolve("right" + suffix);
    }

    /** All findings on the wrong model: {@code severity ID file.org:line:column}, sorted. */
    List<String> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve(rule).resolve("expected" + suffix + ".txt"));
    }

    /** Writes down what is found now, to be reviewed. */
    void expect(List<String> findings) throws IOException {
        Files.writeString(
                FOLDER.resolve(rule).resolve("expected" + suffix + ".txt"),
                findings.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
