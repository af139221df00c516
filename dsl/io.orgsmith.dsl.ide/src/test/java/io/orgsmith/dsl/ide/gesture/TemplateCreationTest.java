// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.dsl.ide.attribute.Part;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** Templates and defaults are made and filled in like elements; the text is that of the example. */
class TemplateCreationTest {
    private Drawn drawn = Drawn.org("""
        chart of accounts HT_COA
        business group HT
        cost center CC
        inventory organization HP
        responsibility BUYER in PO
        """);

    @Test
    void aTemplateIsFilledInLikeAnElement() {
        create(Literals.INVENTORY_ORGANIZATION, "FACTORY");
        assertThat(text()).endsWith("in PO\n\ntemplate FACTORY for inventory organization {}\n");
        say("Calendar", "HT_WORK");
        say("Costing method", "standard");
        say("Planned with MRP", "true");
        say("Makes with WIP", "true");
        inside("RAW", "原料库");
        inside("FG", "成品库");
        assertThat(text()).endsWith("""

            template FACTORY for inventory organization {
              calendar HT_WORK  costing standard  mrp  wip
              subinventory RAW { description "原料库" }
              subinventory FG { description "成品库" }
            }
            """);
    }

    @Test
    void whatHoldsForAllOfAKindHasNoId() {
        create(Literals.COST_CENTER, "");
        say("Chart of accounts", "HT_COA");
        assertThat(text()).endsWith("\n\ndefaults for cost center { chart of accounts HT_COA }\n");
        assertThat(new TemplateCreation(drawn.project(), drawn.model(), Literals.COST_CENTER).hasDefaults())
                .isTrue();
    }

    @Test
    void whatSeveralTakeFromATemplateIsChangedInTheTemplateItself() {
        drawn = Drawn.org("""
            template ANY for responsibility { request group "All Reports"  HR:Security Profile = business group HT }
            business group HT
            security profile X
            responsibility BUYER in PO like ANY
            responsibility PAYER in AP like ANY
            """);
        say("Request group", "Some");
        assertThat(text()).startsWith("template ANY for responsibility { request group \"Some\"  HR:");
        say("HR:Security Profile", "X");
        assertThat(text())
                .startsWith("template ANY for responsibility { request group \"Some\"  HR:Security Profile = X }");
        say("HR:Security Profile", "");
        assertThat(text()).startsWith("template ANY for responsibility { request group \"Some\" }\n");
        say("Request group", "");
        assertThat(text()).startsWith("template ANY for responsibility {}\n");
    }

    @Test
    void accountsOfATemplateAreChangedThere() {
        create(Literals.INVENTORY_ORGANIZATION, "FACTORY");
        say("Account: material", "01-1");
        say("Account: material", "01-2");
        assertThat(text()).endsWith("for inventory organization { accounts { material 01-2 } }\n");
    }

    @Test
    void whatNobodySaysIsNotSaidByDefault() {
        create(Literals.INVENTORY_ORGANIZATION, "FACTORY");
        assertThat(Attribute.of(body()))
                .allSatisfy(each -> assertThat(each.value(body())).isEmpty())
                .extracting(each -> each.feature().getName())
                .contains("calendar", "from")
                .doesNotContain("id", "name", "formerly", "origin", "like");
    }

    @Test
    void idsAreFreeAmongTemplatesAndInsideOfThem() {
        create(Literals.INVENTORY_ORGANIZATION, "INVENTORY_ORGANIZATION");
        inside("RAW", "");
        var creation = new TemplateCreation(drawn.project(), drawn.model(), Literals.INVENTORY_ORGANIZATION);
        assertThat(creation.proposedId()).isEqualTo("INVENTORY_ORGANIZATION_2");
        assertThat(creation.isFree("INVENTORY_ORGANIZATION")).isFalse();
        assertThat(subinventory().isFree("RAW")).isFalse();
        assertThat(subinventory().isFree("FG")).isTrue();
    }

    @Test
    void aTemplateIsDeletedWithTheWordsThatNameIt() {
        drawn = Drawn.org("""
            inventory organization HP code HP1 like FACTORY { wip }

            template FACTORY for inventory organization { mrp }
            """);
        var fix = new Deletion(drawn.project(), drawn.model(), List.of(body())).fix();
        assertThat(fix.orElseThrow().arguments()).containsExactly("template FACTORY");
        assertThat(drawn.after(fix)).isEqualTo("inventory organization HP code HP1 { wip }\n");
    }

    private void create(EClass kind, String id) {
        drawn = Drawn.org(drawn.after(new TemplateCreation(drawn.project(), drawn.model(), kind).fix(id)));
    }

    private void inside(String id, String name) {
        drawn = Drawn.org(drawn.after(subinventory().fix(id, name)));
    }

    private Creation subinventory() {
        var kind = Creation.inTemplate(Literals.INVENTORY_ORGANIZATION).orElseThrow();
        return new Creation(drawn.project(), drawn.model(), kind, body());
    }

    private void say(String name, String value) {
        var part = Part.of(drawn.model(), body()).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(name))
                .findFirst();
        var draft = part.isPresent()
                ? part.get().set(drawn.model(), body(), value)
                : new AttributeEdit(drawn.model(), body(), attribute(name)).set(value);
        drawn = Drawn.org(drawn.after(draft));
    }

    private Attribute attribute(String name) {
        return Attribute.of(body()).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private Element body() {
        return drawn.model().templates().get(0).getBody();
    }

    private String text() {
        return drawn.project().texts().get(Drawn.FILE);
    }
}
