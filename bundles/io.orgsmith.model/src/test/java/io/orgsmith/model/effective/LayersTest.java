// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.change;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.template;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Ledger;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Who is asked first what an element says. */
class LayersTest {
    private final Ledger ledger = with(NEW.createLedger(), "CN");
    private final Document document = file(ledger);

    private List<EObject> layers(String environment) {
        return new Layers(List.of(document), environment)
                .of(ledger).stream().map(layer -> layer.clauses()).toList();
    }

    @Test
    void anElementAloneHasOnlyItsOwnClauses() {
        assertThat(layers(null)).containsExactly(ledger);
    }

    @Test
    void environmentThenOwnClausesThenTemplatesInTheirOrderThenDefaults() {
        var anyLedger = NEW.createLedger();
        template(document, null, anyLedger);
        var first = template(document, "A", NEW.createLedger());
        var second = template(document, "B", NEW.createLedger());
        ledger.getLike().addAll(List.of(second, first));
        var change = change(document, "TEST", ledger, NEW.createLedger());
        assertThat(layers("TEST"))
                .containsExactly(change.getBody(), ledger, second.getBody(), first.getBody(), anyLedger);
        assertThat(layers(null)).doesNotContain(change.getBody());
    }

    @Test
    void aTemplateForAnotherKindSaysNothing() {
        ledger.getLike().add(template(document, "USER", NEW.createUser()));
        template(document, null, NEW.createLegalEntity());
        assertThat(layers(null)).containsExactly(ledger);
    }

    @Test
    void anEnvironmentMayBeSaidInSeveralPieces() {
        var one = change(document, "TEST", ledger, NEW.createLedger());
        var two = change(document, "TEST", ledger, NEW.createLedger());
        change(document, "OTHER", ledger, NEW.createLedger());
        assertThat(layers("TEST")).containsExactly(one.getBody(), two.getBody(), ledger);
    }
}
