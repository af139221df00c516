// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.template;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The effective elements are new ones that point to each other. */
class CopiesTest {
    private final Ledger ledger = with(NEW.createLedger(), "CN");
    private final LegalEntity entity = with(NEW.createLegalEntity(), "BJ");

    @Test
    void referencesPointToCopies() {
        entity.getLedger().add(ledger);
        var model = resolve(file(entity), file(ledger));
        var copy = only(model, LegalEntity.class).getLedger().get(0);
        assertThat(copy).isSameAs(only(model, Ledger.class)).isNotSameAs(ledger);
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        entity.getLedger().add(ledger);
        var document = file(entity, ledger);
        var before = EcoreUtil.copy(document);
        resolve(document);
        assertThat(EcoreUtil.equals(document, before)).isTrue();
    }

    @Test
    void aReferenceToWhatIsInNoFileIsLeftOut() {
        entity.getLedger().add(ledger);
        entity.setLocation(with(NEW.createLocation(), "GONE"));
        var copy = only(resolve(file(entity)), LegalEntity.class);
        assertThat(copy.getLedger()).isEmpty();
        assertThat(copy.getLocation()).isNull();
    }

    @Test
    void partsPointToCopiesToo() {
        var values = NEW.createBalancingSegmentValues();
        values.setLedger(ledger);
        values.getValues().addAll(List.of("11", "12"));
        entity.getBalancingSegmentValues().add(values);
        var model = resolve(file(entity, ledger));
        var copy = only(model, LegalEntity.class).getBalancingSegmentValues().get(0);
        assertThat(copy.getLedger()).isSameAs(only(model, Ledger.class));
        assertThat(copy.getValues()).containsExactly("11", "12");
        assertThat(model.origin(copy, null).written()).isSameAs(values);
    }

    @Test
    void theTemplatesThemselvesAreNoElements() {
        var document = file(ledger);
        ledger.getLike().add(template(document, "T", with(NEW.createLedger(), "BODY")));
        assertThat(only(resolve(document), Ledger.class).getLike()).isEmpty();
    }
}
