// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.ocl.expressions.StringLiteralExp;
import org.eclipse.ocl.utilities.TypedElement;

/**
 * A call in a rule for which an operation is looked up.
 *
 * @param owner the static type of what it is called on
 * @param arguments the argument expressions
 * @param environment where the rule is parsed
 */
record CallSite(EClassifier owner, List<? extends TypedElement<EClassifier>> arguments, RuleEnvironment environment) {

    /** The class that it is called on; empty for data types, collections and OCL's own types. */
    Optional<EClass> ownerClass() {
        return owner instanceof EClass type && environment.isOfMetamodel(type) ? Optional.of(type) : Optional.empty();
    }

    /** Whether it is called on a value of the Java type {@code java}, with the given number of arguments. */
    boolean isOn(Class<?> java, int count) {
        return arguments.size() == count && owner.getInstanceClass() == java;
    }

    /** Whether it is called on a string, with the given number of arguments. */
    boolean isOnString(int count) {
        return arguments.size() == count
                && (owner == environment.types().string() || owner.getInstanceClass() == String.class);
    }

    /** The only argument, a string literal of comma-separated paths; empty when it is anything else. */
    Optional<List<FeaturePath>> paths() {
        if (arguments.size() != 1 || literal().isEmpty() || ownerClass().isEmpty()) {
            return Optional.empty();
        }
        List<FeaturePath> paths = new ArrayList<>();
        for (String text : literal().get().split(",")) {
            Optional<FeaturePath> path = environment.path(ownerClass().get(), text.strip());
            if (path.isEmpty()) {
                environment.hint(owner.getName() + " has no path '" + text.strip() + "'");
                return Optional.empty();
            }
            paths.add(path.get());
        }
        return Optional.of(paths);
    }

    /** The first argument if it is a string literal. */
    Optional<String> literal() {
        return !arguments.isEmpty() && arguments.get(0) instanceof StringLiteralExp<?> literal
                ? Optional.of(literal.getStringSymbol())
                : Optional.empty();
    }

    /** The only argument, a string literal of one path that ends at elements. */
    Optional<FeaturePath> pathToElements() {
        return paths().filter(paths -> paths.size() == 1)
                .map(paths -> paths.get(0))
                .filter(path -> path.type() instanceof EClass);
    }
}
