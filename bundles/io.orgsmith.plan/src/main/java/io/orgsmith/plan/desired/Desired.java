// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an organization structure asks of a database. */
public final class Desired {
    private static final String SAME = "sameOrganization";
    private static final String ALSO_HR = "alsoHrOrganization";

    private final EffectiveModel model;
    private final Function<EClass, List<EStructuralFeature>> features;
    private final Keys keys;
    private final SharedRows rows;
    private final Attributes attributes;
    private final TreeMap<Key, SetupObject> objects = new TreeMap<>();

    private Desired(EffectiveModel model, Function<EClass, List<EStructuralFeature>> features) {
        this.model = model;
        var known = new HashMap<EClass, List<EStructuralFeature>>();
        this.features = type -> known.computeIfAbsent(type, features);
        this.keys = new Keys(model.release());
        this.rows = new SharedRows(model, keys);
        this.attributes = new Attributes(keys, rows, this.features);
    }

    /**
     * The objects of a model that has no findings of severity error. Of two objects with one key, which a rule forbids, the
     * first counts.
     */
    public static State of(EffectiveModel model) {
        return new Desired(model, type -> Marks.stored(type, model.release())).state();
    }

    /**
     * The same objects with what no database keeps of them, see {@link Marks#declared}: for people who edit them elsewhere, never
     * to be compared with a database.
     */
    public static State whole(EffectiveModel model) {
        return new Desired(model, type -> Stream.concat(
                                Marks.stored(type, model.release()).stream(),
                                Marks.declared(type, model.release()).stream())
                        .toList())
                .state();
    }

    private State state() {
        model.elements().forEach(this::add);
        return new State(objects);
    }

    /** The key under which an element of the model is planned; empty for what is no object of a plan. */
    public static Optional<Key> key(EffectiveModel model, EObject object) {
        var keys = new Keys(model.release());
        if (object instanceof ProfileValue value) {
            return Optional.of(keys.of(value));
        }
        return object instanceof Element element ? keys.of(element) : Optional.empty();
    }

    private void add(Element element) {
        if (element instanceof Organization organization && rows.isOnlyMark(organization)) {
            return;
        }
        keys.of(element).ifPresent(key -> objects.putIfAbsent(key, object(element, key)));
        profileValues(element).forEach((key, values) -> {
            if (values.stream().map(Desired::wanted).distinct().count() == 1) {
                objects.putIfAbsent(key, profileValue(values.get(0), key));
            }
        });
    }

    /**
     * By option. Of one with several values, as rule BG008 allows where security groups are enabled, none is a profile value:
     * EBS keeps them with the assignments of users (PER_SEC_PROFILE_ASSIGNMENTS), and to write one of them would mislead.
     */
    private Map<Key, List<ProfileValue>> profileValues(Element element) {
        return element.eContents().stream()
                .filter(ProfileValue.class::isInstance)
                .map(ProfileValue.class::cast)
                .collect(Collectors.groupingBy(keys::of));
    }

    private static List<?> wanted(ProfileValue value) {
        return Arrays.asList(value.getTarget(), value.getText());
    }

    private SetupObject object(Element element, Key key) {
        var values = new TreeMap<String, Value>();
        var compared = new TreeSet<String>();
        for (var feature : features.apply(element.eClass())) {
            attributes.of(element, feature).ifPresent(value -> {
                values.put(feature.getName(), value);
                if (model.said(element, feature)) {
                    compared.add(feature.getName());
                }
            });
        }
        if (element instanceof Organization organization) {
            shareRow(organization, values, compared);
        }
        boolean required = element.getOrigin() == Origin.EXISTING;
        return new SetupObject(key, model.fragment(element), required, values, compared);
    }

    private void shareRow(Organization organization, Map<String, Value> values, Set<String> compared) {
        values.remove(SAME);
        compared.remove(SAME);
        if (organization instanceof HrOrganization) {
            // It is one anyway, and no database says it twice.
            values.remove(ALSO_HR);
            compared.remove(ALSO_HR);
        }
        rows.sharedWith(organization).flatMap(keys::of).ifPresent(row -> {
            values.put(SAME, Value.of(row));
            compared.add(SAME);
        });
        if (rows.rowOf(organization) == organization && rows.isMarked(organization)) {
            values.put(ALSO_HR, Value.of(true));
            compared.add(ALSO_HR);
        }
    }

    private SetupObject profileValue(ProfileValue value, Key key) {
        var values = new TreeMap<String, Value>();
        values.put("profile", Value.of(value.getProfile()));
        var target = Optional.ofNullable(value.getTarget()).flatMap(keys::of).map(Value::of);
        target.or(() -> Optional.ofNullable(value.getText()).map(Value::of))
                .ifPresent(wanted -> values.put("value", wanted));
        var compared = new TreeSet<>(List.of("value"));
        return new SetupObject(key, model.fragment(value), false, values, compared);
    }
}
