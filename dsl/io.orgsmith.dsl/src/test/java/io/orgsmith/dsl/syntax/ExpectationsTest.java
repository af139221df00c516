// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.link.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be written at the mark {@code |}. */
class ExpectationsTest {
    private final Expectations expectations = new Expectations();

    @Test
    void aFileBeginsWithDeclarations() {
        assertThat(at("|"))
                .contains("DECLARATION operating unit OperatingUnit", "DECLARATION ledger Ledger")
                .contains("DECLARATION enterprise Enterprise", "WORD existing Element.origin");
    }

    @Test
    void aBlockTakesTheClausesOfItsKind() {
        assertThat(at("operating unit TV { | }"))
                .contains("CLAUSE default legal context OperatingUnit.defaultLegalContext")
                .contains("CLAUSE business group Organization.businessGroup", "SIGN }")
                .doesNotContain("CLAUSE costing InventoryOrganization.costing")
                .noneMatch(each -> each.contains("company"));
    }

    @Test
    void aClauseWithAReferenceTellsTheKind() {
        assertThat(at("operating unit TV { ledger |")).containsExactly("REFERENCE  OperatingUnit.ledger → ledger");
    }

    @Test
    void wordsThatStandForAValue() {
        assertThat(at("inventory organization P { costing |"))
                .contains("WORD average InventoryOrganization.costing", "WORD standard InventoryOrganization.costing");
    }

    @Test
    void anIdComesAfterTheKindAndThenItsName() {
        assertThat(at("location |")).containsExactly("ID  Element.id");
        assertThat(at("location BJ |")).contains("NAME  Element.name", "SIGN {", "DECLARATION ledger Ledger");
    }

    @Test
    void mistakesBeforeThePlaceDoNotMatter() {
        assertThat(at("operating unit TV { ledgr CN\n  shrt\n  |"))
                .contains("CLAUSE default legal context OperatingUnit.defaultLegalContext");
        assertThat(at("location BJ { cuntry \nledger CN\nlocation X { | }")).contains("CLAUSE city Location.city");
    }

    @Test
    void nothingInCommentsAndTexts() {
        assertThat(at("// a |")).isEmpty();
        assertThat(at("location BJ \"北|京\"")).isEmpty();
        assertThat(at("/* | */")).isEmpty();
    }

    private List<String> at(String marked) {
        int offset = marked.indexOf('|');
        var text = marked.substring(0, offset) + marked.substring(offset + 1);
        return expectations.at(text, offset).stream()
                .map(ExpectationsTest::shown)
                .toList();
    }

    private static String shown(Expected expected) {
        var owner = expected.feature() == null
                ? expected.owner() == null ? "" : expected.owner().getName()
                : expected.feature().getEContainingClass().getName() + "."
                        + expected.feature().getName();
        var target = expected.target() == null ? "" : " → " + Wanted.words(expected.target());
        return (expected.kind() + " " + expected.words() + " " + owner + target).stripTrailing();
    }
}
