// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.OclDocument.Author;
import io.orgsmith.rules.ocl.document.Severity;
import io.orgsmith.rules.ocl.document.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is known of an invariant beside its parsed condition. Several invariants may share a rule id.
 *
 * @param id the rule's id, such as INV012
 * @param name the invariant's name, unique in its rule book: the id, or the id, an underscore and a suffix
 * @param severity how grave a finding is
 * @param source on whose word it stands; absent in a site's own rule
 * @param author who delivered it
 * @param releases the releases it is for; empty: all
 * @param context the class whose instances it judges
 * @param at feature at which its findings are placed; absent: the element's id
 * @param unless ids of rules whose finding on the same element suppresses it
 * @param texts messages that the document itself has, by language (en, zh); most often none
 * @param condition the condition as written
 * @param place where it is defined
 */
public record Invariant(
        String id,
        String name,
        Severity severity,
        Optional<Source> source,
        Author author,
        Set<String> releases,
        EClass context,
        Optional<EStructuralFeature> at,
        Set<String> unless,
        Map<String, String> texts,
        String condition,
        Place place) {

    public Invariant {
        releases = Collections.unmodifiableSet(new LinkedHashSet<>(releases));
        unless = Collections.unmodifiableSet(new LinkedHashSet<>(unless));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Where an invariant is defined.
     *
     * @param document the document's name
     * @param line counted from one
     * @param column counted from one
     */
    public record Place(String document, int line, int column) {}

    /** Whether it is for a release. */
    public boolean isFor(String release) {
        return releases.isEmpty() || releases.contains(release);
    }
}
