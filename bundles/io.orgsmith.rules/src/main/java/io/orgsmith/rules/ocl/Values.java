// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes values of OCL fit to be reported: collections become lists, in an order that is the same every time. */
final class Values {

    private final Comparator<Object> order;

    Values(Snapshot snapshot) {
        this.order = Comparator.<Object>comparingInt(
                        value -> value instanceof EObject element ? snapshot.positionOf(element) : -1)
                .thenComparing(value -> value instanceof EObject ? "" : String.valueOf(value));
    }

    /** A list for a collection, sorted if OCL gives it no order; any other value as it is. */
    Object ordered(Object value) {
        if (!(value instanceof Collection<?> many)) {
            return value;
        }
        List<Object> list = new ArrayList<>(many);
        boolean hasOrder = many instanceof List || many instanceof LinkedHashSet;
        if (!hasOrder) {
            list.sort(order);
        }
        return list;
    }

    /** The items of a collection, or a single value as its own only item; nulls are left out. */
    List<Object> items(Object value) {
        if (value instanceof List<?> many) {
            return many.stream()
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** The class of an element and what identifies it, for problems that only authors of rules read. */
    String describe(EObject element) {
        EStructuralFeature key = element.eClass().getEStructuralFeature("id");
        if (key == null) {
            key = element.eClass().getEStructuralFeature("name");
        }
        return element.eClass().getName() + (key == null ? "" : " " + element.eGet(key));
    }
}
