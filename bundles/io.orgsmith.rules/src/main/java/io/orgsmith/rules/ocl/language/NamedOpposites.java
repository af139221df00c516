// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.Opposites;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.ocl.ecore.opposites.OppositeEndFinder;

/** Tells the OCL parser the names of opposites. Evaluation never asks it: {@link RuleEvaluation} has the index. */
record NamedOpposites(Opposites opposites) implements OppositeEndFinder {

    @Override
    public void findOppositeEnds(EClassifier classifier, String name, List<EReference> ends) {
        if (classifier instanceof EClass type) {
            opposites.find(type, name).ifPresent(ends::add);
        }
    }

    @Override
    public Map<String, EReference> getAllOppositeEnds(EClassifier classifier) {
        return classifier instanceof EClass type ? opposites.all(type) : Map.of();
    }

    @Override
    public Collection<EObject> navigateOppositePropertyWithForwardScope(EReference property, EObject target) {
        throw new UnsupportedOperationException("only known while a check runs");
    }

    @Override
    public Collection<EObject> navigateOppositePropertyWithBackwardScope(EReference property, EObject target) {
        throw new UnsupportedOperationException("only known while a check runs");
    }

    @Override
    public Set<EObject> getAllInstancesSeeing(EClass type, Notifier context) {
        throw new UnsupportedOperationException("only known while a check runs");
    }

    @Override
    public Set<EObject> getAllInstancesSeenBy(EClass type, Notifier context) {
        throw new UnsupportedOperationException("only known while a check runs");
    }
}
