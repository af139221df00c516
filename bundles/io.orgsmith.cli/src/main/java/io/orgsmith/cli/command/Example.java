// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.orgsmith.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two texts that show what a rule means: {@code wrong} and {@code right}, or, for a rule of plans, {@code before} and
 * {@code after}.
 *
 * @param first what the first one is called
 */
record Example(String first, String firstText, String second, String secondText) {

    /** The example of a rule; empty where it has none. */
    static Optional<Example> of(Rule rule) {
        return rule.place() == Rule.Place.PLAN ? read(rule, "before", "after") : read(rule, "wrong", "right");
    }

    private static Optional<Example> read(Rule rule, String first, String second) {
        return text(rule, first)
                .flatMap(one -> text(rule, second).map(other -> new Example(first, one, second, other)));
    }

    private static Optional<String> text(Rule rule, String side) {
        var name = "/mistakes/" + rule.id() + "/" + side + "/" + rule.id().toLowerCase(Locale.ROOT) + ".org";
        try (var in = Example.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(withoutLicence(new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLicence(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("// SPDX-License-Identifier:"))
                .collect(Collectors.joining("\n", "", "\n"))
                .stripTrailing();
    }
}
