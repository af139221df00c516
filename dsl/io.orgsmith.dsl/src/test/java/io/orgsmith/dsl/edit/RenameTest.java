// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenameTest {
    private static final URI A = URI.create("memory:/a.org");
    private static final URI B = URI.create("memory:/b.org");
    private final LanguageProject project = LanguageProject.parse(new TreeMap<>(Map.of(
            A,
            "inventory organization PLANT \"PLANT\" { subinventory RAW  subinventory RAWRAW }\nuser PLANT",
            B,
            "accept X1 on inventory   organization PLANT, user PLANT\n"
                    + "responsibility R { subinventory PLANT.RAW, PLANT.RAWRAW }\nledger L")));

    private TreeMap<URI, String> renamed(String file, int element, int nested, String newId) {
        var found =
                project.document(URI.create(file)).orElseThrow().getElements().get(element);
        var target = nested < 0
                ? found
                : ((io.orgsmith.model.org.Organization) found).getNested().get(nested);
        var texts = new TreeMap<>(project.texts());
        Rename.of(project, target, newId)
                .forEach((uri, edits) -> texts.put(uri, TextEdits.apply(texts.get(uri), edits)));
        assertThat(LanguageProject.parse(texts).problems()).isEmpty();
        return texts;
    }

    @Test
    void anOrganizationIsRenamedWhereverItStands() {
        var texts = renamed("memory:/a.org", 0, -1, "厂");
        assertThat(texts.get(A))
                .startsWith("inventory organization 厂 \"PLANT\" {")
                .endsWith("user PLANT");
        assertThat(texts.get(B)).contains("inventory   organization 厂, user PLANT", "subinventory 厂.RAW, 厂.RAWRAW");
    }

    @Test
    void aSubinventoryIsRenamedBehindItsOrganization() {
        var texts = renamed("memory:/a.org", 0, 0, "R1");
        assertThat(texts.get(A)).contains("subinventory R1  subinventory RAWRAW");
        assertThat(texts.get(B)).contains("subinventory PLANT.R1, PLANT.RAWRAW");
    }

    @Test
    void onlyAnIdCanBeOne() {
        var ledger = project.document(B).orElseThrow().getElements().get(1);
        for (var wrong : List.of("", "a b", "x\"", "-1")) {
            assertThatThrownBy(() -> Rename.of(project, ledger, wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
