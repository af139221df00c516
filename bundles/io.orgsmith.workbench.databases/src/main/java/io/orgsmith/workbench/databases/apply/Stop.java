// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.apply;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.work.Proposed;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a plan cannot be applied. */
public final class Stop {
    private Stop() {}

    /** In words; empty for none. */
    static String of(Proposed proposed) {
        return proposed.summary().unmet() > 0 ? Texts.of("apply.unmet") : forbidden(proposed);
    }

    /** What the rules forbid, a line each; empty for nothing. */
    public static String forbidden(Proposed proposed) {
        return proposed.proposal().findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .map(finding -> Punctuation.of(Locale.getDefault())
                        .labelled(finding.rule(), finding.message(Locale.getDefault())))
                .collect(Collectors.joining("\n"));
    }
}
