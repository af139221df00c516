// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EcoreEnvironment;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.eclipse.ocl.expressions.Variable;
import org.eclipse.ocl.lpg.AbstractParser;
import org.eclipse.ocl.lpg.ProblemHandler;
import org.eclipse.ocl.utilities.TypedElement;

/** Where the names in a rule are looked up: those of OCL and the metamodel, the registered operations, the opposites. */
final class RuleEnvironment extends EcoreEnvironment {

    private final RuleLanguage language;

    RuleEnvironment(RuleLanguage language) {
        super(language, null);
        this.language = language;
    }

    RuleEnvironment(
            RuleLanguage language,
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
        super(parent);
        this.language = language;
    }

    Types types() {
        return new Types(this);
    }

    boolean isOfMetamodel(EClass type) {
        return type.getEPackage() == language.metamodel();
    }

    Optional<FeaturePath> path(EClass root, String text) {
        return FeaturePath.parse(root, text, language.opposites());
    }

    Optional<EClass> type(String name) {
        return language.metamodel().getEClassifier(name) instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    /** Says why an operation was not found, for the error that follows. */
    void hint(String reason) {
        language.errors().hint(reason);
    }

    @Override
    public EOperation lookupOperation(
            EClassifier owner, String name, List<? extends TypedElement<EClassifier>> arguments) {
        EClassifier receiver = owner;
        if (owner == null) {
            Variable<EClassifier, EParameter> source = lookupImplicitSourceForOperation(name, arguments);
            receiver = source == null ? null : source.getType();
        }
        if (receiver == null) {
            return null;
        }
        EOperation offer =
                language.offer(name, new CallSite(receiver, arguments, this)).orElse(null);
        return offer != null ? offer : super.lookupOperation(receiver, name, arguments);
    }

    @Override
    public EOperation defineOperation(
            EClassifier owner,
            String name,
            EClassifier type,
            List<Variable<EClassifier, EParameter>> parameters,
            Constraint body) {
        EOperation operation = super.defineOperation(owner, name, type, parameters, body);
        language.define(operation, body);
        return operation;
    }

    @Override
    public EStructuralFeature defineAttribute(
            EClassifier owner, Variable<EClassifier, EParameter> variable, Constraint body) {
        EStructuralFeature attribute = super.defineAttribute(owner, variable, body);
        language.define(attribute, body);
        return attribute;
    }

    /** An ordered set, like an ordinary reference of a metamodel, where OCL would make it a bag. */
    @Override
    public EClassifier getOppositePropertyType(EClassifier owner, EReference reference) {
        return types().orderedSetOf(reference.getEContainingClass());
    }

    @Override
    protected ProblemHandler createDefaultProblemHandler(AbstractParser parser) {
        return language.errors().handler(parser);
    }
}
