// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * {@code having("values.code", value)}: the elements on a path whose last feature is or holds a value, in order, by an
 * index; {@code having("SegmentValue.code", value)}: those among all instances of a class.
 */
final class HavingOperation implements Operation {

    @Override
    public String name() {
        return "having";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        Optional<EClass> owner = site.ownerClass();
        int dot = site.literal().map(text -> text.lastIndexOf('.')).orElse(-1);
        if (owner.isEmpty() || dot < 0 || site.arguments().size() != 2) {
            return Optional.empty();
        }
        String start = site.literal().get().substring(0, dot).strip();
        String last = site.literal().get().substring(dot + 1).strip();
        Optional<EClass> type = site.environment().type(start);
        Optional<FeaturePath> way =
                type.isPresent() ? Optional.empty() : site.environment().path(owner.get(), start);
        EClass found = type.or(() -> way.flatMap(path -> asClass(path))).orElse(null);
        EStructuralFeature feature = found == null ? null : found.getEStructuralFeature(last);
        if (feature == null) {
            site.environment()
                    .hint(owner.get().getName() + " has no path '"
                            + site.literal().get() + "'");
            return Optional.empty();
        }
        return Optional.of(offer(site, found, way, feature));
    }

    private static Optional<EClass> asClass(FeaturePath path) {
        return path.type() instanceof EClass type ? Optional.of(type) : Optional.empty();
    }

    private Offer offer(CallSite site, EClass found, Optional<FeaturePath> way, EStructuralFeature feature) {
        Types types = site.environment().types();
        Offer.Body body = (source, arguments, run) -> way.isEmpty()
                ? run.snapshot().owners().among(found, feature, arguments[1])
                : run.snapshot()
                        .owners()
                        .from(
                                (EObject) source,
                                way.get(),
                                feature,
                                arguments[1],
                                run.snapshot().referrers());
        return Offer.ofElements(
                name(),
                types.orderedSetOf(found),
                List.of(types.string(), site.arguments().get(1).getType()),
                body);
    }
}
