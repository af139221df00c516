// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

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
import org.eclipse.ocl.ecore.OCLExpression;
import org.eclipse.ocl.ecore.SendSignalAction;

/** A parsed expression over {@code self}. It may be evaluated by several threads, each with an evaluation of its own. */
public final class Expression {

    private final RuleLanguage language;
    private final Environment<
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
            environment;
    private final OCLExpression body;

    Expression(
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
            OCLExpression body) {
        this.language = language;
        this.environment = environment;
        this.body = body;
    }

    /** Prepares the evaluation on many elements by one thread. */
    public Evaluator on(Run run) {
        return new Evaluator(run);
    }

    /** Evaluates the expression on one element after another. */
    public final class Evaluator {

        private final RuleEvaluation evaluation;
        private final RuleVisitor visitor;

        private Evaluator(Run run) {
            this.evaluation = new RuleEvaluation(language, run);
            this.visitor = new RuleVisitor(
                    language, environment, evaluation, run.snapshot().extents());
        }

        /**
         * The value for {@code self}: null, a boolean, number, string, element, literal or collection.
         *
         * @throws NoResult when the value is OCL's {@code invalid}
         */
        public Object valueFor(EObject self) throws NoResult {
            evaluation.reason().clear();
            evaluation.replace(Environment.SELF_VARIABLE_NAME, self);
            Object value = visitor.visitExpression(body);
            if (value == environment.getOCLStandardLibrary().getInvalid()) {
                throw new NoResult(evaluation.reason().text());
            }
            return value;
        }
    }

    /** OCL's {@code invalid}: the expression has no value, as after a navigation over null. */
    public static final class NoResult extends Exception {

        private static final long serialVersionUID = 1L;

        NoResult(String part) {
            super(part, null, false, false);
        }

        /** The innermost part of the expression that has no value, as OCL; empty when unknown. */
        public String part() {
            return getMessage();
        }
    }
}
