// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people wrote into a cell as a value. */
record CellReader(Release release) {
    /** The year first, as in 2026/1/31 or 2026年1月31日: no other order is the same everywhere. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** @throws WrongCell when the text is none of the type */
    Value value(String text, Type type) {
        return value(text, type, '\n');
    }

    private Value value(String text, Type type, char between) {
        if (type instanceof Type.Several several) {
            return several(text, several, between);
        } else if (type instanceof Type.Ref ref) {
            return ref.kind().map(kind -> ref(kind, text)).orElseGet(() -> anyRef(text));
        } else if (type instanceof Type.Any) {
            return KindWord.of(text).isPresent() ? anyRef(text) : Value.of(KindWord.shown(text));
        } else if (type instanceof Type.Part part) {
            return part(text, part);
        } else if (type instanceof Type.Flag) {
            return Value.of(Wording.flag(text).orElseThrow(() -> new WrongCell("cell.flag", text)));
        } else if (type instanceof Type.Day) {
            return day(text);
        } else if (type instanceof Type.Whole) {
            return whole(text);
        }
        return word(text, ((Type.Words) type).choices());
    }

    private static Value word(String text, List<String> choices) {
        return Value.of(
                choices.isEmpty()
                        ? text
                        : choices.stream()
                                .filter(text::equalsIgnoreCase)
                                .findFirst()
                                .orElseThrow(() -> new WrongCell("cell.choice", text, List.copyOf(choices))));
    }

    private Value several(String text, Type.Several type, char between) {
        List<Value> values = new ArrayList<>();
        Listed.split(text, between).stream()
                .filter(one -> !one.isEmpty())
                .forEach(one -> values.add(value(one, type.item(), ',')));
        if (type.single() && values.size() == 1) {
            return values.get(0);
        }
        if (!type.ordered()) {
            values.sort(Comparator.comparing(Value::print));
        }
        return new Value.Many(values);
    }

    private static Value day(String text) {
        try {
            var day = DAY.matcher(text);
            return Value.of(
                    day.matches()
                            ? LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)))
                            : LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new WrongCell("cell.day", text);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Value whole(String text) {
        try {
            return new Value.Whole(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new WrongCell("cell.whole", text);
        }
    }

    private Value ref(Kind kind, String text) {
        var names = Listed.split(text, '/');
        int size = KeyPart.of(kind, release).size();
        if (names.size() > size) {
            throw new WrongCell("cell.names", text, kind, size);
        }
        var all = Stream.concat(Stream.generate(() -> "").limit(size - names.size()), names.stream());
        return Value.of(new Key(kind, all.toList()));
    }

    private Value anyRef(String text) {
        Kind kind = KindWord.of(text).orElseThrow(() -> new WrongCell("cell.kind", text));
        return ref(kind, text.substring(text.indexOf(':') + 1).strip());
    }

    private Value part(String text, Type.Part type) {
        var types = type.attributes();
        var fields = new TreeMap<String, Value>();
        for (String field : Listed.split(text, ';')) {
            int colon = field.indexOf(':');
            var word = colon < 0 ? field : field.substring(0, colon).strip();
            String name = types.keySet().stream()
                    .filter(attribute -> Wording.all().stream()
                            .anyMatch(wording -> wording.heading(attribute).equalsIgnoreCase(word)))
                    .findFirst()
                    .filter(found -> colon >= 0)
                    .orElseThrow(() -> new WrongCell(
                            "cell.field",
                            field,
                            types.keySet().stream().map(Heading::new).toList()));
            fields.put(name, value(field.substring(colon + 1).strip(), types.get(name), ','));
        }
        return new Value.Fields(fields);
    }
}
