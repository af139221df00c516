// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Default accounts and profile values, one by one. */
class PartTest {
    private static final URI FILE = URI.create("file:///p/all.org");
    private static final String P1 = "inventory-organization:P1";
    private static final String HZ = "legal-entity:HZ";
    private static final String BUYER = "responsibility:BUYER";

    @Test
    void theFirstAccountBringsTheClauseTheNextFollowsInIt() {
        var one = set("inventory organization P1 \"Plant\" { code P1 }\n", P1, "material", "01-000-1403");
        assertThat(one)
                .isEqualTo("inventory organization P1 \"Plant\" { code P1  accounts { material 01-000-1403 } }\n");
        assertThat(set(one, P1, "cost of sales", "01-110-6401"))
                .contains("accounts { material 01-000-1403  cost of sales 01-110-6401 } }\n");
        assertThat(set(one, P1, "material", "02-000-1403")).isEqualTo(one.replace("01-", "02-"));
        assertThat(set(one, P1, "material", "02-000-1403; x")).contains("{ material \"02-000-1403; x\" }");
    }

    @Test
    void whatATemplateSaysForAllIsSaidAnewForOne() {
        var text = """
            template T for inventory organization { accounts { material 01-1403 } }
            inventory organization P1 "Plant" like T
            inventory organization P2 "Other" like T
            """;
        assertThat(set(text, P1, "material", "02-1403"))
                .contains("P1 \"Plant\" like T { accounts { material 02-1403 } }\n")
                .contains("template T for inventory organization { accounts { material 01-1403 } }");
        var model = model(text);
        var plant = model.byId(P1).orElseThrow();
        assertThat(part(model, plant, "material").source(model, plant, Locale.ENGLISH))
                .isEqualTo("template T");
    }

    @Test
    void aProfileValueIsATextOrAnElement() {
        var text = "business group HT\nresponsibility BUYER \"Buyer\" in PO { HR:User Type = \"HR User\" }\n";
        assertThat(set(text, BUYER, "HR:Security Profile", "business group HT"))
                .contains("{\n  HR:User Type = \"HR User\"\n  HR:Security Profile = business group HT\n}\n");
        assertThat(set(text, BUYER, "HR:User Type", "PER User")).contains("{ HR:User Type = \"PER User\" }");
        assertThat(set(text, BUYER, "HR:Cross Business Group", "Yes")).contains("HR:Cross Business Group = Yes }");
        assertThat(set(text, BUYER, "HR:User Type", "")).endsWith("responsibility BUYER \"Buyer\" in PO\n");
    }

    @Test
    void anIdThatLeadsNowhereIsNoTextAndOneInQuotesCanBePutRight() {
        var text = """
            security profile STAFF "Staff"
            responsibility BUYER "Buyer" in PO { HR:Security Profile = "STAFF" }
            """;
        var model = model(text);
        var buyer = model.byId(BUYER).orElseThrow();
        var profile = part(model, buyer, "HR:Security Profile");
        assertThat(profile.value(buyer)).isEqualTo("\"STAFF\"");
        assertThat(edited(text, profile.set(model, buyer, "STAFF"))).contains("HR:Security Profile = STAFF }");
        var wrong = profile.set(model, buyer, "NOBODY").fix().orElseThrow();
        var project = LanguageProject.parse(new TreeMap<>(Map.of(FILE, text)));
        assertThat(new Trial(project, wrong).refusal(Locale.ENGLISH))
                .get()
                .asString()
                .contains("NOBODY");
    }

    @Test
    void theCompanyValuesOfALegalEntityAreOneText() {
        var values = "Balancing segment values";
        var text = "ledger HT\nledger HT2\nlegal entity HZ \"Huatai\" { ledger HT }\n";
        var one = set(text, HZ, values, "01");
        assertThat(one).endsWith("legal entity HZ \"Huatai\" { ledger HT  balancing segment values 01 }\n");
        assertThat(set(one, HZ, values, "01, 02, \"0 3\""))
                .endsWith("{ ledger HT  balancing segment values 01, 02, \"0 3\" }\n");
        assertThat(set(one, HZ, values, "")).isEqualTo(text);
        var two = one.replace(" }\n", "  balancing segment values of HT2: 91 }\n");
        assertThat(set(two, HZ, values + " of HT2", "91, 92"))
                .endsWith("balancing segment values 01  balancing segment values of HT2: 91, 92 }\n");
        assertThat(set(two, HZ, values, "")).endsWith("{ ledger HT  balancing segment values of HT2: 91 }\n");
        assertThat(labels(model(two), HZ, Locale.CHINESE)).contains("平衡段值", "HT2 的平衡段值");
    }

    @Test
    void eachHasANameInBothLanguages() {
        var model = model("inventory organization P1\nresponsibility BUYER \"Buyer\" in PO\nvalue set V\n");
        assertThat(labels(model, P1, Locale.ENGLISH))
                .contains("Account: accrual")
                .hasSize(15);
        assertThat(labels(model, P1, Locale.CHINESE)).contains("科目：应计").noneMatch(label -> label.matches("[ -~]*"));
        assertThat(labels(model, BUYER, Locale.CHINESE)).contains("MO:Security Profile", "HR:User Type");
        assertThat(labels(model, "value-set:V", Locale.ENGLISH)).isEmpty();
    }

    private static List<String> labels(EffectiveModel model, String id, Locale locale) {
        return Part.of(model, model.byId(id).orElseThrow()).stream()
                .map(part -> part.label(locale))
                .toList();
    }

    private static String set(String text, String id, String label, String value) {
        var model = model(text);
        var element = model.byId(id).orElseThrow();
        var part = part(model, element, label);
        var fix = part.set(model, element, value).fix().orElseThrow();
        var after = TextEdits.apply(text, fix.edits().get(FILE));
        var changed = model(after);
        assertThat(part.value(changed.byId(id).orElseThrow())).isEqualTo(value);
        return after;
    }

    private static String edited(String text, Draft draft) {
        return TextEdits.apply(text, draft.fix().orElseThrow().edits().get(FILE));
    }

    private static Part part(EffectiveModel model, Element element, String label) {
        return Part.of(model, element).stream()
                .filter(each ->
                        each.label(Locale.ENGLISH).replace("Account: ", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static EffectiveModel model(String text) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(FILE, text)));
        assertThat(project.problems()).as(text).isEmpty();
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }
}
