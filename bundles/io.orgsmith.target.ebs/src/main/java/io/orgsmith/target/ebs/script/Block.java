// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One anonymous PL/SQL block: a skeleton filled with the sections of a template and the routines that they call. */
public enum Block {
    CREATE,
    UPDATE,
    RETIRE,
    RETIRE_BY_HAND,
    MANUAL,
    SHOW,
    REQUIRE,
    VERIFY,
    UNDO,
    KEEP;

    private static final Pattern PLACE = Pattern.compile("@\\{(\\w+)}");

    private final Template skeleton = Template.read("block/" + name().toLowerCase(Locale.ROOT));

    /** The lines of the block, the final slash included. */
    public List<String> lines(Template template, Scope scope) {
        List<String> filled = skeleton.lines("body", scope).stream()
                .flatMap(line -> fill(line, template, scope))
                .toList();
        Routines routines = new Routines(filled, scope);
        List<String> lines = new ArrayList<>();
        for (String line : filled) {
            switch (line) {
                case "@{declare}" -> {
                    lines.addAll(routines.declarations(scope));
                    lines.addAll(template.lines("declare", scope));
                }
                case "@{routines}" -> lines.addAll(routines.bodies());
                default -> lines.add(line);
            }
        }
        return lines;
    }

    /** Procedures and actions of the template stand apart; a section that it does not have leaves nothing. */
    private static Stream<String> fill(String line, Template template, Scope scope) {
        Matcher place = PLACE.matcher(line);
        if (!place.matches()
                || place.group(1).equals("declare")
                || place.group(1).equals("routines")) {
            return Stream.of(line);
        }
        Stream<String> section = template.lines(place.group(1), scope).stream();
        return place.group(1).equals("procedures") || place.group(1).equals("actions")
                ? Stream.concat(Stream.of(""), section)
                : section;
    }
}
