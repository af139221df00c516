// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on pictures is said in the reader's language. */
class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyEntityRelationAndViewHasAName(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        assertThat(Entity.values())
                .allSatisfy(entity -> assertThat(words.entity(entity, false)).isNotBlank());
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(words.relation(relation)).isNotBlank());
        assertThat(View.values())
                .allSatisfy(view -> assertThat(words.get(view.key())).isNotBlank());
    }

    @Test
    void anythingButChineseIsEnglish() {
        assertThat(new Words(Locale.FRENCH).entity(Entity.LEGAL_ENTITY, false)).isEqualTo("legal entity");
        assertThat(new Words(Locale.SIMPLIFIED_CHINESE).entity(Entity.LEGAL_ENTITY, false))
                .isEqualTo("法律实体");
    }

    @Test
    void aLedgerOf11iIsASetOfBooks() {
        assertThat(new Words(Locale.ENGLISH).entity(Entity.LEDGER, true)).isEqualTo("set of books");
        assertThat(new Words(Locale.ENGLISH).entity(Entity.OPERATING_UNIT, true))
                .isEqualTo("operating unit");
    }
}
