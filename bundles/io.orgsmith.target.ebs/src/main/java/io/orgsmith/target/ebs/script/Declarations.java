// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out what is declared and not used: templates declare constants and variables for whatever may need them. */
final class Declarations {
    private static final Pattern DECLARATION = Pattern.compile("^  ([cv]_\\w+) .*");
    private static final Pattern NAME = Pattern.compile("\\b[cv]_\\w+\\b");

    private Declarations() {}

    /** @param block {@code DECLARE}, its declarations and the rest, which uses them; without declarations no {@code DECLARE} */
    static List<String> tidy(List<String> block) {
        int end = 1;
        while (name(block.get(end)).isPresent() || goesOn(block.get(end))) {
            end++;
        }
        List<String> rest = block.subList(end, block.size());
        List<String> kept = used(block.subList(1, end), rest);
        List<String> tidy = new ArrayList<>(kept);
        if (!kept.isEmpty() || rest.get(0).startsWith("  ")) {
            tidy.add(0, block.get(0));
        }
        tidy.addAll(rest);
        return tidy;
    }

    /** Those of the declarations that the code uses; a comment stays with what follows it. */
    static List<String> used(List<String> declarations, List<String> code) {
        Set<String> names = names(code);
        List<String> used = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        boolean keeps = false;
        for (String line : declarations) {
            Optional<String> name = name(line);
            if (name.isPresent()) {
                keeps = names.contains(name.get());
            } else if (!goesOn(line)) {
                comment = new ArrayList<>(List.of(line));
                keeps = false;
            }
            if (keeps) {
                used.addAll(comment);
                comment = new ArrayList<>();
                used.add(line);
            }
        }
        return used;
    }

    private static Optional<String> name(String line) {
        Matcher declaration = DECLARATION.matcher(line);
        return declaration.matches() ? Optional.of(declaration.group(1)) : Optional.empty();
    }

    /** Whether the line goes on with a long literal. */
    private static boolean goesOn(String line) {
        return line.startsWith("      || ");
    }

    private static Set<String> names(List<String> code) {
        return code.stream()
                .flatMap(line -> NAME.matcher(line).results())
                .map(name -> name.group())
                .collect(Collectors.toSet());
    }
}
