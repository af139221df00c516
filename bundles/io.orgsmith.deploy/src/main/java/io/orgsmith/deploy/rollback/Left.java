// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.target.lab.KindNames;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that a rollback leaves as it is, because somebody else has a stake in it.
 *
 * @param reason changed, used, gone, again, taken or homeless
 * @param subject the object of the step, see {@link io.orgsmith.plan.Key#toString}
 * @param row table and primary key, or the object
 * @param detail a column with its value, or another row or object; empty for none
 */
public record Left(String reason, String subject, String row, String detail) {
    /** In the given language; English for languages other than Chinese. */
    public String message(Locale locale) {
        var texts = KindNames.texts("io.orgsmith.deploy.messages", locale, Left.class);
        var named = Stream.of(subject, row, detail)
                .map(new KindNames(locale)::ofWritten)
                .toList();
        return KindNames.fill(texts.getString("left." + reason), named, locale);
    }
}
