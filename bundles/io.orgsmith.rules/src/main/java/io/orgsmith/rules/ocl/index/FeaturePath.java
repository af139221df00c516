// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A dotted path of features from one class, such as {@code ledger.chart} or {@code name.folded()}. A step is a feature, the
 * name of an {@linkplain Opposites opposite}, or, at the end, {@code folded()}.
 */
public final class FeaturePath {

    private final EClass root;
    private final String text;
    private final List<Step> steps;
    private final EClassifier type;

    private FeaturePath(EClass root, String text, List<Step> steps, EClassifier type) {
        this.root = root;
        this.text = text;
        this.steps = List.copyOf(steps);
        this.type = type;
    }

    private sealed interface Step {}

    private record Forward(EStructuralFeature feature) implements Step {}

    private record Backward(EReference reference) implements Step {}

    private record Folded() implements Step {}

    /** The path that {@code text} spells from {@code root}; empty when a step of it does not exist. */
    public static Optional<FeaturePath> parse(EClass root, String text, Opposites opposites) {
        List<Step> steps = new ArrayList<>();
        EClassifier type = root;
        for (String name : text.split("\\.", -1)) {
            Optional<Step> step = step(type, name, opposites);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            type = typeAfter(step.get(), type);
        }
        return Optional.of(new FeaturePath(root, text, steps, type));
    }

    private static Optional<Step> step(EClassifier type, String name, Opposites opposites) {
        if (name.equals("folded()") && type.getInstanceClass() == String.class) {
            return Optional.of(new Folded());
        }
        if (!(type instanceof EClass owner)) {
            return Optional.empty();
        }
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        return feature != null
                ? Optional.of(new Forward(feature))
                : opposites.find(owner, name).map(Backward::new);
    }

    private static EClassifier typeAfter(Step step, EClassifier before) {
        if (step instanceof Forward forward) {
            return forward.feature().getEType();
        }
        return step instanceof Backward backward ? backward.reference().getEContainingClass() : before;
    }

    /** The type of what lies at the end of the path. */
    public EClassifier type() {
        return type;
    }

    /** All values at the end of the path, in order; nulls on the way and at the end are left out. */
    public List<Object> values(EObject start, Referrers referrers) {
        List<Object> values = List.of(start);
        for (Step step : steps) {
            List<Object> next = new ArrayList<>();
            for (Object value : values) {
                collect(step, value, referrers, next);
            }
            values = next;
        }
        return values;
    }

    private static void collect(Step step, Object value, Referrers referrers, List<Object> into) {
        if (step instanceof Forward forward) {
            addAll(((EObject) value).eGet(forward.feature()), into);
        } else if (step instanceof Backward backward) {
            into.addAll(referrers.of((EObject) value, backward.reference()));
        } else {
            into.add(Folding.fold((String) value));
        }
    }

    private static void addAll(Object value, List<Object> into) {
        if (value instanceof Collection<?> many) {
            into.addAll(many);
        } else if (value != null) {
            into.add(value);
        }
    }

    /** Paths are equal that spell the same from the same class. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FeaturePath path && root == path.root && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return root.getName() + "." + text;
    }
}
