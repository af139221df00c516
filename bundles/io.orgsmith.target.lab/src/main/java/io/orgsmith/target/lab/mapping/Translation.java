// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.SetupProblem;
import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of translations (…_TL): one row per installed language. SOURCE_LANG says in which language a row's text was entered,
 * so a row whose SOURCE_LANG is another language was never translated.
 */
public record Translation(String table, String idColumn, String nameColumn) {

    /** Writes {@code name} and {@code names}, and the other columns alike into each row. */
    public void write(long id, SetupObject object, String name, Map<String, ?> others, Writer writer) {
        Map<String, String> names = names(object, writer.image());
        List<String> languages = installed(writer.image());
        String entered = entered(names, languages, writer.image());
        var all = new TreeMap<String, String>(names);
        languages.forEach(language -> all.putIfAbsent(language, name));
        all.putIfAbsent(entered, name);
        all.forEach((language, text) -> {
            Draft row = writer.row(table).key(idColumn, id).key("LANGUAGE", language);
            others.forEach(row::set);
            row.set("SOURCE_LANG", names.containsKey(language) ? language : entered)
                    .set(nameColumn, text)
                    .write();
        });
        writer.keepOnlyWritten(table, Map.of(idColumn, id));
    }

    /** The row in the language in which the object was entered; null where there is no row at all. */
    public Row original(long id, TableImage image) {
        List<Row> rows = image.where(table, idColumn, id);
        String entered = rows.stream()
                .filter(row -> !row.is("LANGUAGE", row.get("SOURCE_LANG")))
                .map(row -> row.text("SOURCE_LANG"))
                .findFirst()
                .orElseGet(() -> alone(rows, image));
        return rows.stream()
                .filter(row -> row.is("LANGUAGE", entered))
                .findFirst()
                .orElse(rows.isEmpty() ? null : rows.get(0));
    }

    /** Where every row is a translation, one in a language that {@link #entered} takes last is the name itself. */
    private static String alone(List<Row> rows, TableImage image) {
        String found = base(image);
        for (String language : foreign(image)) {
            if (rows.stream().noneMatch(row -> row.is("LANGUAGE", language))) {
                return found;
            }
            found = language;
        }
        return found;
    }

    /** Adds {@code names}: the translations, by EBS language code. */
    public void read(long id, Attributes attributes, TableImage image) {
        Row original = original(id, image);
        attributes.sorted(
                "names",
                image.where(table, idColumn, id).stream()
                        .filter(row -> !row.equals(original) && row.is("LANGUAGE", row.get("SOURCE_LANG")))
                        .filter(row -> row.get(nameColumn) != null)
                        .map(row -> new Attributes()
                                .put("language", row.text("LANGUAGE"))
                                .put("text", row.text(nameColumn))
                                .part())
                        .toList());
    }

    /** The base language, unless that is a translation too; then one that leaves a trace in a language without translation. */
    private static String entered(Map<String, String> names, List<String> installed, TableImage image) {
        if (!names.containsKey(base(image))) {
            return base(image);
        }
        var left = new ArrayList<>(installed);
        left.removeAll(names.keySet());
        if (left.size() > 1) {
            return left.get(0);
        }
        return foreign(image).stream()
                .filter(language -> !names.containsKey(language))
                .findFirst()
                .orElse(base(image));
    }

    /** The languages that are not installed, those first that hardly anybody needs. */
    private static List<String> foreign(TableImage image) {
        return image.rows("FND_LANGUAGES").stream()
                .filter(row -> row.is("INSTALLED_FLAG", "D"))
                .map(row -> row.text("LANGUAGE_CODE"))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Map<String, String> names(SetupObject object, TableImage image) {
        var names = new TreeMap<String, String>();
        for (Value value : object.values("names")) {
            var part = ((Value.Fields) value).fields();
            names.put(
                    code(part.get("language").print(), image), part.get("text").print());
        }
        return names;
    }

    private static String code(String language, TableImage image) {
        return image.first("FND_LANGUAGES", "LANGUAGE_CODE", language)
                .or(() -> image.first("FND_LANGUAGES", "ISO_LANGUAGE", language))
                .map(row -> row.text("LANGUAGE_CODE"))
                .orElseThrow(() -> new SetupProblem("language.unknown", language));
    }

    private static List<String> installed(TableImage image) {
        return image.rows("FND_LANGUAGES").stream()
                .filter(row -> !row.is("INSTALLED_FLAG", "D"))
                .map(row -> row.text("LANGUAGE_CODE"))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static String base(TableImage image) {
        return image.first("FND_LANGUAGES", "INSTALLED_FLAG", "B")
                .map(row -> row.text("LANGUAGE_CODE"))
                .orElse("US");
    }
}
