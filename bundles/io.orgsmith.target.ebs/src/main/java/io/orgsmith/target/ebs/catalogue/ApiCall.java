// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A procedure that a script calls, with every parameter that any of its calls names; all in upper case.
 *
 * @param parameters empty where it is called without named notation
 */
public record ApiCall(String packageName, String procedure, SortedSet<String> parameters)
        implements Comparable<ApiCall> {
    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]\\w*)\\.([a-zA-Z]\\w*)\\s*\\(");
    private static final Pattern PARAMETER = Pattern.compile("^\\s*,?\\s*(\\w+) =>");
    private static final Pattern LITERAL_OR_COMMENT = Pattern.compile("'[^']*'|--[^\n]*");
    private static final Comparator<ApiCall> ORDER =
            Comparator.comparing(ApiCall::packageName).thenComparing(ApiCall::procedure);

    /** The calls in the text of packages that the catalogue knows, merged by procedure. */
    public static List<ApiCall> in(String text, ApiCatalogue catalogue) {
        String code = LITERAL_OR_COMMENT.matcher(text).replaceAll("''");
        SortedMap<String, ApiCall> calls = new TreeMap<>();
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            String name = call.group(1).toUpperCase(Locale.ROOT);
            String procedure = call.group(2).toUpperCase(Locale.ROOT);
            if (catalogue.hasPackage(name)) {
                calls.computeIfAbsent(name + "." + procedure, key -> new ApiCall(name, procedure, new TreeSet<>()))
                        .parameters
                        .addAll(arguments(code, call.end()));
            }
        }
        return List.copyOf(calls.values());
    }

    /** The names in front of an arrow directly inside the parentheses that open before the position. */
    private static SortedSet<String> arguments(String code, int start) {
        SortedSet<String> names = new TreeSet<>();
        int depth = 1;
        int from = start;
        for (int i = start; i < code.length() && depth > 0; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || depth == 1 && c == ',') {
                Matcher name = PARAMETER.matcher(code.substring(from, i));
                if (name.find()) {
                    names.add(name.group(1).toUpperCase(Locale.ROOT));
                }
                from = i;
            }
        }
        return names;
    }

    @Override
    public int compareTo(ApiCall other) {
        return ORDER.compare(this, other);
    }
}
