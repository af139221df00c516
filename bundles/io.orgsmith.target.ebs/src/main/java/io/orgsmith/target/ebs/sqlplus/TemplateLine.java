// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a template. In front a line may say when it stands: {@code [a]} where the text states the attribute a,
 * {@code [?a]} where a has a value, {@code [!a]} where it has none, {@code [*a]} once for each value of a; neighbouring lines
 * with the same {@code [*a]} repeat together. {@code [@12]} stands in R12 only, {@code [@12.2]} and {@code [@11i]} likewise. Within it {@code ${…}} are values, as {@link Scope#literal} reads them.
 */
final class TemplateLine {
    private static final Pattern CONDITION = Pattern.compile("^\\[(?:([?!*]?)([A-Za-z][\\w.$]*)|(@)([\\w.]+))](.*)$");
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");

    private TemplateLine() {}

    static List<String> render(List<String> lines, Scope scope) {
        List<String> rendered = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            String prefix = repetition(lines.get(i));
            int end = i + 1;
            while (!prefix.isEmpty() && end < lines.size() && lines.get(end).startsWith(prefix)) {
                end++;
            }
            if (prefix.isEmpty()) {
                rendered.addAll(render(lines.get(i), scope));
            } else {
                List<String> group = lines.subList(i, end).stream()
                        .map(line -> line.substring(prefix.length()))
                        .toList();
                scope.each(prefix.substring(2, prefix.length() - 1))
                        .forEach(inner -> rendered.addAll(render(group, inner)));
            }
            i = end;
        }
        return rendered;
    }

    private static List<String> render(String line, Scope scope) {
        if (line.indexOf("${") < 0 && !line.startsWith("[")) {
            return List.of(line);
        }
        Matcher condition = CONDITION.matcher(line);
        if (!condition.matches()) {
            return List.of(fill(line, scope).split("\n", -1));
        }
        return stands(condition, scope) ? render(condition.group(5), scope) : List.of();
    }

    private static boolean stands(Matcher condition, Scope scope) {
        if (isRelease(condition)) {
            return scope.isRelease(condition.group(4));
        }
        String attribute = condition.group(2);
        return switch (condition.group(1)) {
            case "?" -> scope.has(attribute);
            case "*" -> scope.has(attribute.split("\\.")[0]);
            case "!" -> !scope.has(attribute);
            default -> scope.states(attribute);
        };
    }

    private static boolean isRelease(Matcher condition) {
        return condition.group(3) != null;
    }

    /** {@code [*a]} in front of the line; empty where there is none. */
    private static String repetition(String line) {
        Matcher condition = CONDITION.matcher(line);
        return line.startsWith("[*") && condition.matches() ? "[*" + condition.group(2) + "]" : "";
    }

    /** The attributes that the lines which stand for the scope's object ask for. */
    static Set<String> asked(List<String> lines, Scope scope) {
        var asked = new TreeSet<String>();
        lines.forEach(line -> asked.addAll(asked(line, scope)));
        return asked;
    }

    private static Set<String> asked(String line, Scope scope) {
        var asked = new TreeSet<String>();
        String rest = line;
        for (Matcher condition = CONDITION.matcher(rest); condition.matches(); condition = CONDITION.matcher(rest)) {
            if (!stands(condition, scope)) {
                return Set.of();
            }
            if (!isRelease(condition)) {
                asked.add(condition.group(2).split("\\.")[0]);
            }
            rest = condition.group(5);
        }
        PLACE.matcher(rest).results().forEach(place -> asked.add(place.group(1).split("[:#|]")[0]));
        return asked;
    }

    private static String fill(String line, Scope scope) {
        String filled = PLACE.matcher(line)
                .replaceAll(place ->
                        Matcher.quoteReplacement(scope.literal(place.group(1)).sql(scope.encoding())));
        return filled.stripTrailing();
    }
}
