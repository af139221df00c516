// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.change;

import io.orgsmith.dsl.ide.text.Edits;
import io.orgsmith.dsl.ide.text.Flags;
import io.orgsmith.dsl.ide.text.TopPlace;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.ValueSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes of effective elements, carried out where the text says what they have: in the clause of the declaration itself,
 * of a template or of the environment. The first change gives the fix its title unless {@link #titled} gives another.
 */
public final class Draft {
    private final EffectiveModel model;
    private final String rule;
    private final Shared shared;
    private final Edits edits = new Edits();
    private final Added added = new Added();
    private String kind;
    private List<Object> arguments = List.of();

    Draft(EffectiveModel model, String rule) {
        this.model = model;
        this.rule = rule;
        this.shared = new Shared(model);
    }

    /** Gives a feature one value: in the clause that gives its values now, else in a new one. Null changes nothing. */
    public Draft set(EObject element, EStructuralFeature feature, String value) {
        if (value == null) {
            return this;
        }
        var clause = (Words.of(feature, model.is11i()) + " " + value).strip();
        var origin = model.origin(element, feature, feature.isMany() ? 0 : -1);
        if (!isWritten(origin) || shared.value(element, feature, origin)) {
            return clause(element, clause);
        }
        if (shared.part(element)) {
            return clause(element.eContainer(), part(element, value));
        }
        edits.replaceValue(origin.written(), origin.feature(), 0, value);
        if (feature.isMany()) {
            removeAll(element, feature, i -> i > 0);
        }
        return named("set", clause, Whereabouts.of(origin.written(), element));
    }

    /** Switches a flag on or off: where the declaration says it now, else in a new clause. */
    public Draft flag(EObject element, EStructuralFeature feature, boolean on) {
        var clause = Flags.clause(feature, on);
        var origin = model.origin(element, feature);
        if (origin.how() != How.WRITTEN || origin.feature() == null) {
            return clause(element, clause);
        }
        edits.replaceValue(origin.written(), origin.feature(), 0, clause);
        return named("set", clause, Whereabouts.of(origin.written(), element));
    }

    /** Adds a clause to the declaration of an element. */
    public Draft clause(EObject element, String clause) {
        edits.addClause(declaration(element), clause);
        return named("add", clause, Whereabouts.of(declaration(element), element));
    }

    /** Adds a value to a list; writes the list, with what it holds without being written, where there is none. */
    public Draft add(EObject element, EStructuralFeature feature, String value) {
        var values = (List<?>) element.eGet(feature);
        var origin = model.origin(element, feature, 0);
        if (!values.isEmpty() && isWritten(origin) && !shared.value(element, feature, origin)) {
            edits.addValue(origin.written(), origin.feature(), value);
            return named("list", value, Words.of(feature, model.is11i()), Whereabouts.of(origin.written(), element));
        }
        return clause(element, list(feature, Stream.concat(values.stream().map(Draft::text), Stream.of(value))));
    }

    /** Removes those values of a feature that a text gives and the condition holds for. */
    public Draft remove(EObject element, EStructuralFeature feature, Predicate<Object> gone) {
        List<?> values = values(element, feature);
        var from = removeAll(element, feature, i -> gone.test(values.get(i)));
        var removed = values.stream().filter(gone).map(Draft::text).collect(Collectors.joining(", "));
        var words = Words.of(feature, model.is11i());
        boolean isFlag = feature.getEType().getInstanceClass() == boolean.class;
        return from == null
                ? this
                : named("remove", isFlag ? words : (words + " " + removed).strip(), Whereabouts.of(from, element));
    }

    /** Removes all values of a feature. */
    public Draft remove(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) ? remove(element, feature, value -> true) : this;
    }

    /** Leaves one of a feature's values: what nesting says, else the first that is preferred, else the first. */
    public Draft keepOne(EObject element, EStructuralFeature feature, Predicate<Object> preferred) {
        var values = (List<?>) element.eGet(feature);
        int kept = 0;
        for (int i = values.size() - 1; i >= 0; i--) {
            kept = preferred.test(values.get(i)) ? i : kept;
        }
        for (int i = 0; i < values.size(); i++) {
            kept = model.origin(element, feature, i).how() == How.NESTING ? i : kept;
        }
        int left = kept;
        var from = removeAll(element, feature, i -> i != left);
        return named("keep", text(values.get(left)), Whereabouts.of(from, element));
    }

    /** Writes another value in the place of one of a feature's values. */
    public Draft change(EObject element, EStructuralFeature feature, Object from, String to) {
        if (to == null) {
            return this;
        }
        int index = element.eGet(feature) instanceof List<?> many ? many.indexOf(from) : -1;
        var origin = model.origin(element, feature, index);
        if (shared.part(element)) {
            return clause(element.eContainer(), part(element, to));
        }
        boolean isOwn = isWritten(origin) && !shared.value(element, feature, origin);
        if (isOwn) {
            edits.replaceValue(origin.written(), origin.feature(), Math.max(origin.index(), 0), to);
        } else {
            var all = values(element, feature).stream().map(each -> each == from ? to : text(each));
            edits.addClause(declaration(element), list(feature, all));
        }
        return named(
                "change",
                to.startsWith("\"") ? Words.quoted(text(from)) : text(from),
                to,
                isOwn ? Whereabouts.of(origin.written(), element) : Whereabouts.of(element));
    }

    /** Gives somebody a value of a profile option, in the place of the one that it has itself. */
    public Draft profile(EObject owner, List<ProfileValue> own, String internalName, String value) {
        var clause = KnownProfiles.knownName(internalName) + " = " + value;
        var old = own.stream()
                .filter(each -> internalName.equals(each.getInternalName()))
                .findFirst();
        return old.isPresent() ? replace(old.get(), clause) : clause(owner, clause);
    }

    /** Adds a value to a value set. */
    public Draft value(ValueSet set, String code) {
        boolean bare = Words.value(code).equals(code);
        var text = bare ? "value " + code : "value V" + (set.getValues().size() + 1) + " code " + Words.value(code);
        var last = set.getValues().isEmpty()
                ? null
                : set.getValues().get(set.getValues().size() - 1);
        if (last == null) {
            edits.addInside(declaration(set), text);
        } else {
            edits.addAfter(declaration(last), text);
        }
        return named("value", code, Whereabouts.of(set));
    }

    /** Removes an object with its whole text. */
    public Draft drop(EObject object) {
        edits.remove(declaration(object));
        return named("drop", Words.text(declaration(object)), Whereabouts.of(declaration(object), object));
    }

    /** Writes another text in the place of an object. */
    public Draft replace(EObject object, String text) {
        edits.replace(declaration(object), text);
        return named("replace", Words.heading(text), Whereabouts.of(object));
    }

    /** Gives an element another name in the base language. */
    public Draft rename(Element element, String name) {
        var quoted = Words.quoted(name);
        var origin = model.origin(element, Literals.ELEMENT__NAME);
        if (isWritten(origin)) {
            edits.replaceValue(origin.written(), origin.feature(), 0, quoted);
        } else if (element instanceof Subinventory) {
            edits.addClause(declaration(element), "description " + quoted);
        } else {
            edits.insertAfterId(declaration(element), quoted);
        }
        return named("rename", Whereabouts.of(element), name);
    }

    /** Gives an element another name in one of the languages in which it has names. */
    public Draft rename(Element element, LocalName local, String name) {
        var origin = model.origin(local, Literals.LOCAL_NAME__TEXT);
        edits.replaceValue(origin.written(), origin.feature(), 0, Words.quoted(name));
        return named("rename", Whereabouts.of(element), name);
    }

    /** Gives an element that is written with a name another one in a language in which it has none. */
    public Draft rename(Element element, String language, String name) {
        if (!edits.insertAfterName(declaration(element), language + " " + Words.quoted(name))) {
            return this;
        }
        return named("rename", Whereabouts.of(element), name);
    }

    /** Makes an element one that is required and never created. */
    public Draft requireOnly(Element element) {
        edits.insertBefore(declaration(element), "existing");
        return named("existing", Whereabouts.of(element));
    }

    /** Adds a declaration, or another part of its kind, after that of an object. */
    public Draft after(EObject element, String declaration) {
        edits.addAfter(declaration(element), declaration);
        return named("declare", Words.heading(declaration));
    }

    /** Adds a declaration that is inside of nothing: after the last of its kind, else where an expert has the kind. */
    public Draft declare(String declaration) {
        TopPlace.of(model, declaration).ifPresent(place -> edits.addBeside(place, declaration));
        return named("declare", Words.heading(declaration));
    }

    /** Adds a declaration at the end of another's block. */
    public Draft inside(Element element, String declaration) {
        edits.addInside(declaration(element), declaration);
        return named("declare", Words.heading(declaration));
    }

    /** Moves the declaration of an element into the block of another one. */
    public Draft moveInside(Element element, Element target) {
        edits.moveInside(declaration(element), declaration(target));
        return named("move", Whereabouts.of(element), Whereabouts.of(target));
    }

    /** Adds a line at the end of the file that declares an element. */
    public Draft atEnd(Element element, String line) {
        edits.addAtEnd(declaration(element), line);
        return named("declare", line);
    }

    /** Gives the fix a title of its own, a key of {@code messages.properties}. */
    public Draft titled(String key, Object... titleArguments) {
        kind = key;
        arguments = List.of(titleArguments);
        return this;
    }

    /** The written object whose text declares an effective one. */
    public EObject declaration(EObject effective) {
        return Case.declaration(model, effective);
    }

    /** What came together; none where nothing is changed. */
    public Optional<QuickFix> fix() {
        var byFile = edits.byFile();
        return byFile.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuickFix(rule + "." + kind, kind.equals("add") ? added.arguments() : arguments, byFile));
    }

    /** Returns the object that the values were removed from, or now stand in; null where none is. */
    private EObject removeAll(EObject element, EStructuralFeature feature, Predicate<Integer> gone) {
        var values = values(element, feature);
        if (!values.isEmpty()
                && shared.value(element, feature, model.origin(element, feature, feature.isMany() ? 0 : -1))) {
            var left = IntStream.range(0, values.size())
                    .filter(i -> !gone.test(i))
                    .mapToObj(values::get)
                    .map(Draft::text)
                    .toList();
            if (left.isEmpty() || left.size() == values.size()) {
                return null;
            }
            edits.addClause(declaration(element), list(feature, left.stream()));
            return declaration(element);
        }
        var byWritten = new LinkedHashMap<Origin, Set<Integer>>();
        for (int i = 0; i < values.size(); i++) {
            var origin = model.origin(element, feature, feature.isMany() ? i : -1);
            if (gone.test(i) && isWritten(origin)) {
                var whole = new Origin(origin.written(), origin.feature(), -1, origin.how());
                byWritten.computeIfAbsent(whole, none -> new TreeSet<>()).add(Math.max(origin.index(), 0));
            }
        }
        byWritten.forEach((from, indexes) -> edits.removeValues(from.written(), from.feature(), indexes));
        return byWritten.isEmpty() ? null : byWritten.keySet().iterator().next().written();
    }

    /** The clause by which an element has a part of its own in the place of the template's. */
    private static String part(EObject part, String value) {
        return part instanceof AccountAssignment account
                ? "accounts { " + account.getKind().getLiteral() + " " + value + " }"
                : ((ProfileValue) part).getProfile() + " = " + value;
    }

    private String list(EStructuralFeature feature, Stream<String> values) {
        return (Words.of(feature, model.is11i()) + " " + values.collect(Collectors.joining(", "))).strip();
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        return element.eGet(feature) instanceof List<?> many ? many : Collections.singletonList(element.eGet(feature));
    }

    private static boolean isWritten(Origin origin) {
        return origin.feature() != null && origin.how() != How.DEFAULT && origin.how() != How.NESTING;
    }

    private Draft named(String key, Object... titleArguments) {
        added.note(key, titleArguments);
        return kind == null ? titled(key, titleArguments) : this;
    }

    private static String text(Object value) {
        return value instanceof Element element ? element.getId() : String.valueOf(value);
    }
}
