// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first rows of a sheet: headings, in either language, and what explains them. */
record Headings(Layout layout, Cells cells) {
    /** Begins the heading of a column, or the name of a sheet, that is for people alone. */
    static final String NOTE = "#";

    /** The columns by attribute. */
    Map<String, Integer> places() {
        var places = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < cells.columns(0); column++) {
            String heading = cells.text(0, column);
            if (heading.isEmpty() || heading.startsWith(NOTE)) {
                continue;
            }
            Optional<String> attribute = attribute(heading);
            if (attribute.isEmpty()) {
                cells.wrong(0, column, new WrongCell("column.unknown", heading));
            } else if (places.putIfAbsent(attribute.get(), column) != null) {
                cells.wrong(0, column, new WrongCell("column.twice", heading));
            }
        }
        return places;
    }

    /** Whether what identifies an object can be written. A sheet without a row needs no headings either. */
    boolean isComplete(Map<String, Integer> places) {
        var missing = layout.key().stream()
                .filter(part -> !part.optional())
                .map(KeyPart::attribute)
                .filter(attribute -> !places.containsKey(attribute))
                .toList();
        if (cells.lastRow() > 0) {
            missing.forEach(attribute -> cells.wrong(0, 0, new WrongCell("column.missing", new Heading(attribute))));
        }
        return missing.isEmpty();
    }

    /** Whether a row repeats what the template says about the columns. */
    boolean isExplanation(int row) {
        for (int column = 0; column < cells.columns(row); column++) {
            if (isHint(cells.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHint(String text) {
        return !text.isEmpty()
                && Wording.all().stream().map(Hints::new).anyMatch(hints -> layout.columns().entrySet().stream()
                        .anyMatch(column -> hints.of(column.getKey(), column.getValue(), layout)
                                .equals(text)));
    }

    private Optional<String> attribute(String heading) {
        return layout.columns().keySet().stream()
                .filter(attribute -> Wording.all().stream()
                        .anyMatch(wording -> wording.heading(attribute).equalsIgnoreCase(heading)))
                .findFirst();
    }
}
