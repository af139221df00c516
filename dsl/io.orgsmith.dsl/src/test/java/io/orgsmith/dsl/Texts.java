// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import io.orgsmith.dsl.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts to read in tests. */
public final class Texts {
    public static final URI FILE = URI.create("memory:/a.org");

    private Texts() {}

    /** A project of one text. */
    public static LanguageProject read(String text) {
        return LanguageProject.parse(new TreeMap<>(Map.of(FILE, text)));
    }

    /** Each problem as {@code line:column code}. */
    public static List<String> problems(String text) {
        return read(text).problems().stream().map(Texts::shown).toList();
    }

    public static String shown(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code();
    }

    /** A file beside the tests. */
    public static String resource(String name) {
        try (var in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The project that says every clause of the language. */
    public static LanguageProject everyClause() {
        var texts = new TreeMap<URI, String>();
        for (var name : List.of("every-clause.org", "shared.org")) {
            texts.put(URI.create("memory:/" + name), resource(name));
        }
        return LanguageProject.parse(texts);
    }

    /** All .org files below the examples of the repository. */
    public static List<Path> examples() {
        try (Stream<Path> files = Files.walk(Path.of("../../examples"))) {
            return files.filter(file -> file.toString().endsWith(".org"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("examples", e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
