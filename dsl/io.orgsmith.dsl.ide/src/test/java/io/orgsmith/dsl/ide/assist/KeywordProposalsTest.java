// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import static io.orgsmith.dsl.ide.assist.Assist.labels;
import static io.orgsmith.dsl.ide.assist.Assist.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeywordProposalsTest {
    @Test
    void anEmptyFileBeginsWithDeclarations() {
        assertThat(labels("|")).contains("ledger", "operating unit", "operating unit …", "enterprise", "existing");
    }

    @Test
    void aBlockOffersItsClausesAndNoOthers() {
        assertThat(labels("operating unit TV {\n  |\n}"))
                .contains("ledger", "default legal context", "at", "from")
                .doesNotContain("costing", "currency", "company values", "set of books");
    }

    @Test
    void theLettersBeforeTheCaretLeaveWhatFitsThem() {
        assertThat(labels("operating unit TV { de| }"))
                .startsWith("default legal context")
                .doesNotContain("ledger");
        assertThat(labels("operating unit TV { dlc| }")).containsExactly("default legal context");
        var proposal = one("operating unit TV { de| }", "default legal context", Locale.ENGLISH);
        assertThat(proposal.replaced()).isEqualTo(new Span(20, 2));
        assertThat(proposal.insert()).isEqualTo("default legal context ");
    }

    @Test
    void aClauseIsSaidOnce() {
        assertThat(labels("inventory organization P { costing average  | }"))
                .contains("calendar")
                .doesNotContain("costing");
    }

    @Test
    void aKeywordBringsItsDocumentation() {
        assertThat(one("inventory organization P { | }", "costing", Locale.ENGLISH)
                        .documentation())
                .contains("EBS: MTL_PARAMETERS.PRIMARY_COST_METHOD");
        assertThat(one("|", "operating unit", Locale.SIMPLIFIED_CHINESE).detail())
                .isEqualTo("业务实体");
    }

    @Test
    void wordsThatStandForAValue() {
        assertThat(labels("inventory organization P { costing |"))
                .contains("standard", "average")
                .doesNotContain("wip");
        assertThat(labels("ledger A { secondary ledger B { level |"))
                .containsExactly("adjustment", "balance", "journal", "subledger");
    }

    @Test
    void anUnfinishedTextBeforeDoesNotMatter() {
        assertThat(labels("ledger CN { currncy CNY\n calendar }\noperating unit TV { led|"))
                .contains("ledger");
    }

    @Test
    void commentsAndTextsAreLeftAlone() {
        assertThat(labels("// oper|")).isEmpty();
        assertThat(labels("location BJ \"oper|\"")).isEmpty();
    }

    @Test
    void elevenIHasSetsOfBooks() {
        assertThat(labels("enterprise \"E\" for ebs 11i\n|")).contains("set of books");
    }
}
