// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.saved.Moved;
import io.orgsmith.workbench.databases.saved.MovedWords;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no longer as it was when a plan was made is named, each with what it was and what it is. */
class MovedWordsTest {
    private static final Key TJ = Key.of(Kind.LOCATION, "", "天津分公司");

    private static String words(Moved... moved) {
        return MovedWords.of(List.of(moved));
    }

    @Test
    void anotherValueIsSaidWithBoth() {
        assertThat(words(new Moved(TJ, "city", Value.of("天津"), Value.of("塘沽"), true)))
                .isEqualTo("location 天津分公司: city was \"天津\", is now \"塘沽\"");
    }

    @Test
    void aValueThatCameOrWentWasOrIsNothing() {
        assertThat(words(new Moved(TJ, "city", null, Value.of("塘沽"), true)))
                .isEqualTo("location 天津分公司: city was nothing, is now \"塘沽\"");
        assertThat(words(new Moved(TJ, "city", Value.of("天津"), null, true))).endsWith("is now nothing");
    }

    @Test
    void anObjectComesOrGoesAsAWhole() {
        var ledger = Key.of(Kind.LEDGER, "光华人民币账");
        assertThat(words(new Moved(TJ, "", null, null, false), new Moved(ledger, "", null, null, true)))
                .isEqualTo("location 天津分公司 was there, and is gone\n" + "ledger 光华人民币账 was not there, and is there now");
    }

    @Test
    void ofVeryManyTheRestIsCounted() {
        var many = Collections.nCopies(40, new Moved(TJ, "", null, null, false));
        assertThat(MovedWords.of(many).lines()).hasSize(13).last().isEqualTo("… and 28 more");
    }
}
