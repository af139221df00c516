// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.notation.View;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where people put figures by hand: a side file beside the text, with one line each, sorted, so that it merges as text does.
 * What is lost or stale costs nothing but a layout of its own: lines that say nothing sensible, and of figures that are not
 * there, are passed over.
 *
 * @param places by view and qualified id, {@code structure operating-unit:TV}; from the corner of the frame around the figure
 */
public record Positions(SortedMap<String, Point> places) {
    /** The name of the file in the folder of a project. */
    public static final String FILE = "diagram.positions";

    public static final Positions NONE = new Positions(new TreeMap<>());

    private static final Pattern LINE = Pattern.compile("(\\S+ .*\\S) (-?\\d{1,6}) (-?\\d{1,6})");

    public Positions {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** Reads a side file; of two lines about one figure, as a merge may leave them, the last one counts. */
    public static Positions parse(String text) {
        var places = new TreeMap<String, Point>();
        text.lines()
                .map(String::strip)
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line -> places.put(
                        line.group(1), new Point(Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3)))));
        return new Positions(places);
    }

    /** The side file; empty for none. */
    public String text() {
        return places.entrySet().stream()
                .map(one -> "%s %s %s\n"
                        .formatted(
                                one.getKey(), one.getValue().x(), one.getValue().y()))
                .collect(Collectors.joining());
    }

    /** Those of a view, by qualified id. */
    Map<String, Point> in(View view) {
        var prefix = view.key() + " ";
        return places.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .collect(Collectors.toMap(one -> one.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The same with a figure somewhere. */
    public Positions with(View view, String id, Point place) {
        var others = new TreeMap<>(places);
        others.put(view.key() + " " + id, place);
        return new Positions(others);
    }

    /** The same where a figure has another id, in all views, and with it those in it that are named after it. */
    public Positions renamed(String old, String fresh) {
        var others = new TreeMap<String, Point>();
        places.forEach((key, place) -> {
            int space = key.indexOf(' ');
            var id = key.substring(space + 1);
            var now = id.equals(old)
                    ? fresh
                    : id.startsWith(inside(old))
                            ? inside(fresh) + id.substring(inside(old).length())
                            : id;
            others.put(key.substring(0, space + 1) + now, place);
        });
        return new Positions(others);
    }

    /** How the ids of subinventories begin that are in an organization. */
    private static String inside(String id) {
        return id.replaceFirst("^inventory-organization:", "subinventory:") + ".";
    }
}
