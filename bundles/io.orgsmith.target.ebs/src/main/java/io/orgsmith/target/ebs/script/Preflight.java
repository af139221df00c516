// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.EbsRelease;
import io.orgsmith.target.ebs.catalogue.ApiCall;
import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Escaped;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the target has to offer before anything is changed: read off from the blocks that will run. */
public final class Preflight {
    private static final List<String> FILES = List.of(
            "file/preflight",
            "file/preflight_flexfields",
            "file/preflight_references",
            "file/preflight_lengths",
            "file/preflight_calls");

    private static final Pattern CONSTANT = Pattern.compile("\\b(\\w+_api)\\.(g_\\w+)\\b");

    /** Characters to a check: escaped they keep to the 255 bytes that the oldest databases print on a line. */
    private static final int CHUNK = 30;

    private final ApiCatalogue catalogue;
    private final EbsRelease release;

    public Preflight(ApiCatalogue catalogue, EbsRelease release) {
        this.catalogue = catalogue;
        this.release = release;
    }

    /**
     * The checks, as SQL.
     *
     * @param sql all the SQL that will run after them
     * @param texts all names of the model
     */
    public List<String> lines(Collection<Unit> units, String sql, Collection<String> texts, Encoding encoding) {
        Map<String, Value> asked = new TreeMap<>(new References(units).all());
        asked.put("flexfields", flexfields(units, Preflight::column));
        asked.put("contexts", flexfields(units, fact -> Value.of(fact[0])));
        asked.put("classes", classes(units));
        asked.put("program", facts(units, "program", Stream.empty()));
        asked.put("lengths", new Lengths(units).all(release));
        asked.put("constants", constants(sql));
        asked.put("characters", characters(texts));
        List<ApiCall> calls = ApiCall.in(sql, catalogue);
        asked.put("calls", calls(calls));
        asked.put("procedures", procedures(calls));
        SetupObject object =
                new SetupObject(Key.of(Kind.BUSINESS_GROUP, ""), "", false, new TreeMap<>(asked), new TreeSet<>());
        Scope scope = new Scope(object, Map.of(), encoding, release.word());
        List<String> lines = new ArrayList<>();
        for (String file : FILES) {
            lines.addAll(Template.read(file).lines("body", scope));
            lines.add("");
        }
        return lines.subList(0, lines.size() - 1);
    }

    /** A fact names context, column and perhaps the attribute without which the column is not used. */
    private static Value flexfields(Collection<Unit> units, Function<String[], Value> read) {
        return new Value.Many(units.stream()
                .flatMap(unit -> unit.part().template().facts("flexfield").stream()
                        .map(fact -> fact.split("\\|"))
                        .filter(fact -> fact.length < 3
                                || !unit.object().values(fact[2]).isEmpty()))
                .map(read)
                .distinct()
                .sorted(Comparator.comparing(Value::print))
                .toList());
    }

    private static Value column(String[] fact) {
        return fields(Map.of("context", Value.of(fact[0]), "column", Value.of(fact[1])));
    }

    /** Also the one that an object may take on beside its own. */
    private static Value classes(Collection<Unit> units) {
        boolean isAlsoHr = units.stream().anyMatch(unit -> unit.object().flag("alsoHrOrganization", false));
        return facts(units, "class", isAlsoHr ? Stream.of("HR_ORG") : Stream.empty());
    }

    private static Value facts(Collection<Unit> units, String fact, Stream<String> more) {
        return new Value.Many(
                Stream.concat(more, units.stream().flatMap(unit -> unit.part().template().facts(fact).stream()))
                        .distinct()
                        .sorted()
                        .map(Value::of)
                        .toList());
    }

    private static Value calls(List<ApiCall> calls) {
        return new Value.Many(calls.stream()
                .filter(call -> !call.parameters().isEmpty())
                .map(call -> fields(Map.of(
                        "package", Value.of(call.packageName()),
                        "procedure", Value.of(call.procedure()),
                        "parameters", Value.of("," + String.join(",", call.parameters()) + ","),
                        "count", new Value.Whole(call.parameters().size()))))
                .toList());
    }

    private Value procedures(List<ApiCall> calls) {
        return new Value.Many(calls.stream()
                .filter(call -> call.parameters().isEmpty())
                .filter(call -> catalogue.procedure(call.packageName(), call.procedure()).stream()
                        .anyMatch(row -> row.owner().equals("APPS")))
                .map(call -> fields(
                        Map.of("package", Value.of(call.packageName()), "procedure", Value.of(call.procedure()))))
                .toList());
    }

    /** What is named of a package and is no call. */
    private static Value constants(String sql) {
        return new Value.Many(CONSTANT.matcher(sql)
                .results()
                .map(found -> fields(Map.of(
                        "package", Value.of(found.group(1).toUpperCase(Locale.ROOT)),
                        "name", Value.of(found.group(2).toUpperCase(Locale.ROOT)))))
                .distinct()
                .toList());
    }

    /** Every character beyond ASCII once, some dozens to a check. */
    private static Value characters(Collection<String> texts) {
        TreeSet<Integer> distinct = new TreeSet<>();
        texts.forEach(
                text -> text.codePoints().filter(c -> c > 127 && c != '\u00bf').forEach(distinct::add));
        List<Value> chunks = new ArrayList<>();
        var chunk = new StringBuilder();
        for (int c : distinct) {
            chunk.appendCodePoint(c);
            if (chunk.length() >= CHUNK || c == distinct.last()) {
                chunks.add(fields(Map.of(
                        "text", Value.of(chunk.toString()), "escaped", Value.of(Escaped.ascii(chunk.toString())))));
                chunk.setLength(0);
            }
        }
        return new Value.Many(chunks);
    }

    private static Value fields(Map<String, Value> fields) {
        return new Value.Fields(new TreeMap<>(fields));
    }
}
