// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class TextsTest {
    private static final Messages MESSAGES = new Messages(Session.class);

    @Test
    void everyTextIsThereInEnglishAndChinese() {
        var english = MESSAGES.bundle(Locale.ENGLISH);
        var chinese = MESSAGES.bundle(Locale.SIMPLIFIED_CHINESE);
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (var key : english.keySet()) {
            boolean isExample = key.endsWith(".footer");
            if (!isExample) {
                assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}");
            }
        }
    }

    static Stream<String> commands() {
        var root = Commands.of(
                EarlyOptions.of(List.of(), terminal(false, Map.of())).session(terminal(false, Map.of())), false);
        return names(root, "").filter(name -> !name.isEmpty());
    }

    private static Stream<String> names(CommandLine command, String name) {
        var below = command.getSubcommands().entrySet().stream()
                .flatMap(each -> names(each.getValue(), (name + " " + each.getKey()).strip()));
        return Stream.concat(Stream.of(name), below);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfAndItsOptionsWithAnExample(String command, @TempDir Path folder) {
        for (var language : new String[] {"en", "zh"}) {
            var help = new Shell(folder).run("orgsmith --lang " + language + " " + command + " --help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("orgsmith " + command).doesNotContain("null");
            Stream.of(help.out().split("\n"))
                    .filter(line -> line.matches(" {2,6}(-\\w, )?(--|\\[?[A-Z]{2,}).*"))
                    .forEach(line -> assertThat(line.strip()).as(command).containsPattern("\\S {2,}\\S"));
        }
    }

    @Test
    void coloursAreForTerminalsAlone() {
        var plain = EarlyOptions.of(List.of("--no-color"), terminal(true, Map.of()));
        assertThat(plain.colour()).isFalse();
        assertThat(EarlyOptions.of(List.of(), terminal(true, Map.of())).colour())
                .isTrue();
        assertThat(EarlyOptions.of(List.of(), terminal(false, Map.of())).colour())
                .isFalse();
        assertThat(EarlyOptions.of(List.of(), terminal(true, Map.of("NO_COLOR", "1")))
                        .colour())
                .isFalse();
    }

    private static Terminal terminal(boolean interactive, Map<String, String> environment) {
        return new Terminal(null, System.out, System.err, environment, Path.of("/"), interactive);
    }
}
