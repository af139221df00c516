// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.desired;

import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Organization;
import io.orgsmith.plan.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns features of effective elements into attribute values. */
final class Attributes {
    private final Keys keys;
    private final SharedRows rows;
    private final Function<EClass, List<EStructuralFeature>> features;

    /** @param features of a part that count */
    Attributes(Keys keys, SharedRows rows, Function<EClass, List<EStructuralFeature>> features) {
        this.keys = keys;
        this.rows = rows;
        this.features = features;
    }

    /** The value of a feature; empty where it has none. */
    Optional<Value> of(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return Optional.empty();
        }
        boolean anyKind = feature.getEType() == OrgPackage.Literals.ORGANIZATION;
        var value = object.eGet(feature);
        if (!feature.isMany()) {
            return single(value, anyKind);
        }
        var values = new ArrayList<Value>();
        ((List<?>) value).forEach(item -> single(item, anyKind).ifPresent(values::add));
        if (Value.SINGLE.contains(feature.getName()) && values.size() == 1) {
            return Optional.of(values.get(0));
        }
        if (!Value.ORDERED.contains(feature.getName())) {
            values.sort(Comparator.comparing(Value::print));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Value.Many(values));
    }

    /** @param anyKind whether the reference may name any organization: then what stands for its row is named */
    private Optional<Value> single(Object value, boolean anyKind) {
        if (anyKind && value instanceof Organization organization) {
            return keys.of(rows.rowOf(organization)).map(Value::of);
        }
        if (value instanceof LocalName name) {
            var fields = new TreeMap<String, Value>();
            fields.put("language", Value.of(EbsLanguage.code(name.getLanguage())));
            fields.put("text", Value.of(name.getText()));
            return Optional.of(new Value.Fields(fields));
        } else if (value instanceof Element element
                && Keys.kind(element.eClass()).isPresent()) {
            return keys.of(element).map(Value::of);
        } else if (value instanceof EObject part) {
            return Optional.of(fields(part));
        } else if (value instanceof Enumerator literal) {
            return Optional.of(Value.of(literal.getLiteral()));
        } else if (value instanceof Boolean flag) {
            return Optional.of(Value.of(flag));
        } else if (value instanceof Integer number) {
            return Optional.of(new Value.Whole(number));
        } else if (value instanceof LocalDate day) {
            return Optional.of(Value.of(day));
        } else if (value instanceof Collection<?>) {
            throw new IllegalArgumentException("a list in a list");
        }
        return Optional.of(Value.of((String) value));
    }

    private Value fields(EObject part) {
        var fields = new TreeMap<String, Value>();
        for (var feature : features.apply(part.eClass())) {
            if (isOwnLedger(part, feature)) {
                continue;
            }
            of(part, feature).ifPresent(value -> fields.put(feature.getName(), value));
        }
        return new Value.Fields(fields);
    }

    /** Company values in the legal entity's own ledger are stored without naming it. */
    private static boolean isOwnLedger(EObject part, EStructuralFeature feature) {
        return feature == OrgPackage.Literals.BALANCING_SEGMENT_VALUES__LEDGER
                && part.eContainer() instanceof LegalEntity entity
                && entity.getLedger().contains(((BalancingSegmentValues) part).getLedger());
    }
}
