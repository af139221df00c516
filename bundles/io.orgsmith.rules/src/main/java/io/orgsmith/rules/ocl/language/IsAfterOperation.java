// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code isAfter(other)}: whether a day is later than another; false when either is null, as an open date bounds nothing. */
final class IsAfterOperation implements Operation {

    @Override
    public String name() {
        return "isAfter";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (!site.isOn(LocalDate.class, 1)) {
            return Optional.empty();
        }
        Offer.Body body = (source, arguments, run) ->
                source instanceof LocalDate day && arguments[0] instanceof LocalDate other && day.isAfter(other);
        return Optional.of(Offer.ofValues(name(), site.environment().types().bool(), List.of(site.owner()), body));
    }
}
