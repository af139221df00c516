// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import static io.orgsmith.model.effective.Written.NEW;
import static io.orgsmith.model.effective.Written.file;
import static io.orgsmith.model.effective.Written.only;
import static io.orgsmith.model.effective.Written.resolve;
import static io.orgsmith.model.effective.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.RuleSeverity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules are switched off for whom. */
class RuleSettingsTest {
    private static Document off(String rule, Element... on) {
        var setting = NEW.createRuleSetting();
        setting.setRule(rule);
        setting.setSeverity(RuleSeverity.OFF);
        setting.setReason("named so by law");
        setting.getOn().addAll(List.of(on));
        var document = file();
        document.getSettings().add(setting);
        return document;
    }

    @Test
    void theyNameElementsOfTheEffectiveModel() {
        var unit = with(NEW.createOperatingUnit(), "TV");
        var model = resolve(off("GEN001", unit), file(unit));
        var setting = model.ruleSettings().get(0);
        assertThat(setting.getOn()).containsExactly(only(model, OperatingUnit.class));
        assertThat(setting.getSeverity()).isEqualTo(RuleSeverity.OFF);
        assertThat(setting.getReason()).isEqualTo("named so by law");
    }

    @Test
    void theyKeepTheOrderOfTheFiles() {
        assertThat(resolve(off("B1"), off("A1")).ruleSettings())
                .extracting(RuleSetting::getRule)
                .containsExactly("B1", "A1");
    }

    @Test
    void eachLeadsToItsText() {
        var document = off("GEN001");
        var model = resolve(document);
        assertThat(model.origin(model.ruleSettings().get(0), null).written())
                .isSameAs(document.getSettings().get(0));
    }
}
