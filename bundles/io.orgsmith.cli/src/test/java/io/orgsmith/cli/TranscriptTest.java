// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the {@linkplain Transcript transcripts}. With {@code TRANSCRIPTS=update} in the environment writes down what happens instead. */
class TranscriptTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final boolean UPDATE = "update".equals(System.getenv("TRANSCRIPTS"));

    @TempDir
    Path temporary;

    static Stream<String> transcripts() throws IOException {
        try (var files = Files.list(TRANSCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void goesAsWrittenDown(String name) throws IOException {
        var file = TRANSCRIPTS.resolve(name);
        var transcript = Transcript.parse(Files.readString(file));
        var folder = temporary.toRealPath();
        transcript.unpack(folder);
        var shell = new Shell(folder);
        var actual = new ArrayList<List<String>>();
        for (var step : transcript.steps()) {
            var lines = Transcript.lines(shell.run(step.command()));
            boolean isAsExpected = pattern(step.expected()).matcher(text(lines)).matches();
            actual.add(UPDATE && isAsExpected ? trimmed(step.expected()) : lines);
        }
        if (UPDATE) {
            Files.writeString(file, transcript.with(actual));
            return;
        }
        for (int i = 0; i < actual.size(); i++) {
            var step = transcript.steps().get(i);
            assertThat(text(actual.get(i))).as("%s: $ %s", name, step.command()).matches(pattern(step.expected()));
        }
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> trimmed(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static Pattern pattern(List<String> expected) {
        return Pattern.compile(trimmed(expected).stream()
                .map(line -> line.equals("...") ? "(?s:.*?)(?<![^\n])" : line(line) + "\n")
                .collect(Collectors.joining()));
    }

    private static String line(String line) {
        return Stream.of(line.split(Pattern.quote("[..]"), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\n]*"));
    }
}
