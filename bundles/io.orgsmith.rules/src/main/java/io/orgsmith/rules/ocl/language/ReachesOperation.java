// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** {@code reaches("parent")}: all elements on the way along a path, nearest first; itself only when it lies on a cycle. Costs as much
 * as it finds: no rule should ask it of every element of a deep chain. */
final class ReachesOperation implements Operation {

    @Override
    public String name() {
        return "reaches";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        return site.pathToElements().map(path -> offer(site, path));
    }

    private Offer offer(CallSite site, FeaturePath path) {
        Types types = site.environment().types();
        Offer.Body body =
                (source, arguments, run) -> run.snapshot().cycles().reached((EObject) source, path, run.guard()::tick);
        return Offer.ofElements(name(), types.orderedSetOf(path.type()), List.of(types.string()), body);
    }
}
