// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.services.OrgGrammarAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

class EveryClauseTest {
    private static final Set<String> WORDS = Set.of("Word", "KindWords", "YesNo");

    private static OrgGrammarAccess grammar() {
        return OrgStandaloneSetup.injector().getInstance(OrgGrammarAccess.class);
    }

    @Test
    void everyClauseIsReadWithoutAProblem() {
        assertThat(Texts.everyClause().problems()).isEmpty();
    }

    @Test
    void theFileSaysEveryKeywordOfEveryClause() {
        var said = new HashSet<EObject>();
        for (var document : Texts.everyClause().documents()) {
            var file = (org.eclipse.xtext.resource.XtextResource) document.eResource();
            file.getParseResult().getRootNode().getLeafNodes().forEach(leaf -> said.add(leaf.getGrammarElement()));
        }
        var missing = new TreeSet<String>();
        for (var rule : grammar().getGrammar().getRules()) {
            rule.eAllContents().forEachRemaining(element -> {
                boolean isWord =
                        element instanceof Keyword && rule instanceof ParserRule && !WORDS.contains(rule.getName());
                if (isWord && !said.contains(element)) {
                    missing.add(rule.getName() + " " + ((Keyword) element).getValue());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFeatureThatTheGrammarReadsIsSet() {
        var set = new HashSet<String>();
        Texts.everyClause().documents().forEach(document -> document.eAllContents()
                .forEachRemaining(object -> object.eClass().getEAllStructuralFeatures().stream()
                        .filter(object::eIsSet)
                        .forEach(feature -> set.add(feature.getName()))));
        for (var rule : grammar().getGrammar().getRules()) {
            for (var assignment : GrammarUtil.containedAssignments(rule)) {
                boolean ofTheFile = rule.getName().equals("Document");
                assertThat(ofTheFile || set.contains(((Assignment) assignment).getFeature()))
                        .as(rule.getName() + " " + assignment.getFeature())
                        .isTrue();
            }
        }
    }

    @Test
    void anyKeywordCanBeAnId() {
        var notIds = List.of("Yes", "No", "yes", "no");
        for (var keyword : GrammarUtil.getAllKeywords(grammar().getGrammar())) {
            boolean word = Character.isLetter(keyword.charAt(0)) && !notIds.contains(keyword);
            var text = "ledger " + keyword + " \"x\" { currency " + keyword + " }\noperating unit A { ledger " + keyword
                    + "  short " + keyword + " }";
            if (word) {
                assertThat(Texts.problems(text)).as(text).isEmpty();
            }
        }
    }

    @Test
    void codesThatLookLikeNumbersAreCodes() {
        for (var code :
                List.of("007", "1E5", "11-1000", "00-0000-3101", "3.14", "电视机", "ß", "🏭", "A_b", "日本語", "한국")) {
            var project = Texts.read("ledger " + code + " { retained earnings " + code + " }");
            assertThat(project.problems()).as(code).isEmpty();
            var ledger = (io.orgsmith.model.org.Ledger)
                    project.documents().get(0).getElements().get(0);
            assertThat(ledger.getId()).isEqualTo(code);
            assertThat(ledger.getRetainedEarnings()).isEqualTo(code);
        }
    }
}
