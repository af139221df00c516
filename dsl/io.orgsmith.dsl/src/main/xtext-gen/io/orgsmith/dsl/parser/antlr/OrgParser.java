/* generated */
package io.orgsmith.dsl.parser.antlr;

import com.google.inject.Inject;
import io.orgsmith.dsl.parser.antlr.internal.InternalOrgParser;
import io.orgsmith.dsl.services.OrgGrammarAccess;
import org.eclipse.xtext.parser.antlr.AbstractAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

public class OrgParser extends AbstractAntlrParser {

	@Inject
	private OrgGrammarAccess grammarAccess;

	@Override
	protected void setInitialHiddenTokens(XtextTokenStream tokenStream) {
		tokenStream.setInitialHiddenTokens("RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT");
	}
	

	@Override
	protected InternalOrgParser createParser(XtextTokenStream stream) {
		return new InternalOrgParser(stream, getGrammarAccess());
	}

	@Override 
	protected String getDefaultRuleName() {
		return "Document";
	}

	public OrgGrammarAccess getGrammarAccess() {
		return this.grammarAccess;
	}

	public void setGrammarAccess(OrgGrammarAccess grammarAccess) {
		this.grammarAccess = grammarAccess;
	}
}
