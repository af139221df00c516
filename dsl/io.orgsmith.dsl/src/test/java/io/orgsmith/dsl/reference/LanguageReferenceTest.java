// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.dsl.Texts;
import io.orgsmith.dsl.services.OrgGrammarAccess;
import io.orgsmith.model.org.OrgPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class LanguageReferenceTest {
    private static final Path PAGE = Path.of("../../docs/language.md");
    private static final Path INTRODUCTION = Path.of("../../docs/language-introduction.md");
    private static final Path CHINESE_INTRODUCTION = Path.of("../../docs/language-introduction.zh.md");

    /** Regenerate the page with -Dorgsmith.golden.write=true. */
    @Test
    void thePageIsUpToDate() throws IOException {
        var grammar = OrgStandaloneSetup.injector()
                .getInstance(OrgGrammarAccess.class)
                .getGrammar();
        var page = LanguageReference.of(grammar);
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    @Test
    void everyKindAndFeatureIsDocumented() {
        OrgPackage.eINSTANCE.eAllContents().forEachRemaining(element -> {
            boolean named = EcorePackage.Literals.ECLASSIFIER.isInstance(element)
                    || EcorePackage.Literals.ESTRUCTURAL_FEATURE.isInstance(element);
            if (named) {
                assertThat(EcoreUtil.getDocumentation((org.eclipse.emf.ecore.EModelElement) element))
                        .as(element.toString())
                        .isNotBlank();
            }
        });
    }

    @Test
    void theExamplesOfTheIntroductionCanBeRead() throws IOException {
        var text = Files.readString(INTRODUCTION, StandardCharsets.UTF_8);
        var blocks = Pattern.compile("```org\n(.*?)```", Pattern.DOTALL).matcher(text);
        int count = 0;
        var chinese = Files.readString(CHINESE_INTRODUCTION, StandardCharsets.UTF_8);
        while (blocks.find()) {
            assertThat(chinese).contains(blocks.group());
            count++;
            assertThat(Texts.problems(blocks.group(1)))
                    .as(blocks.group(1))
                    .noneMatch(shown -> shown.contains("syntax"));
        }
        assertThat(count).isGreaterThan(5);
    }
}
