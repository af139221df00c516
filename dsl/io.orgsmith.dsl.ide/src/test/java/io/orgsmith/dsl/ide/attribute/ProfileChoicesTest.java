// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the profile options of a responsibility can be set to. */
class ProfileChoicesTest {
    private static final EffectiveModel MODEL = model("""
            business group HT "华泰" en "Huatai" {
              operating unit PUMPS "Pumps"
              inventory organization P1 "Plant" in PUMPS
              HR organization STAFF "Staff"
            }
            ledger CN "Books"
            security profile ALL "All units"
            responsibility BUYER "Buyer" in PO
            """);

    @Test
    void anOptionOfElementsOffersThemByName() {
        assertThat(offered("MO:Operating Unit")).containsExactly("= ", "operating unit PUMPS = Pumps (PUMPS)");
        assertThat(offered("MO:Default Operating Unit")).isEqualTo(offered("MO:Operating Unit"));
        assertThat(offered("MO:Security Profile"))
                .containsExactly("= ", "security profile ALL = All units (ALL)", "business group HT = Huatai (HT)")
                .isEqualTo(offered("HR:Security Profile"));
        assertThat(offered("HR:Business Group")).containsExactly("= ", "business group HT = Huatai (HT)");
        assertThat(offered("GL Ledger Name")).containsExactly("= ", "ledger CN = Books (CN)");
        assertThat(offered("MFG:Organization ID")).containsExactly("= ", "inventory organization P1 = Plant (P1)");
    }

    @Test
    void othersOfferTheWordsOfEbsOrNothing() {
        assertThat(offered("HR:Cross Business Group")).containsExactly("= ", "Yes = Yes", "No = No");
        assertThat(offered("HR:User Type"))
                .containsExactly(
                        "= ", "HR User = HR User", "HR with Payroll User = HR with Payroll User", "Payroll = Payroll");
        assertThat(offered("GL:Data Access Set")).isEmpty();
    }

    /** Whatever is offered is taken: the text says it, and its value is what was chosen. */
    @Test
    void eachCanBeChosen() {
        var buyer = MODEL.byId("responsibility:BUYER").orElseThrow();
        for (var part : Part.of(MODEL, buyer)) {
            for (var choice : part.choices(MODEL, Locale.ENGLISH)) {
                if (!choice.value().isEmpty()) {
                    assertThat(part.set(MODEL, buyer, choice.value()).fix())
                            .as("%s = %s", part.label(Locale.ENGLISH), choice)
                            .get()
                            .asString()
                            .contains(choice.value());
                }
            }
        }
    }

    @Test
    void anIdOfSeveralIsTheOneThatTheOptionCanMean() {
        var model = model("business group HT\nledger HT\nresponsibility BUYER \"Buyer\" in PO\n");
        assertThat(written(model, "HR:Business Group", "HT")).contains("HR:Business Group = business group HT");
        assertThat(written(model, "GL Ledger Name", "HT")).contains("GL Ledger Name = ledger HT");
        assertThat(written(MODEL, "HR:Business Group", "HT")).contains("HR:Business Group = HT");
    }

    private static String written(EffectiveModel model, String option, String value) {
        var buyer = model.byId("responsibility:BUYER").orElseThrow();
        var part = Part.of(model, buyer).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(option))
                .findFirst()
                .orElseThrow();
        return part.set(model, buyer, value).fix().orElseThrow().toString();
    }

    private static List<String> offered(String option) {
        var buyer = MODEL.byId("responsibility:BUYER").orElseThrow();
        return Part.of(MODEL, buyer).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(option))
                .findFirst()
                .orElseThrow()
                .choices(MODEL, Locale.ENGLISH)
                .stream()
                .map(each -> (each.value() + " = " + each.label()).stripLeading())
                .toList();
    }

    private static EffectiveModel model(String text) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(URI.create("file:///p/all.org"), text)));
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }
}
