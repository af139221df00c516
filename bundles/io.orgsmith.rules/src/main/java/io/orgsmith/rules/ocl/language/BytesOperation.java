// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

import java.util.List;
import java.util.Optional;

/**
 * {@code bytes()}: how many bytes a string has in UTF-8, as a database with AL32UTF8 counts; {@code bytes("ZHS16GBK")}: in
 * another database character set: -1 when it lacks a character of the string, null when the set is not known. 0 for a
 * string that is null.
 */
final class BytesOperation implements Operation {

    private static final String UNICODE = "AL32UTF8";

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public Optional<Offer> offer(CallSite site) {
        Types types = site.environment().types();
        if (site.isOnString(0)) {
            Offer.Body body = (source, arguments, run) -> bytes((String) source, UNICODE);
            return Optional.of(Offer.ofValues(name(), types.integer(), List.of(), body));
        }
        if (site.isOnString(1)) {
            Offer.Body body = (source, arguments, run) -> bytes((String) source, (String) arguments[0]);
            return Optional.of(Offer.ofValues(name(), types.integer(), List.of(types.string()), body));
        }
        return Optional.empty();
    }

    private static Integer bytes(String text, String set) {
        return text == null
                ? Integer.valueOf(0)
                : CharacterSets.bytes(text, set == null ? UNICODE : set).orElse(null);
    }
}
