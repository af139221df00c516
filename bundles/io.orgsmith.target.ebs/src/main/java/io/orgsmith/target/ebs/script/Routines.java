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
 * The PL/SQL procedures and variables that the blocks of a chunk share: those that they use, directly or through others, and
 * no more. They speak of no object: what they have to know of one they are given.
 */
final class Routines {
    private static final List<Template> FILES = List.of(
            routine("proof"),
            routine("stop"),
            routine("outcome"),
            routine("ending"),
            routine("failure"),
            routine("lookup"),
            routine("structure"),
            routine("reference"),
            routine("location"),
            routine("organization"),
            routine("organization_change"),
            routine("information"),
            routine("creation"),
            routine("accounting"),
            routine("inventory"),
            routine("subinventory"),
            routine("security"),
            routine("profile"),
            routine("responsibility"),
            routine("translation"),
            routine("request"));

    private final List<String> lines;
    private final Scope scope;
    private final Map<String, Routine> byName = new LinkedHashMap<>();
    private final Map<String, Routine> needed = new LinkedHashMap<>();

    /**
     * A procedure with the comment above it.
     *
     * @param call as {@link ScriptText#calls} finds it
     */
    private record Routine(String name, String call, List<String> lines) {}

    /** @param scope for what speaks of no object */
    Routines(List<String> lines, Scope scope) {
        this.lines = lines;
        this.scope = scope;
        FILES.forEach(this::read);
        need(lines);
    }

    /** The variables that they and the lines use. */
    List<String> declarations() {
        List<String> code = new ArrayList<>(bodies());
        code.addAll(lines);
        return FILES.stream()
                .flatMap(file -> Declarations.used(file.lines("declare", scope), code).stream())
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

    private void read(Template file) {
        List<String> lines = new ArrayList<>();
        for (String line : file.lines("body", scope)) {
            if (!line.isEmpty() || !lines.isEmpty()) {
                lines.add(line);
            }
            ScriptText.endOfRoutine(line).ifPresent(name -> {
                byName.put(name, new Routine(name, call(name, lines), List.copyOf(lines)));
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
