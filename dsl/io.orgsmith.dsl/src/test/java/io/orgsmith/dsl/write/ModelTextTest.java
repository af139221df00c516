// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read is written again as it was, whatever the clause. */
class ModelTextTest {
    private static final URI FILE = URI.create("test:/a.org");

    private static String again(String text, boolean is11i, Remarks remarks) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(FILE, text)));
        assertThat(project.problems()).isEmpty();
        return new ModelText(project.documents(), is11i)
                .of(project.document(FILE).orElseThrow(), remarks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enterprise \"华泰\" en \"Huatai\" for ebs 12.2",
                "ledger CN \"人民币账\" short CN { currency CNY }",
                "ledger CN\n\nlegal entity A { ledger CN  balancing segment values 11, 12 }",
                "business group HT\n\noperating unit OU { not usable  business group HT }",
                "profiles at site {\n  HR:Cross Business Group = \"Yes\"\n}",
                "profiles at application PO {\n  PO_X = \"a \\\\ \\\"b\\\"\"\n}",
                "location A { country CN }\nlocation B { country CN }",
                "import \"../common\"",
                "business group HT \"华泰集团\" en \"Huatai\" formerly \"华泰\"",
                "business group 华泰集团 formerly \"华泰\" { legislation CN }",
                "accept GEN001 because \"名称如此\"",
            })
    void aText(String text) {
        assertThat(again(text, false, Remarks.NONE)).isEqualTo(text + "\n");
    }

    @Test
    void profilesAtSiteAreWrittenFor11iToo() {
        var text = "profiles at site {\n  HR:Cross Business Group = \"Yes\"\n}\n";
        assertThat(again(text, true, Remarks.NONE)).isEqualTo(text);
    }

    @Test
    void anIdThatTwoKindsBearGetsItsKind() {
        var text = """
                business group TV

                operating unit TV { business group TV }

                security profile P { operating unit TV }

                organization hierarchy H {
                  under business group TV: operating unit TV
                }
                """;
        assertThat(again(text, false, Remarks.NONE)).isEqualTo(text);
    }

    @Test
    void inElevenIALedgerIsASetOfBooks() {
        assertThat(again("ledger CN\n\noperating unit OU { ledger CN }", true, Remarks.NONE))
                .isEqualTo("set of books CN\n\noperating unit OU { set of books CN }\n");
    }

    @Test
    void aRemarkStandsAboveItsClauseOnce() {
        Remarks remarks = (object, feature) ->
                feature != null && feature.getName().equals("currency") ? Optional.of("why") : Optional.empty();
        assertThat(again("ledger CN { short C  currency CNY }", false, remarks))
                .isEqualTo("ledger CN short C {\n  // why\n  currency CNY\n}\n");
    }
}
