// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.cli.Orgsmith;
import io.orgsmith.cli.Terminal;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs the few commands that the documentation shows, in this process, in a folder that stands for a clone:
 * {@code [NAME=value] ./orgsmith …}, {@code cat FILE}, {@code head -n N FILE}, {@code ls FOLDER} and {@code echo $?}.
 */
public final class Console {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path folder;
    private int exit;

    public Console(Path folder) {
        this.folder = folder;
    }

    /** The exit code of the last command. */
    public int exit() {
        return exit;
    }

    /** What a command prints, on both streams, as a terminal shows it. */
    public String run(String command) {
        var words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .collect(Collectors.toCollection(ArrayList::new));
        var environment = new TreeMap<>(Map.of("LANG", "en_US.UTF-8"));
        while (words.get(0).matches("[A-Z_]+=.*")) {
            var assignment = words.remove(0).split("=", 2);
            environment.put(assignment[0], assignment[1]);
        }
        return switch (words.remove(0)) {
            case "./orgsmith" -> orgsmith(words, environment);
            case "cat" -> text(words.get(0));
            case "head" ->
                text(words.get(2))
                        .lines()
                        .limit(Integer.parseInt(words.get(1)))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
            case "ls" -> names(words.get(0));
            case "echo" -> exit + "\n";
            default -> throw new AssertionError("no command of the documentation: " + command);
        };
    }

    private String orgsmith(List<String> arguments, Map<String, String> environment) {
        var bytes = new ByteArrayOutputStream();
        var screen = new PrintStream(bytes, true, UTF_8);
        var input = new BufferedReader(new StringReader(""));
        exit = Orgsmith.run(arguments, new Terminal(input, screen, screen, environment, folder, false));
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }

    private String names(String folder) {
        try (var files = Files.list(this.folder.resolve(folder))) {
            return files.map(file -> file.getFileName() + "\n").sorted().collect(Collectors.joining());
        } catch (IOException e) {
            throw new AssertionError(folder, e);
        }
    }
}
