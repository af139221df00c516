// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.generate;

import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.State;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.propose.Proposal;
import io.orgsmith.target.ebs.ScriptOptions;
import io.orgsmith.target.ebs.ScriptTarget;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.workbench.databases.work.Fresh;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workbench.databases.work.Text;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;

/**
 * The scripts that set a project up on a freshly installed system.
 *
 * @param environment empty for none
 * @param encoding how names are written
 */
public record ScriptOrder(IProject project, Release release, String environment, Encoding encoding) {

    /** The files by name. @throws Refusal when the text has errors or a rule forbids the plan */
    public SortedMap<String, String> files(Instant now) throws IOException {
        var text = Text.of(project, new ResolveOptions(release, environment.isEmpty() ? null : environment));
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var proposal = Proposal.of(text.model(), installed(now), Managed.NOTHING, today);
        if (proposal.isForbidden()) {
            throw new Refusal("generate.forbidden", forbidding(proposal));
        }
        var options = ScriptOptions.defaults()
                .in(Locale.getDefault())
                .of(text.checksum(), text.findings(proposal.findings()))
                .encoded(encoding);
        return new ScriptTarget().generate(proposal.plan(), options);
    }

    /** Of 11i nothing is taken to be installed: the preflight proves what has to exist. */
    private State installed(Instant now) throws IOException {
        return release == Release.R11I ? State.of(List.of()) : Fresh.of(release.getLiteral(), now);
    }

    private static String forbidding(Proposal proposal) {
        return proposal.findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .map(finding -> Punctuation.of(Locale.getDefault())
                        .labelled(finding.rule(), finding.message(Locale.getDefault())))
                .collect(Collectors.joining("\n"));
    }
}
