// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import io.orgsmith.rules.ocl.index.Folding;
import java.util.List;
import java.util.Optional;

/** {@code folded()}: a string without its letter case, width and blanks, to compare what a reader takes for the same; null for null. */
final class FoldedOperation implements Operation {

    @Override
    public String name() {
        return "folded";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (!site.isOnString(0)) {
            return Optional.empty();
        }
        Offer.Body body = (source, arguments, run) -> source == null ? null : Folding.fold((String) source);
        return Optional.of(Offer.ofValues(name(), site.environment().types().string(), List.of(), body));
    }
}
