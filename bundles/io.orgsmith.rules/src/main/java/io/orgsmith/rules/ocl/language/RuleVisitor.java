// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EvaluationVisitorImpl;
import org.eclipse.ocl.ecore.OppositePropertyCallExp;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.eclipse.ocl.expressions.IteratorExp;
import org.eclipse.ocl.expressions.OCLExpression;
import org.eclipse.ocl.expressions.OperationCallExp;
import org.eclipse.ocl.expressions.PropertyCallExp;

/** Evaluates expressions under a {@link Guard} and remembers which part of them had no result. */
final class RuleVisitor extends EvaluationVisitorImpl {

    private final RuleLanguage language;
    private final Guard guard;
    private final Reason reason;

    RuleVisitor(
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
                    environment,
            RuleEvaluation evaluation,
            Map<? extends EClass, ? extends Set<? extends EObject>> extents) {
        super(environment, evaluation, extents);
        this.language = language;
        this.guard = evaluation.run().guard();
        this.reason = evaluation.reason();
    }

    @Override
    public Object visitExpression(OCLExpression<EClassifier> expression) {
        guard.tick();
        Object result = super.visitExpression(expression);
        if (result == getInvalid()) {
            reason.note(expression, true);
        }
        return result;
    }

    @Override
    public Object visitOperationCallExp(OperationCallExp<EClassifier, EOperation> call) {
        guard.tick();
        return noted(call, super.visitOperationCallExp(call));
    }

    @Override
    public Object visitPropertyCallExp(PropertyCallExp<EClassifier, EStructuralFeature> call) {
        return noted(call, super.visitPropertyCallExp(call));
    }

    @Override
    public Object visitOppositePropertyCallExp(OppositePropertyCallExp call) {
        return noted(call, super.visitOppositePropertyCallExp(call));
    }

    @Override
    public Object visitIteratorExp(IteratorExp<EClassifier, EParameter> call) {
        return noted(call, super.visitIteratorExp(call));
    }

    /** The definitions of the document only: OCL would look for annotations of the metamodel at each call. */
    @Override
    protected org.eclipse.ocl.ecore.OCLExpression getOperationBody(EOperation operation) {
        return language.bodyOf(operation);
    }

    @Override
    protected org.eclipse.ocl.ecore.OCLExpression getPropertyBody(EStructuralFeature property) {
        return language.bodyOf(property);
    }

    private Object noted(OCLExpression<EClassifier> expression, Object result) {
        reason.note(expression, result == getInvalid());
        return result;
    }
}
