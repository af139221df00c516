// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import io.orgsmith.target.ebs.script.Unit;
import io.orgsmith.target.ebs.sqlplus.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person enters for an object; what is to be emptied and what the script cannot prove is said so. */
final class StepValues {
    private static final Set<String> ELSEWHERE = Set.of("origin", "profiles", Unit.FORMERLY);

    /** Of these each language, and each kind of account, is a field of its own. */
    private static final Set<String> EACH = Set.of("names", "accounts");

    private final Texts texts;

    StepValues(Texts texts) {
        this.texts = texts;
    }

    List<StepValue> of(Unit unit, Scope scope) {
        SetupObject object = unit.object();
        Set<String> proved = Stream.of("declare", "find", "prove")
                .flatMap(section -> unit.part().template().asked(section, scope).stream())
                .collect(Collectors.toSet());
        List<StepValue> values = new ArrayList<>();
        var open = new OpenFields(unit, scope.release());
        object.value(Unit.FORMERLY)
                .ifPresent(name -> values.add(new StepValue(texts.get("label." + Unit.FORMERLY), name.print(), true)));
        for (String attribute : asked(unit)) {
            Optional<Value> value = object.value(attribute);
            boolean unsaid = value.isEmpty() && !object.compared().contains(attribute);
            if (unsaid && open.isOpen(attribute)) {
                values.add(new StepValue(texts.get("label." + attribute), texts.get("manual.open"), true));
            }
            if (ELSEWHERE.contains(attribute) || unsaid) {
                continue;
            }
            if (EACH.contains(attribute) && value.isPresent()) {
                values.addAll(each(value.get()));
                continue;
            }
            String text = value.map(one -> print(attribute, one)).orElse(texts.get("manual.empty"));
            boolean certain = proved.contains(attribute) || object.key().names().contains(text);
            values.add(new StepValue(texts.get("label." + attribute), text, certain));
        }
        String accounts = texts.punctuation()
                .list(open.accounts().stream()
                        .map(kind -> print("kind", Value.of(kind)))
                        .toList());
        if (!accounts.isEmpty()) {
            values.add(new StepValue(texts.get("manual.open.accounts"), accounts, true));
        }
        return values;
    }

    /** The attributes of the step in the order in which they are entered; all where the template does not choose. */
    private static Collection<String> asked(Unit unit) {
        List<String> chosen = unit.part().template().facts("values").stream()
                .flatMap(fact -> Stream.of(fact.split(" ")))
                .toList();
        Set<String> all = new TreeSet<>(unit.object().attributes().keySet());
        all.addAll(unit.object().compared());
        return chosen.isEmpty() ? all : chosen;
    }

    private List<StepValue> each(Value values) {
        Collection<Value> each = values instanceof Value.Many many ? many.values() : List.of(values);
        return each.stream()
                .map(Value.Fields.class::cast)
                .map(Value.Fields::fields)
                .map(fields -> fields.containsKey("language")
                        ? named("manual.name_in", fields.get("language"), fields.get("text"))
                        : named(
                                "manual.account_of",
                                Value.of(print("kind", fields.get("kind"))),
                                fields.get("account")))
                .toList();
    }

    private StepValue named(String label, Value of, Value value) {
        return new StepValue(texts.get(label, of.print()), value.print(), true);
    }

    private String field(Map.Entry<String, Value> field) {
        return texts.get("label." + field.getKey()) + " " + print(field.getKey(), field.getValue());
    }

    /** As the form shows it: a word that the form chooses from is that of the form in the language of the reader. */
    private String print(String attribute, Value value) {
        if (value instanceof Value.Flag flag) {
            return texts.get(flag.on() ? "yes" : "no");
        }
        if (value instanceof Value.Many many) {
            return texts.punctuation()
                    .clauses(many.values().stream()
                            .map(one -> print(attribute, one))
                            .toList());
        }
        if (value instanceof Value.Fields fields) {
            return texts.punctuation()
                    .list(fields.fields().entrySet().stream().map(this::field).toList());
        }
        if (value instanceof Value.Ref ref) {
            return StepGroup.names(ref.key());
        }
        String word = texts.optional("value." + attribute + "." + value.print().replace(' ', '_'));
        return word.isEmpty() ? value.print() : word;
    }
}
