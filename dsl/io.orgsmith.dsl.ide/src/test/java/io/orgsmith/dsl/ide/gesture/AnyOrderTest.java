// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In whichever order somebody says what an element has: the text is the same. */
class AnyOrderTest {
    private static final String GROUND = """
            location HZ "杭州"
            ledger HT "Books"
            legal entity A "Hangzhou"
            operating unit PUMPS "Pumps"
            """;

    @Test
    void ofALegalEntity() {
        var lines = List.of(
                "say | Location | HZ",
                "say | Registration number | 91330100MA27W01H01",
                "say | Jurisdiction | CN",
                "say | Tax registration | 91330100MA27W01H01",
                "connect | LegalEntity.ledger | legal-entity:A | ledger:HT");
        assertThat(texts("legal-entity:A", lines)).containsExactly(GROUND.replace("A \"Hangzhou\"", """
                A "Hangzhou" {
                  ledger HT  at HZ
                  registration 91330100MA27W01H01  jurisdiction CN  tax registration 91330100MA27W01H01
                }"""));
    }

    @Test
    void ofAnOperatingUnit() {
        var lines = List.of(
                "connect | OperatingUnit.ledger | operating-unit:PUMPS | ledger:HT",
                "say | Line of business | pumps",
                "say | Short code | PUMP",
                "connect | OperatingUnit.defaultLegalContext | operating-unit:PUMPS | legal-entity:A");
        assertThat(texts("operating-unit:PUMPS", lines))
                .containsExactly(
                        GROUND.replace(
                                "PUMPS \"Pumps\"",
                                "PUMPS \"Pumps\" short PUMP {\n  ledger HT  default legal context A  line of business \"pumps\"\n}"));
    }

    private static Set<String> texts(String chosen, List<String> lines) {
        var texts = new HashSet<String>();
        var random = new Random(20261126);
        for (int i = 0; i < 12; i++) {
            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            var hands = new Hands(GROUND);
            hands.follow("pick | " + chosen);
            shuffled.forEach(hands::follow);
            texts.add(hands.text());
        }
        return texts;
    }
}
