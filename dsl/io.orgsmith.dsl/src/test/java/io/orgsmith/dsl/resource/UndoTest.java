// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.LegalEntity;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who records changes of models, as editing domains do, undoes and redoes texts by that alone. */
class UndoTest {
    private static final String BEFORE = "legal entity BJ \"Beijing\" { ledger CN }\nledger CN \"Books\"\n";
    private static final String AFTER = BEFORE.replace("Books", "Main books");

    private OrgResource file;

    @BeforeEach
    void aProject(@TempDir Path folder) {
        var opened = new Opened(folder);
        opened.write("a.org", BEFORE);
        file = opened.open("a.org");
    }

    @Test
    void theTextBeforeComesBackWithItsModel() {
        var entity = (LegalEntity) file.getEObject("legal-entity:BJ");
        var recorder = new ChangeRecorder(file.getResourceSet());
        OrgTexts.set(file.getResourceSet(), Map.of(file, AFTER));
        var change = recorder.endRecording();
        assertThat(file.text()).isEqualTo(AFTER);
        change.applyAndReverse();
        assertThat(file.text()).isEqualTo(BEFORE);
        assertThat(file.getEObject("legal-entity:BJ")).isSameAs(entity);
        assertThat(entity.getLedger().get(0).getName()).isEqualTo("Books");
        change.applyAndReverse();
        assertThat(file.text()).isEqualTo(AFTER);
    }
}
