// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.saved;

import io.orgsmith.deploy.connect.Moment;
import io.orgsmith.deploy.saved.Reviews;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.saved.Approval;
import io.orgsmith.workbench.databases.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who approved a plan, in words. */
public final class ApprovedBy {
    private ApprovedBy() {}

    /** Those who approved it as it is now; else that nobody did. */
    public static String words(Reviews reviews) {
        if (!reviews.valid().isEmpty()) {
            return reviews.valid().stream().map(ApprovedBy::of).collect(Collectors.joining("\n"));
        }
        return reviews.outdated()
                .map(last -> Texts.of("approved.void", last.by(), Moment.of(last.at())))
                .orElse(Texts.of("approved.nobody"));
    }

    private static String of(Approval one) {
        return Punctuation.of(Locale.getDefault()).beside(one.by(), Moment.of(one.at()));
    }

    /** What somebody who applies it has to agree to: nothing where it is approved. */
    public static List<String> questions(Reviews reviews) {
        return reviews.valid().isEmpty() ? List.of(Texts.of("approved.not")) : List.of();
    }
}
