// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What must be known before the arguments are parsed, because it decides how help and mistakes are worded.
 *
 * @param language {@code en} or {@code zh}
 */
record EarlyOptions(String language, boolean colour, boolean debug, boolean asks) {

    static EarlyOptions of(List<String> arguments, Terminal terminal) {
        var environment = terminal.environment();
        boolean noColour = arguments.contains("--no-color")
                || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new EarlyOptions(
                language(arguments, environment),
                terminal.interactive() && !noColour,
                arguments.contains("--debug"),
                !arguments.contains("--no-input"));
    }

    Session session(Terminal terminal) {
        return new Session(terminal, Locale.forLanguageTag(language), new Paint(colour), asks);
    }

    private static String language(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith("--lang=")) {
                return known(argument.substring("--lang=".length()));
            } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return known(arguments.get(i + 1));
            }
        }
        for (var name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return known(value);
            }
        }
        return "en";
    }

    private static String known(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
    }
}
