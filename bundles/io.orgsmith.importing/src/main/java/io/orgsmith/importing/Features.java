// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.EbsLanguage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sets features to what the attributes of an object say: the inverse of what makes attributes out of features. */
final class Features {
    private final Elements elements;

    Features(Elements elements) {
        this.elements = elements;
    }

    /** Sets a feature. What refers to something that was not found is left out. */
    void set(EObject owner, EStructuralFeature feature, Value value) {
        var values = values(value)
                .map(one -> single(owner, feature, one))
                .filter(Objects::nonNull)
                .toList();
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (List<Object>) owner.eGet(feature);
            list.addAll(values);
        } else if (!values.isEmpty()) {
            owner.eSet(feature, values.get(0));
        }
    }

    private static Stream<Value> values(Value value) {
        return value instanceof Value.Many many ? many.values().stream() : Stream.of(value);
    }

    private Object single(EObject owner, EStructuralFeature feature, Value value) {
        if (value instanceof Value.Ref ref) {
            return elements.find(ref.key())
                    .filter(feature.getEType()::isInstance)
                    .orElse(null);
        } else if (value instanceof Value.Fields fields) {
            return part(owner, (EReference) feature, fields);
        } else if (value instanceof Value.Day day) {
            return day.day();
        } else if (value instanceof Value.Flag flag) {
            return flag.on();
        } else if (value instanceof Value.Whole whole) {
            return (int) whole.number();
        }
        return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), value.print());
    }

    private EObject part(EObject owner, EReference feature, Value.Fields fields) {
        var part = EcoreUtil.create(feature.getEReferenceType());
        fields.fields().forEach((name, field) -> {
            var inner = part.eClass().getEStructuralFeature(name);
            set(part, inner, inner == OrgPackage.Literals.LOCAL_NAME__LANGUAGE ? language(field) : field);
        });
        if (part instanceof Element element) {
            var at = feature.getName() + " " + ((Element) owner).getId();
            element.setId(elements.ids().part(at, element.getName(), feature.getName()));
        }
        return part;
    }

    private static Value language(Value code) {
        return Value.of(EbsLanguage.iso(code.print()));
    }
}
