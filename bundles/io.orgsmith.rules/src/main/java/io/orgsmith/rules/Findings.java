// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.Origin;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.Violation;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns what the OCL engine found into findings that know their place in the text. */
final class Findings {

    private final EffectiveModel model;
    private final Labels labels;

    private Findings(EffectiveModel model) {
        this.model = model;
        this.labels = new Labels(model.is11i());
    }

    static List<Finding> of(EffectiveModel model, List<Violation> violations) {
        Findings findings = new Findings(model);
        return violations.stream().map(findings::of).toList();
    }

    private Finding of(Violation violation) {
        Invariant invariant = violation.invariant();
        List<Object> arguments = new ArrayList<>();
        arguments.add(violation.element());
        arguments.addAll(violation.arguments());
        EObject object = object(violation);
        return new Finding(
                invariant.id(),
                invariant.name(),
                invariant.severity(),
                Elements.of(violation.element()),
                object,
                origin(violation, object),
                arguments,
                new Wording(labels, invariant.texts()));
    }

    /** The part that an item without a feature is, else the judged object. */
    private static EObject object(Violation violation) {
        return violation.at().isEmpty() && violation.atValue().orElse(null) instanceof EObject item
                ? item
                : violation.element();
    }

    private Origin origin(Violation violation, EObject object) {
        EStructuralFeature at = violation.at().orElse(null);
        if (at == null) {
            return declaration(object);
        }
        if (isPart(at) && violation.atValue().orElse(null) instanceof EObject part) {
            return declaration(part);
        }
        int index = at.isMany()
                ? ((List<?>) object.eGet(at)).indexOf(violation.atValue().orElse(null))
                : -1;
        return model.origin(object, at, at.isMany() ? Math.max(index, 0) : -1);
    }

    /** Clauses such as an improper one: each was written somewhere, perhaps in a template. */
    private static boolean isPart(EStructuralFeature at) {
        return at instanceof EReference reference
                && reference.isContainment()
                && !OrgPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }

    private Origin declaration(EObject object) {
        EStructuralFeature first = object.eClass().getEAllStructuralFeatures().get(0);
        return new Origin(model.origin(object, first).written(), null, -1, Origin.How.WRITTEN);
    }
}
