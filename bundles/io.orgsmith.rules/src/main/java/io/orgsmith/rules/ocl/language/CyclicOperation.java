// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.FeaturePath;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** {@code cyclic("parent")}: whether an element is reached again from itself along a path; true for a reference to itself. */
final class CyclicOperation implements Operation {

    @Override
    public String name() {
        return "cyclic";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        return site.pathToElements().map(path -> offer(site, site.ownerClass().orElseThrow(), path));
    }

    private Offer offer(CallSite site, EClass root, FeaturePath path) {
        Types types = site.environment().types();
        Offer.Body body = (source, arguments, run) -> run.snapshot().cycles().isCyclic((EObject) source, root, path);
        return Offer.ofElements(name(), types.bool(), List.of(types.string()), body);
    }
}
