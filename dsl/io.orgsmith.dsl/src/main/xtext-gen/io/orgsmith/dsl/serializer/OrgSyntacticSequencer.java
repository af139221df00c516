/* generated */
package io.orgsmith.dsl.serializer;

import com.google.inject.Inject;
import io.orgsmith.dsl.services.OrgGrammarAccess;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.AbstractElementAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.AlternativeAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.GroupAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.TokenAlias;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynTransition;
import org.eclipse.xtext.serializer.sequencer.AbstractSyntacticSequencer;

@SuppressWarnings("all")
public class OrgSyntacticSequencer extends AbstractSyntacticSequencer {

	protected OrgGrammarAccess grammarAccess;
	protected AbstractElementAlias match_BalancingSegmentValues_ValueKeyword_2_0_or_ValuesKeyword_2_1;
	protected AbstractElementAlias match_CompanyOnOperatingUnit_ValueKeyword_1_0_or_ValuesKeyword_1_1;
	protected AbstractElementAlias match_Enterprise___LeftCurlyBracketKeyword_5_0_RightCurlyBracketKeyword_5_2__q;
	protected AbstractElementAlias match_EnvironmentChange_LedgerKeyword_2_0_0_or___SetKeyword_2_0_1_0_OfKeyword_2_0_1_1_BooksKeyword_2_0_1_2__;
	protected AbstractElementAlias match_ImproperAccess_EntitiesKeyword_0_1_1_or_EntityKeyword_0_1_0;
	protected AbstractElementAlias match_ImproperOrganization___LeftCurlyBracketKeyword_3_0_RightCurlyBracketKeyword_3_2__q;
	protected AbstractElementAlias match_InventoryBody_LedgerKeyword_1_3_0_0_or___SetKeyword_1_3_0_1_0_OfKeyword_1_3_0_1_1_BooksKeyword_1_3_0_1_2__;
	protected AbstractElementAlias match_InventoryBody___AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1_RightCurlyBracketKeyword_1_9_3__a;
	protected AbstractElementAlias match_InventoryBody___RightCurlyBracketKeyword_1_9_3_AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1__a;
	protected AbstractElementAlias match_LedgerBody_ValueKeyword_1_6_2_0_or_ValuesKeyword_1_6_2_1;
	protected AbstractElementAlias match_Ledger_LedgerKeyword_1_0_or___SetKeyword_1_1_0_OfKeyword_1_1_1_BooksKeyword_1_1_2__;
	protected AbstractElementAlias match_LegalEntitiesInProfile_EntitiesKeyword_1_1_or_EntityKeyword_1_0;
	protected AbstractElementAlias match_LegalEntityBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__;
	protected AbstractElementAlias match_OperatingUnitBody_EntitiesKeyword_1_2_1_1_or_EntityKeyword_1_2_1_0;
	protected AbstractElementAlias match_OperatingUnitBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__;
	protected AbstractElementAlias match_SecurityProfileBody_OrganizationKeyword_1_4_0_0_or_OrganizationsKeyword_1_4_0_1;
	protected AbstractElementAlias match_SecurityProfileBody_UnitKeyword_1_3_1_0_or_UnitsKeyword_1_3_1_1;
	protected AbstractElementAlias match_TemplateBody_LedgerKeyword_1_0_0_or___SetKeyword_1_0_1_0_OfKeyword_1_0_1_1_BooksKeyword_1_0_1_2__;
	protected AbstractElementAlias match_UserBody_ResponsibilitiesKeyword_1_2_0_1_or_ResponsibilityKeyword_1_2_0_0;
	
