// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The elements that are judged together, at one moment, with the settings of their project. Whatever is looked up in it
 * comes from hash indexes that are built when first asked for and then kept: the elements must not change after.
 * A snapshot may be used by several threads.
 */
public final class Snapshot {

    private final List<EObject> elements;
    private final Map<String, List<String>> settings;
    private final BiPredicate<EObject, EStructuralFeature> said;
    private final Map<EObject, Integer> positions;
    private final Extents extents;
    private final Twins twins;
    private final Referrers referrers;
    private final Cycles cycles;
    private final Owners owners;

    /** A snapshot in which every value that is set is said by somebody. */
    public Snapshot(Collection<? extends EObject> elements, Map<String, List<String>> settings) {
        this(elements, settings, EObject::eIsSet);
    }

    /**
     * A snapshot of all elements that are to be seen, contained ones included.
     *
     * @param elements in the order in which findings are listed
     * @param settings what {@code setting(name)} answers
     * @param said what {@code said(feature)} answers
     */
    public Snapshot(
            Collection<? extends EObject> elements,
            Map<String, List<String>> settings,
            BiPredicate<EObject, EStructuralFeature> said) {
        this.said = said;
        this.elements = List.copyOf(elements);
        this.settings = new HashMap<>();
        // OCL asks lists whether they hold null, which those of List.copyOf answer with an exception.
        settings.forEach(
                (name, values) -> this.settings.put(name, Collections.unmodifiableList(new ArrayList<>(values))));
        this.positions = new IdentityHashMap<>(this.elements.size());
        this.elements.forEach(element -> positions.putIfAbsent(element, positions.size()));
        this.extents = new Extents(this.elements);
        this.twins = new Twins(extents);
        this.referrers = new Referrers(extents);
        this.cycles = new Cycles(extents, referrers);
        this.owners = new Owners(extents);
    }

    /** All elements in their order. */
    public List<EObject> elements() {
        return elements;
    }

    /** The place of an element in the order of elements; those that are not in the snapshot come last. */
    public int positionOf(EObject element) {
        return positions.getOrDefault(element, Integer.MAX_VALUE);
    }

    /** The values of a setting; empty when it is not set. */
    public List<String> setting(String name) {
        return settings.getOrDefault(name, Collections.emptyList());
    }

    /** The instances of each class. */
    public Extents extents() {
        return extents;
    }

    /** Elements with equal values. */
    public Twins twins() {
        return twins;
    }

    /** Elements that refer to an element. */
    public Referrers referrers() {
        return referrers;
    }

    /** Elements that lie on a cycle. */
    public Cycles cycles() {
        return cycles;
    }

    /** Whether somebody says a feature's value, as against a default. */
    public BiPredicate<EObject, EStructuralFeature> said() {
        return said;
    }

    /** Elements that have a value. */
    public Owners owners() {
        return owners;
    }
}
