// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Session;
import io.orgsmith.rules.Rule;
import io.orgsmith.rules.RuleCatalogue;
import io.orgsmith.workspace.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orgsmith explain}: what a rule asks for and why, with a wrong and a right example. */
@Command(sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    public ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var catalogue = RuleCatalogue.standard();
        var wanted = id.strip().toUpperCase(Locale.ROOT);
        var rule = catalogue.find(wanted).orElseThrow(() -> unknown(catalogue, wanted));
        var example = Example.of(rule);
        var text = head(rule)
                + labelled("why", rule.why(session.locale()))
                + labelled("fix", rule.fix(session.locale()).orElse(""))
                + example.map(found -> shown("explain." + found.first(), found.firstText())
                                + shown("explain." + found.second(), found.secondText()))
                        .orElse("");
        session.data(out, text);
        return Exit.FINE;
    }

    private RuntimeException unknown(RuleCatalogue catalogue, String wanted) {
        var chapter = wanted.replaceAll("[0-9].*", "");
        var near = catalogue.rules().stream()
                .map(Rule::id)
                .filter(each -> each.startsWith(chapter))
                .toList();
        return chapter.isEmpty() || near.isEmpty()
                ? Session.stop("rule.unknown", id)
                : Session.stop("rule.unknown.near", id, near);
    }

    private String head(Rule rule) {
        var severity = Severity.valueOf(rule.severity().name());
        var word = session.writingTo(out).paint().severity(severity, session.text("severity." + severity.word()));
        var releases =
                session.punctuation().list(rule.releases().stream().sorted().toList());
        var source = session.text("source." + rule.source().letter());
        var facts = releases.isEmpty() ? source : session.punctuation().clauses(List.of(source, releases));
        return session.writingTo(out).paint().bold(rule.id()) + " " + word + " " + rule.title(session.locale()) + "\n"
                + session.writingTo(out).paint().faint(facts) + "\n\n";
    }

    private String labelled(String label, String text) {
        return text.isEmpty() ? "" : session.text("label." + label) + text + "\n";
    }

    private String shown(String key, String example) {
        return "\n" + session.writingTo(out).paint().bold(session.text(key)) + "\n\n"
                + example.indent(4).replaceAll("(?m)^ +$", "");
    }
}
