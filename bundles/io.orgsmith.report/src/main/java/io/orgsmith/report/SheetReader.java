// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the rows of a sheet as objects. Columns may be in any order, and under headings of either language. */
record SheetReader(Layout layout, CellReader reader, Cells cells) {
    private static final int FIRST_ROW = 2;

    void read(Map<Key, SetupObject> objects) {
        Map<String, Integer> places = places();
        for (int row = FIRST_ROW; row <= cells.lastRow(); row++) {
            read(row, places, objects);
        }
    }

    /** The columns by attribute. */
    private Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < cells.columns(0); column++) {
            String heading = cells.text(0, column);
            Optional<String> attribute = attribute(heading);
            if (attribute.isEmpty() && !heading.isEmpty()) {
                cells.wrong(0, column, new WrongCell("column.unknown", heading));
            } else if (attribute.isPresent() && places.putIfAbsent(attribute.get(), column) != null) {
                cells.wrong(0, column, new WrongCell("column.twice", heading));
            }
        }
        return places;
    }

    private Optional<String> attribute(String heading) {
        return layout.columns().keySet().stream()
                .filter(attribute -> Wording.all().stream()
                        .anyMatch(wording -> wording.heading(attribute).equalsIgnoreCase(heading)))
                .findFirst();
    }

    private void read(int row, Map<String, Integer> places, Map<Key, SetupObject> objects) {
        var texts = new LinkedHashMap<String, String>();
        places.forEach((attribute, column) -> {
            String text = cells.text(row, column);
            if (!text.isEmpty()) {
                texts.put(attribute, text);
            }
        });
        if (texts.isEmpty()) {
            return;
        }
        Optional<Key> key = key(row, texts, places);
        var values = values(row, texts, places);
        boolean existing = values.remove(Layout.EXISTING) instanceof Value.Flag flag && flag.on();
        key.ifPresent(found -> {
            values.putAll(layout.derived(found));
            var object = new SetupObject(found, "", existing, values, new TreeSet<>(values.keySet()));
            if (objects.putIfAbsent(found, object) != null) {
                cells.wrong(row, 0, new WrongCell("row.twice", found.toString()));
            }
        });
    }

    private Optional<Key> key(int row, Map<String, String> texts, Map<String, Integer> places) {
        boolean complete = true;
        for (KeyPart part : layout.key()) {
            if (!part.optional() && !texts.containsKey(part.attribute())) {
                cells.wrong(row, places.getOrDefault(part.attribute(), 0), new WrongCell("cell.required"));
                complete = false;
            }
        }
        return complete ? Optional.of(layout.key(texts)) : Optional.empty();
    }

    private TreeMap<String, Value> values(int row, Map<String, String> texts, Map<String, Integer> places) {
        var parts = layout.key().stream().map(KeyPart::attribute).toList();
        var values = new TreeMap<String, Value>();
        layout.columns().forEach((attribute, type) -> {
            if (!parts.contains(attribute) && texts.containsKey(attribute)) {
                try {
                    values.put(attribute, reader.value(texts.get(attribute), type));
                } catch (WrongCell wrong) {
                    cells.wrong(row, places.get(attribute), wrong);
                }
            }
        });
        return values;
    }
}
