// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.saved;

import io.orgsmith.plan.saved.Approval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who reviewed a plan.
 *
 * @param all approvals beside its file, the oldest first; also those of what the file held before
 */
public record Reviews(OpenedPlan plan, List<Approval> all) {
    public Reviews {
        all = List.copyOf(all);
    }

    /** Those of the plan as it is now. */
    public List<Approval> valid() {
        return all.stream()
                .filter(approval -> approval.plan().equals(plan.checksum()))
                .toList();
    }

    /** With that of one more person. Once is enough for each. */
    public Reviews with(String by, Instant now) {
        if (valid().stream().anyMatch(approval -> approval.by().equals(by))) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(new Approval(plan.checksum(), by, now.truncatedTo(ChronoUnit.SECONDS)));
        return new Reviews(plan, more);
    }

    /** The newest, where nobody reviewed the plan as it is now but somebody what the file held before. */
    public Optional<Approval> outdated() {
        return valid().isEmpty() && !all.isEmpty() ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
    }
}
