// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.deploy.lab.LabDatabase;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Runs commands in a folder as a shell would, in this process: {@code [NAME=value …] orgsmith … [<<< input]}, and two of its
 * own, {@code replace FILE OLD NEW}, {@code remove FILE}, and {@code foreign SQL}: what somebody else does to the lab.
 */
public final class Shell {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path folder;
    private final boolean interactive;

    public Shell(Path folder) {
        this(folder, false);
    }

    private Shell(Path folder, boolean interactive) {
        this.folder = folder;
        this.interactive = interactive;
    }

    /** A shell in the folder in front of which a person sits. */
    public static Shell onTerminal(Path folder) {
        return new Shell(folder, true);
    }

    /** Writes a file of the folder. */
    public Shell write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the folder. */
    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what lies in a folder of the folder, sorted. */
    public List<String> names(String below) {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command printed, and its exit code. */
    public record Result(String out, String err, int exit) {}

    /** Runs one line. */
    public Result run(String line) {
        int here = line.indexOf("<<<");
        var input = here < 0 ? "" : line.substring(here + 3).strip() + "\n";
        var words = words((here < 0 ? line : line.substring(0, here)).replace("$WORK", folder.toString()));
        var environment = new TreeMap<>(Map.of("LANG", "en_US.UTF-8"));
        while (words.get(0).matches("[A-Z_]+=.*")) {
            var assignment = words.remove(0).split("=", 2);
            environment.put(assignment[0], assignment[1]);
        }
        var command = words.remove(0);
        return switch (command) {
            case "orgsmith" -> orgsmith(words, environment, input);
            case "replace" -> replace(words.get(0), words.get(1), words.get(2));
            case "remove" -> remove(words.get(0));
            case "foreign" -> foreign(words.get(0));
            default -> throw new IllegalArgumentException("no command " + command);
        };
    }

    private Result orgsmith(List<String> arguments, Map<String, String> environment, String input) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new BufferedReader(new StringReader(input));
        var screen = new PrintStream(err, false, UTF_8);
        var terminal = new Terminal(
                in, new PrintStream(out, false, UTF_8), screen, environment, folder, interactive, question -> {
                    screen.print(question);
                    return in.lines().findFirst().orElse(null);
                });
        int exit = Orgsmith.run(arguments, terminal);
        return new Result(shown(out), shown(err), exit);
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n").replace(folder.toString(), "$WORK");
    }

    private Result replace(String file, String old, String fresh) {
        try {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            if (!text.contains(old)) {
                throw new IllegalArgumentException(file + " does not contain " + old);
            }
            Files.writeString(path, text.replace(old, fresh));
            return new Result("", "", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return new Result("", "", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result foreign(String sql) {
        try (var connection = new LabDatabase(folder).address().open();
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalArgumentException("changed nothing: " + sql);
            }
            return new Result("", "", 0);
        } catch (SQLException e) {
            throw new IllegalArgumentException(sql, e);
        }
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }
}
