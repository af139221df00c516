// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.count;

import io.orgsmith.tests.property.Meaning;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** How often what occurred in the enterprises of a run: each counts what it has once. */
public final class Occurrences {
    private final Map<String, Set<Integer>> seen = new TreeMap<>();
    private int enterprises;
    private int changed;

    /** A sound enterprise: its release, the entities in it, the attributes that it states, and what the rules say all the same. */
    public void sound(Meaning meaning) {
        enterprises++;
        note("release " + meaning.model().release().getLiteral());
        written(meaning);
        wrong(meaning);
    }

    /** The enterprise when something in it was made wrong. */
    public void wrong(Meaning... meanings) {
        Stream.of(meanings)
                .flatMap(meaning -> meaning.findings().stream())
                .forEach(finding -> note("rule " + finding.rule()));
    }

    /** The enterprise after a change that could be applied. */
    public void changed(Meaning meaning) {
        changed++;
        written(meaning);
    }

    /** Rules of plans that spoke. */
    public void rulesOfPlan(Set<String> rules) {
        rules.forEach(rule -> note("rule " + rule));
    }

    /** In how many of a hundred enterprises something occurred. */
    double percent(String what) {
        return 100.0 * seen.getOrDefault(what, Set.of()).size() / enterprises;
    }

    public int enterprises() {
        return enterprises;
    }

    public int changed() {
        return changed;
    }

    private void note(String what) {
        seen.computeIfAbsent(what, one -> new HashSet<>()).add(enterprises);
    }

    private void written(Meaning meaning) {
        meaning.documents().forEach(document -> document.eAllContents().forEachRemaining(this::written));
    }

    private void written(EObject object) {
        var type = object.eClass();
        note("entity " + type.getName());
        var stated = type.getEAllStructuralFeatures().stream()
                .filter(object::eIsSet)
                .map(Features::name)
                .collect(Collectors.toSet());
        stated.forEach(feature -> note("attribute " + feature));
    }
}
