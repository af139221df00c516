// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.catalogue.ApiCall;
import io.orgsmith.target.ebs.catalogue.ApiCatalogue;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Escaped;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the target has to offer before anything is changed: read off from the blocks that will run. */
public final class Preflight {
    private static final int CHUNK = 50;

    private final ApiCatalogue catalogue;

    public Preflight(ApiCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The checks, as SQL.
     *
     * @param sql all the SQL that will run after them
     * @param texts all names of the model
     */
    public List<String> lines(Collection<Unit> units, String sql, Collection<String> texts, Encoding encoding) {
        Map<String, Value> asked = new TreeMap<>();
        asked.put("flexfields", facts(units, "flexfield", Preflight::context));
        asked.put("classes", facts(units, "class", Value::of));
        asked.put("characters", characters(texts));
        asked.put("calls", calls(sql));
        SetupObject object =
                new SetupObject(Key.of(Kind.BUSINESS_GROUP, ""), "", false, new TreeMap<>(asked), new TreeSet<>());
        Scope scope = new Scope(object, Map.of("release", SqlLiteral.text("12.2%")), encoding);
        return Template.read("file/preflight").lines("body", scope);
    }

    private static Value facts(Collection<Unit> units, String fact, Function<String, Value> read) {
        return new Value.Many(units.stream()
                .flatMap(unit -> unit.part().template().facts(fact).stream())
                .distinct()
                .sorted()
                .map(read)
                .toList());
    }

    private static Value context(String fact) {
        String[] parts = fact.split("\\|");
        return fields(Map.of("context", Value.of(parts[0]), "column", Value.of(parts[1])));
    }

    private Value calls(String sql) {
        return new Value.Many(ApiCall.in(sql, catalogue).stream()
                .filter(call -> !call.parameters().isEmpty())
                .map(call -> fields(Map.of(
                        "package", Value.of(call.packageName()),
                        "procedure", Value.of(call.procedure()),
                        "parameters", Value.of("," + String.join(",", call.parameters()) + ","),
                        "count", new Value.Whole(call.parameters().size()))))
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
