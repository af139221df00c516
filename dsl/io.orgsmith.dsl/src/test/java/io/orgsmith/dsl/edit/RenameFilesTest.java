// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** A renamed element is renamed in every file, and nothing else is. */
class RenameFilesTest {
    private static final URI A = URI.create("memory:/a.org");
    private static final URI B = URI.create("memory:/b.org");
    private static final String DECLARED = """
            ledger CN "CN" { mapping CN }  // CN
            template CN for legal entity { ledger CN }
            """;
    private static final String USED = """
            legal entity BJ { ledger US, CN  like CN  balancing segment values of CN: CN }
            ledger US { primary ledger CN }
            environment TEST { ledger CN is "CN" }
            accept X1 on ledger CN, BJ because "CN"
            """;
    private final LanguageProject project = LanguageProject.parse(new TreeMap<>(Map.of(A, DECLARED, B, USED)));

    private String renamed(EObject element, URI file, String newId) {
        var edits = Rename.of(project, element, newId);
        return TextEdits.apply(project.texts().get(file), edits.get(file));
    }

    @Test
    void aLedger() {
        assertThat(project.problems()).isEmpty();
        var ledger = project.document(A).orElseThrow().getElements().get(0);
        assertThat(renamed(ledger, A, "NEW")).isEqualTo(DECLARED.replace("ledger CN", "ledger NEW"));
        assertThat(renamed(ledger, B, "NEW"))
                .isEqualTo(USED.replace("US, CN", "US, NEW")
                        .replace("of CN:", "of NEW:")
                        .replace("ledger CN", "ledger NEW"));
    }

    @Test
    void aTemplate() {
        var template = project.document(A).orElseThrow().getTemplates().get(0);
        assertThat(renamed(template, A, "NEW")).isEqualTo(DECLARED.replace("template CN", "template NEW"));
        assertThat(renamed(template, B, "NEW")).isEqualTo(USED.replace("like CN", "like NEW"));
    }

    @Test
    void aFileThatDoesNotMentionItHasNoEdits() {
        var entity = project.document(B).orElseThrow().getElements().get(0);
        assertThat(Rename.of(project, entity, "SH")).containsOnlyKeys(B);
        assertThat(renamed(entity, B, "SH")).contains("legal entity SH {", "ledger CN, SH because");
    }
}