	@Inject
	protected void init(IGrammarAccess access) {
		grammarAccess = (OrgGrammarAccess) access;
		match_BalancingSegmentValues_ValueKeyword_2_0_or_ValuesKeyword_2_1 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getBalancingSegmentValuesAccess().getValueKeyword_2_0()), new TokenAlias(false, false, grammarAccess.getBalancingSegmentValuesAccess().getValuesKeyword_2_1()));
		match_CompanyOnOperatingUnit_ValueKeyword_1_0_or_ValuesKeyword_1_1 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getCompanyOnOperatingUnitAccess().getValueKeyword_1_0()), new TokenAlias(false, false, grammarAccess.getCompanyOnOperatingUnitAccess().getValuesKeyword_1_1()));
		match_Enterprise___LeftCurlyBracketKeyword_5_0_RightCurlyBracketKeyword_5_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getEnterpriseAccess().getLeftCurlyBracketKeyword_5_0()), new TokenAlias(false, false, grammarAccess.getEnterpriseAccess().getRightCurlyBracketKeyword_5_2()));
		match_EnvironmentChange_LedgerKeyword_2_0_0_or___SetKeyword_2_0_1_0_OfKeyword_2_0_1_1_BooksKeyword_2_0_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getEnvironmentChangeAccess().getSetKeyword_2_0_1_0()), new TokenAlias(false, false, grammarAccess.getEnvironmentChangeAccess().getOfKeyword_2_0_1_1()), new TokenAlias(false, false, grammarAccess.getEnvironmentChangeAccess().getBooksKeyword_2_0_1_2())), new TokenAlias(false, false, grammarAccess.getEnvironmentChangeAccess().getLedgerKeyword_2_0_0()));
		match_ImproperAccess_EntitiesKeyword_0_1_1_or_EntityKeyword_0_1_0 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getImproperAccessAccess().getEntitiesKeyword_0_1_1()), new TokenAlias(false, false, grammarAccess.getImproperAccessAccess().getEntityKeyword_0_1_0()));
		match_ImproperOrganization___LeftCurlyBracketKeyword_3_0_RightCurlyBracketKeyword_3_2__q = new GroupAlias(false, true, new TokenAlias(false, false, grammarAccess.getImproperOrganizationAccess().getLeftCurlyBracketKeyword_3_0()), new TokenAlias(false, false, grammarAccess.getImproperOrganizationAccess().getRightCurlyBracketKeyword_3_2()));
		match_InventoryBody_LedgerKeyword_1_3_0_0_or___SetKeyword_1_3_0_1_0_OfKeyword_1_3_0_1_1_BooksKeyword_1_3_0_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getSetKeyword_1_3_0_1_0()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getOfKeyword_1_3_0_1_1()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getBooksKeyword_1_3_0_1_2())), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getLedgerKeyword_1_3_0_0()));
		match_InventoryBody___AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1_RightCurlyBracketKeyword_1_9_3__a = new GroupAlias(true, true, new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getAccountsKeyword_1_9_0()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getLeftCurlyBracketKeyword_1_9_1()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getRightCurlyBracketKeyword_1_9_3()));
		match_InventoryBody___RightCurlyBracketKeyword_1_9_3_AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1__a = new GroupAlias(true, true, new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getRightCurlyBracketKeyword_1_9_3()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getAccountsKeyword_1_9_0()), new TokenAlias(false, false, grammarAccess.getInventoryBodyAccess().getLeftCurlyBracketKeyword_1_9_1()));
		match_LedgerBody_ValueKeyword_1_6_2_0_or_ValuesKeyword_1_6_2_1 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getLedgerBodyAccess().getValueKeyword_1_6_2_0()), new TokenAlias(false, false, grammarAccess.getLedgerBodyAccess().getValuesKeyword_1_6_2_1()));
		match_Ledger_LedgerKeyword_1_0_or___SetKeyword_1_1_0_OfKeyword_1_1_1_BooksKeyword_1_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getLedgerAccess().getSetKeyword_1_1_0()), new TokenAlias(false, false, grammarAccess.getLedgerAccess().getOfKeyword_1_1_1()), new TokenAlias(false, false, grammarAccess.getLedgerAccess().getBooksKeyword_1_1_2())), new TokenAlias(false, false, grammarAccess.getLedgerAccess().getLedgerKeyword_1_0()));
		match_LegalEntitiesInProfile_EntitiesKeyword_1_1_or_EntityKeyword_1_0 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getLegalEntitiesInProfileAccess().getEntitiesKeyword_1_1()), new TokenAlias(false, false, grammarAccess.getLegalEntitiesInProfileAccess().getEntityKeyword_1_0()));
		match_LegalEntityBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getLegalEntityBodyAccess().getSetKeyword_1_1_0_1_0()), new TokenAlias(false, false, grammarAccess.getLegalEntityBodyAccess().getOfKeyword_1_1_0_1_1()), new TokenAlias(false, false, grammarAccess.getLegalEntityBodyAccess().getBooksKeyword_1_1_0_1_2())), new TokenAlias(false, false, grammarAccess.getLegalEntityBodyAccess().getLedgerKeyword_1_1_0_0()));
		match_OperatingUnitBody_EntitiesKeyword_1_2_1_1_or_EntityKeyword_1_2_1_0 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getEntitiesKeyword_1_2_1_1()), new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getEntityKeyword_1_2_1_0()));
		match_OperatingUnitBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getSetKeyword_1_1_0_1_0()), new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getOfKeyword_1_1_0_1_1()), new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getBooksKeyword_1_1_0_1_2())), new TokenAlias(false, false, grammarAccess.getOperatingUnitBodyAccess().getLedgerKeyword_1_1_0_0()));
		match_SecurityProfileBody_OrganizationKeyword_1_4_0_0_or_OrganizationsKeyword_1_4_0_1 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getSecurityProfileBodyAccess().getOrganizationKeyword_1_4_0_0()), new TokenAlias(false, false, grammarAccess.getSecurityProfileBodyAccess().getOrganizationsKeyword_1_4_0_1()));
		match_SecurityProfileBody_UnitKeyword_1_3_1_0_or_UnitsKeyword_1_3_1_1 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getSecurityProfileBodyAccess().getUnitKeyword_1_3_1_0()), new TokenAlias(false, false, grammarAccess.getSecurityProfileBodyAccess().getUnitsKeyword_1_3_1_1()));
		match_TemplateBody_LedgerKeyword_1_0_0_or___SetKeyword_1_0_1_0_OfKeyword_1_0_1_1_BooksKeyword_1_0_1_2__ = new AlternativeAlias(false, false, new GroupAlias(false, false, new TokenAlias(false, false, grammarAccess.getTemplateBodyAccess().getSetKeyword_1_0_1_0()), new TokenAlias(false, false, grammarAccess.getTemplateBodyAccess().getOfKeyword_1_0_1_1()), new TokenAlias(false, false, grammarAccess.getTemplateBodyAccess().getBooksKeyword_1_0_1_2())), new TokenAlias(false, false, grammarAccess.getTemplateBodyAccess().getLedgerKeyword_1_0_0()));
		match_UserBody_ResponsibilitiesKeyword_1_2_0_1_or_ResponsibilityKeyword_1_2_0_0 = new AlternativeAlias(false, false, new TokenAlias(false, false, grammarAccess.getUserBodyAccess().getResponsibilitiesKeyword_1_2_0_1()), new TokenAlias(false, false, grammarAccess.getUserBodyAccess().getResponsibilityKeyword_1_2_0_0()));
	}
	
	@Override
	protected String getUnassignedRuleCallToken(EObject semanticObject, RuleCall ruleCall, INode node) {
		return "";
	}
	
	
	@Override
	protected void emitUnassignedTokens(EObject semanticObject, ISynTransition transition, INode fromNode, INode toNode) {
		if (transition.getAmbiguousSyntaxes().isEmpty()) return;
		List<INode> transitionNodes = collectNodes(fromNode, toNode);
		for (AbstractElementAlias syntax : transition.getAmbiguousSyntaxes()) {
			List<INode> syntaxNodes = getNodesFor(transitionNodes, syntax);
			if (match_BalancingSegmentValues_ValueKeyword_2_0_or_ValuesKeyword_2_1.equals(syntax))
				emit_BalancingSegmentValues_ValueKeyword_2_0_or_ValuesKeyword_2_1(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_CompanyOnOperatingUnit_ValueKeyword_1_0_or_ValuesKeyword_1_1.equals(syntax))
				emit_CompanyOnOperatingUnit_ValueKeyword_1_0_or_ValuesKeyword_1_1(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Enterprise___LeftCurlyBracketKeyword_5_0_RightCurlyBracketKeyword_5_2__q.equals(syntax))
				emit_Enterprise___LeftCurlyBracketKeyword_5_0_RightCurlyBracketKeyword_5_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_EnvironmentChange_LedgerKeyword_2_0_0_or___SetKeyword_2_0_1_0_OfKeyword_2_0_1_1_BooksKeyword_2_0_1_2__.equals(syntax))
				emit_EnvironmentChange_LedgerKeyword_2_0_0_or___SetKeyword_2_0_1_0_OfKeyword_2_0_1_1_BooksKeyword_2_0_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_ImproperAccess_EntitiesKeyword_0_1_1_or_EntityKeyword_0_1_0.equals(syntax))
				emit_ImproperAccess_EntitiesKeyword_0_1_1_or_EntityKeyword_0_1_0(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_ImproperOrganization___LeftCurlyBracketKeyword_3_0_RightCurlyBracketKeyword_3_2__q.equals(syntax))
				emit_ImproperOrganization___LeftCurlyBracketKeyword_3_0_RightCurlyBracketKeyword_3_2__q(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_InventoryBody_LedgerKeyword_1_3_0_0_or___SetKeyword_1_3_0_1_0_OfKeyword_1_3_0_1_1_BooksKeyword_1_3_0_1_2__.equals(syntax))
				emit_InventoryBody_LedgerKeyword_1_3_0_0_or___SetKeyword_1_3_0_1_0_OfKeyword_1_3_0_1_1_BooksKeyword_1_3_0_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_InventoryBody___AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1_RightCurlyBracketKeyword_1_9_3__a.equals(syntax))
				emit_InventoryBody___AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1_RightCurlyBracketKeyword_1_9_3__a(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_InventoryBody___RightCurlyBracketKeyword_1_9_3_AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1__a.equals(syntax))
				emit_InventoryBody___RightCurlyBracketKeyword_1_9_3_AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1__a(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_LedgerBody_ValueKeyword_1_6_2_0_or_ValuesKeyword_1_6_2_1.equals(syntax))
				emit_LedgerBody_ValueKeyword_1_6_2_0_or_ValuesKeyword_1_6_2_1(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_Ledger_LedgerKeyword_1_0_or___SetKeyword_1_1_0_OfKeyword_1_1_1_BooksKeyword_1_1_2__.equals(syntax))
				emit_Ledger_LedgerKeyword_1_0_or___SetKeyword_1_1_0_OfKeyword_1_1_1_BooksKeyword_1_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_LegalEntitiesInProfile_EntitiesKeyword_1_1_or_EntityKeyword_1_0.equals(syntax))
				emit_LegalEntitiesInProfile_EntitiesKeyword_1_1_or_EntityKeyword_1_0(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_LegalEntityBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__.equals(syntax))
				emit_LegalEntityBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_OperatingUnitBody_EntitiesKeyword_1_2_1_1_or_EntityKeyword_1_2_1_0.equals(syntax))
				emit_OperatingUnitBody_EntitiesKeyword_1_2_1_1_or_EntityKeyword_1_2_1_0(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_OperatingUnitBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__.equals(syntax))
				emit_OperatingUnitBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_SecurityProfileBody_OrganizationKeyword_1_4_0_0_or_OrganizationsKeyword_1_4_0_1.equals(syntax))
				emit_SecurityProfileBody_OrganizationKeyword_1_4_0_0_or_OrganizationsKeyword_1_4_0_1(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_SecurityProfileBody_UnitKeyword_1_3_1_0_or_UnitsKeyword_1_3_1_1.equals(syntax))
				emit_SecurityProfileBody_UnitKeyword_1_3_1_0_or_UnitsKeyword_1_3_1_1(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_TemplateBody_LedgerKeyword_1_0_0_or___SetKeyword_1_0_1_0_OfKeyword_1_0_1_1_BooksKeyword_1_0_1_2__.equals(syntax))
				emit_TemplateBody_LedgerKeyword_1_0_0_or___SetKeyword_1_0_1_0_OfKeyword_1_0_1_1_BooksKeyword_1_0_1_2__(semanticObject, getLastNavigableState(), syntaxNodes);
			else if (match_UserBody_ResponsibilitiesKeyword_1_2_0_1_or_ResponsibilityKeyword_1_2_0_0.equals(syntax))
				emit_UserBody_ResponsibilitiesKeyword_1_2_0_1_or_ResponsibilityKeyword_1_2_0_0(semanticObject, getLastNavigableState(), syntaxNodes);
			else acceptNodes(getLastNavigableState(), syntaxNodes);
		}
	}

	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'value' | 'values'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'balancing' 'segment' (ambiguity) 'of' ledger=[Ledger|Id]
	 *     (rule start) 'balancing' 'segment' (ambiguity) values+=Text
	 
	 * </pre>
	 */
	protected void emit_BalancingSegmentValues_ValueKeyword_2_0_or_ValuesKeyword_2_1(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'value' | 'values'
	 *
	 * This ambiguous syntax occurs at:
	 *     rule=CompanyWord (ambiguity) codes+=Text
	 
	 * </pre>
	 */
	protected void emit_CompanyOnOperatingUnit_ValueKeyword_1_0_or_ValuesKeyword_1_1(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('{' '}')?
	 *
	 * This ambiguous syntax occurs at:
	 *     name=STRING (ambiguity) (rule end)
	 *     names+=LocalName (ambiguity) (rule end)
	 *     release=ReleaseName (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_Enterprise___LeftCurlyBracketKeyword_5_0_RightCurlyBracketKeyword_5_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) (ambiguity) target=[Ledger|Id]
	 
	 * </pre>
	 */
	protected void emit_EnvironmentChange_LedgerKeyword_2_0_0_or___SetKeyword_2_0_1_0_OfKeyword_2_0_1_1_BooksKeyword_2_0_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'entity' | 'entities'
	 *
	 * This ambiguous syntax occurs at:
	 *     rule=LegalWordOfAccess (ambiguity) elements+=[LegalEntity|Id]
	 
	 * </pre>
	 */
	protected void emit_ImproperAccess_EntitiesKeyword_0_1_1_or_EntityKeyword_0_1_0(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('{' '}')?
	 *
	 * This ambiguous syntax occurs at:
	 *     id=Id (ambiguity) (rule end)
	 *     name=STRING (ambiguity) (rule end)
	 *     names+=LocalName (ambiguity) (rule end)
	 
	 * </pre>
	 */
	protected void emit_ImproperOrganization___LeftCurlyBracketKeyword_3_0_RightCurlyBracketKeyword_3_2__q(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'inventory' 'organization' '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     (rule start) '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     accounts+=AccountAssignment '}' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     alsoHrOrganization=AlsoHrFlag ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     businessGroup+=[BusinessGroup|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     calendar=Text ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     code=Text '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     code=Text ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     costCenter+=[CostCenter|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     costOrganization=[InventoryOrganization|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     costing=CostingWord ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     external=ExternalFlag ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     id=Id '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     ledger+=[Ledger|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     legalEntity+=[LegalEntity|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     location=[Location|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     locatorControl=LocatorWord ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     masterOrganization=[InventoryOrganization|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     mrp=MrpFlag ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     name=STRING '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     names+=LocalName '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     negativeBalances=NegativeBalancesFlag ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     nested+=Subinventory ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     openTo+=[Responsibility|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     operatingUnit+=[OperatingUnit|Id] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     sameOrganization=[Organization|ElementRef] ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day '{' ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     type=Text ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 *     wip=WipFlag ('accounts' '{' '}')* (ambiguity) ledger+=[Ledger|Id]
	 
	 * </pre>
	 */
	protected void emit_InventoryBody_LedgerKeyword_1_3_0_0_or___SetKeyword_1_3_0_1_0_OfKeyword_1_3_0_1_1_BooksKeyword_1_3_0_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('accounts' '{' '}')*
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'at' location=[Location|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'calendar' calendar=Text
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'code' code=Text
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'costing' costing=CostingWord
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'from' from=Day
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'to' to=Day
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) 'type' type=Text
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) '}' (rule start)
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) external=ExternalFlag
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) mrp=MrpFlag
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) nested+=Subinventory
	 *     (rule start) 'inventory' 'organization' '{' (ambiguity) wip=WipFlag
	 *     (rule start) '{' (ambiguity) 'at' location=[Location|Id]
	 *     (rule start) '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     (rule start) '{' (ambiguity) 'calendar' calendar=Text
	 *     (rule start) '{' (ambiguity) 'code' code=Text
	 *     (rule start) '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     (rule start) '{' (ambiguity) 'costing' costing=CostingWord
	 *     (rule start) '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     (rule start) '{' (ambiguity) 'from' from=Day
	 *     (rule start) '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     (rule start) '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     (rule start) '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     (rule start) '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     (rule start) '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     (rule start) '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     (rule start) '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     (rule start) '{' (ambiguity) 'to' to=Day
	 *     (rule start) '{' (ambiguity) 'type' type=Text
	 *     (rule start) '{' (ambiguity) '}' (rule start)
	 *     (rule start) '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     (rule start) '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     (rule start) '{' (ambiguity) external=ExternalFlag
	 *     (rule start) '{' (ambiguity) mrp=MrpFlag
	 *     (rule start) '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     (rule start) '{' (ambiguity) nested+=Subinventory
	 *     (rule start) '{' (ambiguity) wip=WipFlag
	 *     accounts+=AccountAssignment '}' (ambiguity) 'at' location=[Location|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'calendar' calendar=Text
	 *     accounts+=AccountAssignment '}' (ambiguity) 'code' code=Text
	 *     accounts+=AccountAssignment '}' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'costing' costing=CostingWord
	 *     accounts+=AccountAssignment '}' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'from' from=Day
	 *     accounts+=AccountAssignment '}' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'like' like+=[Template|CODE]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     accounts+=AccountAssignment '}' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     accounts+=AccountAssignment '}' (ambiguity) 'to' to=Day
	 *     accounts+=AccountAssignment '}' (ambiguity) 'type' type=Text
	 *     accounts+=AccountAssignment '}' (ambiguity) '}' (rule end)
	 *     accounts+=AccountAssignment '}' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     accounts+=AccountAssignment '}' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     accounts+=AccountAssignment '}' (ambiguity) external=ExternalFlag
	 *     accounts+=AccountAssignment '}' (ambiguity) mrp=MrpFlag
	 *     accounts+=AccountAssignment '}' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     accounts+=AccountAssignment '}' (ambiguity) nested+=Subinventory
	 *     accounts+=AccountAssignment '}' (ambiguity) wip=WipFlag
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'at' location=[Location|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'calendar' calendar=Text
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'code' code=Text
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'costing' costing=CostingWord
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'from' from=Day
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'like' like+=[Template|CODE]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'to' to=Day
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) 'type' type=Text
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) '}' (rule end)
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) external=ExternalFlag
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) mrp=MrpFlag
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) nested+=Subinventory
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) wip=WipFlag
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'at' location=[Location|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'calendar' calendar=Text
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'code' code=Text
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'costing' costing=CostingWord
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'from' from=Day
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'to' to=Day
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) 'type' type=Text
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) '}' (rule end)
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) external=ExternalFlag
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) mrp=MrpFlag
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) nested+=Subinventory
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) wip=WipFlag
	 *     calendar=Text (ambiguity) 'at' location=[Location|Id]
	 *     calendar=Text (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     calendar=Text (ambiguity) 'calendar' calendar=Text
	 *     calendar=Text (ambiguity) 'code' code=Text
	 *     calendar=Text (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     calendar=Text (ambiguity) 'costing' costing=CostingWord
	 *     calendar=Text (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     calendar=Text (ambiguity) 'from' from=Day
	 *     calendar=Text (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     calendar=Text (ambiguity) 'like' like+=[Template|CODE]
	 *     calendar=Text (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     calendar=Text (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     calendar=Text (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     calendar=Text (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     calendar=Text (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     calendar=Text (ambiguity) 'to' to=Day
	 *     calendar=Text (ambiguity) 'type' type=Text
	 *     calendar=Text (ambiguity) '}' (rule end)
	 *     calendar=Text (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     calendar=Text (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     calendar=Text (ambiguity) external=ExternalFlag
	 *     calendar=Text (ambiguity) mrp=MrpFlag
	 *     calendar=Text (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     calendar=Text (ambiguity) nested+=Subinventory
	 *     calendar=Text (ambiguity) wip=WipFlag
	 *     code=Text '{' (ambiguity) 'at' location=[Location|Id]
	 *     code=Text '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     code=Text '{' (ambiguity) 'calendar' calendar=Text
	 *     code=Text '{' (ambiguity) 'code' code=Text
	 *     code=Text '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     code=Text '{' (ambiguity) 'costing' costing=CostingWord
	 *     code=Text '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     code=Text '{' (ambiguity) 'from' from=Day
	 *     code=Text '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     code=Text '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     code=Text '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     code=Text '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     code=Text '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     code=Text '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     code=Text '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     code=Text '{' (ambiguity) 'to' to=Day
	 *     code=Text '{' (ambiguity) 'type' type=Text
	 *     code=Text '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     code=Text '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     code=Text '{' (ambiguity) external=ExternalFlag
	 *     code=Text '{' (ambiguity) mrp=MrpFlag
	 *     code=Text '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     code=Text '{' (ambiguity) nested+=Subinventory
	 *     code=Text '{' (ambiguity) wip=WipFlag
	 *     code=Text (ambiguity) 'at' location=[Location|Id]
	 *     code=Text (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     code=Text (ambiguity) 'calendar' calendar=Text
	 *     code=Text (ambiguity) 'code' code=Text
	 *     code=Text (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     code=Text (ambiguity) 'costing' costing=CostingWord
	 *     code=Text (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     code=Text (ambiguity) 'from' from=Day
	 *     code=Text (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     code=Text (ambiguity) 'like' like+=[Template|CODE]
	 *     code=Text (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     code=Text (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     code=Text (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     code=Text (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     code=Text (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     code=Text (ambiguity) 'to' to=Day
	 *     code=Text (ambiguity) 'type' type=Text
	 *     code=Text (ambiguity) '}' (rule end)
	 *     code=Text (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     code=Text (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     code=Text (ambiguity) external=ExternalFlag
	 *     code=Text (ambiguity) mrp=MrpFlag
	 *     code=Text (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     code=Text (ambiguity) nested+=Subinventory
	 *     code=Text (ambiguity) wip=WipFlag
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'at' location=[Location|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'calendar' calendar=Text
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'code' code=Text
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'costing' costing=CostingWord
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'from' from=Day
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'to' to=Day
	 *     costCenter+=[CostCenter|Id] (ambiguity) 'type' type=Text
	 *     costCenter+=[CostCenter|Id] (ambiguity) '}' (rule end)
	 *     costCenter+=[CostCenter|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     costCenter+=[CostCenter|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     costCenter+=[CostCenter|Id] (ambiguity) external=ExternalFlag
	 *     costCenter+=[CostCenter|Id] (ambiguity) mrp=MrpFlag
	 *     costCenter+=[CostCenter|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     costCenter+=[CostCenter|Id] (ambiguity) nested+=Subinventory
	 *     costCenter+=[CostCenter|Id] (ambiguity) wip=WipFlag
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'at' location=[Location|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'calendar' calendar=Text
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'code' code=Text
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'costing' costing=CostingWord
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'from' from=Day
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'to' to=Day
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) 'type' type=Text
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) '}' (rule end)
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) external=ExternalFlag
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) mrp=MrpFlag
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) nested+=Subinventory
	 *     costOrganization=[InventoryOrganization|Id] (ambiguity) wip=WipFlag
	 *     costing=CostingWord (ambiguity) 'at' location=[Location|Id]
	 *     costing=CostingWord (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     costing=CostingWord (ambiguity) 'calendar' calendar=Text
	 *     costing=CostingWord (ambiguity) 'code' code=Text
	 *     costing=CostingWord (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     costing=CostingWord (ambiguity) 'costing' costing=CostingWord
	 *     costing=CostingWord (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     costing=CostingWord (ambiguity) 'from' from=Day
	 *     costing=CostingWord (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     costing=CostingWord (ambiguity) 'like' like+=[Template|CODE]
	 *     costing=CostingWord (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     costing=CostingWord (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     costing=CostingWord (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     costing=CostingWord (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     costing=CostingWord (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     costing=CostingWord (ambiguity) 'to' to=Day
	 *     costing=CostingWord (ambiguity) 'type' type=Text
	 *     costing=CostingWord (ambiguity) '}' (rule end)
	 *     costing=CostingWord (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     costing=CostingWord (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     costing=CostingWord (ambiguity) external=ExternalFlag
	 *     costing=CostingWord (ambiguity) mrp=MrpFlag
	 *     costing=CostingWord (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     costing=CostingWord (ambiguity) nested+=Subinventory
	 *     costing=CostingWord (ambiguity) wip=WipFlag
	 *     external=ExternalFlag (ambiguity) 'at' location=[Location|Id]
	 *     external=ExternalFlag (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     external=ExternalFlag (ambiguity) 'calendar' calendar=Text
	 *     external=ExternalFlag (ambiguity) 'code' code=Text
	 *     external=ExternalFlag (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     external=ExternalFlag (ambiguity) 'costing' costing=CostingWord
	 *     external=ExternalFlag (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     external=ExternalFlag (ambiguity) 'from' from=Day
	 *     external=ExternalFlag (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     external=ExternalFlag (ambiguity) 'like' like+=[Template|CODE]
	 *     external=ExternalFlag (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     external=ExternalFlag (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     external=ExternalFlag (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     external=ExternalFlag (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     external=ExternalFlag (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     external=ExternalFlag (ambiguity) 'to' to=Day
	 *     external=ExternalFlag (ambiguity) 'type' type=Text
	 *     external=ExternalFlag (ambiguity) '}' (rule end)
	 *     external=ExternalFlag (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     external=ExternalFlag (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     external=ExternalFlag (ambiguity) external=ExternalFlag
	 *     external=ExternalFlag (ambiguity) mrp=MrpFlag
	 *     external=ExternalFlag (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     external=ExternalFlag (ambiguity) nested+=Subinventory
	 *     external=ExternalFlag (ambiguity) wip=WipFlag
	 *     from=Day '{' (ambiguity) 'at' location=[Location|Id]
	 *     from=Day '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     from=Day '{' (ambiguity) 'calendar' calendar=Text
	 *     from=Day '{' (ambiguity) 'code' code=Text
	 *     from=Day '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     from=Day '{' (ambiguity) 'costing' costing=CostingWord
	 *     from=Day '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     from=Day '{' (ambiguity) 'from' from=Day
	 *     from=Day '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     from=Day '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     from=Day '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     from=Day '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     from=Day '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     from=Day '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     from=Day '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     from=Day '{' (ambiguity) 'to' to=Day
	 *     from=Day '{' (ambiguity) 'type' type=Text
	 *     from=Day '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     from=Day '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     from=Day '{' (ambiguity) external=ExternalFlag
	 *     from=Day '{' (ambiguity) mrp=MrpFlag
	 *     from=Day '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     from=Day '{' (ambiguity) nested+=Subinventory
	 *     from=Day '{' (ambiguity) wip=WipFlag
	 *     from=Day (ambiguity) 'at' location=[Location|Id]
	 *     from=Day (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     from=Day (ambiguity) 'calendar' calendar=Text
	 *     from=Day (ambiguity) 'code' code=Text
	 *     from=Day (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     from=Day (ambiguity) 'costing' costing=CostingWord
	 *     from=Day (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     from=Day (ambiguity) 'from' from=Day
	 *     from=Day (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     from=Day (ambiguity) 'like' like+=[Template|CODE]
	 *     from=Day (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     from=Day (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     from=Day (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     from=Day (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     from=Day (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     from=Day (ambiguity) 'to' to=Day
	 *     from=Day (ambiguity) 'type' type=Text
	 *     from=Day (ambiguity) '}' (rule end)
	 *     from=Day (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     from=Day (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     from=Day (ambiguity) external=ExternalFlag
	 *     from=Day (ambiguity) mrp=MrpFlag
	 *     from=Day (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     from=Day (ambiguity) nested+=Subinventory
	 *     from=Day (ambiguity) wip=WipFlag
	 *     id=Id '{' (ambiguity) 'at' location=[Location|Id]
	 *     id=Id '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     id=Id '{' (ambiguity) 'calendar' calendar=Text
	 *     id=Id '{' (ambiguity) 'code' code=Text
	 *     id=Id '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     id=Id '{' (ambiguity) 'costing' costing=CostingWord
	 *     id=Id '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     id=Id '{' (ambiguity) 'from' from=Day
	 *     id=Id '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     id=Id '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     id=Id '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     id=Id '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     id=Id '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     id=Id '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     id=Id '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     id=Id '{' (ambiguity) 'to' to=Day
	 *     id=Id '{' (ambiguity) 'type' type=Text
	 *     id=Id '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     id=Id '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     id=Id '{' (ambiguity) external=ExternalFlag
	 *     id=Id '{' (ambiguity) mrp=MrpFlag
	 *     id=Id '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     id=Id '{' (ambiguity) nested+=Subinventory
	 *     id=Id '{' (ambiguity) wip=WipFlag
	 *     ledger+=[Ledger|Id] (ambiguity) 'at' location=[Location|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'calendar' calendar=Text
	 *     ledger+=[Ledger|Id] (ambiguity) 'code' code=Text
	 *     ledger+=[Ledger|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'costing' costing=CostingWord
	 *     ledger+=[Ledger|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'from' from=Day
	 *     ledger+=[Ledger|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     ledger+=[Ledger|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     ledger+=[Ledger|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     ledger+=[Ledger|Id] (ambiguity) 'to' to=Day
	 *     ledger+=[Ledger|Id] (ambiguity) 'type' type=Text
	 *     ledger+=[Ledger|Id] (ambiguity) '}' (rule end)
	 *     ledger+=[Ledger|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     ledger+=[Ledger|Id] (ambiguity) external=ExternalFlag
	 *     ledger+=[Ledger|Id] (ambiguity) mrp=MrpFlag
	 *     ledger+=[Ledger|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     ledger+=[Ledger|Id] (ambiguity) nested+=Subinventory
	 *     ledger+=[Ledger|Id] (ambiguity) wip=WipFlag
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'at' location=[Location|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'calendar' calendar=Text
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'code' code=Text
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'costing' costing=CostingWord
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'from' from=Day
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'to' to=Day
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) 'type' type=Text
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) '}' (rule end)
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) external=ExternalFlag
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) mrp=MrpFlag
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) nested+=Subinventory
	 *     legalEntity+=[LegalEntity|Id] (ambiguity) wip=WipFlag
	 *     like+=[Template|CODE] '{' (ambiguity) 'at' location=[Location|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'calendar' calendar=Text
	 *     like+=[Template|CODE] '{' (ambiguity) 'code' code=Text
	 *     like+=[Template|CODE] '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'costing' costing=CostingWord
	 *     like+=[Template|CODE] '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'from' from=Day
	 *     like+=[Template|CODE] '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     like+=[Template|CODE] '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     like+=[Template|CODE] '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     like+=[Template|CODE] '{' (ambiguity) 'to' to=Day
	 *     like+=[Template|CODE] '{' (ambiguity) 'type' type=Text
	 *     like+=[Template|CODE] '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     like+=[Template|CODE] '{' (ambiguity) external=ExternalFlag
	 *     like+=[Template|CODE] '{' (ambiguity) mrp=MrpFlag
	 *     like+=[Template|CODE] '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     like+=[Template|CODE] '{' (ambiguity) nested+=Subinventory
	 *     like+=[Template|CODE] '{' (ambiguity) wip=WipFlag
	 *     like+=[Template|CODE] (ambiguity) 'at' location=[Location|Id]
	 *     like+=[Template|CODE] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     like+=[Template|CODE] (ambiguity) 'calendar' calendar=Text
	 *     like+=[Template|CODE] (ambiguity) 'code' code=Text
	 *     like+=[Template|CODE] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     like+=[Template|CODE] (ambiguity) 'costing' costing=CostingWord
	 *     like+=[Template|CODE] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     like+=[Template|CODE] (ambiguity) 'from' from=Day
	 *     like+=[Template|CODE] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     like+=[Template|CODE] (ambiguity) 'like' like+=[Template|CODE]
	 *     like+=[Template|CODE] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     like+=[Template|CODE] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     like+=[Template|CODE] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     like+=[Template|CODE] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     like+=[Template|CODE] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     like+=[Template|CODE] (ambiguity) 'to' to=Day
	 *     like+=[Template|CODE] (ambiguity) 'type' type=Text
	 *     like+=[Template|CODE] (ambiguity) '}' (rule end)
	 *     like+=[Template|CODE] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     like+=[Template|CODE] (ambiguity) external=ExternalFlag
	 *     like+=[Template|CODE] (ambiguity) mrp=MrpFlag
	 *     like+=[Template|CODE] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     like+=[Template|CODE] (ambiguity) nested+=Subinventory
	 *     like+=[Template|CODE] (ambiguity) wip=WipFlag
	 *     location=[Location|Id] (ambiguity) 'at' location=[Location|Id]
	 *     location=[Location|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     location=[Location|Id] (ambiguity) 'calendar' calendar=Text
	 *     location=[Location|Id] (ambiguity) 'code' code=Text
	 *     location=[Location|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     location=[Location|Id] (ambiguity) 'costing' costing=CostingWord
	 *     location=[Location|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     location=[Location|Id] (ambiguity) 'from' from=Day
	 *     location=[Location|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     location=[Location|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     location=[Location|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     location=[Location|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     location=[Location|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     location=[Location|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     location=[Location|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     location=[Location|Id] (ambiguity) 'to' to=Day
	 *     location=[Location|Id] (ambiguity) 'type' type=Text
	 *     location=[Location|Id] (ambiguity) '}' (rule end)
	 *     location=[Location|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     location=[Location|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     location=[Location|Id] (ambiguity) external=ExternalFlag
	 *     location=[Location|Id] (ambiguity) mrp=MrpFlag
	 *     location=[Location|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     location=[Location|Id] (ambiguity) nested+=Subinventory
	 *     location=[Location|Id] (ambiguity) wip=WipFlag
	 *     locatorControl=LocatorWord (ambiguity) 'at' location=[Location|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'calendar' calendar=Text
	 *     locatorControl=LocatorWord (ambiguity) 'code' code=Text
	 *     locatorControl=LocatorWord (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'costing' costing=CostingWord
	 *     locatorControl=LocatorWord (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'from' from=Day
	 *     locatorControl=LocatorWord (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'like' like+=[Template|CODE]
	 *     locatorControl=LocatorWord (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     locatorControl=LocatorWord (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     locatorControl=LocatorWord (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     locatorControl=LocatorWord (ambiguity) 'to' to=Day
	 *     locatorControl=LocatorWord (ambiguity) 'type' type=Text
	 *     locatorControl=LocatorWord (ambiguity) '}' (rule end)
	 *     locatorControl=LocatorWord (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     locatorControl=LocatorWord (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     locatorControl=LocatorWord (ambiguity) external=ExternalFlag
	 *     locatorControl=LocatorWord (ambiguity) mrp=MrpFlag
	 *     locatorControl=LocatorWord (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     locatorControl=LocatorWord (ambiguity) nested+=Subinventory
	 *     locatorControl=LocatorWord (ambiguity) wip=WipFlag
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'at' location=[Location|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'calendar' calendar=Text
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'code' code=Text
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'costing' costing=CostingWord
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'from' from=Day
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'to' to=Day
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) 'type' type=Text
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) '}' (rule end)
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) external=ExternalFlag
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) mrp=MrpFlag
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) nested+=Subinventory
	 *     masterOrganization=[InventoryOrganization|Id] (ambiguity) wip=WipFlag
	 *     mrp=MrpFlag (ambiguity) 'at' location=[Location|Id]
	 *     mrp=MrpFlag (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     mrp=MrpFlag (ambiguity) 'calendar' calendar=Text
	 *     mrp=MrpFlag (ambiguity) 'code' code=Text
	 *     mrp=MrpFlag (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     mrp=MrpFlag (ambiguity) 'costing' costing=CostingWord
	 *     mrp=MrpFlag (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     mrp=MrpFlag (ambiguity) 'from' from=Day
	 *     mrp=MrpFlag (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     mrp=MrpFlag (ambiguity) 'like' like+=[Template|CODE]
	 *     mrp=MrpFlag (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     mrp=MrpFlag (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     mrp=MrpFlag (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     mrp=MrpFlag (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     mrp=MrpFlag (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     mrp=MrpFlag (ambiguity) 'to' to=Day
	 *     mrp=MrpFlag (ambiguity) 'type' type=Text
	 *     mrp=MrpFlag (ambiguity) '}' (rule end)
	 *     mrp=MrpFlag (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     mrp=MrpFlag (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     mrp=MrpFlag (ambiguity) external=ExternalFlag
	 *     mrp=MrpFlag (ambiguity) mrp=MrpFlag
	 *     mrp=MrpFlag (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     mrp=MrpFlag (ambiguity) nested+=Subinventory
	 *     mrp=MrpFlag (ambiguity) wip=WipFlag
	 *     name=STRING '{' (ambiguity) 'at' location=[Location|Id]
	 *     name=STRING '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     name=STRING '{' (ambiguity) 'calendar' calendar=Text
	 *     name=STRING '{' (ambiguity) 'code' code=Text
	 *     name=STRING '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     name=STRING '{' (ambiguity) 'costing' costing=CostingWord
	 *     name=STRING '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     name=STRING '{' (ambiguity) 'from' from=Day
	 *     name=STRING '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     name=STRING '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     name=STRING '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     name=STRING '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     name=STRING '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     name=STRING '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     name=STRING '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     name=STRING '{' (ambiguity) 'to' to=Day
	 *     name=STRING '{' (ambiguity) 'type' type=Text
	 *     name=STRING '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     name=STRING '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     name=STRING '{' (ambiguity) external=ExternalFlag
	 *     name=STRING '{' (ambiguity) mrp=MrpFlag
	 *     name=STRING '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     name=STRING '{' (ambiguity) nested+=Subinventory
	 *     name=STRING '{' (ambiguity) wip=WipFlag
	 *     names+=LocalName '{' (ambiguity) 'at' location=[Location|Id]
	 *     names+=LocalName '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     names+=LocalName '{' (ambiguity) 'calendar' calendar=Text
	 *     names+=LocalName '{' (ambiguity) 'code' code=Text
	 *     names+=LocalName '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     names+=LocalName '{' (ambiguity) 'costing' costing=CostingWord
	 *     names+=LocalName '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     names+=LocalName '{' (ambiguity) 'from' from=Day
	 *     names+=LocalName '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     names+=LocalName '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     names+=LocalName '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     names+=LocalName '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     names+=LocalName '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     names+=LocalName '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     names+=LocalName '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     names+=LocalName '{' (ambiguity) 'to' to=Day
	 *     names+=LocalName '{' (ambiguity) 'type' type=Text
	 *     names+=LocalName '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     names+=LocalName '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     names+=LocalName '{' (ambiguity) external=ExternalFlag
	 *     names+=LocalName '{' (ambiguity) mrp=MrpFlag
	 *     names+=LocalName '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     names+=LocalName '{' (ambiguity) nested+=Subinventory
	 *     names+=LocalName '{' (ambiguity) wip=WipFlag
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'at' location=[Location|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'calendar' calendar=Text
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'code' code=Text
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'costing' costing=CostingWord
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'from' from=Day
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'like' like+=[Template|CODE]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'to' to=Day
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) 'type' type=Text
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) '}' (rule end)
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) external=ExternalFlag
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) mrp=MrpFlag
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) nested+=Subinventory
	 *     negativeBalances=NegativeBalancesFlag (ambiguity) wip=WipFlag
	 *     nested+=Subinventory (ambiguity) 'at' location=[Location|Id]
	 *     nested+=Subinventory (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     nested+=Subinventory (ambiguity) 'calendar' calendar=Text
	 *     nested+=Subinventory (ambiguity) 'code' code=Text
	 *     nested+=Subinventory (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     nested+=Subinventory (ambiguity) 'costing' costing=CostingWord
	 *     nested+=Subinventory (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     nested+=Subinventory (ambiguity) 'from' from=Day
	 *     nested+=Subinventory (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     nested+=Subinventory (ambiguity) 'like' like+=[Template|CODE]
	 *     nested+=Subinventory (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     nested+=Subinventory (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     nested+=Subinventory (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     nested+=Subinventory (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     nested+=Subinventory (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     nested+=Subinventory (ambiguity) 'to' to=Day
	 *     nested+=Subinventory (ambiguity) 'type' type=Text
	 *     nested+=Subinventory (ambiguity) '}' (rule end)
	 *     nested+=Subinventory (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     nested+=Subinventory (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     nested+=Subinventory (ambiguity) external=ExternalFlag
	 *     nested+=Subinventory (ambiguity) mrp=MrpFlag
	 *     nested+=Subinventory (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     nested+=Subinventory (ambiguity) nested+=Subinventory
	 *     nested+=Subinventory (ambiguity) wip=WipFlag
	 *     openTo+=[Responsibility|Id] (ambiguity) 'at' location=[Location|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'calendar' calendar=Text
	 *     openTo+=[Responsibility|Id] (ambiguity) 'code' code=Text
	 *     openTo+=[Responsibility|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'costing' costing=CostingWord
	 *     openTo+=[Responsibility|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'from' from=Day
	 *     openTo+=[Responsibility|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     openTo+=[Responsibility|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     openTo+=[Responsibility|Id] (ambiguity) 'to' to=Day
	 *     openTo+=[Responsibility|Id] (ambiguity) 'type' type=Text
	 *     openTo+=[Responsibility|Id] (ambiguity) '}' (rule end)
	 *     openTo+=[Responsibility|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     openTo+=[Responsibility|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     openTo+=[Responsibility|Id] (ambiguity) external=ExternalFlag
	 *     openTo+=[Responsibility|Id] (ambiguity) mrp=MrpFlag
	 *     openTo+=[Responsibility|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     openTo+=[Responsibility|Id] (ambiguity) nested+=Subinventory
	 *     openTo+=[Responsibility|Id] (ambiguity) wip=WipFlag
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'at' location=[Location|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'calendar' calendar=Text
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'code' code=Text
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'costing' costing=CostingWord
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'from' from=Day
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'like' like+=[Template|CODE]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'to' to=Day
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) 'type' type=Text
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) '}' (rule end)
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) external=ExternalFlag
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) mrp=MrpFlag
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) nested+=Subinventory
	 *     operatingUnit+=[OperatingUnit|Id] (ambiguity) wip=WipFlag
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'at' location=[Location|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'calendar' calendar=Text
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'code' code=Text
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'costing' costing=CostingWord
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'from' from=Day
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'like' like+=[Template|CODE]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'to' to=Day
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) 'type' type=Text
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) '}' (rule end)
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) external=ExternalFlag
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) mrp=MrpFlag
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) nested+=Subinventory
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) wip=WipFlag
	 *     to=Day '{' (ambiguity) 'at' location=[Location|Id]
	 *     to=Day '{' (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     to=Day '{' (ambiguity) 'calendar' calendar=Text
	 *     to=Day '{' (ambiguity) 'code' code=Text
	 *     to=Day '{' (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     to=Day '{' (ambiguity) 'costing' costing=CostingWord
	 *     to=Day '{' (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     to=Day '{' (ambiguity) 'from' from=Day
	 *     to=Day '{' (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     to=Day '{' (ambiguity) 'like' like+=[Template|CODE]
	 *     to=Day '{' (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     to=Day '{' (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     to=Day '{' (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     to=Day '{' (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     to=Day '{' (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     to=Day '{' (ambiguity) 'to' to=Day
	 *     to=Day '{' (ambiguity) 'type' type=Text
	 *     to=Day '{' (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     to=Day '{' (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     to=Day '{' (ambiguity) external=ExternalFlag
	 *     to=Day '{' (ambiguity) mrp=MrpFlag
	 *     to=Day '{' (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     to=Day '{' (ambiguity) nested+=Subinventory
	 *     to=Day '{' (ambiguity) wip=WipFlag
	 *     to=Day (ambiguity) 'at' location=[Location|Id]
	 *     to=Day (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     to=Day (ambiguity) 'calendar' calendar=Text
	 *     to=Day (ambiguity) 'code' code=Text
	 *     to=Day (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     to=Day (ambiguity) 'costing' costing=CostingWord
	 *     to=Day (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     to=Day (ambiguity) 'from' from=Day
	 *     to=Day (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     to=Day (ambiguity) 'like' like+=[Template|CODE]
	 *     to=Day (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     to=Day (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     to=Day (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     to=Day (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     to=Day (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     to=Day (ambiguity) 'to' to=Day
	 *     to=Day (ambiguity) 'type' type=Text
	 *     to=Day (ambiguity) '}' (rule end)
	 *     to=Day (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     to=Day (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     to=Day (ambiguity) external=ExternalFlag
	 *     to=Day (ambiguity) mrp=MrpFlag
	 *     to=Day (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     to=Day (ambiguity) nested+=Subinventory
	 *     to=Day (ambiguity) wip=WipFlag
	 *     type=Text (ambiguity) 'at' location=[Location|Id]
	 *     type=Text (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     type=Text (ambiguity) 'calendar' calendar=Text
	 *     type=Text (ambiguity) 'code' code=Text
	 *     type=Text (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     type=Text (ambiguity) 'costing' costing=CostingWord
	 *     type=Text (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     type=Text (ambiguity) 'from' from=Day
	 *     type=Text (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     type=Text (ambiguity) 'like' like+=[Template|CODE]
	 *     type=Text (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     type=Text (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     type=Text (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     type=Text (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     type=Text (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     type=Text (ambiguity) 'to' to=Day
	 *     type=Text (ambiguity) 'type' type=Text
	 *     type=Text (ambiguity) '}' (rule end)
	 *     type=Text (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     type=Text (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     type=Text (ambiguity) external=ExternalFlag
	 *     type=Text (ambiguity) mrp=MrpFlag
	 *     type=Text (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     type=Text (ambiguity) nested+=Subinventory
	 *     type=Text (ambiguity) wip=WipFlag
	 *     wip=WipFlag (ambiguity) 'at' location=[Location|Id]
	 *     wip=WipFlag (ambiguity) 'business' 'group' businessGroup+=[BusinessGroup|Id]
	 *     wip=WipFlag (ambiguity) 'calendar' calendar=Text
	 *     wip=WipFlag (ambiguity) 'code' code=Text
	 *     wip=WipFlag (ambiguity) 'cost' 'center' costCenter+=[CostCenter|Id]
	 *     wip=WipFlag (ambiguity) 'costing' costing=CostingWord
	 *     wip=WipFlag (ambiguity) 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	 *     wip=WipFlag (ambiguity) 'from' from=Day
	 *     wip=WipFlag (ambiguity) 'legal' 'entity' legalEntity+=[LegalEntity|Id]
	 *     wip=WipFlag (ambiguity) 'like' like+=[Template|CODE]
	 *     wip=WipFlag (ambiguity) 'locator' 'control' locatorControl=LocatorWord
	 *     wip=WipFlag (ambiguity) 'master' 'organization' masterOrganization=[InventoryOrganization|Id]
	 *     wip=WipFlag (ambiguity) 'open' 'to' openTo+=[Responsibility|Id]
	 *     wip=WipFlag (ambiguity) 'operating' 'unit' operatingUnit+=[OperatingUnit|Id]
	 *     wip=WipFlag (ambiguity) 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
	 *     wip=WipFlag (ambiguity) 'to' to=Day
	 *     wip=WipFlag (ambiguity) 'type' type=Text
	 *     wip=WipFlag (ambiguity) '}' (rule end)
	 *     wip=WipFlag (ambiguity) ('ledger' | ('set' 'of' 'books')) ledger+=[Ledger|Id]
	 *     wip=WipFlag (ambiguity) alsoHrOrganization=AlsoHrFlag
	 *     wip=WipFlag (ambiguity) external=ExternalFlag
	 *     wip=WipFlag (ambiguity) mrp=MrpFlag
	 *     wip=WipFlag (ambiguity) negativeBalances=NegativeBalancesFlag
	 *     wip=WipFlag (ambiguity) nested+=Subinventory
	 *     wip=WipFlag (ambiguity) wip=WipFlag
	 
	 * </pre>
	 */
	protected void emit_InventoryBody___AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1_RightCurlyBracketKeyword_1_9_3__a(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     ('}' 'accounts' '{')*
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'inventory' 'organization' '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     (rule start) '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     accounts+=AccountAssignment (ambiguity) accounts+=AccountAssignment
	 *     alsoHrOrganization=AlsoHrFlag 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     businessGroup+=[BusinessGroup|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     calendar=Text 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     code=Text 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     code=Text '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     costCenter+=[CostCenter|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     costOrganization=[InventoryOrganization|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     costing=CostingWord 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     external=ExternalFlag 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     from=Day 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     from=Day '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     id=Id '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     ledger+=[Ledger|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     legalEntity+=[LegalEntity|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     like+=[Template|CODE] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     like+=[Template|CODE] '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     location=[Location|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     locatorControl=LocatorWord 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     masterOrganization=[InventoryOrganization|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     mrp=MrpFlag 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     name=STRING '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     names+=LocalName '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     negativeBalances=NegativeBalancesFlag 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     nested+=Subinventory 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     openTo+=[Responsibility|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     operatingUnit+=[OperatingUnit|Id] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     sameOrganization=[Organization|ElementRef] 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     to=Day 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     to=Day '{' 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     type=Text 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 *     wip=WipFlag 'accounts' '{' (ambiguity) accounts+=AccountAssignment
	 
	 * </pre>
	 */
	protected void emit_InventoryBody___RightCurlyBracketKeyword_1_9_3_AccountsKeyword_1_9_0_LeftCurlyBracketKeyword_1_9_1__a(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'value' | 'values'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     (rule start) ('ledger' | ('set' 'of' 'books')) '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     accountingMethod=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     balancingSegmentValues+=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     calendar+=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     chartOfAccounts+=[ChartOfAccounts|Id] 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     conversionLevel=LevelWord 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     currency+=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     from=Day 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     from=Day '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     id=Id '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     like+=[Template|CODE] 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     like+=[Template|CODE] '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     mapping=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     name=STRING '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     names+=LocalName '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     nested+=Ledger 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     primaryLedger=[Ledger|Id] 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     retainedEarnings=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     shortName=Text 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     shortName=Text '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     to=Day 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 *     to=Day '{' 'balancing' 'segment' (ambiguity) balancingSegmentValues+=Text
	 
	 * </pre>
	 */
	protected void emit_LedgerBody_ValueKeyword_1_6_2_0_or_ValuesKeyword_1_6_2_1(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) (ambiguity) id=Id
	 *     origin=OriginWord (ambiguity) id=Id
	 
	 * </pre>
	 */
	protected void emit_Ledger_LedgerKeyword_1_0_or___SetKeyword_1_1_0_OfKeyword_1_1_1_BooksKeyword_1_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'entity' | 'entities'
	 *
	 * This ambiguous syntax occurs at:
	 *     rule=LegalWordOfProfile (ambiguity) elements+=[LegalEntity|Id]
	 
	 * </pre>
	 */
	protected void emit_LegalEntitiesInProfile_EntitiesKeyword_1_1_or_EntityKeyword_1_0(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'legal' 'entity' '{' (ambiguity) ledger+=[Ledger|Id]
	 *     (rule start) '{' (ambiguity) ledger+=[Ledger|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) ledger+=[Ledger|Id]
	 *     balancingSegmentValues+=BalancingSegmentValues (ambiguity) ledger+=[Ledger|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     country=Text (ambiguity) ledger+=[Ledger|Id]
	 *     external=ExternalFlag (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day '{' (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day (ambiguity) ledger+=[Ledger|Id]
	 *     id=Id '{' (ambiguity) ledger+=[Ledger|Id]
	 *     identifier=Text '{' (ambiguity) ledger+=[Ledger|Id]
	 *     identifier=Text (ambiguity) ledger+=[Ledger|Id]
	 *     improper+=LegalEntityAccounting (ambiguity) ledger+=[Ledger|Id]
	 *     jurisdiction=Text (ambiguity) ledger+=[Ledger|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] (ambiguity) ledger+=[Ledger|Id]
	 *     location=[Location|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     name=STRING '{' (ambiguity) ledger+=[Ledger|Id]
	 *     names+=LocalName '{' (ambiguity) ledger+=[Ledger|Id]
	 *     registeredName=Text (ambiguity) ledger+=[Ledger|Id]
	 *     registrationNumber=Text (ambiguity) ledger+=[Ledger|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) ledger+=[Ledger|Id]
	 *     taxRegistration=Text (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day '{' (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day (ambiguity) ledger+=[Ledger|Id]
	 *     transacting=TransactingFlag (ambiguity) ledger+=[Ledger|Id]
	 *     type=Text (ambiguity) ledger+=[Ledger|Id]
	 
	 * </pre>
	 */
	protected void emit_LegalEntityBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'entity' | 'entities'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'operating' 'unit' '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     (rule start) '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     alsoHrOrganization=AlsoHrFlag 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     businessGroup+=[BusinessGroup|Id] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     defaultLegalContext=[LegalEntity|Id] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     external=ExternalFlag 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     from=Day 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     from=Day '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     id=Id '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     improper+=CompanyOnOperatingUnit 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     ledger+=[Ledger|Id] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     legalEntities+=[LegalEntity|Id] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     like+=[Template|CODE] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     like+=[Template|CODE] '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     lineOfBusiness=Text 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     location=[Location|Id] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     name=STRING '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     names+=LocalName '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     nested+=InOperatingUnit 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     sameOrganization=[Organization|ElementRef] 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     shortCode=Text 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     shortCode=Text '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     to=Day 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     to=Day '{' 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     type=Text 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 *     usable=UsableFlag 'legal' (ambiguity) legalEntities+=[LegalEntity|Id]
	 
	 * </pre>
	 */
	protected void emit_OperatingUnitBody_EntitiesKeyword_1_2_1_1_or_EntityKeyword_1_2_1_0(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'operating' 'unit' '{' (ambiguity) ledger+=[Ledger|Id]
	 *     (rule start) '{' (ambiguity) ledger+=[Ledger|Id]
	 *     alsoHrOrganization=AlsoHrFlag (ambiguity) ledger+=[Ledger|Id]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     defaultLegalContext=[LegalEntity|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     external=ExternalFlag (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day '{' (ambiguity) ledger+=[Ledger|Id]
	 *     from=Day (ambiguity) ledger+=[Ledger|Id]
	 *     id=Id '{' (ambiguity) ledger+=[Ledger|Id]
	 *     improper+=CompanyOnOperatingUnit (ambiguity) ledger+=[Ledger|Id]
	 *     ledger+=[Ledger|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     legalEntities+=[LegalEntity|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) ledger+=[Ledger|Id]
	 *     like+=[Template|CODE] (ambiguity) ledger+=[Ledger|Id]
	 *     lineOfBusiness=Text (ambiguity) ledger+=[Ledger|Id]
	 *     location=[Location|Id] (ambiguity) ledger+=[Ledger|Id]
	 *     name=STRING '{' (ambiguity) ledger+=[Ledger|Id]
	 *     names+=LocalName '{' (ambiguity) ledger+=[Ledger|Id]
	 *     nested+=InOperatingUnit (ambiguity) ledger+=[Ledger|Id]
	 *     sameOrganization=[Organization|ElementRef] (ambiguity) ledger+=[Ledger|Id]
	 *     shortCode=Text '{' (ambiguity) ledger+=[Ledger|Id]
	 *     shortCode=Text (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day '{' (ambiguity) ledger+=[Ledger|Id]
	 *     to=Day (ambiguity) ledger+=[Ledger|Id]
	 *     type=Text (ambiguity) ledger+=[Ledger|Id]
	 *     usable=UsableFlag (ambiguity) ledger+=[Ledger|Id]
	 
	 * </pre>
	 */
	protected void emit_OperatingUnitBody_LedgerKeyword_1_1_0_0_or___SetKeyword_1_1_0_1_0_OfKeyword_1_1_0_1_1_BooksKeyword_1_1_0_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'organization' | 'organizations'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'security' 'profile' '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     (rule start) '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     businessGroup+=[BusinessGroup|Id] (ambiguity) organizations+=[Organization|ElementRef]
	 *     excluded+=[Organization|ElementRef] (ambiguity) organizations+=[Organization|ElementRef]
	 *     global=GlobalFlag '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     global=GlobalFlag (ambiguity) organizations+=[Organization|ElementRef]
	 *     hierarchy=[OrganizationHierarchy|Id] (ambiguity) organizations+=[Organization|ElementRef]
	 *     id=Id '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     improper+=LegalEntitiesInProfile (ambiguity) organizations+=[Organization|ElementRef]
	 *     includeTop=IncludeTopFlag (ambiguity) organizations+=[Organization|ElementRef]
	 *     like+=[Template|CODE] (ambiguity) organizations+=[Organization|ElementRef]
	 *     name=STRING '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     names+=LocalName '{' (ambiguity) organizations+=[Organization|ElementRef]
	 *     organizations+=[OperatingUnit|Id] (ambiguity) organizations+=[Organization|ElementRef]
	 *     organizations+=[Organization|ElementRef] (ambiguity) organizations+=[Organization|ElementRef]
	 *     top=[Organization|ElementRef] (ambiguity) organizations+=[Organization|ElementRef]
	 *     viewAll=ViewAllFlag (ambiguity) organizations+=[Organization|ElementRef]
	 
	 * </pre>
	 */
	protected void emit_SecurityProfileBody_OrganizationKeyword_1_4_0_0_or_OrganizationsKeyword_1_4_0_1(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'unit' | 'units'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'security' 'profile' '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     (rule start) '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     businessGroup+=[BusinessGroup|Id] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     excluded+=[Organization|ElementRef] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     global=GlobalFlag 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     global=GlobalFlag '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     hierarchy=[OrganizationHierarchy|Id] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     id=Id '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     improper+=LegalEntitiesInProfile 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     includeTop=IncludeTopFlag 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     like+=[Template|CODE] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     name=STRING '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     names+=LocalName '{' 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     organizations+=[OperatingUnit|Id] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     organizations+=[Organization|ElementRef] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     top=[Organization|ElementRef] 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 *     viewAll=ViewAllFlag 'operating' (ambiguity) organizations+=[OperatingUnit|Id]
	 
	 * </pre>
	 */
	protected void emit_SecurityProfileBody_UnitKeyword_1_3_1_0_or_UnitsKeyword_1_3_1_1(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'ledger' | ('set' 'of' 'books')
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) (ambiguity) '{' 'accounting' 'method' accountingMethod=Text
	 *     (rule start) (ambiguity) '{' 'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text
	 *     (rule start) (ambiguity) '{' 'calendar' calendar+=Text
	 *     (rule start) (ambiguity) '{' 'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
	 *     (rule start) (ambiguity) '{' 'currency' currency+=Text
	 *     (rule start) (ambiguity) '{' 'from' from=Day
	 *     (rule start) (ambiguity) '{' 'level' conversionLevel=LevelWord
	 *     (rule start) (ambiguity) '{' 'like' like+=[Template|CODE]
	 *     (rule start) (ambiguity) '{' 'mapping' mapping=Text
	 *     (rule start) (ambiguity) '{' 'primary' 'ledger' primaryLedger=[Ledger|Id]
	 *     (rule start) (ambiguity) '{' 'retained' 'earnings' retainedEarnings=Text
	 *     (rule start) (ambiguity) '{' 'short' shortName=Text
	 *     (rule start) (ambiguity) '{' 'to' to=Day
	 *     (rule start) (ambiguity) '{' '}' (rule start)
	 *     (rule start) (ambiguity) '{' nested+=Ledger
	 
	 * </pre>
	 */
	protected void emit_TemplateBody_LedgerKeyword_1_0_0_or___SetKeyword_1_0_1_0_OfKeyword_1_0_1_1_BooksKeyword_1_0_1_2__(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
	/**
	 * <pre>
	 * Ambiguous syntax:
	 *     'responsibility' | 'responsibilities'
	 *
	 * This ambiguous syntax occurs at:
	 *     (rule start) 'user' '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     (rule start) '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     employeeOf=[BusinessGroup|Id] (ambiguity) responsibilities+=[Responsibility|Id]
	 *     from=Day '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     from=Day (ambiguity) responsibilities+=[Responsibility|Id]
	 *     id=Id '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     improper+=ImproperAccess (ambiguity) responsibilities+=[Responsibility|Id]
	 *     like+=[Template|CODE] '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     like+=[Template|CODE] (ambiguity) responsibilities+=[Responsibility|Id]
	 *     name=STRING '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     names+=LocalName '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     profiles+=ProfileValue (ambiguity) responsibilities+=[Responsibility|Id]
	 *     responsibilities+=[Responsibility|Id] (ambiguity) responsibilities+=[Responsibility|Id]
	 *     to=Day '{' (ambiguity) responsibilities+=[Responsibility|Id]
	 *     to=Day (ambiguity) responsibilities+=[Responsibility|Id]
	 *     userName=Text (ambiguity) responsibilities+=[Responsibility|Id]
	 
	 * </pre>
	 */
	protected void emit_UserBody_ResponsibilitiesKeyword_1_2_0_1_or_ResponsibilityKeyword_1_2_0_0(EObject semanticObject, ISynNavigable transition, List<INode> nodes) {
		acceptNodes(transition, nodes);
	}
	
}
