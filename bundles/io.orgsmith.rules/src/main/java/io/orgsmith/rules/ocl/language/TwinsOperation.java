// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** {@code twins("a,b.c")}: the other elements of the static type with the same values at all paths; typed, in order. To compare within
 * a wider class, call it on {@code self.oclAsType(Wider)}. An element that lacks a value has no twins. */
final class TwinsOperation implements Operation {

    @Override
    public String name() {
        return "twins";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        return site.paths().map(paths -> offer(site, site.ownerClass().orElseThrow(), paths));
    }

    private Offer offer(CallSite site, EClass root, List<FeaturePath> paths) {
        Types types = site.environment().types();
        Offer.Body body = (source, arguments, run) -> run.snapshot()
                .twins()
                .of((EObject) source, root, paths, run.snapshot().referrers());
        return Offer.ofElements(name(), types.orderedSetOf(root), List.of(types.string()), body);
    }
}
