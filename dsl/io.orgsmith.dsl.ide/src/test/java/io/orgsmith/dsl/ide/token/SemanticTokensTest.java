// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {
    @Test
    void idsAreToldByWhatTheyAreNotByTheirLetters() {
        assertThat(shown("ledger ledger \"账\" // all\nlegal entity BJ { ledger ledger  from 2020-01-31 }\n"))
                .isEqualTo("""
                        KEYWORD ledger
                        DECLARATION ledger (ledger)
                        TEXT "账"
                        COMMENT // all
                        KEYWORD legal
                        KEYWORD entity
                        DECLARATION BJ (legal-entity)
                        KEYWORD ledger
                        REFERENCE ledger (ledger)
                        KEYWORD from
                        DAY 2020-01-31""");
    }

    @Test
    void valuesCodesAndIdsThatLeadNowhere() {
        assertThat(
                        shown(
                                "existing operating unit TV { ledger US }\ninventory organization P code B01 { costing average  no mrp }"))
                .isEqualTo("""
                        KEYWORD existing
                        KEYWORD operating
                        KEYWORD unit
                        DECLARATION TV (operating-unit)
                        KEYWORD ledger
                        UNRESOLVED US
                        KEYWORD inventory
                        KEYWORD organization
                        DECLARATION P (inventory-organization)
                        KEYWORD code
                        CODE B01
                        KEYWORD costing
                        VALUE average
                        KEYWORD no
                        KEYWORD mrp""");
    }

    @Test
    void theKindBeforeAnIdIsAKeyword() {
        assertThat(shown("hr organization A\naccept GEN001 on hr organization A because \"law\""))
                .endsWith("""
                        KEYWORD accept
                        CODE GEN001
                        KEYWORD on
                        KEYWORD hr
                        KEYWORD organization
                        REFERENCE A (hr-organization)
                        KEYWORD because
                        TEXT "law\"""");
    }

    @Test
    void aPartWithMistakesIsColouredByItsLetters() {
        assertThat(shown("location BJ { cuntry CN \"x }\nlocation SH"))
                .contains("CODE cuntry", "TEXT \"x", "DECLARATION SH (location)");
    }

    private static String shown(String text) {
        var given = Marked.of(text);
        return SemanticTokens.of(given.project(), given.file()).stream()
                .map(token -> token.type() + " " + given.at(token.span())
                        + (token.kind().isEmpty() ? "" : " (" + token.kind() + ")"))
                .collect(Collectors.joining("\n"));
    }
}
