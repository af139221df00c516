// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EOperationImpl;

/** A registered operation as one call in a rule sees it: typed, with the paths that it names already resolved. */
final class Offer extends EOperationImpl {

    private final boolean takesNull;
    private final Body body;

    private Offer(String name, EClassifier result, List<EClassifier> parameters, boolean takesNull, Body body) {
        this.takesNull = takesNull;
        this.body = body;
        setName(name);
        setEType(result);
        for (int i = 0; i < parameters.size(); i++) {
            EParameter parameter = EcoreFactory.eINSTANCE.createEParameter();
            parameter.setName("p" + i);
            parameter.setEType(parameters.get(i));
            getEParameters().add(parameter);
        }
    }

    /** An operation of elements: like a navigation, it has no result for null. */
    static Offer ofElements(String name, EClassifier result, List<EClassifier> parameters, Body body) {
        return new Offer(name, result, parameters, false, body);
    }

    /** An operation of plain values, which says itself what it answers for null. */
    static Offer ofValues(String name, EClassifier result, List<EClassifier> parameters, Body body) {
        return new Offer(name, result, parameters, true, body);
    }

    boolean takesNull() {
        return takesNull;
    }

    Object call(Object source, Object[] arguments, Run run) {
        return body.call(source, arguments, run);
    }

    /** What the operation does. */
    @FunctionalInterface
    interface Body {
        /**
         * Answers the call.
         *
         * @param source may be null for operations of plain values
         * @param arguments may hold nulls; arguments that are paths have no meaning here any more
         */
        Object call(Object source, Object[] arguments, Run run);
    }
}
