// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.change;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.template;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Subinventory;
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
        var model = resolve(document);
        assertThat(only(model, Ledger.class).getLike()).hasSize(1).isEqualTo(model.templates());
    }

    @Test
    void whatStandsInATemplateStandsInItsCopy() {
        var document = file(ledger);
        var body = NEW.createInventoryOrganization();
        body.getNested().add(with(NEW.createSubinventory(), "RAW"));
        template(document, "T", body);
        var plant = (InventoryOrganization) resolve(document).templates().get(0).getBody();
        assertThat(plant.getNested()).extracting(Element::getId).containsExactly("RAW");
        assertThat(resolve(document).all(Subinventory.class)).isEmpty();
    }

    @Test
    void anEnvironmentChangesElementsOfTheModel() {
        var document = file(ledger);
        change(document, "TEST", ledger, null).setName("TEST");
        var model = resolve(document);
        var environment = model.environments().get(0);
        assertThat(environment.getId()).isEqualTo("TEST");
        assertThat(environment.getChanges().get(0).getTarget()).isSameAs(only(model, Ledger.class));
        assertThat(only(model, Ledger.class).getName()).as("as written").isEqualTo("CN");
    }

    @Test
    void aTemplateSaysWhatItsTextSaysAndNothingElse() {
        var document = file(ledger);
        var body = NEW.createLegalEntity();
        body.getLedger().add(ledger);
        var written = template(document, "T", body);
        var defaults = NEW.createLegalEntity();
        defaults.setCountry("CN");
        template(document, null, defaults);
        var model = resolve(document);
        var entity = (LegalEntity) model.templates().get(0).getBody();
        assertThat(entity.getLedger()).containsExactly(only(model, Ledger.class));
        assertThat(entity.getCountry()).isNull();
        assertThat(model.origin(entity, null).written()).isSameAs(written.getBody());
        assertThat(model.elements()).doesNotContain(entity);
    }
}
