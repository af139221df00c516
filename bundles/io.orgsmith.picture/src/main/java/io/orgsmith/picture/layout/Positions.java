// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

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
 * @param places by diagram and qualified id, {@code structure operating-unit:TV}; from the corner of the frame around the
 *     figure
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

    /** Those of a diagram, by qualified id. */
    Map<String, Point> in(Sheet sheet) {
        var prefix = prefix(sheet);
        return places.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .collect(Collectors.toMap(one -> one.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The same with a figure somewhere. */
    public Positions with(Sheet sheet, String id, Point place) {
        var others = new TreeMap<>(places);
        others.put(prefix(sheet) + id, place);
        return new Positions(others);
    }

    /** The same where the layout has all figures of a diagram. */
    public Positions without(Sheet sheet) {
        var others = new TreeMap<>(places);
        others.keySet().removeIf(key -> key.startsWith(prefix(sheet)));
        return new Positions(others);
    }

    /** The same where a figure has another id, in all diagrams, and with it those in it that are named after it. */
    public Positions renamed(String old, String fresh) {
        var others = new TreeMap<String, Point>();
        places.forEach((key, place) -> {
            int space = key.indexOf(' ');
            var sheet = Sheet.renamed(key.substring(0, space), id -> renamed(id, old, fresh));
            others.put(sheet + " " + renamed(key.substring(space + 1), old, fresh), place);
        });
        return new Positions(others);
    }

    private static String renamed(String id, String old, String fresh) {
        return id.equals(old)
                ? fresh
                : id.startsWith(inside(old))
                        ? inside(fresh) + id.substring(inside(old).length())
                        : id;
    }

    private static String prefix(Sheet sheet) {
        return sheet.key() + " ";
    }

    /** How the ids of subinventories begin that are in an organization. */
    private static String inside(String id) {
        return id.replaceFirst("^inventory-organization:", "subinventory:") + ".";
    }
}
