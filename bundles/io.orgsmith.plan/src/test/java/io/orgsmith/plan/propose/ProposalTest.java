// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.propose;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Step;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.plan.difference.Managed;
import io.orgsmith.plan.judge.PlanFinding;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Given a text and a database, what is to be done, and whether the rules and their settings let it be done. */
class ProposalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String TEXT = """
            ledger CN "光华人民币账" { currency CNY }
            ledger US "光华美元账" { currency USD }
            """;
    private static final Key CN = Key.of(Kind.LEDGER, "光华人民币账");

    private static EffectiveModel model(String text) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("memory:/a.org"), text)));
        assertThat(project.problems()).isEmpty();
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }

    /** A database where the first ledger has another currency, which EBS does not let anybody change. */
    private static State otherCurrency() {
        return State.of(List.of(SetupObject.read(CN, new TreeMap<>(Map.of("currency", Value.of("EUR"))))));
    }

    private static Proposal proposal(String text) {
        return Proposal.of(model(text), otherCurrency(), Managed.NOTHING, TODAY);
    }

    @Test
    void allThatIsMissingIsPlanned() {
        var proposal = Proposal.of(model(TEXT), State.of(List.of()), Managed.NOTHING, TODAY);
        assertThat(proposal.plan().steps()).hasSize(2).allMatch(Step.Create.class::isInstance);
        assertThat(proposal.findings()).isEmpty();
        assertThat(proposal.isForbidden()).isFalse();
    }

    @Test
    void ofAPartNothingElseIsPlannedOrWanted() {
        var model = model(TEXT);
        var only = new TreeSet<>(List.of(CN));
        var proposal = Proposal.of(model, Desired.of(model), State.of(List.of()), Managed.NOTHING, only, TODAY);
        assertThat(proposal.plan().steps()).map(Step::key).containsExactly(CN);
        assertThat(proposal.desired().objects()).containsOnlyKeys(CN);
    }

    @Test
    void aChangeThatEbsDoesNotAllowIsForbidden() {
        var proposal = proposal(TEXT);
        assertThat(proposal.isForbidden()).isTrue();
        assertThat(proposal.findings()).map(PlanFinding::rule).containsExactly("PLN001");
    }

    @Test
    void aSettingMakesItAWarning() {
        var proposal = proposal("rule PLN001 warning\n" + TEXT);
        assertThat(proposal.findings()).map(PlanFinding::severity).containsExactly("warning");
        assertThat(proposal.isForbidden()).isFalse();
    }

    @Test
    void aSettingOfTheElementGoesBeforeThatOfAll() {
        var proposal = proposal("rule PLN001 warning\nrule PLN001 off on CN because \"agreed\"\n" + TEXT);
        assertThat(proposal.findings()).isEmpty();
    }
}
