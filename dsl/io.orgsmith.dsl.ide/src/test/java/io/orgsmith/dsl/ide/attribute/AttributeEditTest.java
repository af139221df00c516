// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributeEditTest {
    private static final String GROUND = """
            ledger CN "Books"
            ledger US "Other books"
            legal entity BJ "Beijing" { ledger CN }
            legal entity SH "Shanghai" { ledger CN }
            location HOME "Home"
            """;

    @Test
    void aWrittenValueIsReplacedWhereItStands() {
        assertThat(set("operating unit TV \"TV\" { ledger CN  line of business tv }", "TV", "ledger", "US"))
                .isEqualTo("operating unit TV \"TV\" { ledger US  line of business tv }");
    }

    @Test
    void aValueThatNobodyGaveBecomesAClause() {
        assertThat(set("operating unit TV \"TV\"", "TV", "lineOfBusiness", "Colour sets"))
                .isEqualTo("operating unit TV \"TV\" { line of business \"Colour sets\" }");
    }

    @Test
    void nothingTakesTheClauseAway() {
        assertThat(set("operating unit TV \"TV\" { ledger CN  line of business tv }", "TV", "lineOfBusiness", " "))
                .isEqualTo("operating unit TV \"TV\" { ledger CN }");
    }

    @Test
    void theNameIsWrittenInQuotes() {
        assertThat(set("operating unit TV \"TV\"", "TV", "name", "A \"good\" name"))
                .isEqualTo("operating unit TV \"A \\\"good\\\" name\"");
        assertThat(set("operating unit TV", "TV", "name", "New")).isEqualTo("operating unit TV \"New\"");
    }

    @Test
    void whoTypesATextNeedNotKnowWhereQuotesBelong() {
        for (var typed : new String[] {"Gate 5 north", "\"Gate 5 north\""}) {
            assertThat(set("location X \"X\"", "X", "addressLines", typed))
                    .isEqualTo("location X \"X\" { address \"Gate 5 north\" }");
            assertThat(set("location X \"X\"", "X", "city", typed))
                    .isEqualTo("location X \"X\" { city \"Gate 5 north\" }");
        }
    }

    @Test
    void commasAreBetweenTextsUnlessTheyAreInQuotes() {
        assertThat(set("location X \"X\"", "X", "addressLines", "萧山区建设一路 12 号, \"Gate 5, north\", B2"))
                .isEqualTo("location X \"X\" { address \"萧山区建设一路 12 号\", \"Gate 5, north\", B2 }");
    }

    @Test
    void bothValuesOfACostCenterTakeThePlaceOfTheSingleOnes() {
        assertThat(set("cost center CC { company value 01  cost center value 100 }", "CC", "combination", "01-110"))
                .isEqualTo("cost center CC { value 01-110 }");
        assertThat(set("cost center CC { company value 01 }", "CC", "combination", "01-110"))
                .isEqualTo("cost center CC { value 01-110 }");
    }

    @Test
    void aNameIsNotTakenAway() {
        assertThat(set("operating unit TV \"TV\"", "TV", "name", "")).isEqualTo("operating unit TV \"TV\"");
    }

    @Test
    void aListIsWrittenAnew() {
        assertThat(set("operating unit TV \"TV\" { legal entities BJ, SH }", "TV", "legalEntities", "SH"))
                .isEqualTo("operating unit TV \"TV\" { legal entities SH }");
        assertThat(set("operating unit TV \"TV\" { legal entities BJ }", "TV", "legalEntities", "SH, BJ"))
                .isEqualTo("operating unit TV \"TV\" { legal entities SH, BJ }");
    }

    @Test
    void aFlagIsSwitchedByItsWord() {
        assertThat(set("inventory organization P1 { mrp  wip }", "P1", "mrp", "false"))
                .isEqualTo("inventory organization P1 { no mrp  wip }");
        assertThat(set("inventory organization P1 { wip }", "P1", "negativeBalances", "true"))
                .isEqualTo("inventory organization P1 { wip  negative balances }");
    }

    @Test
    void aWordIsWrittenAsTheLanguageSaysIt() {
        assertThat(set("inventory organization P1 { costing fifo }", "P1", "costing", "average"))
                .isEqualTo("inventory organization P1 { costing average }");
        assertThat(set("inventory organization P1 { costing fifo }", "P1", "locatorControl", "by subinventory"))
                .isEqualTo("inventory organization P1 { costing fifo  locator control by subinventory }");
    }

    @Test
    void whatATemplateSaysToOthersAsWellIsSaidByTheElementItself() {
        var text = """
                inventory organization P1 like PLANT
                inventory organization P2 like PLANT
                template PLANT for inventory organization { costing fifo }""";
        assertThat(set(text, "P2", "costing", "average"))
                .contains("inventory organization P1 like PLANT\n")
                .contains("inventory organization P2 like PLANT { costing average }\n")
                .endsWith("{ costing fifo }");
    }

    @Test
    void aTemplateThatSaysNothingMoreKeepsItsBlock() {
        var text = """
                responsibility R in PO like T
                template T for responsibility { menu M }""";
        assertThat(set(text, "R", "menu", "")).endsWith("\ntemplate T for responsibility {}");
    }

    @Test
    void whatIsSoByItselfCanBeSaid() {
        assertThat(set("business group HT \"Huatai\" { at HOME }", "HT", "shortName", "HT"))
                .isEqualTo("business group HT \"Huatai\" { short HT  at HOME }");
        assertThat(set("ledger HT \"Books\" { currency CNY }", "HT", "shortName", "HT"))
                .isEqualTo("ledger HT \"Books\" short HT { currency CNY }");
        assertThat(set("inventory organization P1 { wip }", "P1", "costing", "standard"))
                .isEqualTo("inventory organization P1 { costing standard  wip }");
    }

    @Test
    void whatATemplateDeclaresForSeveralIsChangedThere() {
        var text = """
                inventory organization P1 like PLANT
                inventory organization P2 like PLANT
                template PLANT for inventory organization { subinventory RAW { nettable } }""";
        assertThat(set(text, "RAW", "nettable", "false")).isEqualTo(text);
        assertThat(set(text, "RAW", "name", "Raw materials")).isEqualTo(text);
        assertThat(set(text, "RAW", "inventoryOrganization", "P2")).isEqualTo(text);
    }

    @Test
    void aSubinventoryHasADescriptionForItsName() {
        assertThat(set("inventory organization P1 { subinventory RAW }", "RAW", "name", "Raw materials"))
                .isEqualTo("inventory organization P1 { subinventory RAW { description \"Raw materials\" } }");
    }

    @Test
    void theSameValueChangesNothing() {
        var text = "operating unit TV \"TV\" { ledger CN }";
        assertThat(set(text, "TV", "ledger", "CN")).isEqualTo(text);
        assertThat(set(text, "TV", "id", "OTHER")).as("what renaming is for").isEqualTo(text);
    }

    private static String set(String text, String id, String attribute, String value) {
        var after = Edited.org(GROUND + text).set(id, attribute, value);
        assertThat(after).startsWith(GROUND);
        return after.substring(GROUND.length());
    }
}
