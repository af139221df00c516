// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.Opposites;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.EvaluationVisitor;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EcoreEnvironmentFactory;
import org.eclipse.ocl.ecore.OCLExpression;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.eclipse.ocl.ecore.opposites.OppositeEndFinder;

/** OCL over one metamodel, with the registered operations and the opposites: what makes environments for one document. */
final class RuleLanguage extends EcoreEnvironmentFactory {

    private final EPackage metamodel;
    private final Opposites opposites;
    private final Errors errors = new Errors();
    private final Map<Object, Constraint> definitions = new IdentityHashMap<>();
    private final Map<OfferKey, Offer> offers = new HashMap<>();

    RuleLanguage(EPackage metamodel, Opposites opposites) {
        super(registryOf(metamodel));
        this.metamodel = metamodel;
        this.opposites = opposites;
    }

    private static EPackage.Registry registryOf(EPackage metamodel) {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(metamodel.getNsURI(), metamodel);
        return registry;
    }

    EPackage metamodel() {
        return metamodel;
    }

    Opposites opposites() {
        return opposites;
    }

    Errors errors() {
        return errors;
    }

    /** Remembers the body of a helper operation or attribute. */
    void define(Object feature, Constraint body) {
        definitions.put(feature, body);
    }

    /** The body of a helper operation or attribute; null for any other feature. */
    OCLExpression bodyOf(Object feature) {
        Constraint body = definitions.get(feature);
        return body == null ? null : (OCLExpression) body.getSpecification().getBodyExpression();
    }

    private record OfferKey(EClassifier owner, String name, int arguments, Optional<String> literal) {}

    /** The registered operation for a call: the same for equal calls, as OCL looks up twice and compares. */
    Optional<Offer> offer(String name, CallSite site) {
        if (!Operations.names().contains(name)) {
            return Optional.empty();
        }
        OfferKey key = new OfferKey(site.owner(), name, site.arguments().size(), site.literal());
        if (!offers.containsKey(key)) {
            Operations.find(name, site).ifPresent(offer -> offers.put(key, offer));
        }
        return Optional.ofNullable(offers.get(key));
    }

    @Override
    protected OppositeEndFinder createOppositeEndFinder(EPackage.Registry registry) {
        return new NamedOpposites(opposites);
    }

    @Override
    public Environment<
                    EPackage,
                    EClassifier,
                    EOperation,
                    EStructuralFeature,
                    EEnumLiteral,
                    EParameter,
                    EObject,
                    CallOperationAction,
                    SendSignalAction,
                    Constraint,
                    EClass,
                    EObject>
            createEnvironment() {
        return new RuleEnvironment(this);
    }

    @Override
    public Environment<
                    EPackage,
                    EClassifier,
                    EOperation,
                    EStructuralFeature,
                    EEnumLiteral,
                    EParameter,
                    EObject,
                    CallOperationAction,
                    SendSignalAction,
                    Constraint,
                    EClass,
                    EObject>
            createEnvironment(
                    Environment<
                                    EPackage,
                                    EClassifier,
                                    EOperation,
                                    EStructuralFeature,
                                    EEnumLiteral,
                                    EParameter,
                                    EObject,
                                    CallOperationAction,
                                    SendSignalAction,
                                    Constraint,
                                    EClass,
                                    EObject>
                            parent) {
        return new RuleEnvironment(this, parent);
    }

    @Override
    public EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject>
            createEvaluationEnvironment(
                    EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> parent) {
        return new RuleEvaluation((RuleEvaluation) parent);
    }

    @Override
    public EvaluationVisitor<
                    EPackage,
                    EClassifier,
                    EOperation,
                    EStructuralFeature,
                    EEnumLiteral,
                    EParameter,
                    EObject,
                    CallOperationAction,
                    SendSignalAction,
                    Constraint,
                    EClass,
                    EObject>
            createEvaluationVisitor(
                    Environment<
                                    EPackage,
                                    EClassifier,
                                    EOperation,
                                    EStructuralFeature,
                                    EEnumLiteral,
                                    EParameter,
                                    EObject,
                                    CallOperationAction,
                                    SendSignalAction,
                                    Constraint,
                                    EClass,
                                    EObject>
                            environment,
                    EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> evaluation,
                    Map<? extends EClass, ? extends Set<? extends EObject>> extents) {
        return new RuleVisitor(this, environment, (RuleEvaluation) evaluation, extents);
    }
}
