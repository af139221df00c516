// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** {@code said("from")}: whether somebody says the value of a feature: it is no default and not left out. */
final class SaidOperation implements Operation {

    @Override
    public String name() {
        return "said";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (site.ownerClass().isEmpty()
                || site.literal().isEmpty()
                || site.arguments().size() != 1) {
            return Optional.empty();
        }
        EStructuralFeature feature =
                site.ownerClass().get().getEStructuralFeature(site.literal().get());
        if (feature == null) {
            site.environment()
                    .hint(site.owner().getName() + " has no feature '"
                            + site.literal().get() + "'");
            return Optional.empty();
        }
        Types types = site.environment().types();
        Offer.Body body = (source, arguments, run) -> run.snapshot().said().test((EObject) source, feature);
        return Optional.of(Offer.ofElements(name(), types.bool(), List.of(types.string()), body));
    }
}
