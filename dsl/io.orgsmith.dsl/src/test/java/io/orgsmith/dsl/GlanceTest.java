// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.LegalEntity;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One file of many read anew, as an editor needs it at each key. */
class GlanceTest {
    private static final URI A = URI.create("memory:/a.org");
    private static final URI B = URI.create("memory:/b.org");
    private final LanguageProject before =
            LanguageProject.parse(new TreeMap<>(Map.of(A, "ledger CN\n", B, "legal entity BJ { ledger CN }\n")));

    @Test
    void theNewTextIsLinkedToTheOthers() {
        var after = before.glance(B, "legal entity SH { ledger CN }\n");
        assertThat(after.problems()).isEmpty();
        var entity = (LegalEntity) after.document(B).orElseThrow().getElements().get(0);
        assertThat(entity.getLedger().get(0))
                .isSameAs(before.document(A).orElseThrow().getElements().get(0));
        assertThat(after.texts()).containsEntry(B, "legal entity SH { ledger CN }\n");
    }

    @Test
    void whatIsWrongWithItIsFoundAndTheProjectBeforeStaysAsItWas() {
        var after = before.glance(B, "legal entity SH { ledger US }\n");
        assertThat(after.problems(B)).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo("link.unknown"));
        assertThat(before.problems()).isEmpty();
        assertThat(before.index().ids(io.orgsmith.model.org.OrgPackage.Literals.LEGAL_ENTITY))
                .containsExactly("BJ");
        assertThat(after.index().ids(io.orgsmith.model.org.OrgPackage.Literals.LEGAL_ENTITY))
                .containsExactly("SH");
    }

    @Test
    void aFileCanBeNew() {
        var after = before.glance(URI.create("memory:/c.org"), "legal entity BJ\n");
        assertThat(after.problems()).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo("id.duplicate"));
        assertThat(after.documents()).hasSize(3);
    }
}
