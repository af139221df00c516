// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step.Change;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Difference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Says of each object what would not be so if nothing were said. What a text means is not known here: it is resolved, and
 * compared with what was found, until both are the same.
 */
final class Clauses {
    /** Its default follows from the country. */
    private static final String STYLE = "style";

    private static final Set<Kind> FIRST = Set.of(Kind.LOCATION, Kind.BUSINESS_GROUP);

    private final Elements elements;
    private final Features features;
    private final List<Document> documents;
    private final Release release;
    private final Set<List<Object>> said = new HashSet<>();

    Clauses(Elements elements, Features features, Collection<Document> documents, Release release) {
        this.elements = elements;
        this.features = features;
        this.documents = List.copyOf(documents);
        this.release = release;
    }

    /** References come first, those of inventory organizations after those of their operating units; then what others inherit. */
    void say(Collection<SetupObject> objects) {
        say(objects, object -> object.key().kind() != Kind.INVENTORY_ORGANIZATION, Clauses::isReference);
        say(objects, object -> true, Clauses::isReference);
        say(objects, object -> FIRST.contains(object.key().kind()), change -> !change.attribute()
                .equals(STYLE));
        boolean isSaid = true;
        while (isSaid) {
            isSaid = say(objects, object -> true, change -> true);
        }
    }

    /** Says also what would be so anyway, where it is stated: else it would not be compared with a database. */
    void state(Collection<SetupObject> objects) {
        var meant = meant();
        for (var object : objects) {
            var stated = new TreeSet<>(object.compared());
            meant.get(object.key()).ifPresent(one -> stated.removeAll(one.compared()));
            stated.removeAll(Declarations.KNOWN_BY);
            if (object.key().kind() != Kind.PROFILE_VALUE) {
                stated.forEach(attribute -> object.value(attribute).ifPresent(value -> set(object, attribute, value)));
            }
        }
    }

    private void set(SetupObject object, String attribute, Value value) {
        if (said.add(List.of(object.key(), attribute))) {
            var declaration = elements.of(object);
            features.set(declaration, declaration.eClass().getEStructuralFeature(attribute), value);
        }
    }

    private State meant() {
        return Desired.whole(EffectiveModel.resolve(documents, new ResolveOptions(release, null)));
    }

    private boolean say(Collection<SetupObject> objects, Predicate<SetupObject> which, Predicate<Change> what) {
        var meant = meant();
        boolean isAny = false;
        for (var object : objects) {
            if (which.test(object) && object.key().kind() != Kind.PROFILE_VALUE) {
                isAny |= say(object, meant, what);
            }
        }
        return isAny;
    }

    private boolean say(SetupObject object, State meant, Predicate<Change> what) {
        var wanted = meant.get(object.key());
        if (wanted.isEmpty()) {
            return false;
        }
        boolean isAny = false;
        for (var change : Difference.changes(object, wanted.get())) {
            if (what.test(change) && !isOffAnyway(change) && said.add(List.of(object.key(), change.attribute()))) {
                var declaration = elements.of(object);
                var feature = declaration.eClass().getEStructuralFeature(change.attribute());
                features.set(declaration, feature, change.after());
                isAny = true;
            }
        }
        return isAny;
    }

    private static boolean isReference(Change change) {
        return !change.after().references().isEmpty();
    }

    private static boolean isOffAnyway(Change change) {
        return change.before() == null && change.after().equals(Value.of(false));
    }
}
