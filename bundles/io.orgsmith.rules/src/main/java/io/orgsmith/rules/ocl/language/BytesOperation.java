// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code bytes()}: how many bytes a string has in UTF-8, as a database with AL32UTF8 counts; 0 for null. */
final class BytesOperation implements Operation {

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        if (!site.isOnString(0)) {
            return Optional.empty();
        }
        Offer.Body body = (source, arguments, run) ->
                source == null ? 0 : ((String) source).getBytes(StandardCharsets.UTF_8).length;
        return Optional.of(Offer.ofValues(name(), site.environment().types().integer(), List.of(), body));
    }
}
