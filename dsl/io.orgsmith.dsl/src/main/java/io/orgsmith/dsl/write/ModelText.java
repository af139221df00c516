// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.write;

import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.model.org.Document;
import java.util.Collection;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.conversion.IValueConverterService;

/**
 * Writes a model down as text: the inverse of reading it. The grammar alone says how, so a new clause of the language is
 * written without a change here.
 */
public final class ModelText {
    private final References references;
    private final Choice choice;
    private final ParserRule start;
    private final boolean is11i;

    /**
     * @param project all documents that refer to each other
     * @param is11i whether a ledger is called a set of books
     */
    public ModelText(Collection<Document> project, boolean is11i) {
        var language = OrgStandaloneSetup.injector();
        var grammar = language.getInstance(IGrammarAccess.class).getGrammar();
        references = new References(project, grammar);
        choice = new Choice(language.getInstance(IValueConverterService.class));
        start = (ParserRule) GrammarUtil.findRuleForName(grammar, "Document");
        this.is11i = is11i;
    }

    /**
     * The text of a document as {@code fmt} leaves it. Values that the language has no words for are left out.
     *
     * @param remarks what stands in comments above clauses
     */
    public String of(Document document, Remarks remarks) {
        var writing = new Writing(choice, references, remarks, is11i);
        writing.object(start, document);
        return OrgFormatter.formatFresh(writing.text());
    }
}
