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

/** Reads the rows of a sheet as objects, whatever the order of its columns. */
record SheetReader(Layout layout, CellReader reader, Cells cells) {
    private static final int FIRST_ROW = 1;

    /** @param rows gets the objects, as long as they have no other row */
    void read(Map<Key, RowRead> rows) {
        var headings = new Headings(layout, cells);
        var places = headings.places();
        cells.refuseMerged(FIRST_ROW);
        if (!headings.isComplete(places)) {
            return;
        }
        int first = headings.isExplanation(FIRST_ROW) ? FIRST_ROW + 1 : FIRST_ROW;
        for (int row = first; row <= cells.lastRow(); row++) {
            read(row, places, rows);
        }
    }

    private void read(int row, Map<String, Integer> places, Map<Key, RowRead> rows) {
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
            layout.asWritten(texts).ifPresent(profile -> values.put("profile", profile));
            var object = new SetupObject(found, "", existing, values, new TreeSet<>(values.keySet()));
            var read = new RowRead(object, cells, row, places);
            var before = rows.putIfAbsent(found, read);
            if (before != null) {
                cells.wrong(row, 0, new WrongCell("row.twice", found, before.number()));
            }
        });
    }

    private Optional<Key> key(int row, Map<String, String> texts, Map<String, Integer> places) {
        boolean complete = true;
        for (KeyPart part : layout.key()) {
            if (!part.optional() && !texts.containsKey(part.attribute())) {
                cells.wrong(row, places.get(part.attribute()), new WrongCell("cell.required"));
                complete = false;
            }
        }
        return complete ? Optional.of(layout.key(texts)) : Optional.empty();
    }

    private TreeMap<String, Value> values(int row, Map<String, String> texts, Map<String, Integer> places) {
        var parts = layout.key().stream().map(KeyPart::attribute).toList();
        var values = new TreeMap<String, Value>();
        layout.columns().forEach((attribute, type) -> {
            if (texts.containsKey(attribute)) {
                try {
                    Value value = reader.value(texts.get(attribute), type);
                    if (!parts.contains(attribute)) {
                        values.put(attribute, value);
                    }
                } catch (WrongCell wrong) {
                    cells.wrong(row, places.get(attribute), wrong);
                }
            }
        });
        return values;
    }
}
