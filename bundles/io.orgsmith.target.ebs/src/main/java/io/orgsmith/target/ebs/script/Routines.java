// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The PL/SQL procedures that blocks share. No package may be installed on a target, so each block carries a copy of those
 * that it calls, directly or through others, and of no more.
 */
final class Routines {
    private static final List<Template> FILES = List.of(
            routine("proof"),
            routine("stop"),
            routine("lookup"),
            routine("structure"),
            routine("organization"),
            routine("organization_change"),
            routine("creation"),
            routine("operating_unit"),
            routine("access"),
            routine("request"));

    private final Map<String, Routine> byName = new LinkedHashMap<>();
    private final Map<String, Routine> needed = new LinkedHashMap<>();

    /**
     * A procedure with the comment above it.
     *
     * @param file whose variables it needs
     * @param call as {@link ScriptText#calls} finds it
     */
    private record Routine(String name, Template file, String call, List<String> lines) {}

    /** What the lines call, rendered for the scope. */
    Routines(List<String> lines, Scope scope) {
        FILES.forEach(file -> read(file, scope));
        need(lines);
    }

    /** Variables and constants of the routines. */
    List<String> declarations(Scope scope) {
        return needed.values().stream()
                .map(Routine::file)
                .distinct()
                .flatMap(file -> file.lines("declare", scope).stream())
                .toList();
    }

    /** Each routine after those that it calls, a blank line in front of each. */
    List<String> bodies() {
        List<String> bodies = new ArrayList<>();
        needed.values().forEach(routine -> {
            bodies.add("");
            bodies.addAll(routine.lines);
        });
        return bodies;
    }

    private void need(List<String> lines) {
        Set<String> calls = ScriptText.calls(String.join("\n", lines));
        byName.values().stream()
                .filter(routine -> !needed.containsKey(routine.name) && routine.lines != lines)
                .filter(routine -> calls.contains(routine.call))
                .forEach(routine -> {
                    need(routine.lines);
                    needed.put(routine.name, routine);
                });
    }

    private void read(Template file, Scope scope) {
        List<String> lines = new ArrayList<>();
        for (String line : file.lines("body", scope)) {
            if (!line.isEmpty() || !lines.isEmpty()) {
                lines.add(line);
            }
            ScriptText.endOfRoutine(line).ifPresent(name -> {
                byName.put(name, new Routine(name, file, call(name, lines), List.copyOf(lines)));
                lines.clear();
            });
        }
    }

    /** A routine without parameters is called by its bare name, which no column has; others with a parenthesis. */
    private static String call(String name, List<String> lines) {
        boolean parameters = lines.stream().anyMatch(line -> line.contains(" " + name + "("));
        return parameters ? name + "(" : name;
    }

    private static Template routine(String name) {
        return Template.read("routine/" + name);
    }
}
