// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor offers at a marker. */
class OffersTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void inARealFolder() throws Exception {
        file = folder.toRealPath().resolve("a.org");
    }

    @Test
    void theFixesOfARuleTheBestFirstAndAcceptingLast() throws Exception {
        var text = """
                enterprise "光华集团" for ebs 12.2
                existing business group GH "光华集团"
                hr organization SALES "销售中心"
                """;
        var snapshot = checked(text);
        var offers = Offers.at(snapshot, file, new Span(text.indexOf("SALES"), 0));
        assertThat(offers).hasSize(2);
        assertThat(offers.get(0).best()).isTrue();
        assertThat(offers.get(0).title().in(Locale.ENGLISH))
                .isEqualTo("Add “business group GH” to hr organization SALES");
        assertThat(offers.get(1).best()).isFalse();
        assertThat(offers.get(1).title().in(Locale.ENGLISH)).startsWith("Accept BG001");
        assertThat(TextEdits.apply(text, offers.get(0).edits().get(file.toUri())))
                .endsWith("hr organization SALES \"销售中心\" { business group GH }\n");
        assertThat(offers).extracting(Offer::accepts).containsExactly(false, true);
        assertThat(TextEdits.apply(
                        text, offers.get(1).because("so it is").edits().get(file.toUri())))
                .endsWith("\n\naccept BG001 on hr organization SALES because \"so it is\"\n");
    }

    @Test
    void aMistakeOfSyntaxHasItsCorrection() throws Exception {
        var offers = Offers.at(checked("operatng unit TV\n"), file, new Span(0, 3));
        assertThat(offers).singleElement().satisfies(offer -> assertThat(
                        offer.title().in(Locale.SIMPLIFIED_CHINESE))
                .contains("operating unit"));
    }

    @Test
    void nothingAtAPlaceWhereNothingIsWrong() throws Exception {
        assertThat(Offers.at(checked("location BJ { country CN  city \"北京\" }\n"), file, new Span(3, 0)))
                .isEmpty();
    }

    /** As the light bulb of an editor says it, which must not promise what is not there. */
    @Test
    void itIsKnownWhetherThereIsAny() throws Exception {
        var snapshot = checked("""
                enterprise "光华集团" for ebs 12.2
                existing business group GH "光华集团"
                hr organization SALES "销售中心"
                accept INV999 because "so it is"
                accept LE001 because ""
                """);
        assertThat(snapshot.diagnostics()).extracting(each -> each.code()).contains("BG001", "setting.unknown-rule");
        assertThat(snapshot.diagnostics()).allSatisfy(each -> assertThat(Offers.isAny(snapshot, each))
                .as(each.code())
                .isEqualTo(!Offers.of(snapshot, each).isEmpty()));
        assertThat(snapshot.diagnostics())
                .filteredOn(each -> !Offers.isAny(snapshot, each))
                .extracting(each -> each.code())
                .contains("setting.unknown-rule");
    }

    @Test
    void allAtOnceAndTheFirstOfNamesakesKeepsItsName() throws Exception {
        var text = """
                enterprise "光华集团" for ebs 12.2
                existing ledger CN "光华账"
                existing ledger HK "光华账"
                existing ledger US "光华账"
                """;
        var edits = Offers.all(checked(text), ResolveOptions.AS_WRITTEN);
        assertThat(TextEdits.apply(text, edits.get(file.toUri()))).isEqualTo("""
                enterprise "光华集团" for ebs 12.2
                existing ledger CN "光华账"
                existing ledger HK "光华账 (HK)"
                existing ledger US "光华账 (US)"
                """);
    }

    private Snapshot checked(String text) throws Exception {
        Files.writeString(file, text);
        return Snapshot.of(folder, ResolveOptions.AS_WRITTEN);
    }
}
