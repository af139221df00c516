// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.ecore.EcoreEnvironmentFactory;
import org.eclipse.ocl.ecore.EcoreEvaluationEnvironment;

/** The values of names while a rule is evaluated; answers opposites and registered operations from the snapshot. */
final class RuleEvaluation extends EcoreEvaluationEnvironment {

    private final Run run;
    private final Reason reason;

    RuleEvaluation(EcoreEnvironmentFactory language, Run run) {
        super(language);
        this.run = run;
        this.reason = new Reason();
    }

    RuleEvaluation(RuleEvaluation parent) {
        super(parent);
        this.run = parent.run;
        this.reason = parent.reason;
    }

    Reason reason() {
        return reason;
    }

    Run run() {
        return run;
    }

    @Override
    public boolean overrides(EOperation operation, int opcode) {
        return operation instanceof Offer || super.overrides(operation, opcode);
    }

    @Override
    public Object callOperation(EOperation operation, int opcode, Object source, Object[] arguments) {
        if (!(operation instanceof Offer offer)) {
            return super.callOperation(operation, opcode, source, arguments);
        }
        Object invalid = getInvalidResult();
        if (source == invalid || source == null && !offer.takesNull()) {
            return invalid;
        }
        for (Object argument : arguments) {
            if (argument == invalid) {
                return invalid;
            }
        }
        return offer.call(source, arguments, run);
    }

    /** The same as OCL's own, which makes a type for each call to learn whether the feature has many values. */
    @Override
    public Object navigateProperty(EStructuralFeature feature, List<?> qualifiers, Object target) {
        if (!(target instanceof EObject element)
                || !feature.getEContainingClass().isInstance(target)) {
            return super.navigateProperty(feature, qualifiers, target);
        }
        Object value = element.eGet(feature);
        return feature.isMany() ? run.large().of(element, feature, (Collection<?>) value) : value;
    }

    @Override
    public Object navigateOppositeProperty(EReference reference, Object target) {
        return run.snapshot().referrers().of((EObject) target, reference);
    }
}
