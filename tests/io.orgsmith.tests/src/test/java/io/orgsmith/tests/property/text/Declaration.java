// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A declaration of a text that is being drafted: its kind, its id and names, its clauses, and what is declared in it. */
public final class Declaration {
    /** These say what they have right behind their name. */
    private static final Set<String> FLAT = Set.of("value", "segment");

    private final String kind;
    private final String id;
    private String name;
    private String former;
    private final Map<String, String> translations = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> details = new ArrayList<>();
    private final List<Declaration> nested = new ArrayList<>();
    private Runnable describe = () -> {};

    /** @param kind the words before the id; {@code existing} may come first @param id empty for what has none */
    public Declaration(String kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** @param text null to leave the name out */
    public Declaration named(String text) {
        name = text;
        return this;
    }

    public Declaration translated(String language, String text) {
        translations.put(language, text);
        return this;
    }

    /** Gives it another name and says what it was called. */
    public void rename(String text) {
        if (former == null) {
            former = name == null ? id : name;
        }
        name = text;
    }

    /** Adds a clause that stays as it is. */
    public Declaration say(String words, Object... values) {
        clauses.add(new Clause(words, Stream.of(values).map(Object::toString).toList()));
        return this;
    }

    /** Adds a clause that may say something else later. */
    public Declaration detail(String words, Object... values) {
        details.add(new Clause(words, Stream.of(values).map(Object::toString).toList()));
        return this;
    }

    /** How its details come about; they do so now, and again whenever it is to change. */
    public Declaration described(Runnable how) {
        describe = how;
        describeAnew();
        return this;
    }

    /** Forgets its details and has others. */
    public void describeAnew() {
        details.clear();
        describe.run();
    }

    public Declaration inside(Declaration inner) {
        nested.add(inner);
        return this;
    }

    public String kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    /** Null where only the id says it. */
    public String name() {
        return name;
    }

    public List<Declaration> nested() {
        return nested;
    }

    public List<Clause> details() {
        return details;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** Itself and all inside it. */
    public Stream<Declaration> all() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(Declaration::all));
    }

    /** Takes out what refers to an id, here and inside. */
    void forget(String other) {
        Stream.of(clauses, details).forEach(list -> {
            list.removeIf(clause -> clause.goesWith(other));
            list.replaceAll(clause -> clause.without(other));
        });
        nested.forEach(inner -> inner.forget(other));
    }

    /** As the language writes it. */
    String print(String margin) {
        var text = new StringBuilder(margin + kind + (id.isEmpty() ? "" : " " + id));
        if (name != null) {
            text.append(' ').append(Clause.quoted(name));
            translations.forEach((language, word) ->
                    text.append(' ').append(language).append(' ').append(Clause.quoted(word)));
        }
        if (former != null) {
            text.append(" formerly ").append(Clause.quoted(former));
        }
        return text + body(margin) + "\n";
    }

    private String body(String margin) {
        var inner = new StringBuilder();
        Stream.concat(clauses.stream(), details.stream())
                .forEach(clause ->
                        inner.append(margin).append("  ").append(clause).append('\n'));
        nested.forEach(one -> inner.append(one.print(margin + "  ")));
        boolean isPlain = inner.isEmpty();
        return isPlain ? "" : FLAT.contains(kind) ? flat() : " {\n" + inner + margin + "}";
    }

    private String flat() {
        var text = new StringBuilder();
        Stream.concat(clauses.stream(), details.stream())
                .forEach(clause -> text.append(' ').append(clause));
        return text.toString();
    }
}
