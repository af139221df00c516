// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.effective.Layers.Layer;
import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.OrgPackage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Builds the effective elements out of their layers: each feature is taken whole from the strongest layer that says it;
 * what is declared inside is united by id.
 */
final class Copies {
    private record Pending(EObject owner, EReference reference, List<EObject> targets) {}

    private final Function<Element, List<Layer>> layers;
    private final Trace trace;
    private final Map<EObject, EObject> copyOf = new IdentityHashMap<>();
    private final List<Pending> pending;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Element> parents = new LinkedHashMap<>();

    Copies(Layers layers, Trace trace) {
        this(layers::of, trace, new ArrayList<>());
    }

    private Copies(Function<Element, List<Layer>> layers, Trace trace, List<Pending> pending) {
        this.layers = layers;
        this.trace = trace;
        this.pending = pending;
    }

    /** All elements built so far, each before those declared inside it. */
    List<Element> elements() {
        return elements;
    }

    /** Each nested element with the one that it is declared in, outer ones first. */
    Map<Element, Element> parents() {
        return parents;
    }

    Element build(Element written) {
        var copy = (Element) EcoreUtil.create(written.eClass());
        elements.add(copy);
        trace.built(copy, written);
        copyOf.putIfAbsent(written, copy);
        var all = layers.apply(written);
        for (var feature : written.eClass().getEAllStructuralFeatures()) {
            if (feature.getName().equals("nested")) {
                nested(all, feature, copy);
            } else if (feature instanceof EReference parts && parts.isContainment() && parts.isMany()) {
                united(all, parts, copy);
            } else if (feature == OrgPackage.Literals.ELEMENT__LIKE) {
                like(written, copy);
            } else if (!isContainer(feature)) {
                strongest(all, feature, copy);
            }
        }
        return copy;
    }

    private void like(Element written, Element copy) {
        if (!written.getLike().isEmpty()) {
            pending.add(new Pending(copy, OrgPackage.Literals.ELEMENT__LIKE, List.copyOf(written.getLike())));
        }
    }

    /** Points every reference to the copy of its target; a target that is no element of the model is left out. */
    @SuppressWarnings("unchecked")
    void link() {
        for (var reference : pending) {
            var targets = reference.targets().stream()
                    .map(copyOf::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (reference.reference().isMany()) {
                ((List<EObject>) reference.owner().eGet(reference.reference())).addAll(targets);
            } else if (!targets.isEmpty()) {
                reference.owner().eSet(reference.reference(), targets.get(0));
            }
        }
        pending.clear();
    }

    /** A template or an environment as it is written: what it says is no element of the model, and takes nothing from elsewhere. */
    EObject alone(EObject written) {
        var alone = new Copies(body -> List.of(new Layer(body, How.WRITTEN)), trace, pending);
        var copy = alone.part(written);
        alone.parents.forEach(Copies::putInto);
        copyOf.put(written, copy);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static void putInto(Element child, Element owner) {
        ((List<Element>) owner.eGet(owner.eClass().getEStructuralFeature("nested"))).add(child);
    }

    /** A copy of a part that is no element; references are set by {@link #link}. */
    EObject part(EObject written) {
        var copy = EcoreUtil.create(written.eClass());
        trace.built(copy, written);
        for (var feature : written.eClass().getEAllStructuralFeatures()) {
            if (!isContainer(feature) && written.eIsSet(feature)) {
                take(written, feature, copy, feature);
            }
        }
        return copy;
    }

    private void strongest(List<Layer> all, EStructuralFeature feature, Element copy) {
        for (var layer : all) {
            var source = layer.clauses();
            var at = source instanceof EnvironmentChange
                    ? feature == OrgPackage.Literals.ELEMENT__NAME ? OrgPackage.Literals.ENVIRONMENT_CHANGE__NAME : null
                    : feature;
            if (at != null && source.eIsSet(at)) {
                take(source, at, copy, feature);
                if (layer.how() != How.WRITTEN) {
                    trace.note(copy, feature, source, at, layer.how());
                }
                return;
            }
        }
    }

    /** Parts of all layers, but none that a stronger layer already says. */
    @SuppressWarnings("unchecked")
    private void united(List<Layer> all, EReference parts, Element copy) {
        var said = new HashSet<Object>();
        for (var layer : all) {
            if (layer.clauses() instanceof Element) {
                var own = (List<EObject>) layer.clauses().eGet(parts);
                var news = own.stream()
                        .filter(part -> !said.contains(PartKey.of(part)))
                        .toList();
                news.forEach(part ->
                        ((List<EObject>) copy.eGet(parts)).add(part instanceof Element e ? build(e) : part(part)));
                own.forEach(part -> said.add(PartKey.of(part)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void take(EObject source, EStructuralFeature at, EObject copy, EStructuralFeature feature) {
        var value = source.eGet(at);
        if (!(feature instanceof EReference reference)) {
            if (feature.isMany()) {
                ((List<Object>) copy.eGet(feature)).addAll((List<Object>) value);
            } else {
                copy.eSet(feature, value);
            }
            return;
        }
        var values = feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
        if (!reference.isContainment()) {
            pending.add(new Pending(copy, reference, List.copyOf(values)));
            return;
        }
        var copies = values.stream()
                .map(part -> part instanceof Element e ? build(e) : part(part))
                .toList();
        if (feature.isMany()) {
            ((List<EObject>) copy.eGet(feature)).addAll(copies);
        } else {
            copy.eSet(feature, copies.get(0));
        }
    }

    @SuppressWarnings("unchecked")
    private void nested(List<Layer> all, EStructuralFeature feature, Element copy) {
        var byId = new LinkedHashMap<String, Element>();
        for (var layer : all) {
            if (layer.clauses() instanceof Element) {
                ((List<Element>) layer.clauses().eGet(feature))
                        .forEach(child -> byId.merge(
                                child.eClass().getName() + " " + child.getId(), child, (strong, weak) -> strong));
            }
        }
        byId.values().forEach(child -> parents.put(build(child), copy));
    }

    private static boolean isContainer(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }
}
