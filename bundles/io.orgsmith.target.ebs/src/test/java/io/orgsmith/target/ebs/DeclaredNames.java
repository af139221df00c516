// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Oracle's compiler would not find in a chunk (PLS-00201), which a parser does not see. */
final class DeclaredNames {
    private static final Pattern CHUNK = Pattern.compile("(?ms)^DECLARE\n.*?^END;\n/$");
    private static final Pattern VARIABLE = Pattern.compile("\\b[cvp]_\\w+\\b(?! =>)");
    private static final Pattern DECLARED =
            Pattern.compile("\\b([cvp]_\\w+) +(?:CONSTANT |OUT )?(?:VARCHAR2|NUMBER|DATE|BOOLEAN)\\b");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w:%])([a-z]\\w+)(?=\\(|;)");
    private static final Pattern ROUTINE = Pattern.compile("(?:PROCEDURE|FUNCTION) (\\w+)");
    private static final Set<String> LANGUAGE = Set.of("found");

    private DeclaredNames() {}

    /** Names that are used and not declared: in the shared part of a chunk, or there and in the block that uses them. */
    static Set<String> missing(String script) {
        return CHUNK.matcher(Code.of(script))
                .results()
                .filter(chunk -> chunk.group().contains("\nBEGIN\n  SAVEPOINT orgsmith_step;\n"))
                .flatMap(chunk -> missing(chunk.group().split("\nBEGIN\n  SAVEPOINT orgsmith_step;\n", 2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> missing(String[] chunk) {
        List<String> shared = Arrays.asList(chunk[0].split("\n\n"));
        Set<String> variables = declared(shared.get(0));
        Set<String> routines = found(ROUTINE, chunk[0]);
        Stream<String> parts = Stream.concat(shared.stream(), Arrays.stream(chunk[1].split("\n\n")));
        return parts.flatMap(part -> missing(part, variables, routines));
    }

    private static Stream<String> missing(String part, Set<String> variables, Set<String> routines) {
        Set<String> missing = new TreeSet<>();
        VARIABLE.matcher(part).results().forEach(name -> missing.add(name.group()));
        missing.removeAll(declared(part));
        missing.removeAll(variables);
        Set<String> calls = found(CALL, part);
        calls.removeIf(call -> call.matches("[cvp]_.*|orgsmith_\\w+"));
        calls.removeAll(found(ROUTINE, part));
        calls.removeAll(routines);
        calls.removeAll(LANGUAGE);
        return Stream.concat(missing.stream(), calls.stream());
    }

    private static Set<String> declared(String part) {
        return found(DECLARED, part);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
