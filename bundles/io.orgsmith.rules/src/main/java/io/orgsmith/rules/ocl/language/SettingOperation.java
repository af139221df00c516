// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import java.util.Optional;

/** {@code setting("name")}: the values of a setting of the project, in order; empty when it is not set. */
final class SettingOperation implements Operation {

    @Override
    public String name() {
        return "setting";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (site.ownerClass().isEmpty() || site.arguments().size() != 1) {
            return Optional.empty();
        }
        Types types = site.environment().types();
        Offer.Body body = (source, arguments, run) -> run.snapshot().setting((String) arguments[0]);
        return Optional.of(Offer.ofElements(name(), types.sequenceOf(types.string()), List.of(types.string()), body));
    }
}
