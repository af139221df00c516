// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.rollback;

import io.orgsmith.target.lab.KindNames;
import java.util.List;
import java.util.Locale;

/**
 * Something that a rollback leaves as it is, because somebody else has a stake in it.
 *
 * @param reason changed, used, gone, again, taken or homeless
 * @param subject the object of the step, see {@link io.orgsmith.plan.Key#toString}
 * @param row table and primary key
 * @param detail a column with its value, or another row or object; empty for none
 */
public record Left(String reason, String subject, String row, String detail) {
    /** In the given language; English for languages other than Chinese. */
    public String message(Locale locale) {
        var texts = KindNames.texts("io.orgsmith.deploy.messages", locale, Left.class);
        return KindNames.fill(texts.getString("left." + reason), List.of(subject, row, detail), locale);
    }
}
