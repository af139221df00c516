/* generated */
package io.orgsmith.dsl.services;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.service.AbstractElementFinder;
import org.eclipse.xtext.service.GrammarProvider;

@Singleton
public class OrgGrammarAccess extends AbstractElementFinder.AbstractGrammarElementFinder {
	
	public class DocumentElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Document");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cDocumentAction_0 = (Action)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Assignment cImportsAssignment_1_0 = (Assignment)cAlternatives_1.eContents().get(0);
		private final RuleCall cImportsImportParserRuleCall_1_0_0 = (RuleCall)cImportsAssignment_1_0.eContents().get(0);
		private final Assignment cEnterpriseAssignment_1_1 = (Assignment)cAlternatives_1.eContents().get(1);
		private final RuleCall cEnterpriseEnterpriseParserRuleCall_1_1_0 = (RuleCall)cEnterpriseAssignment_1_1.eContents().get(0);
		private final Assignment cElementsAssignment_1_2 = (Assignment)cAlternatives_1.eContents().get(2);
		private final RuleCall cElementsTopElementParserRuleCall_1_2_0 = (RuleCall)cElementsAssignment_1_2.eContents().get(0);
		private final Assignment cSettingsAssignment_1_3 = (Assignment)cAlternatives_1.eContents().get(3);
		private final RuleCall cSettingsRuleSettingParserRuleCall_1_3_0 = (RuleCall)cSettingsAssignment_1_3.eContents().get(0);
		private final Assignment cEnvironmentsAssignment_1_4 = (Assignment)cAlternatives_1.eContents().get(4);
		private final RuleCall cEnvironmentsEnvironmentParserRuleCall_1_4_0 = (RuleCall)cEnvironmentsAssignment_1_4.eContents().get(0);
		private final Assignment cTemplatesAssignment_1_5 = (Assignment)cAlternatives_1.eContents().get(5);
		private final RuleCall cTemplatesTemplateParserRuleCall_1_5_0 = (RuleCall)cTemplatesAssignment_1_5.eContents().get(0);
		
		//Document: {Document}
		//    (imports+=Import | enterprise=Enterprise | elements+=TopElement | settings+=RuleSetting
		//    | environments+=Environment | templates+=Template)*;
		@Override public ParserRule getRule() { return rule; }
		
		//{Document}
		//   (imports+=Import | enterprise=Enterprise | elements+=TopElement | settings+=RuleSetting
		//   | environments+=Environment | templates+=Template)*
		public Group getGroup() { return cGroup; }
		
		//{Document}
		public Action getDocumentAction_0() { return cDocumentAction_0; }
		
		//(imports+=Import | enterprise=Enterprise | elements+=TopElement | settings+=RuleSetting
		//| environments+=Environment | templates+=Template)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//imports+=Import
		public Assignment getImportsAssignment_1_0() { return cImportsAssignment_1_0; }
		
		//Import
		public RuleCall getImportsImportParserRuleCall_1_0_0() { return cImportsImportParserRuleCall_1_0_0; }
		
		//enterprise=Enterprise
		public Assignment getEnterpriseAssignment_1_1() { return cEnterpriseAssignment_1_1; }
		
		//Enterprise
		public RuleCall getEnterpriseEnterpriseParserRuleCall_1_1_0() { return cEnterpriseEnterpriseParserRuleCall_1_1_0; }
		
		//elements+=TopElement
		public Assignment getElementsAssignment_1_2() { return cElementsAssignment_1_2; }
		
		//TopElement
		public RuleCall getElementsTopElementParserRuleCall_1_2_0() { return cElementsTopElementParserRuleCall_1_2_0; }
		
		//settings+=RuleSetting
		public Assignment getSettingsAssignment_1_3() { return cSettingsAssignment_1_3; }
		
		//RuleSetting
		public RuleCall getSettingsRuleSettingParserRuleCall_1_3_0() { return cSettingsRuleSettingParserRuleCall_1_3_0; }
		
		//environments+=Environment
		public Assignment getEnvironmentsAssignment_1_4() { return cEnvironmentsAssignment_1_4; }
		
		//Environment
		public RuleCall getEnvironmentsEnvironmentParserRuleCall_1_4_0() { return cEnvironmentsEnvironmentParserRuleCall_1_4_0; }
		
		//templates+=Template
		public Assignment getTemplatesAssignment_1_5() { return cTemplatesAssignment_1_5; }
		
		//Template
		public RuleCall getTemplatesTemplateParserRuleCall_1_5_0() { return cTemplatesTemplateParserRuleCall_1_5_0; }
	}
	public class ImportElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Import");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cImportKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cPathAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cPathSTRINGTerminalRuleCall_1_0 = (RuleCall)cPathAssignment_1.eContents().get(0);
		
		//Import: 'import' path=STRING;
		@Override public ParserRule getRule() { return rule; }
		
		//'import' path=STRING
		public Group getGroup() { return cGroup; }
		
		//'import'
		public Keyword getImportKeyword_0() { return cImportKeyword_0; }
		
		//path=STRING
		public Assignment getPathAssignment_1() { return cPathAssignment_1; }
		
		//STRING
		public RuleCall getPathSTRINGTerminalRuleCall_1_0() { return cPathSTRINGTerminalRuleCall_1_0; }
	}
	public class EnterpriseElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Enterprise");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cEnterpriseKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cIdAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cIdIdParserRuleCall_1_0 = (RuleCall)cIdAssignment_1.eContents().get(0);
		private final Assignment cNameAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cNameSTRINGTerminalRuleCall_2_0 = (RuleCall)cNameAssignment_2.eContents().get(0);
		private final Assignment cNamesAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cNamesLocalNameParserRuleCall_3_0 = (RuleCall)cNamesAssignment_3.eContents().get(0);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cForKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Keyword cEbsKeyword_4_1 = (Keyword)cGroup_4.eContents().get(1);
		private final Assignment cReleaseAssignment_4_2 = (Assignment)cGroup_4.eContents().get(2);
		private final RuleCall cReleaseReleaseNameParserRuleCall_4_2_0 = (RuleCall)cReleaseAssignment_4_2.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cLeftCurlyBracketKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Alternatives cAlternatives_5_1 = (Alternatives)cGroup_5.eContents().get(1);
		private final Group cGroup_5_1_0 = (Group)cAlternatives_5_1.eContents().get(0);
		private final Keyword cCharacterKeyword_5_1_0_0 = (Keyword)cGroup_5_1_0.eContents().get(0);
		private final Keyword cSetKeyword_5_1_0_1 = (Keyword)cGroup_5_1_0.eContents().get(1);
		private final Assignment cCharacterSetAssignment_5_1_0_2 = (Assignment)cGroup_5_1_0.eContents().get(2);
		private final RuleCall cCharacterSetTextParserRuleCall_5_1_0_2_0 = (RuleCall)cCharacterSetAssignment_5_1_0_2.eContents().get(0);
		private final Assignment cSettingsAssignment_5_1_1 = (Assignment)cAlternatives_5_1.eContents().get(1);
		private final RuleCall cSettingsSettingParserRuleCall_5_1_1_0 = (RuleCall)cSettingsAssignment_5_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_5_2 = (Keyword)cGroup_5.eContents().get(2);
		
		//Enterprise: 'enterprise' id=Id? name=STRING names+=LocalName* ('for' 'ebs' release=ReleaseName)?
		//    ('{' ('character' 'set' characterSet=Text | settings+=Setting)* '}')?;
		@Override public ParserRule getRule() { return rule; }
		
		//'enterprise' id=Id? name=STRING names+=LocalName* ('for' 'ebs' release=ReleaseName)?
		//   ('{' ('character' 'set' characterSet=Text | settings+=Setting)* '}')?
		public Group getGroup() { return cGroup; }
		
		//'enterprise'
		public Keyword getEnterpriseKeyword_0() { return cEnterpriseKeyword_0; }
		
		//id=Id?
		public Assignment getIdAssignment_1() { return cIdAssignment_1; }
		
		//Id
		public RuleCall getIdIdParserRuleCall_1_0() { return cIdIdParserRuleCall_1_0; }
		
		//name=STRING
		public Assignment getNameAssignment_2() { return cNameAssignment_2; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_2_0() { return cNameSTRINGTerminalRuleCall_2_0; }
		
		//names+=LocalName*
		public Assignment getNamesAssignment_3() { return cNamesAssignment_3; }
		
		//LocalName
		public RuleCall getNamesLocalNameParserRuleCall_3_0() { return cNamesLocalNameParserRuleCall_3_0; }
		
		//('for' 'ebs' release=ReleaseName)?
		public Group getGroup_4() { return cGroup_4; }
		
		//'for'
		public Keyword getForKeyword_4_0() { return cForKeyword_4_0; }
		
		//'ebs'
		public Keyword getEbsKeyword_4_1() { return cEbsKeyword_4_1; }
		
		//release=ReleaseName
		public Assignment getReleaseAssignment_4_2() { return cReleaseAssignment_4_2; }
		
		//ReleaseName
		public RuleCall getReleaseReleaseNameParserRuleCall_4_2_0() { return cReleaseReleaseNameParserRuleCall_4_2_0; }
		
		//('{' ('character' 'set' characterSet=Text | settings+=Setting)* '}')?
		public Group getGroup_5() { return cGroup_5; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_5_0() { return cLeftCurlyBracketKeyword_5_0; }
		
		//('character' 'set' characterSet=Text | settings+=Setting)*
		public Alternatives getAlternatives_5_1() { return cAlternatives_5_1; }
		
		//'character' 'set' characterSet=Text
		public Group getGroup_5_1_0() { return cGroup_5_1_0; }
		
		//'character'
		public Keyword getCharacterKeyword_5_1_0_0() { return cCharacterKeyword_5_1_0_0; }
		
		//'set'
		public Keyword getSetKeyword_5_1_0_1() { return cSetKeyword_5_1_0_1; }
		
		//characterSet=Text
		public Assignment getCharacterSetAssignment_5_1_0_2() { return cCharacterSetAssignment_5_1_0_2; }
		
		//Text
		public RuleCall getCharacterSetTextParserRuleCall_5_1_0_2_0() { return cCharacterSetTextParserRuleCall_5_1_0_2_0; }
		
		//settings+=Setting
		public Assignment getSettingsAssignment_5_1_1() { return cSettingsAssignment_5_1_1; }
		
		//Setting
		public RuleCall getSettingsSettingParserRuleCall_5_1_1_0() { return cSettingsSettingParserRuleCall_5_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_5_2() { return cRightCurlyBracketKeyword_5_2; }
	}
	public class SettingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Setting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cSettingKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cNameAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cNameTextParserRuleCall_1_0 = (RuleCall)cNameAssignment_1.eContents().get(0);
		private final Keyword cEqualsSignKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cValuesAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cValuesTextParserRuleCall_3_0 = (RuleCall)cValuesAssignment_3.eContents().get(0);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cCommaKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cValuesAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final RuleCall cValuesTextParserRuleCall_4_1_0 = (RuleCall)cValuesAssignment_4_1.eContents().get(0);
		
		//Setting: 'setting' name=Text '=' values+=Text (',' values+=Text)*;
		@Override public ParserRule getRule() { return rule; }
		
		//'setting' name=Text '=' values+=Text (',' values+=Text)*
		public Group getGroup() { return cGroup; }
		
		//'setting'
		public Keyword getSettingKeyword_0() { return cSettingKeyword_0; }
		
		//name=Text
		public Assignment getNameAssignment_1() { return cNameAssignment_1; }
		
		//Text
		public RuleCall getNameTextParserRuleCall_1_0() { return cNameTextParserRuleCall_1_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_2() { return cEqualsSignKeyword_2; }
		
		//values+=Text
		public Assignment getValuesAssignment_3() { return cValuesAssignment_3; }
		
		//Text
		public RuleCall getValuesTextParserRuleCall_3_0() { return cValuesTextParserRuleCall_3_0; }
		
		//(',' values+=Text)*
		public Group getGroup_4() { return cGroup_4; }
		
		//','
		public Keyword getCommaKeyword_4_0() { return cCommaKeyword_4_0; }
		
		//values+=Text
		public Assignment getValuesAssignment_4_1() { return cValuesAssignment_4_1; }
		
		//Text
		public RuleCall getValuesTextParserRuleCall_4_1_0() { return cValuesTextParserRuleCall_4_1_0; }
	}
	public class TopElementElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.TopElement");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cValueSetParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cChartOfAccountsParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cLedgerParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cLegalEntityParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cBusinessGroupParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		private final RuleCall cOperatingUnitParserRuleCall_5 = (RuleCall)cAlternatives.eContents().get(5);
		private final RuleCall cInventoryOrganizationParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		private final RuleCall cSubinventoryParserRuleCall_7 = (RuleCall)cAlternatives.eContents().get(7);
		private final RuleCall cCostCenterParserRuleCall_8 = (RuleCall)cAlternatives.eContents().get(8);
		private final RuleCall cHrOrganizationParserRuleCall_9 = (RuleCall)cAlternatives.eContents().get(9);
		private final RuleCall cImproperOrganizationParserRuleCall_10 = (RuleCall)cAlternatives.eContents().get(10);
		private final RuleCall cLocationParserRuleCall_11 = (RuleCall)cAlternatives.eContents().get(11);
		private final RuleCall cOrganizationHierarchyParserRuleCall_12 = (RuleCall)cAlternatives.eContents().get(12);
		private final RuleCall cSecurityProfileParserRuleCall_13 = (RuleCall)cAlternatives.eContents().get(13);
		private final RuleCall cResponsibilityParserRuleCall_14 = (RuleCall)cAlternatives.eContents().get(14);
		private final RuleCall cUserParserRuleCall_15 = (RuleCall)cAlternatives.eContents().get(15);
		private final RuleCall cProfileSettingsParserRuleCall_16 = (RuleCall)cAlternatives.eContents().get(16);
		
		//TopElement returns Element:
		//    ValueSet | ChartOfAccounts | Ledger | LegalEntity | BusinessGroup | OperatingUnit | InventoryOrganization
		//    | Subinventory | CostCenter | HrOrganization | ImproperOrganization | Location | OrganizationHierarchy
		//    | SecurityProfile | Responsibility | User | ProfileSettings;
		@Override public ParserRule getRule() { return rule; }
		
		//ValueSet | ChartOfAccounts | Ledger | LegalEntity | BusinessGroup | OperatingUnit | InventoryOrganization
		//| Subinventory | CostCenter | HrOrganization | ImproperOrganization | Location | OrganizationHierarchy
		//| SecurityProfile | Responsibility | User | ProfileSettings
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//ValueSet
		public RuleCall getValueSetParserRuleCall_0() { return cValueSetParserRuleCall_0; }
		
		//ChartOfAccounts
		public RuleCall getChartOfAccountsParserRuleCall_1() { return cChartOfAccountsParserRuleCall_1; }
		
		//Ledger
		public RuleCall getLedgerParserRuleCall_2() { return cLedgerParserRuleCall_2; }
		
		//LegalEntity
		public RuleCall getLegalEntityParserRuleCall_3() { return cLegalEntityParserRuleCall_3; }
		
		//BusinessGroup
		public RuleCall getBusinessGroupParserRuleCall_4() { return cBusinessGroupParserRuleCall_4; }
		
		//OperatingUnit
		public RuleCall getOperatingUnitParserRuleCall_5() { return cOperatingUnitParserRuleCall_5; }
		
		//InventoryOrganization
		public RuleCall getInventoryOrganizationParserRuleCall_6() { return cInventoryOrganizationParserRuleCall_6; }
		
		//Subinventory
		public RuleCall getSubinventoryParserRuleCall_7() { return cSubinventoryParserRuleCall_7; }
		
		//CostCenter
		public RuleCall getCostCenterParserRuleCall_8() { return cCostCenterParserRuleCall_8; }
		
		//HrOrganization
		public RuleCall getHrOrganizationParserRuleCall_9() { return cHrOrganizationParserRuleCall_9; }
		
		//ImproperOrganization
		public RuleCall getImproperOrganizationParserRuleCall_10() { return cImproperOrganizationParserRuleCall_10; }
		
		//Location
		public RuleCall getLocationParserRuleCall_11() { return cLocationParserRuleCall_11; }
		
		//OrganizationHierarchy
		public RuleCall getOrganizationHierarchyParserRuleCall_12() { return cOrganizationHierarchyParserRuleCall_12; }
		
		//SecurityProfile
		public RuleCall getSecurityProfileParserRuleCall_13() { return cSecurityProfileParserRuleCall_13; }
		
		//Responsibility
		public RuleCall getResponsibilityParserRuleCall_14() { return cResponsibilityParserRuleCall_14; }
		
		//User
		public RuleCall getUserParserRuleCall_15() { return cUserParserRuleCall_15; }
		
		//ProfileSettings
		public RuleCall getProfileSettingsParserRuleCall_16() { return cProfileSettingsParserRuleCall_16; }
	}
	public class InBusinessGroupElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.InBusinessGroup");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cLegalEntityParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cOperatingUnitParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		private final RuleCall cInventoryOrganizationParserRuleCall_2 = (RuleCall)cAlternatives.eContents().get(2);
		private final RuleCall cCostCenterParserRuleCall_3 = (RuleCall)cAlternatives.eContents().get(3);
		private final RuleCall cHrOrganizationParserRuleCall_4 = (RuleCall)cAlternatives.eContents().get(4);
		private final RuleCall cImproperOrganizationParserRuleCall_5 = (RuleCall)cAlternatives.eContents().get(5);
		private final RuleCall cLocationParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		private final RuleCall cOrganizationHierarchyParserRuleCall_7 = (RuleCall)cAlternatives.eContents().get(7);
		private final RuleCall cSecurityProfileParserRuleCall_8 = (RuleCall)cAlternatives.eContents().get(8);
		private final RuleCall cResponsibilityParserRuleCall_9 = (RuleCall)cAlternatives.eContents().get(9);
		
		//InBusinessGroup returns Element:
		//    LegalEntity | OperatingUnit | InventoryOrganization | CostCenter | HrOrganization | ImproperOrganization
		//    | Location | OrganizationHierarchy | SecurityProfile | Responsibility;
		@Override public ParserRule getRule() { return rule; }
		
		//LegalEntity | OperatingUnit | InventoryOrganization | CostCenter | HrOrganization | ImproperOrganization
		//| Location | OrganizationHierarchy | SecurityProfile | Responsibility
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//LegalEntity
		public RuleCall getLegalEntityParserRuleCall_0() { return cLegalEntityParserRuleCall_0; }
		
		//OperatingUnit
		public RuleCall getOperatingUnitParserRuleCall_1() { return cOperatingUnitParserRuleCall_1; }
		
		//InventoryOrganization
		public RuleCall getInventoryOrganizationParserRuleCall_2() { return cInventoryOrganizationParserRuleCall_2; }
		
		//CostCenter
		public RuleCall getCostCenterParserRuleCall_3() { return cCostCenterParserRuleCall_3; }
		
		//HrOrganization
		public RuleCall getHrOrganizationParserRuleCall_4() { return cHrOrganizationParserRuleCall_4; }
		
		//ImproperOrganization
		public RuleCall getImproperOrganizationParserRuleCall_5() { return cImproperOrganizationParserRuleCall_5; }
		
		//Location
		public RuleCall getLocationParserRuleCall_6() { return cLocationParserRuleCall_6; }
		
		//OrganizationHierarchy
		public RuleCall getOrganizationHierarchyParserRuleCall_7() { return cOrganizationHierarchyParserRuleCall_7; }
		
		//SecurityProfile
		public RuleCall getSecurityProfileParserRuleCall_8() { return cSecurityProfileParserRuleCall_8; }
		
		//Responsibility
		public RuleCall getResponsibilityParserRuleCall_9() { return cResponsibilityParserRuleCall_9; }
	}
	public class InOperatingUnitElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.InOperatingUnit");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cInventoryOrganizationParserRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cImproperOrganizationParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//InOperatingUnit returns Element: InventoryOrganization | ImproperOrganization;
		@Override public ParserRule getRule() { return rule; }
		
		//InventoryOrganization | ImproperOrganization
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//InventoryOrganization
		public RuleCall getInventoryOrganizationParserRuleCall_0() { return cInventoryOrganizationParserRuleCall_0; }
		
		//ImproperOrganization
		public RuleCall getImproperOrganizationParserRuleCall_1() { return cImproperOrganizationParserRuleCall_1; }
	}
	public class NamedElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Named");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cIdAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cIdIdParserRuleCall_0_0 = (RuleCall)cIdAssignment_0.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Assignment cNameAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cNameSTRINGTerminalRuleCall_1_0_0 = (RuleCall)cNameAssignment_1_0.eContents().get(0);
		private final Assignment cNamesAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cNamesLocalNameParserRuleCall_1_1_0 = (RuleCall)cNamesAssignment_1_1.eContents().get(0);
		
		//// ---- what every element can say
		//fragment Named returns Element: id=Id (name=STRING names+=LocalName*)?;
		@Override public ParserRule getRule() { return rule; }
		
		//id=Id (name=STRING names+=LocalName*)?
		public Group getGroup() { return cGroup; }
		
		//id=Id
		public Assignment getIdAssignment_0() { return cIdAssignment_0; }
		
		//Id
		public RuleCall getIdIdParserRuleCall_0_0() { return cIdIdParserRuleCall_0_0; }
		
		//(name=STRING names+=LocalName*)?
		public Group getGroup_1() { return cGroup_1; }
		
		//name=STRING
		public Assignment getNameAssignment_1_0() { return cNameAssignment_1_0; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_1_0_0() { return cNameSTRINGTerminalRuleCall_1_0_0; }
		
		//names+=LocalName*
		public Assignment getNamesAssignment_1_1() { return cNamesAssignment_1_1; }
		
		//LocalName
		public RuleCall getNamesLocalNameParserRuleCall_1_1_0() { return cNamesLocalNameParserRuleCall_1_1_0; }
	}
	public class LifeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Life");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cFromKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Assignment cFromAssignment_0_1 = (Assignment)cGroup_0.eContents().get(1);
		private final RuleCall cFromDayParserRuleCall_0_1_0 = (RuleCall)cFromAssignment_0_1.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cToKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cToAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cToDayParserRuleCall_1_1_0 = (RuleCall)cToAssignment_1_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cLikeKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cLikeAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_2_1_0 = (CrossReference)cLikeAssignment_2_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_2_1_0_1 = (RuleCall)cLikeTemplateCrossReference_2_1_0.eContents().get(1);
		private final Group cGroup_2_2 = (Group)cGroup_2.eContents().get(2);
		private final Keyword cCommaKeyword_2_2_0 = (Keyword)cGroup_2_2.eContents().get(0);
		private final Assignment cLikeAssignment_2_2_1 = (Assignment)cGroup_2_2.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_2_2_1_0 = (CrossReference)cLikeAssignment_2_2_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_2_2_1_0_1 = (RuleCall)cLikeTemplateCrossReference_2_2_1_0.eContents().get(1);
		
		//fragment Life returns Element:
		//    'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*;
		@Override public ParserRule getRule() { return rule; }
		
		//'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'from' from=Day
		public Group getGroup_0() { return cGroup_0; }
		
		//'from'
		public Keyword getFromKeyword_0_0() { return cFromKeyword_0_0; }
		
		//from=Day
		public Assignment getFromAssignment_0_1() { return cFromAssignment_0_1; }
		
		//Day
		public RuleCall getFromDayParserRuleCall_0_1_0() { return cFromDayParserRuleCall_0_1_0; }
		
		//'to' to=Day
		public Group getGroup_1() { return cGroup_1; }
		
		//'to'
		public Keyword getToKeyword_1_0() { return cToKeyword_1_0; }
		
		//to=Day
		public Assignment getToAssignment_1_1() { return cToAssignment_1_1; }
		
		//Day
		public RuleCall getToDayParserRuleCall_1_1_0() { return cToDayParserRuleCall_1_1_0; }
		
		//'like' like+=[Template|CODE] (',' like+=[Template|CODE])*
		public Group getGroup_2() { return cGroup_2; }
		
		//'like'
		public Keyword getLikeKeyword_2_0() { return cLikeKeyword_2_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_2_1() { return cLikeAssignment_2_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_2_1_0() { return cLikeTemplateCrossReference_2_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_2_1_0_1() { return cLikeTemplateCODETerminalRuleCall_2_1_0_1; }
		
		//(',' like+=[Template|CODE])*
		public Group getGroup_2_2() { return cGroup_2_2; }
		
		//','
		public Keyword getCommaKeyword_2_2_0() { return cCommaKeyword_2_2_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_2_2_1() { return cLikeAssignment_2_2_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_2_2_1_0() { return cLikeTemplateCrossReference_2_2_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_2_2_1_0_1() { return cLikeTemplateCODETerminalRuleCall_2_2_1_0_1; }
	}
	public class LocalNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LocalName");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cLanguageAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cLanguageCODETerminalRuleCall_0_0 = (RuleCall)cLanguageAssignment_0.eContents().get(0);
		private final Assignment cTextAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cTextSTRINGTerminalRuleCall_1_0 = (RuleCall)cTextAssignment_1.eContents().get(0);
		
		//LocalName: language=CODE text=STRING;
		@Override public ParserRule getRule() { return rule; }
		
		//language=CODE text=STRING
		public Group getGroup() { return cGroup; }
		
		//language=CODE
		public Assignment getLanguageAssignment_0() { return cLanguageAssignment_0; }
		
		//CODE
		public RuleCall getLanguageCODETerminalRuleCall_0_0() { return cLanguageCODETerminalRuleCall_0_0; }
		
		//text=STRING
		public Assignment getTextAssignment_1() { return cTextAssignment_1; }
		
		//STRING
		public RuleCall getTextSTRINGTerminalRuleCall_1_0() { return cTextSTRINGTerminalRuleCall_1_0; }
	}
	public class HeadElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Head");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cFromKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Assignment cFromAssignment_0_1 = (Assignment)cGroup_0.eContents().get(1);
		private final RuleCall cFromDayParserRuleCall_0_1_0 = (RuleCall)cFromAssignment_0_1.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cToKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cToAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final RuleCall cToDayParserRuleCall_1_1_0 = (RuleCall)cToAssignment_1_1.eContents().get(0);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cLikeKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cLikeAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_2_1_0 = (CrossReference)cLikeAssignment_2_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_2_1_0_1 = (RuleCall)cLikeTemplateCrossReference_2_1_0.eContents().get(1);
		private final Group cGroup_2_2 = (Group)cGroup_2.eContents().get(2);
		private final Keyword cCommaKeyword_2_2_0 = (Keyword)cGroup_2_2.eContents().get(0);
		private final Assignment cLikeAssignment_2_2_1 = (Assignment)cGroup_2_2.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_2_2_1_0 = (CrossReference)cLikeAssignment_2_2_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_2_2_1_0_1 = (RuleCall)cLikeTemplateCrossReference_2_2_1_0.eContents().get(1);
		
		//fragment Head returns Element:
		//    'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*;
		@Override public ParserRule getRule() { return rule; }
		
		//'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'from' from=Day
		public Group getGroup_0() { return cGroup_0; }
		
		//'from'
		public Keyword getFromKeyword_0_0() { return cFromKeyword_0_0; }
		
		//from=Day
		public Assignment getFromAssignment_0_1() { return cFromAssignment_0_1; }
		
		//Day
		public RuleCall getFromDayParserRuleCall_0_1_0() { return cFromDayParserRuleCall_0_1_0; }
		
		//'to' to=Day
		public Group getGroup_1() { return cGroup_1; }
		
		//'to'
		public Keyword getToKeyword_1_0() { return cToKeyword_1_0; }
		
		//to=Day
		public Assignment getToAssignment_1_1() { return cToAssignment_1_1; }
		
		//Day
		public RuleCall getToDayParserRuleCall_1_1_0() { return cToDayParserRuleCall_1_1_0; }
		
		//'like' like+=[Template|CODE] (',' like+=[Template|CODE])*
		public Group getGroup_2() { return cGroup_2; }
		
		//'like'
		public Keyword getLikeKeyword_2_0() { return cLikeKeyword_2_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_2_1() { return cLikeAssignment_2_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_2_1_0() { return cLikeTemplateCrossReference_2_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_2_1_0_1() { return cLikeTemplateCODETerminalRuleCall_2_1_0_1; }
		
		//(',' like+=[Template|CODE])*
		public Group getGroup_2_2() { return cGroup_2_2; }
		
		//','
		public Keyword getCommaKeyword_2_2_0() { return cCommaKeyword_2_2_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_2_2_1() { return cLikeAssignment_2_2_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_2_2_1_0() { return cLikeTemplateCrossReference_2_2_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_2_2_1_0_1() { return cLikeTemplateCODETerminalRuleCall_2_2_1_0_1; }
	}
	public class PlaceElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Place");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cBusinessKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Keyword cGroupKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final Assignment cBusinessGroupAssignment_0_2 = (Assignment)cGroup_0.eContents().get(2);
		private final CrossReference cBusinessGroupBusinessGroupCrossReference_0_2_0 = (CrossReference)cBusinessGroupAssignment_0_2.eContents().get(0);
		private final RuleCall cBusinessGroupBusinessGroupIdParserRuleCall_0_2_0_1 = (RuleCall)cBusinessGroupBusinessGroupCrossReference_0_2_0.eContents().get(1);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cAtKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cLocationAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final CrossReference cLocationLocationCrossReference_1_1_0 = (CrossReference)cLocationAssignment_1_1.eContents().get(0);
		private final RuleCall cLocationLocationIdParserRuleCall_1_1_0_1 = (RuleCall)cLocationLocationCrossReference_1_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cTypeKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cTypeAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cTypeTextParserRuleCall_2_1_0 = (RuleCall)cTypeAssignment_2_1.eContents().get(0);
		private final Assignment cExternalAssignment_3 = (Assignment)cAlternatives.eContents().get(3);
		private final RuleCall cExternalExternalFlagParserRuleCall_3_0 = (RuleCall)cExternalAssignment_3.eContents().get(0);
		private final Assignment cAlsoHrOrganizationAssignment_4 = (Assignment)cAlternatives.eContents().get(4);
		private final RuleCall cAlsoHrOrganizationAlsoHrFlagParserRuleCall_4_0 = (RuleCall)cAlsoHrOrganizationAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cAlternatives.eContents().get(5);
		private final Keyword cSameKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Keyword cOrganizationKeyword_5_1 = (Keyword)cGroup_5.eContents().get(1);
		private final Keyword cAsKeyword_5_2 = (Keyword)cGroup_5.eContents().get(2);
		private final Assignment cSameOrganizationAssignment_5_3 = (Assignment)cGroup_5.eContents().get(3);
		private final CrossReference cSameOrganizationOrganizationCrossReference_5_3_0 = (CrossReference)cSameOrganizationAssignment_5_3.eContents().get(0);
		private final RuleCall cSameOrganizationOrganizationElementRefParserRuleCall_5_3_0_1 = (RuleCall)cSameOrganizationOrganizationCrossReference_5_3_0.eContents().get(1);
		private final RuleCall cLifeParserRuleCall_6 = (RuleCall)cAlternatives.eContents().get(6);
		
		//fragment Place returns Organization:
		//    'business' 'group' businessGroup+=[BusinessGroup|Id] | 'at' location=[Location|Id] | 'type' type=Text
		//    | external=ExternalFlag | alsoHrOrganization=AlsoHrFlag
		//    | 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef] | Life;
		@Override public ParserRule getRule() { return rule; }
		
		//'business' 'group' businessGroup+=[BusinessGroup|Id] | 'at' location=[Location|Id] | 'type' type=Text
		//| external=ExternalFlag | alsoHrOrganization=AlsoHrFlag
		//| 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef] | Life
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'business' 'group' businessGroup+=[BusinessGroup|Id]
		public Group getGroup_0() { return cGroup_0; }
		
		//'business'
		public Keyword getBusinessKeyword_0_0() { return cBusinessKeyword_0_0; }
		
		//'group'
		public Keyword getGroupKeyword_0_1() { return cGroupKeyword_0_1; }
		
		//businessGroup+=[BusinessGroup|Id]
		public Assignment getBusinessGroupAssignment_0_2() { return cBusinessGroupAssignment_0_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getBusinessGroupBusinessGroupCrossReference_0_2_0() { return cBusinessGroupBusinessGroupCrossReference_0_2_0; }
		
		//Id
		public RuleCall getBusinessGroupBusinessGroupIdParserRuleCall_0_2_0_1() { return cBusinessGroupBusinessGroupIdParserRuleCall_0_2_0_1; }
		
		//'at' location=[Location|Id]
		public Group getGroup_1() { return cGroup_1; }
		
		//'at'
		public Keyword getAtKeyword_1_0() { return cAtKeyword_1_0; }
		
		//location=[Location|Id]
		public Assignment getLocationAssignment_1_1() { return cLocationAssignment_1_1; }
		
		//[Location|Id]
		public CrossReference getLocationLocationCrossReference_1_1_0() { return cLocationLocationCrossReference_1_1_0; }
		
		//Id
		public RuleCall getLocationLocationIdParserRuleCall_1_1_0_1() { return cLocationLocationIdParserRuleCall_1_1_0_1; }
		
		//'type' type=Text
		public Group getGroup_2() { return cGroup_2; }
		
		//'type'
		public Keyword getTypeKeyword_2_0() { return cTypeKeyword_2_0; }
		
		//type=Text
		public Assignment getTypeAssignment_2_1() { return cTypeAssignment_2_1; }
		
		//Text
		public RuleCall getTypeTextParserRuleCall_2_1_0() { return cTypeTextParserRuleCall_2_1_0; }
		
		//external=ExternalFlag
		public Assignment getExternalAssignment_3() { return cExternalAssignment_3; }
		
		//ExternalFlag
		public RuleCall getExternalExternalFlagParserRuleCall_3_0() { return cExternalExternalFlagParserRuleCall_3_0; }
		
		//alsoHrOrganization=AlsoHrFlag
		public Assignment getAlsoHrOrganizationAssignment_4() { return cAlsoHrOrganizationAssignment_4; }
		
		//AlsoHrFlag
		public RuleCall getAlsoHrOrganizationAlsoHrFlagParserRuleCall_4_0() { return cAlsoHrOrganizationAlsoHrFlagParserRuleCall_4_0; }
		
		//'same' 'organization' 'as' sameOrganization=[Organization|ElementRef]
		public Group getGroup_5() { return cGroup_5; }
		
		//'same'
		public Keyword getSameKeyword_5_0() { return cSameKeyword_5_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_5_1() { return cOrganizationKeyword_5_1; }
		
		//'as'
		public Keyword getAsKeyword_5_2() { return cAsKeyword_5_2; }
		
		//sameOrganization=[Organization|ElementRef]
		public Assignment getSameOrganizationAssignment_5_3() { return cSameOrganizationAssignment_5_3; }
		
		//[Organization|ElementRef]
		public CrossReference getSameOrganizationOrganizationCrossReference_5_3_0() { return cSameOrganizationOrganizationCrossReference_5_3_0; }
		
		//ElementRef
		public RuleCall getSameOrganizationOrganizationElementRefParserRuleCall_5_3_0_1() { return cSameOrganizationOrganizationElementRefParserRuleCall_5_3_0_1; }
		
		//Life
		public RuleCall getLifeParserRuleCall_6() { return cLifeParserRuleCall_6; }
	}
	public class ValueSetElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ValueSet");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cValueKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cSetKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cLikeKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cLikeAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_4_1_0 = (CrossReference)cLikeAssignment_4_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_4_1_0_1 = (RuleCall)cLikeTemplateCrossReference_4_1_0.eContents().get(1);
		private final RuleCall cValueSetBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//// ---- accounting
		//ValueSet: origin=OriginWord? 'value' 'set' Named ('like' like+=[Template|CODE])? ValueSetBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'value' 'set' Named ('like' like+=[Template|CODE])? ValueSetBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'value'
		public Keyword getValueKeyword_1() { return cValueKeyword_1; }
		
		//'set'
		public Keyword getSetKeyword_2() { return cSetKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//('like' like+=[Template|CODE])?
		public Group getGroup_4() { return cGroup_4; }
		
		//'like'
		public Keyword getLikeKeyword_4_0() { return cLikeKeyword_4_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_4_1() { return cLikeAssignment_4_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_4_1_0() { return cLikeTemplateCrossReference_4_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_4_1_0_1() { return cLikeTemplateCODETerminalRuleCall_4_1_0_1; }
		
		//ValueSetBody?
		public RuleCall getValueSetBodyParserRuleCall_5() { return cValueSetBodyParserRuleCall_5; }
	}
	public class ValueSetBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ValueSetBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cFormatKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cFormatAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cFormatFormatWordParserRuleCall_1_0_1_0 = (RuleCall)cFormatAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cSizeKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cSizeAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cSizeIntParserRuleCall_1_1_1_0 = (RuleCall)cSizeAssignment_1_1_1.eContents().get(0);
		private final Assignment cUppercaseAssignment_1_2 = (Assignment)cAlternatives_1.eContents().get(2);
		private final RuleCall cUppercaseUppercaseFlagParserRuleCall_1_2_0 = (RuleCall)cUppercaseAssignment_1_2.eContents().get(0);
		private final Assignment cZeroFilledAssignment_1_3 = (Assignment)cAlternatives_1.eContents().get(3);
		private final RuleCall cZeroFilledZeroFilledFlagParserRuleCall_1_3_0 = (RuleCall)cZeroFilledAssignment_1_3.eContents().get(0);
		private final Assignment cValuesAssignment_1_4 = (Assignment)cAlternatives_1.eContents().get(4);
		private final RuleCall cValuesSegmentValueParserRuleCall_1_4_0 = (RuleCall)cValuesAssignment_1_4.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment ValueSetBody returns ValueSet: '{' ('format' format=FormatWord | 'size' size=Int
		//    | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('format' format=FormatWord | 'size' size=Int
		//   | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('format' format=FormatWord | 'size' size=Int
		//   | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'format' format=FormatWord
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'format'
		public Keyword getFormatKeyword_1_0_0() { return cFormatKeyword_1_0_0; }
		
		//format=FormatWord
		public Assignment getFormatAssignment_1_0_1() { return cFormatAssignment_1_0_1; }
		
		//FormatWord
		public RuleCall getFormatFormatWordParserRuleCall_1_0_1_0() { return cFormatFormatWordParserRuleCall_1_0_1_0; }
		
		//'size' size=Int
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'size'
		public Keyword getSizeKeyword_1_1_0() { return cSizeKeyword_1_1_0; }
		
		//size=Int
		public Assignment getSizeAssignment_1_1_1() { return cSizeAssignment_1_1_1; }
		
		//Int
		public RuleCall getSizeIntParserRuleCall_1_1_1_0() { return cSizeIntParserRuleCall_1_1_1_0; }
		
		//uppercase=UppercaseFlag
		public Assignment getUppercaseAssignment_1_2() { return cUppercaseAssignment_1_2; }
		
		//UppercaseFlag
		public RuleCall getUppercaseUppercaseFlagParserRuleCall_1_2_0() { return cUppercaseUppercaseFlagParserRuleCall_1_2_0; }
		
		//zeroFilled=ZeroFilledFlag
		public Assignment getZeroFilledAssignment_1_3() { return cZeroFilledAssignment_1_3; }
		
		//ZeroFilledFlag
		public RuleCall getZeroFilledZeroFilledFlagParserRuleCall_1_3_0() { return cZeroFilledZeroFilledFlagParserRuleCall_1_3_0; }
		
		//values+=SegmentValue
		public Assignment getValuesAssignment_1_4() { return cValuesAssignment_1_4; }
		
		//SegmentValue
		public RuleCall getValuesSegmentValueParserRuleCall_1_4_0() { return cValuesSegmentValueParserRuleCall_1_4_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class SegmentValueElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SegmentValue");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cValueKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cNamedParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Assignment cEnabledAssignment_2_0 = (Assignment)cAlternatives_2.eContents().get(0);
		private final RuleCall cEnabledEnabledFlagParserRuleCall_2_0_0 = (RuleCall)cEnabledAssignment_2_0.eContents().get(0);
		private final Assignment cParentAssignment_2_1 = (Assignment)cAlternatives_2.eContents().get(1);
		private final RuleCall cParentParentFlagParserRuleCall_2_1_0 = (RuleCall)cParentAssignment_2_1.eContents().get(0);
		private final Group cGroup_2_2 = (Group)cAlternatives_2.eContents().get(2);
		private final Keyword cCodeKeyword_2_2_0 = (Keyword)cGroup_2_2.eContents().get(0);
		private final Assignment cCodeAssignment_2_2_1 = (Assignment)cGroup_2_2.eContents().get(1);
		private final RuleCall cCodeTextParserRuleCall_2_2_1_0 = (RuleCall)cCodeAssignment_2_2_1.eContents().get(0);
		private final Group cGroup_2_3 = (Group)cAlternatives_2.eContents().get(3);
		private final Keyword cFromKeyword_2_3_0 = (Keyword)cGroup_2_3.eContents().get(0);
		private final Assignment cFromAssignment_2_3_1 = (Assignment)cGroup_2_3.eContents().get(1);
		private final RuleCall cFromDayParserRuleCall_2_3_1_0 = (RuleCall)cFromAssignment_2_3_1.eContents().get(0);
		private final Group cGroup_2_4 = (Group)cAlternatives_2.eContents().get(4);
		private final Keyword cToKeyword_2_4_0 = (Keyword)cGroup_2_4.eContents().get(0);
		private final Assignment cToAssignment_2_4_1 = (Assignment)cGroup_2_4.eContents().get(1);
		private final RuleCall cToDayParserRuleCall_2_4_1_0 = (RuleCall)cToAssignment_2_4_1.eContents().get(0);
		
		//SegmentValue: 'value' Named (enabled=EnabledFlag | parent=ParentFlag | 'code' code=Text | 'from' from=Day | 'to' to=Day)*;
		@Override public ParserRule getRule() { return rule; }
		
		//'value' Named (enabled=EnabledFlag | parent=ParentFlag | 'code' code=Text | 'from' from=Day | 'to' to=Day)*
		public Group getGroup() { return cGroup; }
		
		//'value'
		public Keyword getValueKeyword_0() { return cValueKeyword_0; }
		
		//Named
		public RuleCall getNamedParserRuleCall_1() { return cNamedParserRuleCall_1; }
		
		//(enabled=EnabledFlag | parent=ParentFlag | 'code' code=Text | 'from' from=Day | 'to' to=Day)*
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//enabled=EnabledFlag
		public Assignment getEnabledAssignment_2_0() { return cEnabledAssignment_2_0; }
		
		//EnabledFlag
		public RuleCall getEnabledEnabledFlagParserRuleCall_2_0_0() { return cEnabledEnabledFlagParserRuleCall_2_0_0; }
		
		//parent=ParentFlag
		public Assignment getParentAssignment_2_1() { return cParentAssignment_2_1; }
		
		//ParentFlag
		public RuleCall getParentParentFlagParserRuleCall_2_1_0() { return cParentParentFlagParserRuleCall_2_1_0; }
		
		//'code' code=Text
		public Group getGroup_2_2() { return cGroup_2_2; }
		
		//'code'
		public Keyword getCodeKeyword_2_2_0() { return cCodeKeyword_2_2_0; }
		
		//code=Text
		public Assignment getCodeAssignment_2_2_1() { return cCodeAssignment_2_2_1; }
		
		//Text
		public RuleCall getCodeTextParserRuleCall_2_2_1_0() { return cCodeTextParserRuleCall_2_2_1_0; }
		
		//'from' from=Day
		public Group getGroup_2_3() { return cGroup_2_3; }
		
		//'from'
		public Keyword getFromKeyword_2_3_0() { return cFromKeyword_2_3_0; }
		
		//from=Day
		public Assignment getFromAssignment_2_3_1() { return cFromAssignment_2_3_1; }
		
		//Day
		public RuleCall getFromDayParserRuleCall_2_3_1_0() { return cFromDayParserRuleCall_2_3_1_0; }
		
		//'to' to=Day
		public Group getGroup_2_4() { return cGroup_2_4; }
		
		//'to'
		public Keyword getToKeyword_2_4_0() { return cToKeyword_2_4_0; }
		
		//to=Day
		public Assignment getToAssignment_2_4_1() { return cToAssignment_2_4_1; }
		
		//Day
		public RuleCall getToDayParserRuleCall_2_4_1_0() { return cToDayParserRuleCall_2_4_1_0; }
	}
	public class ChartOfAccountsElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ChartOfAccounts");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cChartKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cOfKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Keyword cAccountsKeyword_3 = (Keyword)cGroup.eContents().get(3);
		private final RuleCall cNamedParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		private final RuleCall cChartBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//ChartOfAccounts: origin=OriginWord? 'chart' 'of' 'accounts' Named ChartBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'chart' 'of' 'accounts' Named ChartBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'chart'
		public Keyword getChartKeyword_1() { return cChartKeyword_1; }
		
		//'of'
		public Keyword getOfKeyword_2() { return cOfKeyword_2; }
		
		//'accounts'
		public Keyword getAccountsKeyword_3() { return cAccountsKeyword_3; }
		
		//Named
		public RuleCall getNamedParserRuleCall_4() { return cNamedParserRuleCall_4; }
		
		//ChartBody?
		public RuleCall getChartBodyParserRuleCall_5() { return cChartBodyParserRuleCall_5; }
	}
	public class ChartBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ChartBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cSeparatorKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cSeparatorAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cSeparatorTextParserRuleCall_1_0_1_0 = (RuleCall)cSeparatorAssignment_1_0_1.eContents().get(0);
		private final Assignment cSegmentsAssignment_1_1 = (Assignment)cAlternatives_1.eContents().get(1);
		private final RuleCall cSegmentsSegmentParserRuleCall_1_1_0 = (RuleCall)cSegmentsAssignment_1_1.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment ChartBody returns ChartOfAccounts: '{' ('separator' separator=Text | segments+=Segment)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('separator' separator=Text | segments+=Segment)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('separator' separator=Text | segments+=Segment)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'separator' separator=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'separator'
		public Keyword getSeparatorKeyword_1_0_0() { return cSeparatorKeyword_1_0_0; }
		
		//separator=Text
		public Assignment getSeparatorAssignment_1_0_1() { return cSeparatorAssignment_1_0_1; }
		
		//Text
		public RuleCall getSeparatorTextParserRuleCall_1_0_1_0() { return cSeparatorTextParserRuleCall_1_0_1_0; }
		
		//segments+=Segment
		public Assignment getSegmentsAssignment_1_1() { return cSegmentsAssignment_1_1; }
		
		//Segment
		public RuleCall getSegmentsSegmentParserRuleCall_1_1_0() { return cSegmentsSegmentParserRuleCall_1_1_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class SegmentElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Segment");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cSegmentKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cNamedParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Assignment cQualifiersAssignment_2_0 = (Assignment)cAlternatives_2.eContents().get(0);
		private final RuleCall cQualifiersQualifierWordParserRuleCall_2_0_0 = (RuleCall)cQualifiersAssignment_2_0.eContents().get(0);
		private final Group cGroup_2_1 = (Group)cAlternatives_2.eContents().get(1);
		private final Keyword cValueKeyword_2_1_0 = (Keyword)cGroup_2_1.eContents().get(0);
		private final Keyword cSetKeyword_2_1_1 = (Keyword)cGroup_2_1.eContents().get(1);
		private final Assignment cValueSetAssignment_2_1_2 = (Assignment)cGroup_2_1.eContents().get(2);
		private final CrossReference cValueSetValueSetCrossReference_2_1_2_0 = (CrossReference)cValueSetAssignment_2_1_2.eContents().get(0);
		private final RuleCall cValueSetValueSetIdParserRuleCall_2_1_2_0_1 = (RuleCall)cValueSetValueSetCrossReference_2_1_2_0.eContents().get(1);
		
		//Segment: 'segment' Named (qualifiers+=QualifierWord | 'value' 'set' valueSet=[ValueSet|Id])*;
		@Override public ParserRule getRule() { return rule; }
		
		//'segment' Named (qualifiers+=QualifierWord | 'value' 'set' valueSet=[ValueSet|Id])*
		public Group getGroup() { return cGroup; }
		
		//'segment'
		public Keyword getSegmentKeyword_0() { return cSegmentKeyword_0; }
		
		//Named
		public RuleCall getNamedParserRuleCall_1() { return cNamedParserRuleCall_1; }
		
		//(qualifiers+=QualifierWord | 'value' 'set' valueSet=[ValueSet|Id])*
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//qualifiers+=QualifierWord
		public Assignment getQualifiersAssignment_2_0() { return cQualifiersAssignment_2_0; }
		
		//QualifierWord
		public RuleCall getQualifiersQualifierWordParserRuleCall_2_0_0() { return cQualifiersQualifierWordParserRuleCall_2_0_0; }
		
		//'value' 'set' valueSet=[ValueSet|Id]
		public Group getGroup_2_1() { return cGroup_2_1; }
		
		//'value'
		public Keyword getValueKeyword_2_1_0() { return cValueKeyword_2_1_0; }
		
		//'set'
		public Keyword getSetKeyword_2_1_1() { return cSetKeyword_2_1_1; }
		
		//valueSet=[ValueSet|Id]
		public Assignment getValueSetAssignment_2_1_2() { return cValueSetAssignment_2_1_2; }
		
		//[ValueSet|Id]
		public CrossReference getValueSetValueSetCrossReference_2_1_2_0() { return cValueSetValueSetCrossReference_2_1_2_0; }
		
		//Id
		public RuleCall getValueSetValueSetIdParserRuleCall_2_1_2_0_1() { return cValueSetValueSetIdParserRuleCall_2_1_2_0_1; }
	}
	public class LedgerElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Ledger");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Keyword cLedgerKeyword_1_0 = (Keyword)cAlternatives_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cSetKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Keyword cBooksKeyword_1_1_2 = (Keyword)cGroup_1_1.eContents().get(2);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Assignment cCategoryAssignment_1_2_0 = (Assignment)cGroup_1_2.eContents().get(0);
		private final RuleCall cCategorySecondaryWordParserRuleCall_1_2_0_0 = (RuleCall)cCategoryAssignment_1_2_0.eContents().get(0);
		private final Keyword cLedgerKeyword_1_2_1 = (Keyword)cGroup_1_2.eContents().get(1);
		private final Assignment cCategoryAssignment_1_3 = (Assignment)cAlternatives_1.eContents().get(3);
		private final RuleCall cCategoryReportingWordParserRuleCall_1_3_0 = (RuleCall)cCategoryAssignment_1_3.eContents().get(0);
		private final RuleCall cNamedParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Alternatives cAlternatives_3 = (Alternatives)cGroup.eContents().get(3);
		private final RuleCall cHeadParserRuleCall_3_0 = (RuleCall)cAlternatives_3.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cAlternatives_3.eContents().get(1);
		private final Keyword cShortKeyword_3_1_0 = (Keyword)cGroup_3_1.eContents().get(0);
		private final Assignment cShortNameAssignment_3_1_1 = (Assignment)cGroup_3_1.eContents().get(1);
		private final RuleCall cShortNameTextParserRuleCall_3_1_1_0 = (RuleCall)cShortNameAssignment_3_1_1.eContents().get(0);
		private final RuleCall cLedgerBodyParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		
		//Ledger: origin=OriginWord?
		//    ('ledger' | 'set' 'of' 'books' | category=SecondaryWord 'ledger' | category=ReportingWord)
		//    Named (->Head | ->'short' shortName=Text)* LedgerBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord?
		//   ('ledger' | 'set' 'of' 'books' | category=SecondaryWord 'ledger' | category=ReportingWord)
		//   Named (->Head | ->'short' shortName=Text)* LedgerBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//('ledger' | 'set' 'of' 'books' | category=SecondaryWord 'ledger' | category=ReportingWord)
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_0() { return cLedgerKeyword_1_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'set'
		public Keyword getSetKeyword_1_1_0() { return cSetKeyword_1_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1_1() { return cOfKeyword_1_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_1_1_2() { return cBooksKeyword_1_1_2; }
		
		//category=SecondaryWord 'ledger'
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//category=SecondaryWord
		public Assignment getCategoryAssignment_1_2_0() { return cCategoryAssignment_1_2_0; }
		
		//SecondaryWord
		public RuleCall getCategorySecondaryWordParserRuleCall_1_2_0_0() { return cCategorySecondaryWordParserRuleCall_1_2_0_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_2_1() { return cLedgerKeyword_1_2_1; }
		
		//category=ReportingWord
		public Assignment getCategoryAssignment_1_3() { return cCategoryAssignment_1_3; }
		
		//ReportingWord
		public RuleCall getCategoryReportingWordParserRuleCall_1_3_0() { return cCategoryReportingWordParserRuleCall_1_3_0; }
		
		//Named
		public RuleCall getNamedParserRuleCall_2() { return cNamedParserRuleCall_2; }
		
		//(->Head | ->'short' shortName=Text)*
		public Alternatives getAlternatives_3() { return cAlternatives_3; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_3_0() { return cHeadParserRuleCall_3_0; }
		
		//->'short' shortName=Text
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//->'short'
		public Keyword getShortKeyword_3_1_0() { return cShortKeyword_3_1_0; }
		
		//shortName=Text
		public Assignment getShortNameAssignment_3_1_1() { return cShortNameAssignment_3_1_1; }
		
		//Text
		public RuleCall getShortNameTextParserRuleCall_3_1_1_0() { return cShortNameTextParserRuleCall_3_1_1_0; }
		
		//LedgerBody?
		public RuleCall getLedgerBodyParserRuleCall_4() { return cLedgerBodyParserRuleCall_4; }
	}
	public class LedgerBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LedgerBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cShortKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cShortNameAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cShortNameTextParserRuleCall_1_0_1_0 = (RuleCall)cShortNameAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cCurrencyKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cCurrencyAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cCurrencyTextParserRuleCall_1_1_1_0 = (RuleCall)cCurrencyAssignment_1_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cCalendarKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cCalendarAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cCalendarTextParserRuleCall_1_2_1_0 = (RuleCall)cCalendarAssignment_1_2_1.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cChartKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Keyword cOfKeyword_1_3_1 = (Keyword)cGroup_1_3.eContents().get(1);
		private final Keyword cAccountsKeyword_1_3_2 = (Keyword)cGroup_1_3.eContents().get(2);
		private final Assignment cChartOfAccountsAssignment_1_3_3 = (Assignment)cGroup_1_3.eContents().get(3);
		private final CrossReference cChartOfAccountsChartOfAccountsCrossReference_1_3_3_0 = (CrossReference)cChartOfAccountsAssignment_1_3_3.eContents().get(0);
		private final RuleCall cChartOfAccountsChartOfAccountsIdParserRuleCall_1_3_3_0_1 = (RuleCall)cChartOfAccountsChartOfAccountsCrossReference_1_3_3_0.eContents().get(1);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cRetainedKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cEarningsKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Assignment cRetainedEarningsAssignment_1_4_2 = (Assignment)cGroup_1_4.eContents().get(2);
		private final RuleCall cRetainedEarningsTextParserRuleCall_1_4_2_0 = (RuleCall)cRetainedEarningsAssignment_1_4_2.eContents().get(0);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cAccountingKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Keyword cMethodKeyword_1_5_1 = (Keyword)cGroup_1_5.eContents().get(1);
		private final Assignment cAccountingMethodAssignment_1_5_2 = (Assignment)cGroup_1_5.eContents().get(2);
		private final RuleCall cAccountingMethodTextParserRuleCall_1_5_2_0 = (RuleCall)cAccountingMethodAssignment_1_5_2.eContents().get(0);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cBalancingKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Keyword cSegmentKeyword_1_6_1 = (Keyword)cGroup_1_6.eContents().get(1);
		private final Alternatives cAlternatives_1_6_2 = (Alternatives)cGroup_1_6.eContents().get(2);
		private final Keyword cValueKeyword_1_6_2_0 = (Keyword)cAlternatives_1_6_2.eContents().get(0);
		private final Keyword cValuesKeyword_1_6_2_1 = (Keyword)cAlternatives_1_6_2.eContents().get(1);
		private final Assignment cBalancingSegmentValuesAssignment_1_6_3 = (Assignment)cGroup_1_6.eContents().get(3);
		private final RuleCall cBalancingSegmentValuesTextParserRuleCall_1_6_3_0 = (RuleCall)cBalancingSegmentValuesAssignment_1_6_3.eContents().get(0);
		private final Group cGroup_1_6_4 = (Group)cGroup_1_6.eContents().get(4);
		private final Keyword cCommaKeyword_1_6_4_0 = (Keyword)cGroup_1_6_4.eContents().get(0);
		private final Assignment cBalancingSegmentValuesAssignment_1_6_4_1 = (Assignment)cGroup_1_6_4.eContents().get(1);
		private final RuleCall cBalancingSegmentValuesTextParserRuleCall_1_6_4_1_0 = (RuleCall)cBalancingSegmentValuesAssignment_1_6_4_1.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cPrimaryKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Keyword cLedgerKeyword_1_7_1 = (Keyword)cGroup_1_7.eContents().get(1);
		private final Assignment cPrimaryLedgerAssignment_1_7_2 = (Assignment)cGroup_1_7.eContents().get(2);
		private final CrossReference cPrimaryLedgerLedgerCrossReference_1_7_2_0 = (CrossReference)cPrimaryLedgerAssignment_1_7_2.eContents().get(0);
		private final RuleCall cPrimaryLedgerLedgerIdParserRuleCall_1_7_2_0_1 = (RuleCall)cPrimaryLedgerLedgerCrossReference_1_7_2_0.eContents().get(1);
		private final Group cGroup_1_8 = (Group)cAlternatives_1.eContents().get(8);
		private final Keyword cLevelKeyword_1_8_0 = (Keyword)cGroup_1_8.eContents().get(0);
		private final Assignment cConversionLevelAssignment_1_8_1 = (Assignment)cGroup_1_8.eContents().get(1);
		private final RuleCall cConversionLevelLevelWordParserRuleCall_1_8_1_0 = (RuleCall)cConversionLevelAssignment_1_8_1.eContents().get(0);
		private final Group cGroup_1_9 = (Group)cAlternatives_1.eContents().get(9);
		private final Keyword cMappingKeyword_1_9_0 = (Keyword)cGroup_1_9.eContents().get(0);
		private final Assignment cMappingAssignment_1_9_1 = (Assignment)cGroup_1_9.eContents().get(1);
		private final RuleCall cMappingTextParserRuleCall_1_9_1_0 = (RuleCall)cMappingAssignment_1_9_1.eContents().get(0);
		private final Assignment cNestedAssignment_1_10 = (Assignment)cAlternatives_1.eContents().get(10);
		private final RuleCall cNestedLedgerParserRuleCall_1_10_0 = (RuleCall)cNestedAssignment_1_10.eContents().get(0);
		private final RuleCall cLifeParserRuleCall_1_11 = (RuleCall)cAlternatives_1.eContents().get(11);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment LedgerBody returns Ledger: '{' ('short' shortName=Text | 'currency' currency+=Text
		//    | 'calendar' calendar+=Text | 'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
		//    | 'retained' 'earnings' retainedEarnings=Text | 'accounting' 'method' accountingMethod=Text
		//    | 'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text (',' balancingSegmentValues+=Text)*
		//    | 'primary' 'ledger' primaryLedger=[Ledger|Id] | 'level' conversionLevel=LevelWord | 'mapping' mapping=Text
		//    | nested+=Ledger | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('short' shortName=Text | 'currency' currency+=Text
		//   | 'calendar' calendar+=Text | 'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
		//   | 'retained' 'earnings' retainedEarnings=Text | 'accounting' 'method' accountingMethod=Text
		//   | 'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text (',' balancingSegmentValues+=Text)*
		//   | 'primary' 'ledger' primaryLedger=[Ledger|Id] | 'level' conversionLevel=LevelWord | 'mapping' mapping=Text
		//   | nested+=Ledger | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('short' shortName=Text | 'currency' currency+=Text
		//   | 'calendar' calendar+=Text | 'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
		//   | 'retained' 'earnings' retainedEarnings=Text | 'accounting' 'method' accountingMethod=Text
		//   | 'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text (',' balancingSegmentValues+=Text)*
		//   | 'primary' 'ledger' primaryLedger=[Ledger|Id] | 'level' conversionLevel=LevelWord | 'mapping' mapping=Text
		//   | nested+=Ledger | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'short' shortName=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'short'
		public Keyword getShortKeyword_1_0_0() { return cShortKeyword_1_0_0; }
		
		//shortName=Text
		public Assignment getShortNameAssignment_1_0_1() { return cShortNameAssignment_1_0_1; }
		
		//Text
		public RuleCall getShortNameTextParserRuleCall_1_0_1_0() { return cShortNameTextParserRuleCall_1_0_1_0; }
		
		//'currency' currency+=Text
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'currency'
		public Keyword getCurrencyKeyword_1_1_0() { return cCurrencyKeyword_1_1_0; }
		
		//currency+=Text
		public Assignment getCurrencyAssignment_1_1_1() { return cCurrencyAssignment_1_1_1; }
		
		//Text
		public RuleCall getCurrencyTextParserRuleCall_1_1_1_0() { return cCurrencyTextParserRuleCall_1_1_1_0; }
		
		//'calendar' calendar+=Text
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'calendar'
		public Keyword getCalendarKeyword_1_2_0() { return cCalendarKeyword_1_2_0; }
		
		//calendar+=Text
		public Assignment getCalendarAssignment_1_2_1() { return cCalendarAssignment_1_2_1; }
		
		//Text
		public RuleCall getCalendarTextParserRuleCall_1_2_1_0() { return cCalendarTextParserRuleCall_1_2_1_0; }
		
		//'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'chart'
		public Keyword getChartKeyword_1_3_0() { return cChartKeyword_1_3_0; }
		
		//'of'
		public Keyword getOfKeyword_1_3_1() { return cOfKeyword_1_3_1; }
		
		//'accounts'
		public Keyword getAccountsKeyword_1_3_2() { return cAccountsKeyword_1_3_2; }
		
		//chartOfAccounts+=[ChartOfAccounts|Id]
		public Assignment getChartOfAccountsAssignment_1_3_3() { return cChartOfAccountsAssignment_1_3_3; }
		
		//[ChartOfAccounts|Id]
		public CrossReference getChartOfAccountsChartOfAccountsCrossReference_1_3_3_0() { return cChartOfAccountsChartOfAccountsCrossReference_1_3_3_0; }
		
		//Id
		public RuleCall getChartOfAccountsChartOfAccountsIdParserRuleCall_1_3_3_0_1() { return cChartOfAccountsChartOfAccountsIdParserRuleCall_1_3_3_0_1; }
		
		//'retained' 'earnings' retainedEarnings=Text
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'retained'
		public Keyword getRetainedKeyword_1_4_0() { return cRetainedKeyword_1_4_0; }
		
		//'earnings'
		public Keyword getEarningsKeyword_1_4_1() { return cEarningsKeyword_1_4_1; }
		
		//retainedEarnings=Text
		public Assignment getRetainedEarningsAssignment_1_4_2() { return cRetainedEarningsAssignment_1_4_2; }
		
		//Text
		public RuleCall getRetainedEarningsTextParserRuleCall_1_4_2_0() { return cRetainedEarningsTextParserRuleCall_1_4_2_0; }
		
		//'accounting' 'method' accountingMethod=Text
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'accounting'
		public Keyword getAccountingKeyword_1_5_0() { return cAccountingKeyword_1_5_0; }
		
		//'method'
		public Keyword getMethodKeyword_1_5_1() { return cMethodKeyword_1_5_1; }
		
		//accountingMethod=Text
		public Assignment getAccountingMethodAssignment_1_5_2() { return cAccountingMethodAssignment_1_5_2; }
		
		//Text
		public RuleCall getAccountingMethodTextParserRuleCall_1_5_2_0() { return cAccountingMethodTextParserRuleCall_1_5_2_0; }
		
		//'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text (',' balancingSegmentValues+=Text)*
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'balancing'
		public Keyword getBalancingKeyword_1_6_0() { return cBalancingKeyword_1_6_0; }
		
		//'segment'
		public Keyword getSegmentKeyword_1_6_1() { return cSegmentKeyword_1_6_1; }
		
		//('value' | 'values')
		public Alternatives getAlternatives_1_6_2() { return cAlternatives_1_6_2; }
		
		//'value'
		public Keyword getValueKeyword_1_6_2_0() { return cValueKeyword_1_6_2_0; }
		
		//'values'
		public Keyword getValuesKeyword_1_6_2_1() { return cValuesKeyword_1_6_2_1; }
		
		//balancingSegmentValues+=Text
		public Assignment getBalancingSegmentValuesAssignment_1_6_3() { return cBalancingSegmentValuesAssignment_1_6_3; }
		
		//Text
		public RuleCall getBalancingSegmentValuesTextParserRuleCall_1_6_3_0() { return cBalancingSegmentValuesTextParserRuleCall_1_6_3_0; }
		
		//(',' balancingSegmentValues+=Text)*
		public Group getGroup_1_6_4() { return cGroup_1_6_4; }
		
		//','
		public Keyword getCommaKeyword_1_6_4_0() { return cCommaKeyword_1_6_4_0; }
		
		//balancingSegmentValues+=Text
		public Assignment getBalancingSegmentValuesAssignment_1_6_4_1() { return cBalancingSegmentValuesAssignment_1_6_4_1; }
		
		//Text
		public RuleCall getBalancingSegmentValuesTextParserRuleCall_1_6_4_1_0() { return cBalancingSegmentValuesTextParserRuleCall_1_6_4_1_0; }
		
		//'primary' 'ledger' primaryLedger=[Ledger|Id]
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'primary'
		public Keyword getPrimaryKeyword_1_7_0() { return cPrimaryKeyword_1_7_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_7_1() { return cLedgerKeyword_1_7_1; }
		
		//primaryLedger=[Ledger|Id]
		public Assignment getPrimaryLedgerAssignment_1_7_2() { return cPrimaryLedgerAssignment_1_7_2; }
		
		//[Ledger|Id]
		public CrossReference getPrimaryLedgerLedgerCrossReference_1_7_2_0() { return cPrimaryLedgerLedgerCrossReference_1_7_2_0; }
		
		//Id
		public RuleCall getPrimaryLedgerLedgerIdParserRuleCall_1_7_2_0_1() { return cPrimaryLedgerLedgerIdParserRuleCall_1_7_2_0_1; }
		
		//'level' conversionLevel=LevelWord
		public Group getGroup_1_8() { return cGroup_1_8; }
		
		//'level'
		public Keyword getLevelKeyword_1_8_0() { return cLevelKeyword_1_8_0; }
		
		//conversionLevel=LevelWord
		public Assignment getConversionLevelAssignment_1_8_1() { return cConversionLevelAssignment_1_8_1; }
		
		//LevelWord
		public RuleCall getConversionLevelLevelWordParserRuleCall_1_8_1_0() { return cConversionLevelLevelWordParserRuleCall_1_8_1_0; }
		
		//'mapping' mapping=Text
		public Group getGroup_1_9() { return cGroup_1_9; }
		
		//'mapping'
		public Keyword getMappingKeyword_1_9_0() { return cMappingKeyword_1_9_0; }
		
		//mapping=Text
		public Assignment getMappingAssignment_1_9_1() { return cMappingAssignment_1_9_1; }
		
		//Text
		public RuleCall getMappingTextParserRuleCall_1_9_1_0() { return cMappingTextParserRuleCall_1_9_1_0; }
		
		//nested+=Ledger
		public Assignment getNestedAssignment_1_10() { return cNestedAssignment_1_10; }
		
		//Ledger
		public RuleCall getNestedLedgerParserRuleCall_1_10_0() { return cNestedLedgerParserRuleCall_1_10_0; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_11() { return cLifeParserRuleCall_1_11; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class LegalEntityElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntity");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cLegalKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cEntityKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final RuleCall cHeadParserRuleCall_4_0 = (RuleCall)cAlternatives_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cIdentifierKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cIdentifierAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cIdentifierTextParserRuleCall_4_1_1_0 = (RuleCall)cIdentifierAssignment_4_1_1.eContents().get(0);
		private final RuleCall cLegalEntityBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//LegalEntity: origin=OriginWord? 'legal' 'entity' Named (->Head | ->'identifier' identifier=Text)* LegalEntityBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'legal' 'entity' Named (->Head | ->'identifier' identifier=Text)* LegalEntityBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'legal'
		public Keyword getLegalKeyword_1() { return cLegalKeyword_1; }
		
		//'entity'
		public Keyword getEntityKeyword_2() { return cEntityKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head | ->'identifier' identifier=Text)*
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_4_0() { return cHeadParserRuleCall_4_0; }
		
		//->'identifier' identifier=Text
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//->'identifier'
		public Keyword getIdentifierKeyword_4_1_0() { return cIdentifierKeyword_4_1_0; }
		
		//identifier=Text
		public Assignment getIdentifierAssignment_4_1_1() { return cIdentifierAssignment_4_1_1; }
		
		//Text
		public RuleCall getIdentifierTextParserRuleCall_4_1_1_0() { return cIdentifierTextParserRuleCall_4_1_1_0; }
		
		//LegalEntityBody?
		public RuleCall getLegalEntityBodyParserRuleCall_5() { return cLegalEntityBodyParserRuleCall_5; }
	}
	public class LegalEntityBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntityBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cIdentifierKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cIdentifierAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cIdentifierTextParserRuleCall_1_0_1_0 = (RuleCall)cIdentifierAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Alternatives cAlternatives_1_1_0 = (Alternatives)cGroup_1_1.eContents().get(0);
		private final Keyword cLedgerKeyword_1_1_0_0 = (Keyword)cAlternatives_1_1_0.eContents().get(0);
		private final Group cGroup_1_1_0_1 = (Group)cAlternatives_1_1_0.eContents().get(1);
		private final Keyword cSetKeyword_1_1_0_1_0 = (Keyword)cGroup_1_1_0_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1_0_1_1 = (Keyword)cGroup_1_1_0_1.eContents().get(1);
		private final Keyword cBooksKeyword_1_1_0_1_2 = (Keyword)cGroup_1_1_0_1.eContents().get(2);
		private final Assignment cLedgerAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_1_1_0 = (CrossReference)cLedgerAssignment_1_1_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_1_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_1_1_0.eContents().get(1);
		private final Group cGroup_1_1_2 = (Group)cGroup_1_1.eContents().get(2);
		private final Keyword cCommaKeyword_1_1_2_0 = (Keyword)cGroup_1_1_2.eContents().get(0);
		private final Assignment cLedgerAssignment_1_1_2_1 = (Assignment)cGroup_1_1_2.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_1_2_1_0 = (CrossReference)cLedgerAssignment_1_1_2_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_1_2_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_1_2_1_0.eContents().get(1);
		private final Assignment cBalancingSegmentValuesAssignment_1_2 = (Assignment)cAlternatives_1.eContents().get(2);
		private final RuleCall cBalancingSegmentValuesBalancingSegmentValuesParserRuleCall_1_2_0 = (RuleCall)cBalancingSegmentValuesAssignment_1_2.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cRegisteredKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Keyword cNameKeyword_1_3_1 = (Keyword)cGroup_1_3.eContents().get(1);
		private final Assignment cRegisteredNameAssignment_1_3_2 = (Assignment)cGroup_1_3.eContents().get(2);
		private final RuleCall cRegisteredNameTextParserRuleCall_1_3_2_0 = (RuleCall)cRegisteredNameAssignment_1_3_2.eContents().get(0);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cRegistrationKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Assignment cRegistrationNumberAssignment_1_4_1 = (Assignment)cGroup_1_4.eContents().get(1);
		private final RuleCall cRegistrationNumberTextParserRuleCall_1_4_1_0 = (RuleCall)cRegistrationNumberAssignment_1_4_1.eContents().get(0);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cJurisdictionKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Assignment cJurisdictionAssignment_1_5_1 = (Assignment)cGroup_1_5.eContents().get(1);
		private final RuleCall cJurisdictionTextParserRuleCall_1_5_1_0 = (RuleCall)cJurisdictionAssignment_1_5_1.eContents().get(0);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cTaxKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Keyword cRegistrationKeyword_1_6_1 = (Keyword)cGroup_1_6.eContents().get(1);
		private final Assignment cTaxRegistrationAssignment_1_6_2 = (Assignment)cGroup_1_6.eContents().get(2);
		private final RuleCall cTaxRegistrationTextParserRuleCall_1_6_2_0 = (RuleCall)cTaxRegistrationAssignment_1_6_2.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cCountryKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Assignment cCountryAssignment_1_7_1 = (Assignment)cGroup_1_7.eContents().get(1);
		private final RuleCall cCountryTextParserRuleCall_1_7_1_0 = (RuleCall)cCountryAssignment_1_7_1.eContents().get(0);
		private final Assignment cTransactingAssignment_1_8 = (Assignment)cAlternatives_1.eContents().get(8);
		private final RuleCall cTransactingTransactingFlagParserRuleCall_1_8_0 = (RuleCall)cTransactingAssignment_1_8.eContents().get(0);
		private final Assignment cImproperAssignment_1_9 = (Assignment)cAlternatives_1.eContents().get(9);
		private final RuleCall cImproperLegalEntityAccountingParserRuleCall_1_9_0 = (RuleCall)cImproperAssignment_1_9.eContents().get(0);
		private final RuleCall cPlaceParserRuleCall_1_10 = (RuleCall)cAlternatives_1.eContents().get(10);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment LegalEntityBody returns LegalEntity: '{' ('identifier' identifier=Text
		//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//    | balancingSegmentValues+=BalancingSegmentValues
		//    | 'registered' 'name' registeredName=Text | 'registration' registrationNumber=Text
		//    | 'jurisdiction' jurisdiction=Text | 'tax' 'registration' taxRegistration=Text | 'country' country=Text
		//    | transacting=TransactingFlag | improper+=LegalEntityAccounting | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('identifier' identifier=Text
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | balancingSegmentValues+=BalancingSegmentValues
		//   | 'registered' 'name' registeredName=Text | 'registration' registrationNumber=Text
		//   | 'jurisdiction' jurisdiction=Text | 'tax' 'registration' taxRegistration=Text | 'country' country=Text
		//   | transacting=TransactingFlag | improper+=LegalEntityAccounting | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('identifier' identifier=Text
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | balancingSegmentValues+=BalancingSegmentValues
		//   | 'registered' 'name' registeredName=Text | 'registration' registrationNumber=Text
		//   | 'jurisdiction' jurisdiction=Text | 'tax' 'registration' taxRegistration=Text | 'country' country=Text
		//   | transacting=TransactingFlag | improper+=LegalEntityAccounting | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'identifier' identifier=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'identifier'
		public Keyword getIdentifierKeyword_1_0_0() { return cIdentifierKeyword_1_0_0; }
		
		//identifier=Text
		public Assignment getIdentifierAssignment_1_0_1() { return cIdentifierAssignment_1_0_1; }
		
		//Text
		public RuleCall getIdentifierTextParserRuleCall_1_0_1_0() { return cIdentifierTextParserRuleCall_1_0_1_0; }
		
		//('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//('ledger' | 'set' 'of' 'books')
		public Alternatives getAlternatives_1_1_0() { return cAlternatives_1_1_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_1_0_0() { return cLedgerKeyword_1_1_0_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_1_1_0_1() { return cGroup_1_1_0_1; }
		
		//'set'
		public Keyword getSetKeyword_1_1_0_1_0() { return cSetKeyword_1_1_0_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1_0_1_1() { return cOfKeyword_1_1_0_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_1_1_0_1_2() { return cBooksKeyword_1_1_0_1_2; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_1_1() { return cLedgerAssignment_1_1_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_1_1_0() { return cLedgerLedgerCrossReference_1_1_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_1_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_1_1_0_1; }
		
		//(',' ledger+=[Ledger|Id])*
		public Group getGroup_1_1_2() { return cGroup_1_1_2; }
		
		//','
		public Keyword getCommaKeyword_1_1_2_0() { return cCommaKeyword_1_1_2_0; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_1_2_1() { return cLedgerAssignment_1_1_2_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_1_2_1_0() { return cLedgerLedgerCrossReference_1_1_2_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_1_2_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_1_2_1_0_1; }
		
		//balancingSegmentValues+=BalancingSegmentValues
		public Assignment getBalancingSegmentValuesAssignment_1_2() { return cBalancingSegmentValuesAssignment_1_2; }
		
		//BalancingSegmentValues
		public RuleCall getBalancingSegmentValuesBalancingSegmentValuesParserRuleCall_1_2_0() { return cBalancingSegmentValuesBalancingSegmentValuesParserRuleCall_1_2_0; }
		
		//'registered' 'name' registeredName=Text
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'registered'
		public Keyword getRegisteredKeyword_1_3_0() { return cRegisteredKeyword_1_3_0; }
		
		//'name'
		public Keyword getNameKeyword_1_3_1() { return cNameKeyword_1_3_1; }
		
		//registeredName=Text
		public Assignment getRegisteredNameAssignment_1_3_2() { return cRegisteredNameAssignment_1_3_2; }
		
		//Text
		public RuleCall getRegisteredNameTextParserRuleCall_1_3_2_0() { return cRegisteredNameTextParserRuleCall_1_3_2_0; }
		
		//'registration' registrationNumber=Text
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'registration'
		public Keyword getRegistrationKeyword_1_4_0() { return cRegistrationKeyword_1_4_0; }
		
		//registrationNumber=Text
		public Assignment getRegistrationNumberAssignment_1_4_1() { return cRegistrationNumberAssignment_1_4_1; }
		
		//Text
		public RuleCall getRegistrationNumberTextParserRuleCall_1_4_1_0() { return cRegistrationNumberTextParserRuleCall_1_4_1_0; }
		
		//'jurisdiction' jurisdiction=Text
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'jurisdiction'
		public Keyword getJurisdictionKeyword_1_5_0() { return cJurisdictionKeyword_1_5_0; }
		
		//jurisdiction=Text
		public Assignment getJurisdictionAssignment_1_5_1() { return cJurisdictionAssignment_1_5_1; }
		
		//Text
		public RuleCall getJurisdictionTextParserRuleCall_1_5_1_0() { return cJurisdictionTextParserRuleCall_1_5_1_0; }
		
		//'tax' 'registration' taxRegistration=Text
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'tax'
		public Keyword getTaxKeyword_1_6_0() { return cTaxKeyword_1_6_0; }
		
		//'registration'
		public Keyword getRegistrationKeyword_1_6_1() { return cRegistrationKeyword_1_6_1; }
		
		//taxRegistration=Text
		public Assignment getTaxRegistrationAssignment_1_6_2() { return cTaxRegistrationAssignment_1_6_2; }
		
		//Text
		public RuleCall getTaxRegistrationTextParserRuleCall_1_6_2_0() { return cTaxRegistrationTextParserRuleCall_1_6_2_0; }
		
		//'country' country=Text
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'country'
		public Keyword getCountryKeyword_1_7_0() { return cCountryKeyword_1_7_0; }
		
		//country=Text
		public Assignment getCountryAssignment_1_7_1() { return cCountryAssignment_1_7_1; }
		
		//Text
		public RuleCall getCountryTextParserRuleCall_1_7_1_0() { return cCountryTextParserRuleCall_1_7_1_0; }
		
		//transacting=TransactingFlag
		public Assignment getTransactingAssignment_1_8() { return cTransactingAssignment_1_8; }
		
		//TransactingFlag
		public RuleCall getTransactingTransactingFlagParserRuleCall_1_8_0() { return cTransactingTransactingFlagParserRuleCall_1_8_0; }
		
		//improper+=LegalEntityAccounting
		public Assignment getImproperAssignment_1_9() { return cImproperAssignment_1_9; }
		
		//LegalEntityAccounting
		public RuleCall getImproperLegalEntityAccountingParserRuleCall_1_9_0() { return cImproperLegalEntityAccountingParserRuleCall_1_9_0; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_10() { return cPlaceParserRuleCall_1_10; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class BalancingSegmentValuesElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.BalancingSegmentValues");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cBalancingKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cSegmentKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Keyword cValueKeyword_2_0 = (Keyword)cAlternatives_2.eContents().get(0);
		private final Keyword cValuesKeyword_2_1 = (Keyword)cAlternatives_2.eContents().get(1);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cOfKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cLedgerAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_3_1_0 = (CrossReference)cLedgerAssignment_3_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_3_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_3_1_0.eContents().get(1);
		private final Keyword cColonKeyword_3_2 = (Keyword)cGroup_3.eContents().get(2);
		private final Assignment cValuesAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cValuesTextParserRuleCall_4_0 = (RuleCall)cValuesAssignment_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cGroup.eContents().get(5);
		private final Keyword cCommaKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Assignment cValuesAssignment_5_1 = (Assignment)cGroup_5.eContents().get(1);
		private final RuleCall cValuesTextParserRuleCall_5_1_0 = (RuleCall)cValuesAssignment_5_1.eContents().get(0);
		
		//BalancingSegmentValues: 'balancing' 'segment' ('value' | 'values') ('of' ledger=[Ledger|Id] ':')?
		//    values+=Text (',' values+=Text)*;
		@Override public ParserRule getRule() { return rule; }
		
		//'balancing' 'segment' ('value' | 'values') ('of' ledger=[Ledger|Id] ':')?
		//   values+=Text (',' values+=Text)*
		public Group getGroup() { return cGroup; }
		
		//'balancing'
		public Keyword getBalancingKeyword_0() { return cBalancingKeyword_0; }
		
		//'segment'
		public Keyword getSegmentKeyword_1() { return cSegmentKeyword_1; }
		
		//('value' | 'values')
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//'value'
		public Keyword getValueKeyword_2_0() { return cValueKeyword_2_0; }
		
		//'values'
		public Keyword getValuesKeyword_2_1() { return cValuesKeyword_2_1; }
		
		//('of' ledger=[Ledger|Id] ':')?
		public Group getGroup_3() { return cGroup_3; }
		
		//'of'
		public Keyword getOfKeyword_3_0() { return cOfKeyword_3_0; }
		
		//ledger=[Ledger|Id]
		public Assignment getLedgerAssignment_3_1() { return cLedgerAssignment_3_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_3_1_0() { return cLedgerLedgerCrossReference_3_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_3_1_0_1() { return cLedgerLedgerIdParserRuleCall_3_1_0_1; }
		
		//':'
		public Keyword getColonKeyword_3_2() { return cColonKeyword_3_2; }
		
		//values+=Text
		public Assignment getValuesAssignment_4() { return cValuesAssignment_4; }
		
		//Text
		public RuleCall getValuesTextParserRuleCall_4_0() { return cValuesTextParserRuleCall_4_0; }
		
		//(',' values+=Text)*
		public Group getGroup_5() { return cGroup_5; }
		
		//','
		public Keyword getCommaKeyword_5_0() { return cCommaKeyword_5_0; }
		
		//values+=Text
		public Assignment getValuesAssignment_5_1() { return cValuesAssignment_5_1; }
		
		//Text
		public RuleCall getValuesTextParserRuleCall_5_1_0() { return cValuesTextParserRuleCall_5_1_0; }
	}
	public class LegalEntityAccountingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntityAccounting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cRuleAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cRuleLegalEntityAccountingWordParserRuleCall_0_0 = (RuleCall)cRuleAssignment_0.eContents().get(0);
		private final Keyword cEntityKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cAccountingKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cElementsAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final CrossReference cElementsLedgerCrossReference_3_0 = (CrossReference)cElementsAssignment_3.eContents().get(0);
		private final RuleCall cElementsLedgerIdParserRuleCall_3_0_1 = (RuleCall)cElementsLedgerCrossReference_3_0.eContents().get(1);
		
		//LegalEntityAccounting returns ImproperClause:
		//    rule=LegalEntityAccountingWord 'entity' 'accounting' elements+=[Ledger|Id];
		@Override public ParserRule getRule() { return rule; }
		
		//rule=LegalEntityAccountingWord 'entity' 'accounting' elements+=[Ledger|Id]
		public Group getGroup() { return cGroup; }
		
		//rule=LegalEntityAccountingWord
		public Assignment getRuleAssignment_0() { return cRuleAssignment_0; }
		
		//LegalEntityAccountingWord
		public RuleCall getRuleLegalEntityAccountingWordParserRuleCall_0_0() { return cRuleLegalEntityAccountingWordParserRuleCall_0_0; }
		
		//'entity'
		public Keyword getEntityKeyword_1() { return cEntityKeyword_1; }
		
		//'accounting'
		public Keyword getAccountingKeyword_2() { return cAccountingKeyword_2; }
		
		//elements+=[Ledger|Id]
		public Assignment getElementsAssignment_3() { return cElementsAssignment_3; }
		
		//[Ledger|Id]
		public CrossReference getElementsLedgerCrossReference_3_0() { return cElementsLedgerCrossReference_3_0; }
		
		//Id
		public RuleCall getElementsLedgerIdParserRuleCall_3_0_1() { return cElementsLedgerIdParserRuleCall_3_0_1; }
	}
	public class BusinessGroupElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.BusinessGroup");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cBusinessKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cGroupKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final RuleCall cHeadParserRuleCall_4_0 = (RuleCall)cAlternatives_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cShortKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cShortNameAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cShortNameTextParserRuleCall_4_1_1_0 = (RuleCall)cShortNameAssignment_4_1_1.eContents().get(0);
		private final RuleCall cBusinessGroupBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//// ---- organizations
		//BusinessGroup: origin=OriginWord? 'business' 'group' Named (->Head | ->'short' shortName=Text)* BusinessGroupBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'business' 'group' Named (->Head | ->'short' shortName=Text)* BusinessGroupBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'business'
		public Keyword getBusinessKeyword_1() { return cBusinessKeyword_1; }
		
		//'group'
		public Keyword getGroupKeyword_2() { return cGroupKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head | ->'short' shortName=Text)*
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_4_0() { return cHeadParserRuleCall_4_0; }
		
		//->'short' shortName=Text
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//->'short'
		public Keyword getShortKeyword_4_1_0() { return cShortKeyword_4_1_0; }
		
		//shortName=Text
		public Assignment getShortNameAssignment_4_1_1() { return cShortNameAssignment_4_1_1; }
		
		//Text
		public RuleCall getShortNameTextParserRuleCall_4_1_1_0() { return cShortNameTextParserRuleCall_4_1_1_0; }
		
		//BusinessGroupBody?
		public RuleCall getBusinessGroupBodyParserRuleCall_5() { return cBusinessGroupBodyParserRuleCall_5; }
	}
	public class BusinessGroupBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.BusinessGroupBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cShortKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cShortNameAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cShortNameTextParserRuleCall_1_0_1_0 = (RuleCall)cShortNameAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cLegislationKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cLegislationAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cLegislationTextParserRuleCall_1_1_1_0 = (RuleCall)cLegislationAssignment_1_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cCurrencyKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cCurrencyAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cCurrencyTextParserRuleCall_1_2_1_0 = (RuleCall)cCurrencyAssignment_1_2_1.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cEmployeeKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Keyword cNumbersKeyword_1_3_1 = (Keyword)cGroup_1_3.eContents().get(1);
		private final Assignment cEmployeeNumbersAssignment_1_3_2 = (Assignment)cGroup_1_3.eContents().get(2);
		private final RuleCall cEmployeeNumbersNumbersWordParserRuleCall_1_3_2_0 = (RuleCall)cEmployeeNumbersAssignment_1_3_2.eContents().get(0);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cApplicantKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cNumbersKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Assignment cApplicantNumbersAssignment_1_4_2 = (Assignment)cGroup_1_4.eContents().get(2);
		private final RuleCall cApplicantNumbersNumbersWordParserRuleCall_1_4_2_0 = (RuleCall)cApplicantNumbersAssignment_1_4_2.eContents().get(0);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cContingentKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Keyword cWorkerKeyword_1_5_1 = (Keyword)cGroup_1_5.eContents().get(1);
		private final Keyword cNumbersKeyword_1_5_2 = (Keyword)cGroup_1_5.eContents().get(2);
		private final Assignment cContingentWorkerNumbersAssignment_1_5_3 = (Assignment)cGroup_1_5.eContents().get(3);
		private final RuleCall cContingentWorkerNumbersNumbersWordParserRuleCall_1_5_3_0 = (RuleCall)cContingentWorkerNumbersAssignment_1_5_3.eContents().get(0);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cGradeKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Keyword cFlexfieldKeyword_1_6_1 = (Keyword)cGroup_1_6.eContents().get(1);
		private final Assignment cGradeStructureAssignment_1_6_2 = (Assignment)cGroup_1_6.eContents().get(2);
		private final RuleCall cGradeStructureTextParserRuleCall_1_6_2_0 = (RuleCall)cGradeStructureAssignment_1_6_2.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cPeopleKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Keyword cGroupKeyword_1_7_1 = (Keyword)cGroup_1_7.eContents().get(1);
		private final Keyword cFlexfieldKeyword_1_7_2 = (Keyword)cGroup_1_7.eContents().get(2);
		private final Assignment cPeopleGroupStructureAssignment_1_7_3 = (Assignment)cGroup_1_7.eContents().get(3);
		private final RuleCall cPeopleGroupStructureTextParserRuleCall_1_7_3_0 = (RuleCall)cPeopleGroupStructureAssignment_1_7_3.eContents().get(0);
		private final Group cGroup_1_8 = (Group)cAlternatives_1.eContents().get(8);
		private final Keyword cJobKeyword_1_8_0 = (Keyword)cGroup_1_8.eContents().get(0);
		private final Keyword cFlexfieldKeyword_1_8_1 = (Keyword)cGroup_1_8.eContents().get(1);
		private final Assignment cJobStructureAssignment_1_8_2 = (Assignment)cGroup_1_8.eContents().get(2);
		private final RuleCall cJobStructureTextParserRuleCall_1_8_2_0 = (RuleCall)cJobStructureAssignment_1_8_2.eContents().get(0);
		private final Group cGroup_1_9 = (Group)cAlternatives_1.eContents().get(9);
		private final Keyword cCostKeyword_1_9_0 = (Keyword)cGroup_1_9.eContents().get(0);
		private final Keyword cAllocationKeyword_1_9_1 = (Keyword)cGroup_1_9.eContents().get(1);
		private final Keyword cFlexfieldKeyword_1_9_2 = (Keyword)cGroup_1_9.eContents().get(2);
		private final Assignment cCostAllocationStructureAssignment_1_9_3 = (Assignment)cGroup_1_9.eContents().get(3);
		private final RuleCall cCostAllocationStructureTextParserRuleCall_1_9_3_0 = (RuleCall)cCostAllocationStructureAssignment_1_9_3.eContents().get(0);
		private final Group cGroup_1_10 = (Group)cAlternatives_1.eContents().get(10);
		private final Keyword cPositionKeyword_1_10_0 = (Keyword)cGroup_1_10.eContents().get(0);
		private final Keyword cFlexfieldKeyword_1_10_1 = (Keyword)cGroup_1_10.eContents().get(1);
		private final Assignment cPositionStructureAssignment_1_10_2 = (Assignment)cGroup_1_10.eContents().get(2);
		private final RuleCall cPositionStructureTextParserRuleCall_1_10_2_0 = (RuleCall)cPositionStructureAssignment_1_10_2.eContents().get(0);
		private final Group cGroup_1_11 = (Group)cAlternatives_1.eContents().get(11);
		private final Keyword cCreatedKeyword_1_11_0 = (Keyword)cGroup_1_11.eContents().get(0);
		private final Keyword cByKeyword_1_11_1 = (Keyword)cGroup_1_11.eContents().get(1);
		private final Assignment cCreatedByAssignment_1_11_2 = (Assignment)cGroup_1_11.eContents().get(2);
		private final CrossReference cCreatedByResponsibilityCrossReference_1_11_2_0 = (CrossReference)cCreatedByAssignment_1_11_2.eContents().get(0);
		private final RuleCall cCreatedByResponsibilityIdParserRuleCall_1_11_2_0_1 = (RuleCall)cCreatedByResponsibilityCrossReference_1_11_2_0.eContents().get(1);
		private final Assignment cImproperAssignment_1_12 = (Assignment)cAlternatives_1.eContents().get(12);
		private final RuleCall cImproperUnderOrganizationParserRuleCall_1_12_0 = (RuleCall)cImproperAssignment_1_12.eContents().get(0);
		private final Assignment cNestedAssignment_1_13 = (Assignment)cAlternatives_1.eContents().get(13);
		private final RuleCall cNestedInBusinessGroupParserRuleCall_1_13_0 = (RuleCall)cNestedAssignment_1_13.eContents().get(0);
		private final RuleCall cPlaceParserRuleCall_1_14 = (RuleCall)cAlternatives_1.eContents().get(14);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment BusinessGroupBody returns BusinessGroup: '{' ('short' shortName=Text | 'legislation' legislation=Text
		//    | 'currency' currency=Text | 'employee' 'numbers' employeeNumbers=NumbersWord
		//    | 'applicant' 'numbers' applicantNumbers=NumbersWord
		//    | 'contingent' 'worker' 'numbers' contingentWorkerNumbers=NumbersWord
		//    | 'grade' 'flexfield' gradeStructure=Text | 'people' 'group' 'flexfield' peopleGroupStructure=Text
		//    | 'job' 'flexfield' jobStructure=Text | 'cost' 'allocation' 'flexfield' costAllocationStructure=Text
		//    | 'position' 'flexfield' positionStructure=Text | 'created' 'by' createdBy=[Responsibility|Id]
		//    | improper+=UnderOrganization | nested+=InBusinessGroup | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('short' shortName=Text | 'legislation' legislation=Text
		//   | 'currency' currency=Text | 'employee' 'numbers' employeeNumbers=NumbersWord
		//   | 'applicant' 'numbers' applicantNumbers=NumbersWord
		//   | 'contingent' 'worker' 'numbers' contingentWorkerNumbers=NumbersWord
		//   | 'grade' 'flexfield' gradeStructure=Text | 'people' 'group' 'flexfield' peopleGroupStructure=Text
		//   | 'job' 'flexfield' jobStructure=Text | 'cost' 'allocation' 'flexfield' costAllocationStructure=Text
		//   | 'position' 'flexfield' positionStructure=Text | 'created' 'by' createdBy=[Responsibility|Id]
		//   | improper+=UnderOrganization | nested+=InBusinessGroup | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('short' shortName=Text | 'legislation' legislation=Text
		//   | 'currency' currency=Text | 'employee' 'numbers' employeeNumbers=NumbersWord
		//   | 'applicant' 'numbers' applicantNumbers=NumbersWord
		//   | 'contingent' 'worker' 'numbers' contingentWorkerNumbers=NumbersWord
		//   | 'grade' 'flexfield' gradeStructure=Text | 'people' 'group' 'flexfield' peopleGroupStructure=Text
		//   | 'job' 'flexfield' jobStructure=Text | 'cost' 'allocation' 'flexfield' costAllocationStructure=Text
		//   | 'position' 'flexfield' positionStructure=Text | 'created' 'by' createdBy=[Responsibility|Id]
		//   | improper+=UnderOrganization | nested+=InBusinessGroup | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'short' shortName=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'short'
		public Keyword getShortKeyword_1_0_0() { return cShortKeyword_1_0_0; }
		
		//shortName=Text
		public Assignment getShortNameAssignment_1_0_1() { return cShortNameAssignment_1_0_1; }
		
		//Text
		public RuleCall getShortNameTextParserRuleCall_1_0_1_0() { return cShortNameTextParserRuleCall_1_0_1_0; }
		
		//'legislation' legislation=Text
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'legislation'
		public Keyword getLegislationKeyword_1_1_0() { return cLegislationKeyword_1_1_0; }
		
		//legislation=Text
		public Assignment getLegislationAssignment_1_1_1() { return cLegislationAssignment_1_1_1; }
		
		//Text
		public RuleCall getLegislationTextParserRuleCall_1_1_1_0() { return cLegislationTextParserRuleCall_1_1_1_0; }
		
		//'currency' currency=Text
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'currency'
		public Keyword getCurrencyKeyword_1_2_0() { return cCurrencyKeyword_1_2_0; }
		
		//currency=Text
		public Assignment getCurrencyAssignment_1_2_1() { return cCurrencyAssignment_1_2_1; }
		
		//Text
		public RuleCall getCurrencyTextParserRuleCall_1_2_1_0() { return cCurrencyTextParserRuleCall_1_2_1_0; }
		
		//'employee' 'numbers' employeeNumbers=NumbersWord
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'employee'
		public Keyword getEmployeeKeyword_1_3_0() { return cEmployeeKeyword_1_3_0; }
		
		//'numbers'
		public Keyword getNumbersKeyword_1_3_1() { return cNumbersKeyword_1_3_1; }
		
		//employeeNumbers=NumbersWord
		public Assignment getEmployeeNumbersAssignment_1_3_2() { return cEmployeeNumbersAssignment_1_3_2; }
		
		//NumbersWord
		public RuleCall getEmployeeNumbersNumbersWordParserRuleCall_1_3_2_0() { return cEmployeeNumbersNumbersWordParserRuleCall_1_3_2_0; }
		
		//'applicant' 'numbers' applicantNumbers=NumbersWord
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'applicant'
		public Keyword getApplicantKeyword_1_4_0() { return cApplicantKeyword_1_4_0; }
		
		//'numbers'
		public Keyword getNumbersKeyword_1_4_1() { return cNumbersKeyword_1_4_1; }
		
		//applicantNumbers=NumbersWord
		public Assignment getApplicantNumbersAssignment_1_4_2() { return cApplicantNumbersAssignment_1_4_2; }
		
		//NumbersWord
		public RuleCall getApplicantNumbersNumbersWordParserRuleCall_1_4_2_0() { return cApplicantNumbersNumbersWordParserRuleCall_1_4_2_0; }
		
		//'contingent' 'worker' 'numbers' contingentWorkerNumbers=NumbersWord
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'contingent'
		public Keyword getContingentKeyword_1_5_0() { return cContingentKeyword_1_5_0; }
		
		//'worker'
		public Keyword getWorkerKeyword_1_5_1() { return cWorkerKeyword_1_5_1; }
		
		//'numbers'
		public Keyword getNumbersKeyword_1_5_2() { return cNumbersKeyword_1_5_2; }
		
		//contingentWorkerNumbers=NumbersWord
		public Assignment getContingentWorkerNumbersAssignment_1_5_3() { return cContingentWorkerNumbersAssignment_1_5_3; }
		
		//NumbersWord
		public RuleCall getContingentWorkerNumbersNumbersWordParserRuleCall_1_5_3_0() { return cContingentWorkerNumbersNumbersWordParserRuleCall_1_5_3_0; }
		
		//'grade' 'flexfield' gradeStructure=Text
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'grade'
		public Keyword getGradeKeyword_1_6_0() { return cGradeKeyword_1_6_0; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_1_6_1() { return cFlexfieldKeyword_1_6_1; }
		
		//gradeStructure=Text
		public Assignment getGradeStructureAssignment_1_6_2() { return cGradeStructureAssignment_1_6_2; }
		
		//Text
		public RuleCall getGradeStructureTextParserRuleCall_1_6_2_0() { return cGradeStructureTextParserRuleCall_1_6_2_0; }
		
		//'people' 'group' 'flexfield' peopleGroupStructure=Text
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'people'
		public Keyword getPeopleKeyword_1_7_0() { return cPeopleKeyword_1_7_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_7_1() { return cGroupKeyword_1_7_1; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_1_7_2() { return cFlexfieldKeyword_1_7_2; }
		
		//peopleGroupStructure=Text
		public Assignment getPeopleGroupStructureAssignment_1_7_3() { return cPeopleGroupStructureAssignment_1_7_3; }
		
		//Text
		public RuleCall getPeopleGroupStructureTextParserRuleCall_1_7_3_0() { return cPeopleGroupStructureTextParserRuleCall_1_7_3_0; }
		
		//'job' 'flexfield' jobStructure=Text
		public Group getGroup_1_8() { return cGroup_1_8; }
		
		//'job'
		public Keyword getJobKeyword_1_8_0() { return cJobKeyword_1_8_0; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_1_8_1() { return cFlexfieldKeyword_1_8_1; }
		
		//jobStructure=Text
		public Assignment getJobStructureAssignment_1_8_2() { return cJobStructureAssignment_1_8_2; }
		
		//Text
		public RuleCall getJobStructureTextParserRuleCall_1_8_2_0() { return cJobStructureTextParserRuleCall_1_8_2_0; }
		
		//'cost' 'allocation' 'flexfield' costAllocationStructure=Text
		public Group getGroup_1_9() { return cGroup_1_9; }
		
		//'cost'
		public Keyword getCostKeyword_1_9_0() { return cCostKeyword_1_9_0; }
		
		//'allocation'
		public Keyword getAllocationKeyword_1_9_1() { return cAllocationKeyword_1_9_1; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_1_9_2() { return cFlexfieldKeyword_1_9_2; }
		
		//costAllocationStructure=Text
		public Assignment getCostAllocationStructureAssignment_1_9_3() { return cCostAllocationStructureAssignment_1_9_3; }
		
		//Text
		public RuleCall getCostAllocationStructureTextParserRuleCall_1_9_3_0() { return cCostAllocationStructureTextParserRuleCall_1_9_3_0; }
		
		//'position' 'flexfield' positionStructure=Text
		public Group getGroup_1_10() { return cGroup_1_10; }
		
		//'position'
		public Keyword getPositionKeyword_1_10_0() { return cPositionKeyword_1_10_0; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_1_10_1() { return cFlexfieldKeyword_1_10_1; }
		
		//positionStructure=Text
		public Assignment getPositionStructureAssignment_1_10_2() { return cPositionStructureAssignment_1_10_2; }
		
		//Text
		public RuleCall getPositionStructureTextParserRuleCall_1_10_2_0() { return cPositionStructureTextParserRuleCall_1_10_2_0; }
		
		//'created' 'by' createdBy=[Responsibility|Id]
		public Group getGroup_1_11() { return cGroup_1_11; }
		
		//'created'
		public Keyword getCreatedKeyword_1_11_0() { return cCreatedKeyword_1_11_0; }
		
		//'by'
		public Keyword getByKeyword_1_11_1() { return cByKeyword_1_11_1; }
		
		//createdBy=[Responsibility|Id]
		public Assignment getCreatedByAssignment_1_11_2() { return cCreatedByAssignment_1_11_2; }
		
		//[Responsibility|Id]
		public CrossReference getCreatedByResponsibilityCrossReference_1_11_2_0() { return cCreatedByResponsibilityCrossReference_1_11_2_0; }
		
		//Id
		public RuleCall getCreatedByResponsibilityIdParserRuleCall_1_11_2_0_1() { return cCreatedByResponsibilityIdParserRuleCall_1_11_2_0_1; }
		
		//improper+=UnderOrganization
		public Assignment getImproperAssignment_1_12() { return cImproperAssignment_1_12; }
		
		//UnderOrganization
		public RuleCall getImproperUnderOrganizationParserRuleCall_1_12_0() { return cImproperUnderOrganizationParserRuleCall_1_12_0; }
		
		//nested+=InBusinessGroup
		public Assignment getNestedAssignment_1_13() { return cNestedAssignment_1_13; }
		
		//InBusinessGroup
		public RuleCall getNestedInBusinessGroupParserRuleCall_1_13_0() { return cNestedInBusinessGroupParserRuleCall_1_13_0; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_14() { return cPlaceParserRuleCall_1_14; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class UnderOrganizationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UnderOrganization");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cRuleAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cRuleUnderWordParserRuleCall_0_0 = (RuleCall)cRuleAssignment_0.eContents().get(0);
		private final Assignment cElementsAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cElementsOrganizationCrossReference_1_0 = (CrossReference)cElementsAssignment_1.eContents().get(0);
		private final RuleCall cElementsOrganizationElementRefParserRuleCall_1_0_1 = (RuleCall)cElementsOrganizationCrossReference_1_0.eContents().get(1);
		
		//UnderOrganization returns ImproperClause: rule=UnderWord elements+=[Organization|ElementRef];
		@Override public ParserRule getRule() { return rule; }
		
		//rule=UnderWord elements+=[Organization|ElementRef]
		public Group getGroup() { return cGroup; }
		
		//rule=UnderWord
		public Assignment getRuleAssignment_0() { return cRuleAssignment_0; }
		
		//UnderWord
		public RuleCall getRuleUnderWordParserRuleCall_0_0() { return cRuleUnderWordParserRuleCall_0_0; }
		
		//elements+=[Organization|ElementRef]
		public Assignment getElementsAssignment_1() { return cElementsAssignment_1; }
		
		//[Organization|ElementRef]
		public CrossReference getElementsOrganizationCrossReference_1_0() { return cElementsOrganizationCrossReference_1_0; }
		
		//ElementRef
		public RuleCall getElementsOrganizationElementRefParserRuleCall_1_0_1() { return cElementsOrganizationElementRefParserRuleCall_1_0_1; }
	}
	public class OperatingUnitElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.OperatingUnit");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cOperatingKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cUnitKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final RuleCall cHeadParserRuleCall_4_0 = (RuleCall)cAlternatives_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cShortKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cShortCodeAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cShortCodeTextParserRuleCall_4_1_1_0 = (RuleCall)cShortCodeAssignment_4_1_1.eContents().get(0);
		private final RuleCall cOperatingUnitBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//OperatingUnit: origin=OriginWord? 'operating' 'unit' Named (->Head | ->'short' shortCode=Text)* OperatingUnitBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'operating' 'unit' Named (->Head | ->'short' shortCode=Text)* OperatingUnitBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'operating'
		public Keyword getOperatingKeyword_1() { return cOperatingKeyword_1; }
		
		//'unit'
		public Keyword getUnitKeyword_2() { return cUnitKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head | ->'short' shortCode=Text)*
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_4_0() { return cHeadParserRuleCall_4_0; }
		
		//->'short' shortCode=Text
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//->'short'
		public Keyword getShortKeyword_4_1_0() { return cShortKeyword_4_1_0; }
		
		//shortCode=Text
		public Assignment getShortCodeAssignment_4_1_1() { return cShortCodeAssignment_4_1_1; }
		
		//Text
		public RuleCall getShortCodeTextParserRuleCall_4_1_1_0() { return cShortCodeTextParserRuleCall_4_1_1_0; }
		
		//OperatingUnitBody?
		public RuleCall getOperatingUnitBodyParserRuleCall_5() { return cOperatingUnitBodyParserRuleCall_5; }
	}
	public class OperatingUnitBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.OperatingUnitBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cShortKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cShortCodeAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cShortCodeTextParserRuleCall_1_0_1_0 = (RuleCall)cShortCodeAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Alternatives cAlternatives_1_1_0 = (Alternatives)cGroup_1_1.eContents().get(0);
		private final Keyword cLedgerKeyword_1_1_0_0 = (Keyword)cAlternatives_1_1_0.eContents().get(0);
		private final Group cGroup_1_1_0_1 = (Group)cAlternatives_1_1_0.eContents().get(1);
		private final Keyword cSetKeyword_1_1_0_1_0 = (Keyword)cGroup_1_1_0_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1_0_1_1 = (Keyword)cGroup_1_1_0_1.eContents().get(1);
		private final Keyword cBooksKeyword_1_1_0_1_2 = (Keyword)cGroup_1_1_0_1.eContents().get(2);
		private final Assignment cLedgerAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_1_1_0 = (CrossReference)cLedgerAssignment_1_1_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_1_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_1_1_0.eContents().get(1);
		private final Group cGroup_1_1_2 = (Group)cGroup_1_1.eContents().get(2);
		private final Keyword cCommaKeyword_1_1_2_0 = (Keyword)cGroup_1_1_2.eContents().get(0);
		private final Assignment cLedgerAssignment_1_1_2_1 = (Assignment)cGroup_1_1_2.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_1_2_1_0 = (CrossReference)cLedgerAssignment_1_1_2_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_1_2_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_1_2_1_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cLegalKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Alternatives cAlternatives_1_2_1 = (Alternatives)cGroup_1_2.eContents().get(1);
		private final Keyword cEntityKeyword_1_2_1_0 = (Keyword)cAlternatives_1_2_1.eContents().get(0);
		private final Keyword cEntitiesKeyword_1_2_1_1 = (Keyword)cAlternatives_1_2_1.eContents().get(1);
		private final Assignment cLegalEntitiesAssignment_1_2_2 = (Assignment)cGroup_1_2.eContents().get(2);
		private final CrossReference cLegalEntitiesLegalEntityCrossReference_1_2_2_0 = (CrossReference)cLegalEntitiesAssignment_1_2_2.eContents().get(0);
		private final RuleCall cLegalEntitiesLegalEntityIdParserRuleCall_1_2_2_0_1 = (RuleCall)cLegalEntitiesLegalEntityCrossReference_1_2_2_0.eContents().get(1);
		private final Group cGroup_1_2_3 = (Group)cGroup_1_2.eContents().get(3);
		private final Keyword cCommaKeyword_1_2_3_0 = (Keyword)cGroup_1_2_3.eContents().get(0);
		private final Assignment cLegalEntitiesAssignment_1_2_3_1 = (Assignment)cGroup_1_2_3.eContents().get(1);
		private final CrossReference cLegalEntitiesLegalEntityCrossReference_1_2_3_1_0 = (CrossReference)cLegalEntitiesAssignment_1_2_3_1.eContents().get(0);
		private final RuleCall cLegalEntitiesLegalEntityIdParserRuleCall_1_2_3_1_0_1 = (RuleCall)cLegalEntitiesLegalEntityCrossReference_1_2_3_1_0.eContents().get(1);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cDefaultKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Keyword cLegalKeyword_1_3_1 = (Keyword)cGroup_1_3.eContents().get(1);
		private final Keyword cContextKeyword_1_3_2 = (Keyword)cGroup_1_3.eContents().get(2);
		private final Assignment cDefaultLegalContextAssignment_1_3_3 = (Assignment)cGroup_1_3.eContents().get(3);
		private final CrossReference cDefaultLegalContextLegalEntityCrossReference_1_3_3_0 = (CrossReference)cDefaultLegalContextAssignment_1_3_3.eContents().get(0);
		private final RuleCall cDefaultLegalContextLegalEntityIdParserRuleCall_1_3_3_0_1 = (RuleCall)cDefaultLegalContextLegalEntityCrossReference_1_3_3_0.eContents().get(1);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cLineKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cOfKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Keyword cBusinessKeyword_1_4_2 = (Keyword)cGroup_1_4.eContents().get(2);
		private final Assignment cLineOfBusinessAssignment_1_4_3 = (Assignment)cGroup_1_4.eContents().get(3);
		private final RuleCall cLineOfBusinessTextParserRuleCall_1_4_3_0 = (RuleCall)cLineOfBusinessAssignment_1_4_3.eContents().get(0);
		private final Assignment cUsableAssignment_1_5 = (Assignment)cAlternatives_1.eContents().get(5);
		private final RuleCall cUsableUsableFlagParserRuleCall_1_5_0 = (RuleCall)cUsableAssignment_1_5.eContents().get(0);
		private final Assignment cImproperAssignment_1_6 = (Assignment)cAlternatives_1.eContents().get(6);
		private final RuleCall cImproperCompanyOnOperatingUnitParserRuleCall_1_6_0 = (RuleCall)cImproperAssignment_1_6.eContents().get(0);
		private final Assignment cNestedAssignment_1_7 = (Assignment)cAlternatives_1.eContents().get(7);
		private final RuleCall cNestedInOperatingUnitParserRuleCall_1_7_0 = (RuleCall)cNestedAssignment_1_7.eContents().get(0);
		private final RuleCall cPlaceParserRuleCall_1_8 = (RuleCall)cAlternatives_1.eContents().get(8);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment OperatingUnitBody returns OperatingUnit: '{' ('short' shortCode=Text
		//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//    | 'legal' ('entity' | 'entities') legalEntities+=[LegalEntity|Id] (',' legalEntities+=[LegalEntity|Id])*
		//    | 'default' 'legal' 'context' defaultLegalContext=[LegalEntity|Id]
		//    | 'line' 'of' 'business' lineOfBusiness=Text | usable=UsableFlag
		//    | improper+=CompanyOnOperatingUnit | nested+=InOperatingUnit | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('short' shortCode=Text
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | 'legal' ('entity' | 'entities') legalEntities+=[LegalEntity|Id] (',' legalEntities+=[LegalEntity|Id])*
		//   | 'default' 'legal' 'context' defaultLegalContext=[LegalEntity|Id]
		//   | 'line' 'of' 'business' lineOfBusiness=Text | usable=UsableFlag
		//   | improper+=CompanyOnOperatingUnit | nested+=InOperatingUnit | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('short' shortCode=Text
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | 'legal' ('entity' | 'entities') legalEntities+=[LegalEntity|Id] (',' legalEntities+=[LegalEntity|Id])*
		//   | 'default' 'legal' 'context' defaultLegalContext=[LegalEntity|Id]
		//   | 'line' 'of' 'business' lineOfBusiness=Text | usable=UsableFlag
		//   | improper+=CompanyOnOperatingUnit | nested+=InOperatingUnit | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'short' shortCode=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'short'
		public Keyword getShortKeyword_1_0_0() { return cShortKeyword_1_0_0; }
		
		//shortCode=Text
		public Assignment getShortCodeAssignment_1_0_1() { return cShortCodeAssignment_1_0_1; }
		
		//Text
		public RuleCall getShortCodeTextParserRuleCall_1_0_1_0() { return cShortCodeTextParserRuleCall_1_0_1_0; }
		
		//('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//('ledger' | 'set' 'of' 'books')
		public Alternatives getAlternatives_1_1_0() { return cAlternatives_1_1_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_1_0_0() { return cLedgerKeyword_1_1_0_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_1_1_0_1() { return cGroup_1_1_0_1; }
		
		//'set'
		public Keyword getSetKeyword_1_1_0_1_0() { return cSetKeyword_1_1_0_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1_0_1_1() { return cOfKeyword_1_1_0_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_1_1_0_1_2() { return cBooksKeyword_1_1_0_1_2; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_1_1() { return cLedgerAssignment_1_1_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_1_1_0() { return cLedgerLedgerCrossReference_1_1_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_1_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_1_1_0_1; }
		
		//(',' ledger+=[Ledger|Id])*
		public Group getGroup_1_1_2() { return cGroup_1_1_2; }
		
		//','
		public Keyword getCommaKeyword_1_1_2_0() { return cCommaKeyword_1_1_2_0; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_1_2_1() { return cLedgerAssignment_1_1_2_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_1_2_1_0() { return cLedgerLedgerCrossReference_1_1_2_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_1_2_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_1_2_1_0_1; }
		
		//'legal' ('entity' | 'entities') legalEntities+=[LegalEntity|Id] (',' legalEntities+=[LegalEntity|Id])*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'legal'
		public Keyword getLegalKeyword_1_2_0() { return cLegalKeyword_1_2_0; }
		
		//('entity' | 'entities')
		public Alternatives getAlternatives_1_2_1() { return cAlternatives_1_2_1; }
		
		//'entity'
		public Keyword getEntityKeyword_1_2_1_0() { return cEntityKeyword_1_2_1_0; }
		
		//'entities'
		public Keyword getEntitiesKeyword_1_2_1_1() { return cEntitiesKeyword_1_2_1_1; }
		
		//legalEntities+=[LegalEntity|Id]
		public Assignment getLegalEntitiesAssignment_1_2_2() { return cLegalEntitiesAssignment_1_2_2; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntitiesLegalEntityCrossReference_1_2_2_0() { return cLegalEntitiesLegalEntityCrossReference_1_2_2_0; }
		
		//Id
		public RuleCall getLegalEntitiesLegalEntityIdParserRuleCall_1_2_2_0_1() { return cLegalEntitiesLegalEntityIdParserRuleCall_1_2_2_0_1; }
		
		//(',' legalEntities+=[LegalEntity|Id])*
		public Group getGroup_1_2_3() { return cGroup_1_2_3; }
		
		//','
		public Keyword getCommaKeyword_1_2_3_0() { return cCommaKeyword_1_2_3_0; }
		
		//legalEntities+=[LegalEntity|Id]
		public Assignment getLegalEntitiesAssignment_1_2_3_1() { return cLegalEntitiesAssignment_1_2_3_1; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntitiesLegalEntityCrossReference_1_2_3_1_0() { return cLegalEntitiesLegalEntityCrossReference_1_2_3_1_0; }
		
		//Id
		public RuleCall getLegalEntitiesLegalEntityIdParserRuleCall_1_2_3_1_0_1() { return cLegalEntitiesLegalEntityIdParserRuleCall_1_2_3_1_0_1; }
		
		//'default' 'legal' 'context' defaultLegalContext=[LegalEntity|Id]
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'default'
		public Keyword getDefaultKeyword_1_3_0() { return cDefaultKeyword_1_3_0; }
		
		//'legal'
		public Keyword getLegalKeyword_1_3_1() { return cLegalKeyword_1_3_1; }
		
		//'context'
		public Keyword getContextKeyword_1_3_2() { return cContextKeyword_1_3_2; }
		
		//defaultLegalContext=[LegalEntity|Id]
		public Assignment getDefaultLegalContextAssignment_1_3_3() { return cDefaultLegalContextAssignment_1_3_3; }
		
		//[LegalEntity|Id]
		public CrossReference getDefaultLegalContextLegalEntityCrossReference_1_3_3_0() { return cDefaultLegalContextLegalEntityCrossReference_1_3_3_0; }
		
		//Id
		public RuleCall getDefaultLegalContextLegalEntityIdParserRuleCall_1_3_3_0_1() { return cDefaultLegalContextLegalEntityIdParserRuleCall_1_3_3_0_1; }
		
		//'line' 'of' 'business' lineOfBusiness=Text
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'line'
		public Keyword getLineKeyword_1_4_0() { return cLineKeyword_1_4_0; }
		
		//'of'
		public Keyword getOfKeyword_1_4_1() { return cOfKeyword_1_4_1; }
		
		//'business'
		public Keyword getBusinessKeyword_1_4_2() { return cBusinessKeyword_1_4_2; }
		
		//lineOfBusiness=Text
		public Assignment getLineOfBusinessAssignment_1_4_3() { return cLineOfBusinessAssignment_1_4_3; }
		
		//Text
		public RuleCall getLineOfBusinessTextParserRuleCall_1_4_3_0() { return cLineOfBusinessTextParserRuleCall_1_4_3_0; }
		
		//usable=UsableFlag
		public Assignment getUsableAssignment_1_5() { return cUsableAssignment_1_5; }
		
		//UsableFlag
		public RuleCall getUsableUsableFlagParserRuleCall_1_5_0() { return cUsableUsableFlagParserRuleCall_1_5_0; }
		
		//improper+=CompanyOnOperatingUnit
		public Assignment getImproperAssignment_1_6() { return cImproperAssignment_1_6; }
		
		//CompanyOnOperatingUnit
		public RuleCall getImproperCompanyOnOperatingUnitParserRuleCall_1_6_0() { return cImproperCompanyOnOperatingUnitParserRuleCall_1_6_0; }
		
		//nested+=InOperatingUnit
		public Assignment getNestedAssignment_1_7() { return cNestedAssignment_1_7; }
		
		//InOperatingUnit
		public RuleCall getNestedInOperatingUnitParserRuleCall_1_7_0() { return cNestedInOperatingUnitParserRuleCall_1_7_0; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_8() { return cPlaceParserRuleCall_1_8; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class CompanyOnOperatingUnitElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CompanyOnOperatingUnit");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cRuleAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cRuleCompanyWordParserRuleCall_0_0 = (RuleCall)cRuleAssignment_0.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Keyword cValueKeyword_1_0 = (Keyword)cAlternatives_1.eContents().get(0);
		private final Keyword cValuesKeyword_1_1 = (Keyword)cAlternatives_1.eContents().get(1);
		private final Assignment cCodesAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final RuleCall cCodesTextParserRuleCall_2_0 = (RuleCall)cCodesAssignment_2.eContents().get(0);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cCommaKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cCodesAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final RuleCall cCodesTextParserRuleCall_3_1_0 = (RuleCall)cCodesAssignment_3_1.eContents().get(0);
		
		//CompanyOnOperatingUnit returns ImproperClause:
		//    rule=CompanyWord ('value' | 'values') codes+=Text (',' codes+=Text)*;
		@Override public ParserRule getRule() { return rule; }
		
		//rule=CompanyWord ('value' | 'values') codes+=Text (',' codes+=Text)*
		public Group getGroup() { return cGroup; }
		
		//rule=CompanyWord
		public Assignment getRuleAssignment_0() { return cRuleAssignment_0; }
		
		//CompanyWord
		public RuleCall getRuleCompanyWordParserRuleCall_0_0() { return cRuleCompanyWordParserRuleCall_0_0; }
		
		//('value' | 'values')
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'value'
		public Keyword getValueKeyword_1_0() { return cValueKeyword_1_0; }
		
		//'values'
		public Keyword getValuesKeyword_1_1() { return cValuesKeyword_1_1; }
		
		//codes+=Text
		public Assignment getCodesAssignment_2() { return cCodesAssignment_2; }
		
		//Text
		public RuleCall getCodesTextParserRuleCall_2_0() { return cCodesTextParserRuleCall_2_0; }
		
		//(',' codes+=Text)*
		public Group getGroup_3() { return cGroup_3; }
		
		//','
		public Keyword getCommaKeyword_3_0() { return cCommaKeyword_3_0; }
		
		//codes+=Text
		public Assignment getCodesAssignment_3_1() { return cCodesAssignment_3_1; }
		
		//Text
		public RuleCall getCodesTextParserRuleCall_3_1_0() { return cCodesTextParserRuleCall_3_1_0; }
	}
	public class InventoryOrganizationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.InventoryOrganization");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cInventoryKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cOrganizationKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Alternatives cAlternatives_4 = (Alternatives)cGroup.eContents().get(4);
		private final RuleCall cHeadParserRuleCall_4_0 = (RuleCall)cAlternatives_4.eContents().get(0);
		private final Group cGroup_4_1 = (Group)cAlternatives_4.eContents().get(1);
		private final Keyword cCodeKeyword_4_1_0 = (Keyword)cGroup_4_1.eContents().get(0);
		private final Assignment cCodeAssignment_4_1_1 = (Assignment)cGroup_4_1.eContents().get(1);
		private final RuleCall cCodeTextParserRuleCall_4_1_1_0 = (RuleCall)cCodeAssignment_4_1_1.eContents().get(0);
		private final RuleCall cInventoryBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//InventoryOrganization: origin=OriginWord? 'inventory' 'organization' Named (->Head | ->'code' code=Text)* InventoryBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'inventory' 'organization' Named (->Head | ->'code' code=Text)* InventoryBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'inventory'
		public Keyword getInventoryKeyword_1() { return cInventoryKeyword_1; }
		
		//'organization'
		public Keyword getOrganizationKeyword_2() { return cOrganizationKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head | ->'code' code=Text)*
		public Alternatives getAlternatives_4() { return cAlternatives_4; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_4_0() { return cHeadParserRuleCall_4_0; }
		
		//->'code' code=Text
		public Group getGroup_4_1() { return cGroup_4_1; }
		
		//->'code'
		public Keyword getCodeKeyword_4_1_0() { return cCodeKeyword_4_1_0; }
		
		//code=Text
		public Assignment getCodeAssignment_4_1_1() { return cCodeAssignment_4_1_1; }
		
		//Text
		public RuleCall getCodeTextParserRuleCall_4_1_1_0() { return cCodeTextParserRuleCall_4_1_1_0; }
		
		//InventoryBody?
		public RuleCall getInventoryBodyParserRuleCall_5() { return cInventoryBodyParserRuleCall_5; }
	}
	public class InventoryBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.InventoryBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cCodeKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cCodeAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cCodeTextParserRuleCall_1_0_1_0 = (RuleCall)cCodeAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cOperatingKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cUnitKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cOperatingUnitAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final CrossReference cOperatingUnitOperatingUnitCrossReference_1_1_2_0 = (CrossReference)cOperatingUnitAssignment_1_1_2.eContents().get(0);
		private final RuleCall cOperatingUnitOperatingUnitIdParserRuleCall_1_1_2_0_1 = (RuleCall)cOperatingUnitOperatingUnitCrossReference_1_1_2_0.eContents().get(1);
		private final Group cGroup_1_1_3 = (Group)cGroup_1_1.eContents().get(3);
		private final Keyword cCommaKeyword_1_1_3_0 = (Keyword)cGroup_1_1_3.eContents().get(0);
		private final Assignment cOperatingUnitAssignment_1_1_3_1 = (Assignment)cGroup_1_1_3.eContents().get(1);
		private final CrossReference cOperatingUnitOperatingUnitCrossReference_1_1_3_1_0 = (CrossReference)cOperatingUnitAssignment_1_1_3_1.eContents().get(0);
		private final RuleCall cOperatingUnitOperatingUnitIdParserRuleCall_1_1_3_1_0_1 = (RuleCall)cOperatingUnitOperatingUnitCrossReference_1_1_3_1_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cLegalKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Keyword cEntityKeyword_1_2_1 = (Keyword)cGroup_1_2.eContents().get(1);
		private final Assignment cLegalEntityAssignment_1_2_2 = (Assignment)cGroup_1_2.eContents().get(2);
		private final CrossReference cLegalEntityLegalEntityCrossReference_1_2_2_0 = (CrossReference)cLegalEntityAssignment_1_2_2.eContents().get(0);
		private final RuleCall cLegalEntityLegalEntityIdParserRuleCall_1_2_2_0_1 = (RuleCall)cLegalEntityLegalEntityCrossReference_1_2_2_0.eContents().get(1);
		private final Group cGroup_1_2_3 = (Group)cGroup_1_2.eContents().get(3);
		private final Keyword cCommaKeyword_1_2_3_0 = (Keyword)cGroup_1_2_3.eContents().get(0);
		private final Assignment cLegalEntityAssignment_1_2_3_1 = (Assignment)cGroup_1_2_3.eContents().get(1);
		private final CrossReference cLegalEntityLegalEntityCrossReference_1_2_3_1_0 = (CrossReference)cLegalEntityAssignment_1_2_3_1.eContents().get(0);
		private final RuleCall cLegalEntityLegalEntityIdParserRuleCall_1_2_3_1_0_1 = (RuleCall)cLegalEntityLegalEntityCrossReference_1_2_3_1_0.eContents().get(1);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Alternatives cAlternatives_1_3_0 = (Alternatives)cGroup_1_3.eContents().get(0);
		private final Keyword cLedgerKeyword_1_3_0_0 = (Keyword)cAlternatives_1_3_0.eContents().get(0);
		private final Group cGroup_1_3_0_1 = (Group)cAlternatives_1_3_0.eContents().get(1);
		private final Keyword cSetKeyword_1_3_0_1_0 = (Keyword)cGroup_1_3_0_1.eContents().get(0);
		private final Keyword cOfKeyword_1_3_0_1_1 = (Keyword)cGroup_1_3_0_1.eContents().get(1);
		private final Keyword cBooksKeyword_1_3_0_1_2 = (Keyword)cGroup_1_3_0_1.eContents().get(2);
		private final Assignment cLedgerAssignment_1_3_1 = (Assignment)cGroup_1_3.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_3_1_0 = (CrossReference)cLedgerAssignment_1_3_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_3_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_3_1_0.eContents().get(1);
		private final Group cGroup_1_3_2 = (Group)cGroup_1_3.eContents().get(2);
		private final Keyword cCommaKeyword_1_3_2_0 = (Keyword)cGroup_1_3_2.eContents().get(0);
		private final Assignment cLedgerAssignment_1_3_2_1 = (Assignment)cGroup_1_3_2.eContents().get(1);
		private final CrossReference cLedgerLedgerCrossReference_1_3_2_1_0 = (CrossReference)cLedgerAssignment_1_3_2_1.eContents().get(0);
		private final RuleCall cLedgerLedgerIdParserRuleCall_1_3_2_1_0_1 = (RuleCall)cLedgerLedgerCrossReference_1_3_2_1_0.eContents().get(1);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cCostKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cCenterKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Assignment cCostCenterAssignment_1_4_2 = (Assignment)cGroup_1_4.eContents().get(2);
		private final CrossReference cCostCenterCostCenterCrossReference_1_4_2_0 = (CrossReference)cCostCenterAssignment_1_4_2.eContents().get(0);
		private final RuleCall cCostCenterCostCenterIdParserRuleCall_1_4_2_0_1 = (RuleCall)cCostCenterCostCenterCrossReference_1_4_2_0.eContents().get(1);
		private final Group cGroup_1_4_3 = (Group)cGroup_1_4.eContents().get(3);
		private final Keyword cCommaKeyword_1_4_3_0 = (Keyword)cGroup_1_4_3.eContents().get(0);
		private final Assignment cCostCenterAssignment_1_4_3_1 = (Assignment)cGroup_1_4_3.eContents().get(1);
		private final CrossReference cCostCenterCostCenterCrossReference_1_4_3_1_0 = (CrossReference)cCostCenterAssignment_1_4_3_1.eContents().get(0);
		private final RuleCall cCostCenterCostCenterIdParserRuleCall_1_4_3_1_0_1 = (RuleCall)cCostCenterCostCenterCrossReference_1_4_3_1_0.eContents().get(1);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cMasterKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Keyword cOrganizationKeyword_1_5_1 = (Keyword)cGroup_1_5.eContents().get(1);
		private final Assignment cMasterOrganizationAssignment_1_5_2 = (Assignment)cGroup_1_5.eContents().get(2);
		private final CrossReference cMasterOrganizationInventoryOrganizationCrossReference_1_5_2_0 = (CrossReference)cMasterOrganizationAssignment_1_5_2.eContents().get(0);
		private final RuleCall cMasterOrganizationInventoryOrganizationIdParserRuleCall_1_5_2_0_1 = (RuleCall)cMasterOrganizationInventoryOrganizationCrossReference_1_5_2_0.eContents().get(1);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cCalendarKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Assignment cCalendarAssignment_1_6_1 = (Assignment)cGroup_1_6.eContents().get(1);
		private final RuleCall cCalendarTextParserRuleCall_1_6_1_0 = (RuleCall)cCalendarAssignment_1_6_1.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cCostingKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Assignment cCostingAssignment_1_7_1 = (Assignment)cGroup_1_7.eContents().get(1);
		private final RuleCall cCostingCostingWordParserRuleCall_1_7_1_0 = (RuleCall)cCostingAssignment_1_7_1.eContents().get(0);
		private final Group cGroup_1_8 = (Group)cAlternatives_1.eContents().get(8);
		private final Keyword cCostsKeyword_1_8_0 = (Keyword)cGroup_1_8.eContents().get(0);
		private final Keyword cOfKeyword_1_8_1 = (Keyword)cGroup_1_8.eContents().get(1);
		private final Assignment cCostOrganizationAssignment_1_8_2 = (Assignment)cGroup_1_8.eContents().get(2);
		private final CrossReference cCostOrganizationInventoryOrganizationCrossReference_1_8_2_0 = (CrossReference)cCostOrganizationAssignment_1_8_2.eContents().get(0);
		private final RuleCall cCostOrganizationInventoryOrganizationIdParserRuleCall_1_8_2_0_1 = (RuleCall)cCostOrganizationInventoryOrganizationCrossReference_1_8_2_0.eContents().get(1);
		private final Group cGroup_1_9 = (Group)cAlternatives_1.eContents().get(9);
		private final Keyword cAccountsKeyword_1_9_0 = (Keyword)cGroup_1_9.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_1_9_1 = (Keyword)cGroup_1_9.eContents().get(1);
		private final Assignment cAccountsAssignment_1_9_2 = (Assignment)cGroup_1_9.eContents().get(2);
		private final RuleCall cAccountsAccountAssignmentParserRuleCall_1_9_2_0 = (RuleCall)cAccountsAssignment_1_9_2.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_1_9_3 = (Keyword)cGroup_1_9.eContents().get(3);
		private final Assignment cMrpAssignment_1_10 = (Assignment)cAlternatives_1.eContents().get(10);
		private final RuleCall cMrpMrpFlagParserRuleCall_1_10_0 = (RuleCall)cMrpAssignment_1_10.eContents().get(0);
		private final Assignment cWipAssignment_1_11 = (Assignment)cAlternatives_1.eContents().get(11);
		private final RuleCall cWipWipFlagParserRuleCall_1_11_0 = (RuleCall)cWipAssignment_1_11.eContents().get(0);
		private final Assignment cNegativeBalancesAssignment_1_12 = (Assignment)cAlternatives_1.eContents().get(12);
		private final RuleCall cNegativeBalancesNegativeBalancesFlagParserRuleCall_1_12_0 = (RuleCall)cNegativeBalancesAssignment_1_12.eContents().get(0);
		private final Group cGroup_1_13 = (Group)cAlternatives_1.eContents().get(13);
		private final Keyword cLocatorKeyword_1_13_0 = (Keyword)cGroup_1_13.eContents().get(0);
		private final Keyword cControlKeyword_1_13_1 = (Keyword)cGroup_1_13.eContents().get(1);
		private final Assignment cLocatorControlAssignment_1_13_2 = (Assignment)cGroup_1_13.eContents().get(2);
		private final RuleCall cLocatorControlLocatorWordParserRuleCall_1_13_2_0 = (RuleCall)cLocatorControlAssignment_1_13_2.eContents().get(0);
		private final Group cGroup_1_14 = (Group)cAlternatives_1.eContents().get(14);
		private final Keyword cOpenKeyword_1_14_0 = (Keyword)cGroup_1_14.eContents().get(0);
		private final Keyword cToKeyword_1_14_1 = (Keyword)cGroup_1_14.eContents().get(1);
		private final Assignment cOpenToAssignment_1_14_2 = (Assignment)cGroup_1_14.eContents().get(2);
		private final CrossReference cOpenToResponsibilityCrossReference_1_14_2_0 = (CrossReference)cOpenToAssignment_1_14_2.eContents().get(0);
		private final RuleCall cOpenToResponsibilityIdParserRuleCall_1_14_2_0_1 = (RuleCall)cOpenToResponsibilityCrossReference_1_14_2_0.eContents().get(1);
		private final Group cGroup_1_14_3 = (Group)cGroup_1_14.eContents().get(3);
		private final Keyword cCommaKeyword_1_14_3_0 = (Keyword)cGroup_1_14_3.eContents().get(0);
		private final Assignment cOpenToAssignment_1_14_3_1 = (Assignment)cGroup_1_14_3.eContents().get(1);
		private final CrossReference cOpenToResponsibilityCrossReference_1_14_3_1_0 = (CrossReference)cOpenToAssignment_1_14_3_1.eContents().get(0);
		private final RuleCall cOpenToResponsibilityIdParserRuleCall_1_14_3_1_0_1 = (RuleCall)cOpenToResponsibilityCrossReference_1_14_3_1_0.eContents().get(1);
		private final Assignment cNestedAssignment_1_15 = (Assignment)cAlternatives_1.eContents().get(15);
		private final RuleCall cNestedSubinventoryParserRuleCall_1_15_0 = (RuleCall)cNestedAssignment_1_15.eContents().get(0);
		private final RuleCall cPlaceParserRuleCall_1_16 = (RuleCall)cAlternatives_1.eContents().get(16);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment InventoryBody returns InventoryOrganization: '{' ('code' code=Text
		//    | 'operating' 'unit' operatingUnit+=[OperatingUnit|Id] (',' operatingUnit+=[OperatingUnit|Id])*
		//    | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
		//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//    | 'cost' 'center' costCenter+=[CostCenter|Id] (',' costCenter+=[CostCenter|Id])*
		//    | 'master' 'organization' masterOrganization=[InventoryOrganization|Id] | 'calendar' calendar=Text
		//    | 'costing' costing=CostingWord | 'costs' 'of' costOrganization=[InventoryOrganization|Id]
		//    | 'accounts' '{' accounts+=AccountAssignment* '}' | mrp=MrpFlag | wip=WipFlag
		//    | negativeBalances=NegativeBalancesFlag | 'locator' 'control' locatorControl=LocatorWord
		//    | 'open' 'to' openTo+=[Responsibility|Id] (',' openTo+=[Responsibility|Id])*
		//    | nested+=Subinventory | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('code' code=Text
		//   | 'operating' 'unit' operatingUnit+=[OperatingUnit|Id] (',' operatingUnit+=[OperatingUnit|Id])*
		//   | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | 'cost' 'center' costCenter+=[CostCenter|Id] (',' costCenter+=[CostCenter|Id])*
		//   | 'master' 'organization' masterOrganization=[InventoryOrganization|Id] | 'calendar' calendar=Text
		//   | 'costing' costing=CostingWord | 'costs' 'of' costOrganization=[InventoryOrganization|Id]
		//   | 'accounts' '{' accounts+=AccountAssignment* '}' | mrp=MrpFlag | wip=WipFlag
		//   | negativeBalances=NegativeBalancesFlag | 'locator' 'control' locatorControl=LocatorWord
		//   | 'open' 'to' openTo+=[Responsibility|Id] (',' openTo+=[Responsibility|Id])*
		//   | nested+=Subinventory | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('code' code=Text
		//   | 'operating' 'unit' operatingUnit+=[OperatingUnit|Id] (',' operatingUnit+=[OperatingUnit|Id])*
		//   | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
		//   | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		//   | 'cost' 'center' costCenter+=[CostCenter|Id] (',' costCenter+=[CostCenter|Id])*
		//   | 'master' 'organization' masterOrganization=[InventoryOrganization|Id] | 'calendar' calendar=Text
		//   | 'costing' costing=CostingWord | 'costs' 'of' costOrganization=[InventoryOrganization|Id]
		//   | 'accounts' '{' accounts+=AccountAssignment* '}' | mrp=MrpFlag | wip=WipFlag
		//   | negativeBalances=NegativeBalancesFlag | 'locator' 'control' locatorControl=LocatorWord
		//   | 'open' 'to' openTo+=[Responsibility|Id] (',' openTo+=[Responsibility|Id])*
		//   | nested+=Subinventory | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'code' code=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'code'
		public Keyword getCodeKeyword_1_0_0() { return cCodeKeyword_1_0_0; }
		
		//code=Text
		public Assignment getCodeAssignment_1_0_1() { return cCodeAssignment_1_0_1; }
		
		//Text
		public RuleCall getCodeTextParserRuleCall_1_0_1_0() { return cCodeTextParserRuleCall_1_0_1_0; }
		
		//'operating' 'unit' operatingUnit+=[OperatingUnit|Id] (',' operatingUnit+=[OperatingUnit|Id])*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'operating'
		public Keyword getOperatingKeyword_1_1_0() { return cOperatingKeyword_1_1_0; }
		
		//'unit'
		public Keyword getUnitKeyword_1_1_1() { return cUnitKeyword_1_1_1; }
		
		//operatingUnit+=[OperatingUnit|Id]
		public Assignment getOperatingUnitAssignment_1_1_2() { return cOperatingUnitAssignment_1_1_2; }
		
		//[OperatingUnit|Id]
		public CrossReference getOperatingUnitOperatingUnitCrossReference_1_1_2_0() { return cOperatingUnitOperatingUnitCrossReference_1_1_2_0; }
		
		//Id
		public RuleCall getOperatingUnitOperatingUnitIdParserRuleCall_1_1_2_0_1() { return cOperatingUnitOperatingUnitIdParserRuleCall_1_1_2_0_1; }
		
		//(',' operatingUnit+=[OperatingUnit|Id])*
		public Group getGroup_1_1_3() { return cGroup_1_1_3; }
		
		//','
		public Keyword getCommaKeyword_1_1_3_0() { return cCommaKeyword_1_1_3_0; }
		
		//operatingUnit+=[OperatingUnit|Id]
		public Assignment getOperatingUnitAssignment_1_1_3_1() { return cOperatingUnitAssignment_1_1_3_1; }
		
		//[OperatingUnit|Id]
		public CrossReference getOperatingUnitOperatingUnitCrossReference_1_1_3_1_0() { return cOperatingUnitOperatingUnitCrossReference_1_1_3_1_0; }
		
		//Id
		public RuleCall getOperatingUnitOperatingUnitIdParserRuleCall_1_1_3_1_0_1() { return cOperatingUnitOperatingUnitIdParserRuleCall_1_1_3_1_0_1; }
		
		//'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'legal'
		public Keyword getLegalKeyword_1_2_0() { return cLegalKeyword_1_2_0; }
		
		//'entity'
		public Keyword getEntityKeyword_1_2_1() { return cEntityKeyword_1_2_1; }
		
		//legalEntity+=[LegalEntity|Id]
		public Assignment getLegalEntityAssignment_1_2_2() { return cLegalEntityAssignment_1_2_2; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntityLegalEntityCrossReference_1_2_2_0() { return cLegalEntityLegalEntityCrossReference_1_2_2_0; }
		
		//Id
		public RuleCall getLegalEntityLegalEntityIdParserRuleCall_1_2_2_0_1() { return cLegalEntityLegalEntityIdParserRuleCall_1_2_2_0_1; }
		
		//(',' legalEntity+=[LegalEntity|Id])*
		public Group getGroup_1_2_3() { return cGroup_1_2_3; }
		
		//','
		public Keyword getCommaKeyword_1_2_3_0() { return cCommaKeyword_1_2_3_0; }
		
		//legalEntity+=[LegalEntity|Id]
		public Assignment getLegalEntityAssignment_1_2_3_1() { return cLegalEntityAssignment_1_2_3_1; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntityLegalEntityCrossReference_1_2_3_1_0() { return cLegalEntityLegalEntityCrossReference_1_2_3_1_0; }
		
		//Id
		public RuleCall getLegalEntityLegalEntityIdParserRuleCall_1_2_3_1_0_1() { return cLegalEntityLegalEntityIdParserRuleCall_1_2_3_1_0_1; }
		
		//('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//('ledger' | 'set' 'of' 'books')
		public Alternatives getAlternatives_1_3_0() { return cAlternatives_1_3_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_3_0_0() { return cLedgerKeyword_1_3_0_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_1_3_0_1() { return cGroup_1_3_0_1; }
		
		//'set'
		public Keyword getSetKeyword_1_3_0_1_0() { return cSetKeyword_1_3_0_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_3_0_1_1() { return cOfKeyword_1_3_0_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_1_3_0_1_2() { return cBooksKeyword_1_3_0_1_2; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_3_1() { return cLedgerAssignment_1_3_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_3_1_0() { return cLedgerLedgerCrossReference_1_3_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_3_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_3_1_0_1; }
		
		//(',' ledger+=[Ledger|Id])*
		public Group getGroup_1_3_2() { return cGroup_1_3_2; }
		
		//','
		public Keyword getCommaKeyword_1_3_2_0() { return cCommaKeyword_1_3_2_0; }
		
		//ledger+=[Ledger|Id]
		public Assignment getLedgerAssignment_1_3_2_1() { return cLedgerAssignment_1_3_2_1; }
		
		//[Ledger|Id]
		public CrossReference getLedgerLedgerCrossReference_1_3_2_1_0() { return cLedgerLedgerCrossReference_1_3_2_1_0; }
		
		//Id
		public RuleCall getLedgerLedgerIdParserRuleCall_1_3_2_1_0_1() { return cLedgerLedgerIdParserRuleCall_1_3_2_1_0_1; }
		
		//'cost' 'center' costCenter+=[CostCenter|Id] (',' costCenter+=[CostCenter|Id])*
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'cost'
		public Keyword getCostKeyword_1_4_0() { return cCostKeyword_1_4_0; }
		
		//'center'
		public Keyword getCenterKeyword_1_4_1() { return cCenterKeyword_1_4_1; }
		
		//costCenter+=[CostCenter|Id]
		public Assignment getCostCenterAssignment_1_4_2() { return cCostCenterAssignment_1_4_2; }
		
		//[CostCenter|Id]
		public CrossReference getCostCenterCostCenterCrossReference_1_4_2_0() { return cCostCenterCostCenterCrossReference_1_4_2_0; }
		
		//Id
		public RuleCall getCostCenterCostCenterIdParserRuleCall_1_4_2_0_1() { return cCostCenterCostCenterIdParserRuleCall_1_4_2_0_1; }
		
		//(',' costCenter+=[CostCenter|Id])*
		public Group getGroup_1_4_3() { return cGroup_1_4_3; }
		
		//','
		public Keyword getCommaKeyword_1_4_3_0() { return cCommaKeyword_1_4_3_0; }
		
		//costCenter+=[CostCenter|Id]
		public Assignment getCostCenterAssignment_1_4_3_1() { return cCostCenterAssignment_1_4_3_1; }
		
		//[CostCenter|Id]
		public CrossReference getCostCenterCostCenterCrossReference_1_4_3_1_0() { return cCostCenterCostCenterCrossReference_1_4_3_1_0; }
		
		//Id
		public RuleCall getCostCenterCostCenterIdParserRuleCall_1_4_3_1_0_1() { return cCostCenterCostCenterIdParserRuleCall_1_4_3_1_0_1; }
		
		//'master' 'organization' masterOrganization=[InventoryOrganization|Id]
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'master'
		public Keyword getMasterKeyword_1_5_0() { return cMasterKeyword_1_5_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_1_5_1() { return cOrganizationKeyword_1_5_1; }
		
		//masterOrganization=[InventoryOrganization|Id]
		public Assignment getMasterOrganizationAssignment_1_5_2() { return cMasterOrganizationAssignment_1_5_2; }
		
		//[InventoryOrganization|Id]
		public CrossReference getMasterOrganizationInventoryOrganizationCrossReference_1_5_2_0() { return cMasterOrganizationInventoryOrganizationCrossReference_1_5_2_0; }
		
		//Id
		public RuleCall getMasterOrganizationInventoryOrganizationIdParserRuleCall_1_5_2_0_1() { return cMasterOrganizationInventoryOrganizationIdParserRuleCall_1_5_2_0_1; }
		
		//'calendar' calendar=Text
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'calendar'
		public Keyword getCalendarKeyword_1_6_0() { return cCalendarKeyword_1_6_0; }
		
		//calendar=Text
		public Assignment getCalendarAssignment_1_6_1() { return cCalendarAssignment_1_6_1; }
		
		//Text
		public RuleCall getCalendarTextParserRuleCall_1_6_1_0() { return cCalendarTextParserRuleCall_1_6_1_0; }
		
		//'costing' costing=CostingWord
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'costing'
		public Keyword getCostingKeyword_1_7_0() { return cCostingKeyword_1_7_0; }
		
		//costing=CostingWord
		public Assignment getCostingAssignment_1_7_1() { return cCostingAssignment_1_7_1; }
		
		//CostingWord
		public RuleCall getCostingCostingWordParserRuleCall_1_7_1_0() { return cCostingCostingWordParserRuleCall_1_7_1_0; }
		
		//'costs' 'of' costOrganization=[InventoryOrganization|Id]
		public Group getGroup_1_8() { return cGroup_1_8; }
		
		//'costs'
		public Keyword getCostsKeyword_1_8_0() { return cCostsKeyword_1_8_0; }
		
		//'of'
		public Keyword getOfKeyword_1_8_1() { return cOfKeyword_1_8_1; }
		
		//costOrganization=[InventoryOrganization|Id]
		public Assignment getCostOrganizationAssignment_1_8_2() { return cCostOrganizationAssignment_1_8_2; }
		
		//[InventoryOrganization|Id]
		public CrossReference getCostOrganizationInventoryOrganizationCrossReference_1_8_2_0() { return cCostOrganizationInventoryOrganizationCrossReference_1_8_2_0; }
		
		//Id
		public RuleCall getCostOrganizationInventoryOrganizationIdParserRuleCall_1_8_2_0_1() { return cCostOrganizationInventoryOrganizationIdParserRuleCall_1_8_2_0_1; }
		
		//'accounts' '{' accounts+=AccountAssignment* '}'
		public Group getGroup_1_9() { return cGroup_1_9; }
		
		//'accounts'
		public Keyword getAccountsKeyword_1_9_0() { return cAccountsKeyword_1_9_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_1_9_1() { return cLeftCurlyBracketKeyword_1_9_1; }
		
		//accounts+=AccountAssignment*
		public Assignment getAccountsAssignment_1_9_2() { return cAccountsAssignment_1_9_2; }
		
		//AccountAssignment
		public RuleCall getAccountsAccountAssignmentParserRuleCall_1_9_2_0() { return cAccountsAccountAssignmentParserRuleCall_1_9_2_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_1_9_3() { return cRightCurlyBracketKeyword_1_9_3; }
		
		//mrp=MrpFlag
		public Assignment getMrpAssignment_1_10() { return cMrpAssignment_1_10; }
		
		//MrpFlag
		public RuleCall getMrpMrpFlagParserRuleCall_1_10_0() { return cMrpMrpFlagParserRuleCall_1_10_0; }
		
		//wip=WipFlag
		public Assignment getWipAssignment_1_11() { return cWipAssignment_1_11; }
		
		//WipFlag
		public RuleCall getWipWipFlagParserRuleCall_1_11_0() { return cWipWipFlagParserRuleCall_1_11_0; }
		
		//negativeBalances=NegativeBalancesFlag
		public Assignment getNegativeBalancesAssignment_1_12() { return cNegativeBalancesAssignment_1_12; }
		
		//NegativeBalancesFlag
		public RuleCall getNegativeBalancesNegativeBalancesFlagParserRuleCall_1_12_0() { return cNegativeBalancesNegativeBalancesFlagParserRuleCall_1_12_0; }
		
		//'locator' 'control' locatorControl=LocatorWord
		public Group getGroup_1_13() { return cGroup_1_13; }
		
		//'locator'
		public Keyword getLocatorKeyword_1_13_0() { return cLocatorKeyword_1_13_0; }
		
		//'control'
		public Keyword getControlKeyword_1_13_1() { return cControlKeyword_1_13_1; }
		
		//locatorControl=LocatorWord
		public Assignment getLocatorControlAssignment_1_13_2() { return cLocatorControlAssignment_1_13_2; }
		
		//LocatorWord
		public RuleCall getLocatorControlLocatorWordParserRuleCall_1_13_2_0() { return cLocatorControlLocatorWordParserRuleCall_1_13_2_0; }
		
		//'open' 'to' openTo+=[Responsibility|Id] (',' openTo+=[Responsibility|Id])*
		public Group getGroup_1_14() { return cGroup_1_14; }
		
		//'open'
		public Keyword getOpenKeyword_1_14_0() { return cOpenKeyword_1_14_0; }
		
		//'to'
		public Keyword getToKeyword_1_14_1() { return cToKeyword_1_14_1; }
		
		//openTo+=[Responsibility|Id]
		public Assignment getOpenToAssignment_1_14_2() { return cOpenToAssignment_1_14_2; }
		
		//[Responsibility|Id]
		public CrossReference getOpenToResponsibilityCrossReference_1_14_2_0() { return cOpenToResponsibilityCrossReference_1_14_2_0; }
		
		//Id
		public RuleCall getOpenToResponsibilityIdParserRuleCall_1_14_2_0_1() { return cOpenToResponsibilityIdParserRuleCall_1_14_2_0_1; }
		
		//(',' openTo+=[Responsibility|Id])*
		public Group getGroup_1_14_3() { return cGroup_1_14_3; }
		
		//','
		public Keyword getCommaKeyword_1_14_3_0() { return cCommaKeyword_1_14_3_0; }
		
		//openTo+=[Responsibility|Id]
		public Assignment getOpenToAssignment_1_14_3_1() { return cOpenToAssignment_1_14_3_1; }
		
		//[Responsibility|Id]
		public CrossReference getOpenToResponsibilityCrossReference_1_14_3_1_0() { return cOpenToResponsibilityCrossReference_1_14_3_1_0; }
		
		//Id
		public RuleCall getOpenToResponsibilityIdParserRuleCall_1_14_3_1_0_1() { return cOpenToResponsibilityIdParserRuleCall_1_14_3_1_0_1; }
		
		//nested+=Subinventory
		public Assignment getNestedAssignment_1_15() { return cNestedAssignment_1_15; }
		
		//Subinventory
		public RuleCall getNestedSubinventoryParserRuleCall_1_15_0() { return cNestedSubinventoryParserRuleCall_1_15_0; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_16() { return cPlaceParserRuleCall_1_16; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class AccountAssignmentElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.AccountAssignment");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cKindAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cKindAccountWordParserRuleCall_0_0 = (RuleCall)cKindAssignment_0.eContents().get(0);
		private final Assignment cAccountAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cAccountAccountParserRuleCall_1_0 = (RuleCall)cAccountAssignment_1.eContents().get(0);
		
		//AccountAssignment: kind=AccountWord account=Account;
		@Override public ParserRule getRule() { return rule; }
		
		//kind=AccountWord account=Account
		public Group getGroup() { return cGroup; }
		
		//kind=AccountWord
		public Assignment getKindAssignment_0() { return cKindAssignment_0; }
		
		//AccountWord
		public RuleCall getKindAccountWordParserRuleCall_0_0() { return cKindAccountWordParserRuleCall_0_0; }
		
		//account=Account
		public Assignment getAccountAssignment_1() { return cAccountAssignment_1; }
		
		//Account
		public RuleCall getAccountAccountParserRuleCall_1_0() { return cAccountAccountParserRuleCall_1_0; }
	}
	public class SubinventoryElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Subinventory");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cSubinventoryKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final RuleCall cNamedParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final RuleCall cSubinventoryBodyParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		
		//Subinventory: 'subinventory' Named SubinventoryBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//'subinventory' Named SubinventoryBody?
		public Group getGroup() { return cGroup; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword_0() { return cSubinventoryKeyword_0; }
		
		//Named
		public RuleCall getNamedParserRuleCall_1() { return cNamedParserRuleCall_1; }
		
		//SubinventoryBody?
		public RuleCall getSubinventoryBodyParserRuleCall_2() { return cSubinventoryBodyParserRuleCall_2; }
	}
	public class SubinventoryBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SubinventoryBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cDescriptionKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cNameAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cNameTextParserRuleCall_1_0_1_0 = (RuleCall)cNameAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cInventoryKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cOrganizationKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cInventoryOrganizationAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final CrossReference cInventoryOrganizationInventoryOrganizationCrossReference_1_1_2_0 = (CrossReference)cInventoryOrganizationAssignment_1_1_2.eContents().get(0);
		private final RuleCall cInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_2_0_1 = (RuleCall)cInventoryOrganizationInventoryOrganizationCrossReference_1_1_2_0.eContents().get(1);
		private final Group cGroup_1_1_3 = (Group)cGroup_1_1.eContents().get(3);
		private final Keyword cCommaKeyword_1_1_3_0 = (Keyword)cGroup_1_1_3.eContents().get(0);
		private final Assignment cInventoryOrganizationAssignment_1_1_3_1 = (Assignment)cGroup_1_1_3.eContents().get(1);
		private final CrossReference cInventoryOrganizationInventoryOrganizationCrossReference_1_1_3_1_0 = (CrossReference)cInventoryOrganizationAssignment_1_1_3_1.eContents().get(0);
		private final RuleCall cInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_3_1_0_1 = (RuleCall)cInventoryOrganizationInventoryOrganizationCrossReference_1_1_3_1_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cCodeKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cCodeAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cCodeTextParserRuleCall_1_2_1_0 = (RuleCall)cCodeAssignment_1_2_1.eContents().get(0);
		private final Assignment cAssetAssignment_1_3 = (Assignment)cAlternatives_1.eContents().get(3);
		private final RuleCall cAssetAssetFlagParserRuleCall_1_3_0 = (RuleCall)cAssetAssignment_1_3.eContents().get(0);
		private final Assignment cQuantityTrackedAssignment_1_4 = (Assignment)cAlternatives_1.eContents().get(4);
		private final RuleCall cQuantityTrackedQuantityTrackedFlagParserRuleCall_1_4_0 = (RuleCall)cQuantityTrackedAssignment_1_4.eContents().get(0);
		private final Assignment cNettableAssignment_1_5 = (Assignment)cAlternatives_1.eContents().get(5);
		private final RuleCall cNettableNettableFlagParserRuleCall_1_5_0 = (RuleCall)cNettableAssignment_1_5.eContents().get(0);
		private final Assignment cReservableAssignment_1_6 = (Assignment)cAlternatives_1.eContents().get(6);
		private final RuleCall cReservableReservableFlagParserRuleCall_1_6_0 = (RuleCall)cReservableAssignment_1_6.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cLocatorKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Keyword cControlKeyword_1_7_1 = (Keyword)cGroup_1_7.eContents().get(1);
		private final Assignment cLocatorControlAssignment_1_7_2 = (Assignment)cGroup_1_7.eContents().get(2);
		private final RuleCall cLocatorControlLocatorWordParserRuleCall_1_7_2_0 = (RuleCall)cLocatorControlAssignment_1_7_2.eContents().get(0);
		private final Group cGroup_1_8 = (Group)cAlternatives_1.eContents().get(8);
		private final Keyword cMaterialKeyword_1_8_0 = (Keyword)cGroup_1_8.eContents().get(0);
		private final Keyword cAccountKeyword_1_8_1 = (Keyword)cGroup_1_8.eContents().get(1);
		private final Assignment cMaterialAccountAssignment_1_8_2 = (Assignment)cGroup_1_8.eContents().get(2);
		private final RuleCall cMaterialAccountTextParserRuleCall_1_8_2_0 = (RuleCall)cMaterialAccountAssignment_1_8_2.eContents().get(0);
		private final Group cGroup_1_9 = (Group)cAlternatives_1.eContents().get(9);
		private final Keyword cExpenseKeyword_1_9_0 = (Keyword)cGroup_1_9.eContents().get(0);
		private final Keyword cAccountKeyword_1_9_1 = (Keyword)cGroup_1_9.eContents().get(1);
		private final Assignment cExpenseAccountAssignment_1_9_2 = (Assignment)cGroup_1_9.eContents().get(2);
		private final RuleCall cExpenseAccountTextParserRuleCall_1_9_2_0 = (RuleCall)cExpenseAccountAssignment_1_9_2.eContents().get(0);
		private final RuleCall cLifeParserRuleCall_1_10 = (RuleCall)cAlternatives_1.eContents().get(10);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment SubinventoryBody returns Subinventory: '{' ('description' name=Text
		//    | 'inventory' 'organization' inventoryOrganization+=[InventoryOrganization|Id]
		//      (',' inventoryOrganization+=[InventoryOrganization|Id])*
		//    | 'code' code=Text | asset=AssetFlag | quantityTracked=QuantityTrackedFlag | nettable=NettableFlag
		//    | reservable=ReservableFlag | 'locator' 'control' locatorControl=LocatorWord
		//    | 'material' 'account' materialAccount=Text | 'expense' 'account' expenseAccount=Text | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('description' name=Text
		//   | 'inventory' 'organization' inventoryOrganization+=[InventoryOrganization|Id]
		//     (',' inventoryOrganization+=[InventoryOrganization|Id])*
		//   | 'code' code=Text | asset=AssetFlag | quantityTracked=QuantityTrackedFlag | nettable=NettableFlag
		//   | reservable=ReservableFlag | 'locator' 'control' locatorControl=LocatorWord
		//   | 'material' 'account' materialAccount=Text | 'expense' 'account' expenseAccount=Text | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('description' name=Text
		//   | 'inventory' 'organization' inventoryOrganization+=[InventoryOrganization|Id]
		//     (',' inventoryOrganization+=[InventoryOrganization|Id])*
		//   | 'code' code=Text | asset=AssetFlag | quantityTracked=QuantityTrackedFlag | nettable=NettableFlag
		//   | reservable=ReservableFlag | 'locator' 'control' locatorControl=LocatorWord
		//   | 'material' 'account' materialAccount=Text | 'expense' 'account' expenseAccount=Text | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'description' name=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'description'
		public Keyword getDescriptionKeyword_1_0_0() { return cDescriptionKeyword_1_0_0; }
		
		//name=Text
		public Assignment getNameAssignment_1_0_1() { return cNameAssignment_1_0_1; }
		
		//Text
		public RuleCall getNameTextParserRuleCall_1_0_1_0() { return cNameTextParserRuleCall_1_0_1_0; }
		
		//'inventory' 'organization' inventoryOrganization+=[InventoryOrganization|Id]
		//     (',' inventoryOrganization+=[InventoryOrganization|Id])*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'inventory'
		public Keyword getInventoryKeyword_1_1_0() { return cInventoryKeyword_1_1_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_1_1_1() { return cOrganizationKeyword_1_1_1; }
		
		//inventoryOrganization+=[InventoryOrganization|Id]
		public Assignment getInventoryOrganizationAssignment_1_1_2() { return cInventoryOrganizationAssignment_1_1_2; }
		
		//[InventoryOrganization|Id]
		public CrossReference getInventoryOrganizationInventoryOrganizationCrossReference_1_1_2_0() { return cInventoryOrganizationInventoryOrganizationCrossReference_1_1_2_0; }
		
		//Id
		public RuleCall getInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_2_0_1() { return cInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_2_0_1; }
		
		//(',' inventoryOrganization+=[InventoryOrganization|Id])*
		public Group getGroup_1_1_3() { return cGroup_1_1_3; }
		
		//','
		public Keyword getCommaKeyword_1_1_3_0() { return cCommaKeyword_1_1_3_0; }
		
		//inventoryOrganization+=[InventoryOrganization|Id]
		public Assignment getInventoryOrganizationAssignment_1_1_3_1() { return cInventoryOrganizationAssignment_1_1_3_1; }
		
		//[InventoryOrganization|Id]
		public CrossReference getInventoryOrganizationInventoryOrganizationCrossReference_1_1_3_1_0() { return cInventoryOrganizationInventoryOrganizationCrossReference_1_1_3_1_0; }
		
		//Id
		public RuleCall getInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_3_1_0_1() { return cInventoryOrganizationInventoryOrganizationIdParserRuleCall_1_1_3_1_0_1; }
		
		//'code' code=Text
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'code'
		public Keyword getCodeKeyword_1_2_0() { return cCodeKeyword_1_2_0; }
		
		//code=Text
		public Assignment getCodeAssignment_1_2_1() { return cCodeAssignment_1_2_1; }
		
		//Text
		public RuleCall getCodeTextParserRuleCall_1_2_1_0() { return cCodeTextParserRuleCall_1_2_1_0; }
		
		//asset=AssetFlag
		public Assignment getAssetAssignment_1_3() { return cAssetAssignment_1_3; }
		
		//AssetFlag
		public RuleCall getAssetAssetFlagParserRuleCall_1_3_0() { return cAssetAssetFlagParserRuleCall_1_3_0; }
		
		//quantityTracked=QuantityTrackedFlag
		public Assignment getQuantityTrackedAssignment_1_4() { return cQuantityTrackedAssignment_1_4; }
		
		//QuantityTrackedFlag
		public RuleCall getQuantityTrackedQuantityTrackedFlagParserRuleCall_1_4_0() { return cQuantityTrackedQuantityTrackedFlagParserRuleCall_1_4_0; }
		
		//nettable=NettableFlag
		public Assignment getNettableAssignment_1_5() { return cNettableAssignment_1_5; }
		
		//NettableFlag
		public RuleCall getNettableNettableFlagParserRuleCall_1_5_0() { return cNettableNettableFlagParserRuleCall_1_5_0; }
		
		//reservable=ReservableFlag
		public Assignment getReservableAssignment_1_6() { return cReservableAssignment_1_6; }
		
		//ReservableFlag
		public RuleCall getReservableReservableFlagParserRuleCall_1_6_0() { return cReservableReservableFlagParserRuleCall_1_6_0; }
		
		//'locator' 'control' locatorControl=LocatorWord
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'locator'
		public Keyword getLocatorKeyword_1_7_0() { return cLocatorKeyword_1_7_0; }
		
		//'control'
		public Keyword getControlKeyword_1_7_1() { return cControlKeyword_1_7_1; }
		
		//locatorControl=LocatorWord
		public Assignment getLocatorControlAssignment_1_7_2() { return cLocatorControlAssignment_1_7_2; }
		
		//LocatorWord
		public RuleCall getLocatorControlLocatorWordParserRuleCall_1_7_2_0() { return cLocatorControlLocatorWordParserRuleCall_1_7_2_0; }
		
		//'material' 'account' materialAccount=Text
		public Group getGroup_1_8() { return cGroup_1_8; }
		
		//'material'
		public Keyword getMaterialKeyword_1_8_0() { return cMaterialKeyword_1_8_0; }
		
		//'account'
		public Keyword getAccountKeyword_1_8_1() { return cAccountKeyword_1_8_1; }
		
		//materialAccount=Text
		public Assignment getMaterialAccountAssignment_1_8_2() { return cMaterialAccountAssignment_1_8_2; }
		
		//Text
		public RuleCall getMaterialAccountTextParserRuleCall_1_8_2_0() { return cMaterialAccountTextParserRuleCall_1_8_2_0; }
		
		//'expense' 'account' expenseAccount=Text
		public Group getGroup_1_9() { return cGroup_1_9; }
		
		//'expense'
		public Keyword getExpenseKeyword_1_9_0() { return cExpenseKeyword_1_9_0; }
		
		//'account'
		public Keyword getAccountKeyword_1_9_1() { return cAccountKeyword_1_9_1; }
		
		//expenseAccount=Text
		public Assignment getExpenseAccountAssignment_1_9_2() { return cExpenseAccountAssignment_1_9_2; }
		
		//Text
		public RuleCall getExpenseAccountTextParserRuleCall_1_9_2_0() { return cExpenseAccountTextParserRuleCall_1_9_2_0; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_10() { return cLifeParserRuleCall_1_10; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class CostCenterElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CostCenter");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cCostKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cCenterKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final RuleCall cHeadParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		private final RuleCall cCostCenterBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//CostCenter: origin=OriginWord? 'cost' 'center' Named (->Head)* CostCenterBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'cost' 'center' Named (->Head)* CostCenterBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'cost'
		public Keyword getCostKeyword_1() { return cCostKeyword_1; }
		
		//'center'
		public Keyword getCenterKeyword_2() { return cCenterKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head)*
		public RuleCall getHeadParserRuleCall_4() { return cHeadParserRuleCall_4; }
		
		//CostCenterBody?
		public RuleCall getCostCenterBodyParserRuleCall_5() { return cCostCenterBodyParserRuleCall_5; }
	}
	public class CostCenterBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CostCenterBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cChartKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Keyword cOfKeyword_1_0_1 = (Keyword)cGroup_1_0.eContents().get(1);
		private final Keyword cAccountsKeyword_1_0_2 = (Keyword)cGroup_1_0.eContents().get(2);
		private final Assignment cChartOfAccountsAssignment_1_0_3 = (Assignment)cGroup_1_0.eContents().get(3);
		private final CrossReference cChartOfAccountsChartOfAccountsCrossReference_1_0_3_0 = (CrossReference)cChartOfAccountsAssignment_1_0_3.eContents().get(0);
		private final RuleCall cChartOfAccountsChartOfAccountsIdParserRuleCall_1_0_3_0_1 = (RuleCall)cChartOfAccountsChartOfAccountsCrossReference_1_0_3_0.eContents().get(1);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cValueKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cCombinationAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cCombinationTextParserRuleCall_1_1_1_0 = (RuleCall)cCombinationAssignment_1_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cCompanyKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Keyword cValueKeyword_1_2_1 = (Keyword)cGroup_1_2.eContents().get(1);
		private final Assignment cCompanyAssignment_1_2_2 = (Assignment)cGroup_1_2.eContents().get(2);
		private final RuleCall cCompanyTextParserRuleCall_1_2_2_0 = (RuleCall)cCompanyAssignment_1_2_2.eContents().get(0);
		private final Group cGroup_1_2_3 = (Group)cGroup_1_2.eContents().get(3);
		private final Keyword cCommaKeyword_1_2_3_0 = (Keyword)cGroup_1_2_3.eContents().get(0);
		private final Assignment cCompanyAssignment_1_2_3_1 = (Assignment)cGroup_1_2_3.eContents().get(1);
		private final RuleCall cCompanyTextParserRuleCall_1_2_3_1_0 = (RuleCall)cCompanyAssignment_1_2_3_1.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cCostKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Keyword cCenterKeyword_1_3_1 = (Keyword)cGroup_1_3.eContents().get(1);
		private final Keyword cValueKeyword_1_3_2 = (Keyword)cGroup_1_3.eContents().get(2);
		private final Assignment cCostCenterValueAssignment_1_3_3 = (Assignment)cGroup_1_3.eContents().get(3);
		private final RuleCall cCostCenterValueTextParserRuleCall_1_3_3_0 = (RuleCall)cCostCenterValueAssignment_1_3_3.eContents().get(0);
		private final Group cGroup_1_3_4 = (Group)cGroup_1_3.eContents().get(4);
		private final Keyword cCommaKeyword_1_3_4_0 = (Keyword)cGroup_1_3_4.eContents().get(0);
		private final Assignment cCostCenterValueAssignment_1_3_4_1 = (Assignment)cGroup_1_3_4.eContents().get(1);
		private final RuleCall cCostCenterValueTextParserRuleCall_1_3_4_1_0 = (RuleCall)cCostCenterValueAssignment_1_3_4_1.eContents().get(0);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cLegalKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cEntityKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Assignment cLegalEntityAssignment_1_4_2 = (Assignment)cGroup_1_4.eContents().get(2);
		private final CrossReference cLegalEntityLegalEntityCrossReference_1_4_2_0 = (CrossReference)cLegalEntityAssignment_1_4_2.eContents().get(0);
		private final RuleCall cLegalEntityLegalEntityIdParserRuleCall_1_4_2_0_1 = (RuleCall)cLegalEntityLegalEntityCrossReference_1_4_2_0.eContents().get(1);
		private final Group cGroup_1_4_3 = (Group)cGroup_1_4.eContents().get(3);
		private final Keyword cCommaKeyword_1_4_3_0 = (Keyword)cGroup_1_4_3.eContents().get(0);
		private final Assignment cLegalEntityAssignment_1_4_3_1 = (Assignment)cGroup_1_4_3.eContents().get(1);
		private final CrossReference cLegalEntityLegalEntityCrossReference_1_4_3_1_0 = (CrossReference)cLegalEntityAssignment_1_4_3_1.eContents().get(0);
		private final RuleCall cLegalEntityLegalEntityIdParserRuleCall_1_4_3_1_0_1 = (RuleCall)cLegalEntityLegalEntityCrossReference_1_4_3_1_0.eContents().get(1);
		private final RuleCall cPlaceParserRuleCall_1_5 = (RuleCall)cAlternatives_1.eContents().get(5);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment CostCenterBody returns CostCenter: '{' ('chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
		//    | 'value' combination=Text | 'company' 'value' company+=Text (',' company+=Text)*
		//    | 'cost' 'center' 'value' costCenterValue+=Text (',' costCenterValue+=Text)*
		//    | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])* | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
		//   | 'value' combination=Text | 'company' 'value' company+=Text (',' company+=Text)*
		//   | 'cost' 'center' 'value' costCenterValue+=Text (',' costCenterValue+=Text)*
		//   | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])* | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
		//   | 'value' combination=Text | 'company' 'value' company+=Text (',' company+=Text)*
		//   | 'cost' 'center' 'value' costCenterValue+=Text (',' costCenterValue+=Text)*
		//   | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])* | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'chart'
		public Keyword getChartKeyword_1_0_0() { return cChartKeyword_1_0_0; }
		
		//'of'
		public Keyword getOfKeyword_1_0_1() { return cOfKeyword_1_0_1; }
		
		//'accounts'
		public Keyword getAccountsKeyword_1_0_2() { return cAccountsKeyword_1_0_2; }
		
		//chartOfAccounts=[ChartOfAccounts|Id]
		public Assignment getChartOfAccountsAssignment_1_0_3() { return cChartOfAccountsAssignment_1_0_3; }
		
		//[ChartOfAccounts|Id]
		public CrossReference getChartOfAccountsChartOfAccountsCrossReference_1_0_3_0() { return cChartOfAccountsChartOfAccountsCrossReference_1_0_3_0; }
		
		//Id
		public RuleCall getChartOfAccountsChartOfAccountsIdParserRuleCall_1_0_3_0_1() { return cChartOfAccountsChartOfAccountsIdParserRuleCall_1_0_3_0_1; }
		
		//'value' combination=Text
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'value'
		public Keyword getValueKeyword_1_1_0() { return cValueKeyword_1_1_0; }
		
		//combination=Text
		public Assignment getCombinationAssignment_1_1_1() { return cCombinationAssignment_1_1_1; }
		
		//Text
		public RuleCall getCombinationTextParserRuleCall_1_1_1_0() { return cCombinationTextParserRuleCall_1_1_1_0; }
		
		//'company' 'value' company+=Text (',' company+=Text)*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'company'
		public Keyword getCompanyKeyword_1_2_0() { return cCompanyKeyword_1_2_0; }
		
		//'value'
		public Keyword getValueKeyword_1_2_1() { return cValueKeyword_1_2_1; }
		
		//company+=Text
		public Assignment getCompanyAssignment_1_2_2() { return cCompanyAssignment_1_2_2; }
		
		//Text
		public RuleCall getCompanyTextParserRuleCall_1_2_2_0() { return cCompanyTextParserRuleCall_1_2_2_0; }
		
		//(',' company+=Text)*
		public Group getGroup_1_2_3() { return cGroup_1_2_3; }
		
		//','
		public Keyword getCommaKeyword_1_2_3_0() { return cCommaKeyword_1_2_3_0; }
		
		//company+=Text
		public Assignment getCompanyAssignment_1_2_3_1() { return cCompanyAssignment_1_2_3_1; }
		
		//Text
		public RuleCall getCompanyTextParserRuleCall_1_2_3_1_0() { return cCompanyTextParserRuleCall_1_2_3_1_0; }
		
		//'cost' 'center' 'value' costCenterValue+=Text (',' costCenterValue+=Text)*
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'cost'
		public Keyword getCostKeyword_1_3_0() { return cCostKeyword_1_3_0; }
		
		//'center'
		public Keyword getCenterKeyword_1_3_1() { return cCenterKeyword_1_3_1; }
		
		//'value'
		public Keyword getValueKeyword_1_3_2() { return cValueKeyword_1_3_2; }
		
		//costCenterValue+=Text
		public Assignment getCostCenterValueAssignment_1_3_3() { return cCostCenterValueAssignment_1_3_3; }
		
		//Text
		public RuleCall getCostCenterValueTextParserRuleCall_1_3_3_0() { return cCostCenterValueTextParserRuleCall_1_3_3_0; }
		
		//(',' costCenterValue+=Text)*
		public Group getGroup_1_3_4() { return cGroup_1_3_4; }
		
		//','
		public Keyword getCommaKeyword_1_3_4_0() { return cCommaKeyword_1_3_4_0; }
		
		//costCenterValue+=Text
		public Assignment getCostCenterValueAssignment_1_3_4_1() { return cCostCenterValueAssignment_1_3_4_1; }
		
		//Text
		public RuleCall getCostCenterValueTextParserRuleCall_1_3_4_1_0() { return cCostCenterValueTextParserRuleCall_1_3_4_1_0; }
		
		//'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'legal'
		public Keyword getLegalKeyword_1_4_0() { return cLegalKeyword_1_4_0; }
		
		//'entity'
		public Keyword getEntityKeyword_1_4_1() { return cEntityKeyword_1_4_1; }
		
		//legalEntity+=[LegalEntity|Id]
		public Assignment getLegalEntityAssignment_1_4_2() { return cLegalEntityAssignment_1_4_2; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntityLegalEntityCrossReference_1_4_2_0() { return cLegalEntityLegalEntityCrossReference_1_4_2_0; }
		
		//Id
		public RuleCall getLegalEntityLegalEntityIdParserRuleCall_1_4_2_0_1() { return cLegalEntityLegalEntityIdParserRuleCall_1_4_2_0_1; }
		
		//(',' legalEntity+=[LegalEntity|Id])*
		public Group getGroup_1_4_3() { return cGroup_1_4_3; }
		
		//','
		public Keyword getCommaKeyword_1_4_3_0() { return cCommaKeyword_1_4_3_0; }
		
		//legalEntity+=[LegalEntity|Id]
		public Assignment getLegalEntityAssignment_1_4_3_1() { return cLegalEntityAssignment_1_4_3_1; }
		
		//[LegalEntity|Id]
		public CrossReference getLegalEntityLegalEntityCrossReference_1_4_3_1_0() { return cLegalEntityLegalEntityCrossReference_1_4_3_1_0; }
		
		//Id
		public RuleCall getLegalEntityLegalEntityIdParserRuleCall_1_4_3_1_0_1() { return cLegalEntityLegalEntityIdParserRuleCall_1_4_3_1_0_1; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_5() { return cPlaceParserRuleCall_1_5; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class HrOrganizationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.HrOrganization");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cHrKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cOrganizationKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final RuleCall cHeadParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		private final RuleCall cHrOrganizationBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//HrOrganization: origin=OriginWord? 'hr' 'organization' Named (->Head)* HrOrganizationBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'hr' 'organization' Named (->Head)* HrOrganizationBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'hr'
		public Keyword getHrKeyword_1() { return cHrKeyword_1; }
		
		//'organization'
		public Keyword getOrganizationKeyword_2() { return cOrganizationKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head)*
		public RuleCall getHeadParserRuleCall_4() { return cHeadParserRuleCall_4; }
		
		//HrOrganizationBody?
		public RuleCall getHrOrganizationBodyParserRuleCall_5() { return cHrOrganizationBodyParserRuleCall_5; }
	}
	public class HrOrganizationBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.HrOrganizationBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cCostKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Keyword cCenterKeyword_1_0_1 = (Keyword)cGroup_1_0.eContents().get(1);
		private final Assignment cCostCenterValueAssignment_1_0_2 = (Assignment)cGroup_1_0.eContents().get(2);
		private final RuleCall cCostCenterValueTextParserRuleCall_1_0_2_0 = (RuleCall)cCostCenterValueAssignment_1_0_2.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cChartKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Keyword cAccountsKeyword_1_1_2 = (Keyword)cGroup_1_1.eContents().get(2);
		private final Assignment cChartOfAccountsAssignment_1_1_3 = (Assignment)cGroup_1_1.eContents().get(3);
		private final CrossReference cChartOfAccountsChartOfAccountsCrossReference_1_1_3_0 = (CrossReference)cChartOfAccountsAssignment_1_1_3.eContents().get(0);
		private final RuleCall cChartOfAccountsChartOfAccountsIdParserRuleCall_1_1_3_0_1 = (RuleCall)cChartOfAccountsChartOfAccountsCrossReference_1_1_3_0.eContents().get(1);
		private final RuleCall cPlaceParserRuleCall_1_2 = (RuleCall)cAlternatives_1.eContents().get(2);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment HrOrganizationBody returns HrOrganization: '{' ('cost' 'center' costCenterValue=Text
		//    | 'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id] | Place)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('cost' 'center' costCenterValue=Text
		//   | 'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id] | Place)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('cost' 'center' costCenterValue=Text
		//   | 'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id] | Place)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'cost' 'center' costCenterValue=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'cost'
		public Keyword getCostKeyword_1_0_0() { return cCostKeyword_1_0_0; }
		
		//'center'
		public Keyword getCenterKeyword_1_0_1() { return cCenterKeyword_1_0_1; }
		
		//costCenterValue=Text
		public Assignment getCostCenterValueAssignment_1_0_2() { return cCostCenterValueAssignment_1_0_2; }
		
		//Text
		public RuleCall getCostCenterValueTextParserRuleCall_1_0_2_0() { return cCostCenterValueTextParserRuleCall_1_0_2_0; }
		
		//'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'chart'
		public Keyword getChartKeyword_1_1_0() { return cChartKeyword_1_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1_1() { return cOfKeyword_1_1_1; }
		
		//'accounts'
		public Keyword getAccountsKeyword_1_1_2() { return cAccountsKeyword_1_1_2; }
		
		//chartOfAccounts=[ChartOfAccounts|Id]
		public Assignment getChartOfAccountsAssignment_1_1_3() { return cChartOfAccountsAssignment_1_1_3; }
		
		//[ChartOfAccounts|Id]
		public CrossReference getChartOfAccountsChartOfAccountsCrossReference_1_1_3_0() { return cChartOfAccountsChartOfAccountsCrossReference_1_1_3_0; }
		
		//Id
		public RuleCall getChartOfAccountsChartOfAccountsIdParserRuleCall_1_1_3_0_1() { return cChartOfAccountsChartOfAccountsIdParserRuleCall_1_1_3_0_1; }
		
		//Place
		public RuleCall getPlaceParserRuleCall_1_2() { return cPlaceParserRuleCall_1_2; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class ImproperOrganizationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ImproperOrganization");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cRuleAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cRuleImproperOrganizationWordParserRuleCall_0_0 = (RuleCall)cRuleAssignment_0.eContents().get(0);
		private final Keyword cOrganizationKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final RuleCall cNamedParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cLeftCurlyBracketKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final RuleCall cPlaceParserRuleCall_3_1 = (RuleCall)cGroup_3.eContents().get(1);
		private final Keyword cRightCurlyBracketKeyword_3_2 = (Keyword)cGroup_3.eContents().get(2);
		
		//ImproperOrganization: rule=ImproperOrganizationWord 'organization' Named ('{' Place* '}')?;
		@Override public ParserRule getRule() { return rule; }
		
		//rule=ImproperOrganizationWord 'organization' Named ('{' Place* '}')?
		public Group getGroup() { return cGroup; }
		
		//rule=ImproperOrganizationWord
		public Assignment getRuleAssignment_0() { return cRuleAssignment_0; }
		
		//ImproperOrganizationWord
		public RuleCall getRuleImproperOrganizationWordParserRuleCall_0_0() { return cRuleImproperOrganizationWordParserRuleCall_0_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_1() { return cOrganizationKeyword_1; }
		
		//Named
		public RuleCall getNamedParserRuleCall_2() { return cNamedParserRuleCall_2; }
		
		//('{' Place* '}')?
		public Group getGroup_3() { return cGroup_3; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_3_0() { return cLeftCurlyBracketKeyword_3_0; }
		
		//Place*
		public RuleCall getPlaceParserRuleCall_3_1() { return cPlaceParserRuleCall_3_1; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_3_2() { return cRightCurlyBracketKeyword_3_2; }
	}
	public class LocationElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Location");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cLocationKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final RuleCall cNamedParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final RuleCall cLocationBodyParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		
		//Location: origin=OriginWord? 'location' Named LocationBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'location' Named LocationBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'location'
		public Keyword getLocationKeyword_1() { return cLocationKeyword_1; }
		
		//Named
		public RuleCall getNamedParserRuleCall_2() { return cNamedParserRuleCall_2; }
		
		//LocationBody?
		public RuleCall getLocationBodyParserRuleCall_3() { return cLocationBodyParserRuleCall_3; }
	}
	public class LocationBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LocationBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cCountryKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cCountryAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cCountryTextParserRuleCall_1_0_1_0 = (RuleCall)cCountryAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cStyleKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cStyleAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cStyleTextParserRuleCall_1_1_1_0 = (RuleCall)cStyleAssignment_1_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cAddressKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cAddressLinesAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cAddressLinesTextParserRuleCall_1_2_1_0 = (RuleCall)cAddressLinesAssignment_1_2_1.eContents().get(0);
		private final Group cGroup_1_2_2 = (Group)cGroup_1_2.eContents().get(2);
		private final Keyword cCommaKeyword_1_2_2_0 = (Keyword)cGroup_1_2_2.eContents().get(0);
		private final Assignment cAddressLinesAssignment_1_2_2_1 = (Assignment)cGroup_1_2_2.eContents().get(1);
		private final RuleCall cAddressLinesTextParserRuleCall_1_2_2_1_0 = (RuleCall)cAddressLinesAssignment_1_2_2_1.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cCityKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Assignment cCityAssignment_1_3_1 = (Assignment)cGroup_1_3.eContents().get(1);
		private final RuleCall cCityTextParserRuleCall_1_3_1_0 = (RuleCall)cCityAssignment_1_3_1.eContents().get(0);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cRegionKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Assignment cRegionAssignment_1_4_1 = (Assignment)cGroup_1_4.eContents().get(1);
		private final RuleCall cRegionTextParserRuleCall_1_4_1_0 = (RuleCall)cRegionAssignment_1_4_1.eContents().get(0);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cPostalKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Keyword cCodeKeyword_1_5_1 = (Keyword)cGroup_1_5.eContents().get(1);
		private final Assignment cPostalCodeAssignment_1_5_2 = (Assignment)cGroup_1_5.eContents().get(2);
		private final RuleCall cPostalCodeTextParserRuleCall_1_5_2_0 = (RuleCall)cPostalCodeAssignment_1_5_2.eContents().get(0);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cTelephoneKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Assignment cTelephoneAssignment_1_6_1 = (Assignment)cGroup_1_6.eContents().get(1);
		private final RuleCall cTelephoneTextParserRuleCall_1_6_1_0 = (RuleCall)cTelephoneAssignment_1_6_1.eContents().get(0);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cDescriptionKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Assignment cDescriptionAssignment_1_7_1 = (Assignment)cGroup_1_7.eContents().get(1);
		private final RuleCall cDescriptionTextParserRuleCall_1_7_1_0 = (RuleCall)cDescriptionAssignment_1_7_1.eContents().get(0);
		private final Group cGroup_1_8 = (Group)cAlternatives_1.eContents().get(8);
		private final Keyword cBusinessKeyword_1_8_0 = (Keyword)cGroup_1_8.eContents().get(0);
		private final Keyword cGroupKeyword_1_8_1 = (Keyword)cGroup_1_8.eContents().get(1);
		private final Assignment cBusinessGroupAssignment_1_8_2 = (Assignment)cGroup_1_8.eContents().get(2);
		private final CrossReference cBusinessGroupBusinessGroupCrossReference_1_8_2_0 = (CrossReference)cBusinessGroupAssignment_1_8_2.eContents().get(0);
		private final RuleCall cBusinessGroupBusinessGroupIdParserRuleCall_1_8_2_0_1 = (RuleCall)cBusinessGroupBusinessGroupCrossReference_1_8_2_0.eContents().get(1);
		private final RuleCall cLifeParserRuleCall_1_9 = (RuleCall)cAlternatives_1.eContents().get(9);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment LocationBody returns Location: '{' ('country' country=Text | 'style' style=Text
		//    | 'address' addressLines+=Text (',' addressLines+=Text)* | 'city' city=Text | 'region' region=Text
		//    | 'postal' 'code' postalCode=Text | 'telephone' telephone=Text | 'description' description=Text
		//    | 'business' 'group' businessGroup=[BusinessGroup|Id] | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('country' country=Text | 'style' style=Text
		//   | 'address' addressLines+=Text (',' addressLines+=Text)* | 'city' city=Text | 'region' region=Text
		//   | 'postal' 'code' postalCode=Text | 'telephone' telephone=Text | 'description' description=Text
		//   | 'business' 'group' businessGroup=[BusinessGroup|Id] | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('country' country=Text | 'style' style=Text
		//   | 'address' addressLines+=Text (',' addressLines+=Text)* | 'city' city=Text | 'region' region=Text
		//   | 'postal' 'code' postalCode=Text | 'telephone' telephone=Text | 'description' description=Text
		//   | 'business' 'group' businessGroup=[BusinessGroup|Id] | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'country' country=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'country'
		public Keyword getCountryKeyword_1_0_0() { return cCountryKeyword_1_0_0; }
		
		//country=Text
		public Assignment getCountryAssignment_1_0_1() { return cCountryAssignment_1_0_1; }
		
		//Text
		public RuleCall getCountryTextParserRuleCall_1_0_1_0() { return cCountryTextParserRuleCall_1_0_1_0; }
		
		//'style' style=Text
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'style'
		public Keyword getStyleKeyword_1_1_0() { return cStyleKeyword_1_1_0; }
		
		//style=Text
		public Assignment getStyleAssignment_1_1_1() { return cStyleAssignment_1_1_1; }
		
		//Text
		public RuleCall getStyleTextParserRuleCall_1_1_1_0() { return cStyleTextParserRuleCall_1_1_1_0; }
		
		//'address' addressLines+=Text (',' addressLines+=Text)*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'address'
		public Keyword getAddressKeyword_1_2_0() { return cAddressKeyword_1_2_0; }
		
		//addressLines+=Text
		public Assignment getAddressLinesAssignment_1_2_1() { return cAddressLinesAssignment_1_2_1; }
		
		//Text
		public RuleCall getAddressLinesTextParserRuleCall_1_2_1_0() { return cAddressLinesTextParserRuleCall_1_2_1_0; }
		
		//(',' addressLines+=Text)*
		public Group getGroup_1_2_2() { return cGroup_1_2_2; }
		
		//','
		public Keyword getCommaKeyword_1_2_2_0() { return cCommaKeyword_1_2_2_0; }
		
		//addressLines+=Text
		public Assignment getAddressLinesAssignment_1_2_2_1() { return cAddressLinesAssignment_1_2_2_1; }
		
		//Text
		public RuleCall getAddressLinesTextParserRuleCall_1_2_2_1_0() { return cAddressLinesTextParserRuleCall_1_2_2_1_0; }
		
		//'city' city=Text
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'city'
		public Keyword getCityKeyword_1_3_0() { return cCityKeyword_1_3_0; }
		
		//city=Text
		public Assignment getCityAssignment_1_3_1() { return cCityAssignment_1_3_1; }
		
		//Text
		public RuleCall getCityTextParserRuleCall_1_3_1_0() { return cCityTextParserRuleCall_1_3_1_0; }
		
		//'region' region=Text
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'region'
		public Keyword getRegionKeyword_1_4_0() { return cRegionKeyword_1_4_0; }
		
		//region=Text
		public Assignment getRegionAssignment_1_4_1() { return cRegionAssignment_1_4_1; }
		
		//Text
		public RuleCall getRegionTextParserRuleCall_1_4_1_0() { return cRegionTextParserRuleCall_1_4_1_0; }
		
		//'postal' 'code' postalCode=Text
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'postal'
		public Keyword getPostalKeyword_1_5_0() { return cPostalKeyword_1_5_0; }
		
		//'code'
		public Keyword getCodeKeyword_1_5_1() { return cCodeKeyword_1_5_1; }
		
		//postalCode=Text
		public Assignment getPostalCodeAssignment_1_5_2() { return cPostalCodeAssignment_1_5_2; }
		
		//Text
		public RuleCall getPostalCodeTextParserRuleCall_1_5_2_0() { return cPostalCodeTextParserRuleCall_1_5_2_0; }
		
		//'telephone' telephone=Text
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'telephone'
		public Keyword getTelephoneKeyword_1_6_0() { return cTelephoneKeyword_1_6_0; }
		
		//telephone=Text
		public Assignment getTelephoneAssignment_1_6_1() { return cTelephoneAssignment_1_6_1; }
		
		//Text
		public RuleCall getTelephoneTextParserRuleCall_1_6_1_0() { return cTelephoneTextParserRuleCall_1_6_1_0; }
		
		//'description' description=Text
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'description'
		public Keyword getDescriptionKeyword_1_7_0() { return cDescriptionKeyword_1_7_0; }
		
		//description=Text
		public Assignment getDescriptionAssignment_1_7_1() { return cDescriptionAssignment_1_7_1; }
		
		//Text
		public RuleCall getDescriptionTextParserRuleCall_1_7_1_0() { return cDescriptionTextParserRuleCall_1_7_1_0; }
		
		//'business' 'group' businessGroup=[BusinessGroup|Id]
		public Group getGroup_1_8() { return cGroup_1_8; }
		
		//'business'
		public Keyword getBusinessKeyword_1_8_0() { return cBusinessKeyword_1_8_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_8_1() { return cGroupKeyword_1_8_1; }
		
		//businessGroup=[BusinessGroup|Id]
		public Assignment getBusinessGroupAssignment_1_8_2() { return cBusinessGroupAssignment_1_8_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getBusinessGroupBusinessGroupCrossReference_1_8_2_0() { return cBusinessGroupBusinessGroupCrossReference_1_8_2_0; }
		
		//Id
		public RuleCall getBusinessGroupBusinessGroupIdParserRuleCall_1_8_2_0_1() { return cBusinessGroupBusinessGroupIdParserRuleCall_1_8_2_0_1; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_9() { return cLifeParserRuleCall_1_9; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class OrganizationHierarchyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.OrganizationHierarchy");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cOrganizationKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cHierarchyKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final RuleCall cHeadParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		private final RuleCall cHierarchyBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//OrganizationHierarchy: origin=OriginWord? 'organization' 'hierarchy' Named (->Head)* HierarchyBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'organization' 'hierarchy' Named (->Head)* HierarchyBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_1() { return cOrganizationKeyword_1; }
		
		//'hierarchy'
		public Keyword getHierarchyKeyword_2() { return cHierarchyKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//(->Head)*
		public RuleCall getHeadParserRuleCall_4() { return cHeadParserRuleCall_4; }
		
		//HierarchyBody?
		public RuleCall getHierarchyBodyParserRuleCall_5() { return cHierarchyBodyParserRuleCall_5; }
	}
	public class HierarchyBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.HierarchyBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Assignment cPrimaryAssignment_1_0 = (Assignment)cAlternatives_1.eContents().get(0);
		private final RuleCall cPrimaryPrimaryFlagParserRuleCall_1_0_0 = (RuleCall)cPrimaryAssignment_1_0.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cBusinessKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cGroupKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cBusinessGroupAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final CrossReference cBusinessGroupBusinessGroupCrossReference_1_1_2_0 = (CrossReference)cBusinessGroupAssignment_1_1_2.eContents().get(0);
		private final RuleCall cBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1 = (RuleCall)cBusinessGroupBusinessGroupCrossReference_1_1_2_0.eContents().get(1);
		private final Assignment cLinksAssignment_1_2 = (Assignment)cAlternatives_1.eContents().get(2);
		private final RuleCall cLinksHierarchyLinkParserRuleCall_1_2_0 = (RuleCall)cLinksAssignment_1_2.eContents().get(0);
		private final RuleCall cLifeParserRuleCall_1_3 = (RuleCall)cAlternatives_1.eContents().get(3);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment HierarchyBody returns OrganizationHierarchy: '{' (primary=PrimaryFlag
		//    | 'business' 'group' businessGroup=[BusinessGroup|Id] | links+=HierarchyLink | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' (primary=PrimaryFlag
		//   | 'business' 'group' businessGroup=[BusinessGroup|Id] | links+=HierarchyLink | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//(primary=PrimaryFlag
		//   | 'business' 'group' businessGroup=[BusinessGroup|Id] | links+=HierarchyLink | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//primary=PrimaryFlag
		public Assignment getPrimaryAssignment_1_0() { return cPrimaryAssignment_1_0; }
		
		//PrimaryFlag
		public RuleCall getPrimaryPrimaryFlagParserRuleCall_1_0_0() { return cPrimaryPrimaryFlagParserRuleCall_1_0_0; }
		
		//'business' 'group' businessGroup=[BusinessGroup|Id]
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'business'
		public Keyword getBusinessKeyword_1_1_0() { return cBusinessKeyword_1_1_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_1_1() { return cGroupKeyword_1_1_1; }
		
		//businessGroup=[BusinessGroup|Id]
		public Assignment getBusinessGroupAssignment_1_1_2() { return cBusinessGroupAssignment_1_1_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getBusinessGroupBusinessGroupCrossReference_1_1_2_0() { return cBusinessGroupBusinessGroupCrossReference_1_1_2_0; }
		
		//Id
		public RuleCall getBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1() { return cBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1; }
		
		//links+=HierarchyLink
		public Assignment getLinksAssignment_1_2() { return cLinksAssignment_1_2; }
		
		//HierarchyLink
		public RuleCall getLinksHierarchyLinkParserRuleCall_1_2_0() { return cLinksHierarchyLinkParserRuleCall_1_2_0; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_3() { return cLifeParserRuleCall_1_3; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class HierarchyLinkElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.HierarchyLink");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cUnderKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cParentAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final CrossReference cParentOrganizationCrossReference_1_0 = (CrossReference)cParentAssignment_1.eContents().get(0);
		private final RuleCall cParentOrganizationElementRefParserRuleCall_1_0_1 = (RuleCall)cParentOrganizationCrossReference_1_0.eContents().get(1);
		private final Keyword cColonKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cChildrenAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final CrossReference cChildrenOrganizationCrossReference_3_0 = (CrossReference)cChildrenAssignment_3.eContents().get(0);
		private final RuleCall cChildrenOrganizationElementRefParserRuleCall_3_0_1 = (RuleCall)cChildrenOrganizationCrossReference_3_0.eContents().get(1);
		private final Group cGroup_4 = (Group)cGroup.eContents().get(4);
		private final Keyword cCommaKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Assignment cChildrenAssignment_4_1 = (Assignment)cGroup_4.eContents().get(1);
		private final CrossReference cChildrenOrganizationCrossReference_4_1_0 = (CrossReference)cChildrenAssignment_4_1.eContents().get(0);
		private final RuleCall cChildrenOrganizationElementRefParserRuleCall_4_1_0_1 = (RuleCall)cChildrenOrganizationCrossReference_4_1_0.eContents().get(1);
		
		//HierarchyLink: 'under' parent=[Organization|ElementRef] ':'
		//    children+=[Organization|ElementRef] (',' children+=[Organization|ElementRef])*;
		@Override public ParserRule getRule() { return rule; }
		
		//'under' parent=[Organization|ElementRef] ':'
		//   children+=[Organization|ElementRef] (',' children+=[Organization|ElementRef])*
		public Group getGroup() { return cGroup; }
		
		//'under'
		public Keyword getUnderKeyword_0() { return cUnderKeyword_0; }
		
		//parent=[Organization|ElementRef]
		public Assignment getParentAssignment_1() { return cParentAssignment_1; }
		
		//[Organization|ElementRef]
		public CrossReference getParentOrganizationCrossReference_1_0() { return cParentOrganizationCrossReference_1_0; }
		
		//ElementRef
		public RuleCall getParentOrganizationElementRefParserRuleCall_1_0_1() { return cParentOrganizationElementRefParserRuleCall_1_0_1; }
		
		//':'
		public Keyword getColonKeyword_2() { return cColonKeyword_2; }
		
		//children+=[Organization|ElementRef]
		public Assignment getChildrenAssignment_3() { return cChildrenAssignment_3; }
		
		//[Organization|ElementRef]
		public CrossReference getChildrenOrganizationCrossReference_3_0() { return cChildrenOrganizationCrossReference_3_0; }
		
		//ElementRef
		public RuleCall getChildrenOrganizationElementRefParserRuleCall_3_0_1() { return cChildrenOrganizationElementRefParserRuleCall_3_0_1; }
		
		//(',' children+=[Organization|ElementRef])*
		public Group getGroup_4() { return cGroup_4; }
		
		//','
		public Keyword getCommaKeyword_4_0() { return cCommaKeyword_4_0; }
		
		//children+=[Organization|ElementRef]
		public Assignment getChildrenAssignment_4_1() { return cChildrenAssignment_4_1; }
		
		//[Organization|ElementRef]
		public CrossReference getChildrenOrganizationCrossReference_4_1_0() { return cChildrenOrganizationCrossReference_4_1_0; }
		
		//ElementRef
		public RuleCall getChildrenOrganizationElementRefParserRuleCall_4_1_0_1() { return cChildrenOrganizationElementRefParserRuleCall_4_1_0_1; }
	}
	public class SecurityProfileElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SecurityProfile");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cSecurityKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cProfileKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final RuleCall cNamedParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final Assignment cGlobalAssignment_4 = (Assignment)cGroup.eContents().get(4);
		private final RuleCall cGlobalGlobalFlagParserRuleCall_4_0 = (RuleCall)cGlobalAssignment_4.eContents().get(0);
		private final RuleCall cSecurityProfileBodyParserRuleCall_5 = (RuleCall)cGroup.eContents().get(5);
		
		//// ---- access
		//SecurityProfile: origin=OriginWord? 'security' 'profile' Named global=GlobalFlag? SecurityProfileBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'security' 'profile' Named global=GlobalFlag? SecurityProfileBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'security'
		public Keyword getSecurityKeyword_1() { return cSecurityKeyword_1; }
		
		//'profile'
		public Keyword getProfileKeyword_2() { return cProfileKeyword_2; }
		
		//Named
		public RuleCall getNamedParserRuleCall_3() { return cNamedParserRuleCall_3; }
		
		//global=GlobalFlag?
		public Assignment getGlobalAssignment_4() { return cGlobalAssignment_4; }
		
		//GlobalFlag
		public RuleCall getGlobalGlobalFlagParserRuleCall_4_0() { return cGlobalGlobalFlagParserRuleCall_4_0; }
		
		//SecurityProfileBody?
		public RuleCall getSecurityProfileBodyParserRuleCall_5() { return cSecurityProfileBodyParserRuleCall_5; }
	}
	public class SecurityProfileBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SecurityProfileBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Assignment cGlobalAssignment_1_0 = (Assignment)cAlternatives_1.eContents().get(0);
		private final RuleCall cGlobalGlobalFlagParserRuleCall_1_0_0 = (RuleCall)cGlobalAssignment_1_0.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cBusinessKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cGroupKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cBusinessGroupAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final CrossReference cBusinessGroupBusinessGroupCrossReference_1_1_2_0 = (CrossReference)cBusinessGroupAssignment_1_1_2.eContents().get(0);
		private final RuleCall cBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1 = (RuleCall)cBusinessGroupBusinessGroupCrossReference_1_1_2_0.eContents().get(1);
		private final Group cGroup_1_1_3 = (Group)cGroup_1_1.eContents().get(3);
		private final Keyword cCommaKeyword_1_1_3_0 = (Keyword)cGroup_1_1_3.eContents().get(0);
		private final Assignment cBusinessGroupAssignment_1_1_3_1 = (Assignment)cGroup_1_1_3.eContents().get(1);
		private final CrossReference cBusinessGroupBusinessGroupCrossReference_1_1_3_1_0 = (CrossReference)cBusinessGroupAssignment_1_1_3_1.eContents().get(0);
		private final RuleCall cBusinessGroupBusinessGroupIdParserRuleCall_1_1_3_1_0_1 = (RuleCall)cBusinessGroupBusinessGroupCrossReference_1_1_3_1_0.eContents().get(1);
		private final Assignment cViewAllAssignment_1_2 = (Assignment)cAlternatives_1.eContents().get(2);
		private final RuleCall cViewAllViewAllFlagParserRuleCall_1_2_0 = (RuleCall)cViewAllAssignment_1_2.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cOperatingKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Alternatives cAlternatives_1_3_1 = (Alternatives)cGroup_1_3.eContents().get(1);
		private final Keyword cUnitKeyword_1_3_1_0 = (Keyword)cAlternatives_1_3_1.eContents().get(0);
		private final Keyword cUnitsKeyword_1_3_1_1 = (Keyword)cAlternatives_1_3_1.eContents().get(1);
		private final Assignment cOrganizationsAssignment_1_3_2 = (Assignment)cGroup_1_3.eContents().get(2);
		private final CrossReference cOrganizationsOperatingUnitCrossReference_1_3_2_0 = (CrossReference)cOrganizationsAssignment_1_3_2.eContents().get(0);
		private final RuleCall cOrganizationsOperatingUnitIdParserRuleCall_1_3_2_0_1 = (RuleCall)cOrganizationsOperatingUnitCrossReference_1_3_2_0.eContents().get(1);
		private final Group cGroup_1_3_3 = (Group)cGroup_1_3.eContents().get(3);
		private final Keyword cCommaKeyword_1_3_3_0 = (Keyword)cGroup_1_3_3.eContents().get(0);
		private final Assignment cOrganizationsAssignment_1_3_3_1 = (Assignment)cGroup_1_3_3.eContents().get(1);
		private final CrossReference cOrganizationsOperatingUnitCrossReference_1_3_3_1_0 = (CrossReference)cOrganizationsAssignment_1_3_3_1.eContents().get(0);
		private final RuleCall cOrganizationsOperatingUnitIdParserRuleCall_1_3_3_1_0_1 = (RuleCall)cOrganizationsOperatingUnitCrossReference_1_3_3_1_0.eContents().get(1);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Alternatives cAlternatives_1_4_0 = (Alternatives)cGroup_1_4.eContents().get(0);
		private final Keyword cOrganizationKeyword_1_4_0_0 = (Keyword)cAlternatives_1_4_0.eContents().get(0);
		private final Keyword cOrganizationsKeyword_1_4_0_1 = (Keyword)cAlternatives_1_4_0.eContents().get(1);
		private final Assignment cOrganizationsAssignment_1_4_1 = (Assignment)cGroup_1_4.eContents().get(1);
		private final CrossReference cOrganizationsOrganizationCrossReference_1_4_1_0 = (CrossReference)cOrganizationsAssignment_1_4_1.eContents().get(0);
		private final RuleCall cOrganizationsOrganizationElementRefParserRuleCall_1_4_1_0_1 = (RuleCall)cOrganizationsOrganizationCrossReference_1_4_1_0.eContents().get(1);
		private final Group cGroup_1_4_2 = (Group)cGroup_1_4.eContents().get(2);
		private final Keyword cCommaKeyword_1_4_2_0 = (Keyword)cGroup_1_4_2.eContents().get(0);
		private final Assignment cOrganizationsAssignment_1_4_2_1 = (Assignment)cGroup_1_4_2.eContents().get(1);
		private final CrossReference cOrganizationsOrganizationCrossReference_1_4_2_1_0 = (CrossReference)cOrganizationsAssignment_1_4_2_1.eContents().get(0);
		private final RuleCall cOrganizationsOrganizationElementRefParserRuleCall_1_4_2_1_0_1 = (RuleCall)cOrganizationsOrganizationCrossReference_1_4_2_1_0.eContents().get(1);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cExceptKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Assignment cExcludedAssignment_1_5_1 = (Assignment)cGroup_1_5.eContents().get(1);
		private final CrossReference cExcludedOrganizationCrossReference_1_5_1_0 = (CrossReference)cExcludedAssignment_1_5_1.eContents().get(0);
		private final RuleCall cExcludedOrganizationElementRefParserRuleCall_1_5_1_0_1 = (RuleCall)cExcludedOrganizationCrossReference_1_5_1_0.eContents().get(1);
		private final Group cGroup_1_5_2 = (Group)cGroup_1_5.eContents().get(2);
		private final Keyword cCommaKeyword_1_5_2_0 = (Keyword)cGroup_1_5_2.eContents().get(0);
		private final Assignment cExcludedAssignment_1_5_2_1 = (Assignment)cGroup_1_5_2.eContents().get(1);
		private final CrossReference cExcludedOrganizationCrossReference_1_5_2_1_0 = (CrossReference)cExcludedAssignment_1_5_2_1.eContents().get(0);
		private final RuleCall cExcludedOrganizationElementRefParserRuleCall_1_5_2_1_0_1 = (RuleCall)cExcludedOrganizationCrossReference_1_5_2_1_0.eContents().get(1);
		private final Group cGroup_1_6 = (Group)cAlternatives_1.eContents().get(6);
		private final Keyword cHierarchyKeyword_1_6_0 = (Keyword)cGroup_1_6.eContents().get(0);
		private final Assignment cHierarchyAssignment_1_6_1 = (Assignment)cGroup_1_6.eContents().get(1);
		private final CrossReference cHierarchyOrganizationHierarchyCrossReference_1_6_1_0 = (CrossReference)cHierarchyAssignment_1_6_1.eContents().get(0);
		private final RuleCall cHierarchyOrganizationHierarchyIdParserRuleCall_1_6_1_0_1 = (RuleCall)cHierarchyOrganizationHierarchyCrossReference_1_6_1_0.eContents().get(1);
		private final Group cGroup_1_7 = (Group)cAlternatives_1.eContents().get(7);
		private final Keyword cBelowKeyword_1_7_0 = (Keyword)cGroup_1_7.eContents().get(0);
		private final Assignment cTopAssignment_1_7_1 = (Assignment)cGroup_1_7.eContents().get(1);
		private final CrossReference cTopOrganizationCrossReference_1_7_1_0 = (CrossReference)cTopAssignment_1_7_1.eContents().get(0);
		private final RuleCall cTopOrganizationElementRefParserRuleCall_1_7_1_0_1 = (RuleCall)cTopOrganizationCrossReference_1_7_1_0.eContents().get(1);
		private final Assignment cIncludeTopAssignment_1_8 = (Assignment)cAlternatives_1.eContents().get(8);
		private final RuleCall cIncludeTopIncludeTopFlagParserRuleCall_1_8_0 = (RuleCall)cIncludeTopAssignment_1_8.eContents().get(0);
		private final Assignment cImproperAssignment_1_9 = (Assignment)cAlternatives_1.eContents().get(9);
		private final RuleCall cImproperLegalEntitiesInProfileParserRuleCall_1_9_0 = (RuleCall)cImproperAssignment_1_9.eContents().get(0);
		private final Group cGroup_1_10 = (Group)cAlternatives_1.eContents().get(10);
		private final Keyword cLikeKeyword_1_10_0 = (Keyword)cGroup_1_10.eContents().get(0);
		private final Assignment cLikeAssignment_1_10_1 = (Assignment)cGroup_1_10.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_1_10_1_0 = (CrossReference)cLikeAssignment_1_10_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_1_10_1_0_1 = (RuleCall)cLikeTemplateCrossReference_1_10_1_0.eContents().get(1);
		private final Group cGroup_1_10_2 = (Group)cGroup_1_10.eContents().get(2);
		private final Keyword cCommaKeyword_1_10_2_0 = (Keyword)cGroup_1_10_2.eContents().get(0);
		private final Assignment cLikeAssignment_1_10_2_1 = (Assignment)cGroup_1_10_2.eContents().get(1);
		private final CrossReference cLikeTemplateCrossReference_1_10_2_1_0 = (CrossReference)cLikeAssignment_1_10_2_1.eContents().get(0);
		private final RuleCall cLikeTemplateCODETerminalRuleCall_1_10_2_1_0_1 = (RuleCall)cLikeTemplateCrossReference_1_10_2_1_0.eContents().get(1);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment SecurityProfileBody returns SecurityProfile: '{' (global=GlobalFlag
		//    | 'business' 'group' businessGroup+=[BusinessGroup|Id] (',' businessGroup+=[BusinessGroup|Id])*
		//    | viewAll=ViewAllFlag
		//    | 'operating' ('unit' | 'units') organizations+=[OperatingUnit|Id] (',' organizations+=[OperatingUnit|Id])*
		//    | ('organization' | 'organizations') organizations+=[Organization|ElementRef]
		//      (',' organizations+=[Organization|ElementRef])*
		//    | 'except' excluded+=[Organization|ElementRef] (',' excluded+=[Organization|ElementRef])*
		//    | 'hierarchy' hierarchy=[OrganizationHierarchy|Id] | 'below' top=[Organization|ElementRef]
		//    | includeTop=IncludeTopFlag | improper+=LegalEntitiesInProfile
		//    | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' (global=GlobalFlag
		//   | 'business' 'group' businessGroup+=[BusinessGroup|Id] (',' businessGroup+=[BusinessGroup|Id])*
		//   | viewAll=ViewAllFlag
		//   | 'operating' ('unit' | 'units') organizations+=[OperatingUnit|Id] (',' organizations+=[OperatingUnit|Id])*
		//   | ('organization' | 'organizations') organizations+=[Organization|ElementRef]
		//     (',' organizations+=[Organization|ElementRef])*
		//   | 'except' excluded+=[Organization|ElementRef] (',' excluded+=[Organization|ElementRef])*
		//   | 'hierarchy' hierarchy=[OrganizationHierarchy|Id] | 'below' top=[Organization|ElementRef]
		//   | includeTop=IncludeTopFlag | improper+=LegalEntitiesInProfile
		//   | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//(global=GlobalFlag
		//   | 'business' 'group' businessGroup+=[BusinessGroup|Id] (',' businessGroup+=[BusinessGroup|Id])*
		//   | viewAll=ViewAllFlag
		//   | 'operating' ('unit' | 'units') organizations+=[OperatingUnit|Id] (',' organizations+=[OperatingUnit|Id])*
		//   | ('organization' | 'organizations') organizations+=[Organization|ElementRef]
		//     (',' organizations+=[Organization|ElementRef])*
		//   | 'except' excluded+=[Organization|ElementRef] (',' excluded+=[Organization|ElementRef])*
		//   | 'hierarchy' hierarchy=[OrganizationHierarchy|Id] | 'below' top=[Organization|ElementRef]
		//   | includeTop=IncludeTopFlag | improper+=LegalEntitiesInProfile
		//   | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//global=GlobalFlag
		public Assignment getGlobalAssignment_1_0() { return cGlobalAssignment_1_0; }
		
		//GlobalFlag
		public RuleCall getGlobalGlobalFlagParserRuleCall_1_0_0() { return cGlobalGlobalFlagParserRuleCall_1_0_0; }
		
		//'business' 'group' businessGroup+=[BusinessGroup|Id] (',' businessGroup+=[BusinessGroup|Id])*
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'business'
		public Keyword getBusinessKeyword_1_1_0() { return cBusinessKeyword_1_1_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_1_1() { return cGroupKeyword_1_1_1; }
		
		//businessGroup+=[BusinessGroup|Id]
		public Assignment getBusinessGroupAssignment_1_1_2() { return cBusinessGroupAssignment_1_1_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getBusinessGroupBusinessGroupCrossReference_1_1_2_0() { return cBusinessGroupBusinessGroupCrossReference_1_1_2_0; }
		
		//Id
		public RuleCall getBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1() { return cBusinessGroupBusinessGroupIdParserRuleCall_1_1_2_0_1; }
		
		//(',' businessGroup+=[BusinessGroup|Id])*
		public Group getGroup_1_1_3() { return cGroup_1_1_3; }
		
		//','
		public Keyword getCommaKeyword_1_1_3_0() { return cCommaKeyword_1_1_3_0; }
		
		//businessGroup+=[BusinessGroup|Id]
		public Assignment getBusinessGroupAssignment_1_1_3_1() { return cBusinessGroupAssignment_1_1_3_1; }
		
		//[BusinessGroup|Id]
		public CrossReference getBusinessGroupBusinessGroupCrossReference_1_1_3_1_0() { return cBusinessGroupBusinessGroupCrossReference_1_1_3_1_0; }
		
		//Id
		public RuleCall getBusinessGroupBusinessGroupIdParserRuleCall_1_1_3_1_0_1() { return cBusinessGroupBusinessGroupIdParserRuleCall_1_1_3_1_0_1; }
		
		//viewAll=ViewAllFlag
		public Assignment getViewAllAssignment_1_2() { return cViewAllAssignment_1_2; }
		
		//ViewAllFlag
		public RuleCall getViewAllViewAllFlagParserRuleCall_1_2_0() { return cViewAllViewAllFlagParserRuleCall_1_2_0; }
		
		//'operating' ('unit' | 'units') organizations+=[OperatingUnit|Id] (',' organizations+=[OperatingUnit|Id])*
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'operating'
		public Keyword getOperatingKeyword_1_3_0() { return cOperatingKeyword_1_3_0; }
		
		//('unit' | 'units')
		public Alternatives getAlternatives_1_3_1() { return cAlternatives_1_3_1; }
		
		//'unit'
		public Keyword getUnitKeyword_1_3_1_0() { return cUnitKeyword_1_3_1_0; }
		
		//'units'
		public Keyword getUnitsKeyword_1_3_1_1() { return cUnitsKeyword_1_3_1_1; }
		
		//organizations+=[OperatingUnit|Id]
		public Assignment getOrganizationsAssignment_1_3_2() { return cOrganizationsAssignment_1_3_2; }
		
		//[OperatingUnit|Id]
		public CrossReference getOrganizationsOperatingUnitCrossReference_1_3_2_0() { return cOrganizationsOperatingUnitCrossReference_1_3_2_0; }
		
		//Id
		public RuleCall getOrganizationsOperatingUnitIdParserRuleCall_1_3_2_0_1() { return cOrganizationsOperatingUnitIdParserRuleCall_1_3_2_0_1; }
		
		//(',' organizations+=[OperatingUnit|Id])*
		public Group getGroup_1_3_3() { return cGroup_1_3_3; }
		
		//','
		public Keyword getCommaKeyword_1_3_3_0() { return cCommaKeyword_1_3_3_0; }
		
		//organizations+=[OperatingUnit|Id]
		public Assignment getOrganizationsAssignment_1_3_3_1() { return cOrganizationsAssignment_1_3_3_1; }
		
		//[OperatingUnit|Id]
		public CrossReference getOrganizationsOperatingUnitCrossReference_1_3_3_1_0() { return cOrganizationsOperatingUnitCrossReference_1_3_3_1_0; }
		
		//Id
		public RuleCall getOrganizationsOperatingUnitIdParserRuleCall_1_3_3_1_0_1() { return cOrganizationsOperatingUnitIdParserRuleCall_1_3_3_1_0_1; }
		
		//('organization' | 'organizations') organizations+=[Organization|ElementRef]
		//     (',' organizations+=[Organization|ElementRef])*
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//('organization' | 'organizations')
		public Alternatives getAlternatives_1_4_0() { return cAlternatives_1_4_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_1_4_0_0() { return cOrganizationKeyword_1_4_0_0; }
		
		//'organizations'
		public Keyword getOrganizationsKeyword_1_4_0_1() { return cOrganizationsKeyword_1_4_0_1; }
		
		//organizations+=[Organization|ElementRef]
		public Assignment getOrganizationsAssignment_1_4_1() { return cOrganizationsAssignment_1_4_1; }
		
		//[Organization|ElementRef]
		public CrossReference getOrganizationsOrganizationCrossReference_1_4_1_0() { return cOrganizationsOrganizationCrossReference_1_4_1_0; }
		
		//ElementRef
		public RuleCall getOrganizationsOrganizationElementRefParserRuleCall_1_4_1_0_1() { return cOrganizationsOrganizationElementRefParserRuleCall_1_4_1_0_1; }
		
		//(',' organizations+=[Organization|ElementRef])*
		public Group getGroup_1_4_2() { return cGroup_1_4_2; }
		
		//','
		public Keyword getCommaKeyword_1_4_2_0() { return cCommaKeyword_1_4_2_0; }
		
		//organizations+=[Organization|ElementRef]
		public Assignment getOrganizationsAssignment_1_4_2_1() { return cOrganizationsAssignment_1_4_2_1; }
		
		//[Organization|ElementRef]
		public CrossReference getOrganizationsOrganizationCrossReference_1_4_2_1_0() { return cOrganizationsOrganizationCrossReference_1_4_2_1_0; }
		
		//ElementRef
		public RuleCall getOrganizationsOrganizationElementRefParserRuleCall_1_4_2_1_0_1() { return cOrganizationsOrganizationElementRefParserRuleCall_1_4_2_1_0_1; }
		
		//'except' excluded+=[Organization|ElementRef] (',' excluded+=[Organization|ElementRef])*
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'except'
		public Keyword getExceptKeyword_1_5_0() { return cExceptKeyword_1_5_0; }
		
		//excluded+=[Organization|ElementRef]
		public Assignment getExcludedAssignment_1_5_1() { return cExcludedAssignment_1_5_1; }
		
		//[Organization|ElementRef]
		public CrossReference getExcludedOrganizationCrossReference_1_5_1_0() { return cExcludedOrganizationCrossReference_1_5_1_0; }
		
		//ElementRef
		public RuleCall getExcludedOrganizationElementRefParserRuleCall_1_5_1_0_1() { return cExcludedOrganizationElementRefParserRuleCall_1_5_1_0_1; }
		
		//(',' excluded+=[Organization|ElementRef])*
		public Group getGroup_1_5_2() { return cGroup_1_5_2; }
		
		//','
		public Keyword getCommaKeyword_1_5_2_0() { return cCommaKeyword_1_5_2_0; }
		
		//excluded+=[Organization|ElementRef]
		public Assignment getExcludedAssignment_1_5_2_1() { return cExcludedAssignment_1_5_2_1; }
		
		//[Organization|ElementRef]
		public CrossReference getExcludedOrganizationCrossReference_1_5_2_1_0() { return cExcludedOrganizationCrossReference_1_5_2_1_0; }
		
		//ElementRef
		public RuleCall getExcludedOrganizationElementRefParserRuleCall_1_5_2_1_0_1() { return cExcludedOrganizationElementRefParserRuleCall_1_5_2_1_0_1; }
		
		//'hierarchy' hierarchy=[OrganizationHierarchy|Id]
		public Group getGroup_1_6() { return cGroup_1_6; }
		
		//'hierarchy'
		public Keyword getHierarchyKeyword_1_6_0() { return cHierarchyKeyword_1_6_0; }
		
		//hierarchy=[OrganizationHierarchy|Id]
		public Assignment getHierarchyAssignment_1_6_1() { return cHierarchyAssignment_1_6_1; }
		
		//[OrganizationHierarchy|Id]
		public CrossReference getHierarchyOrganizationHierarchyCrossReference_1_6_1_0() { return cHierarchyOrganizationHierarchyCrossReference_1_6_1_0; }
		
		//Id
		public RuleCall getHierarchyOrganizationHierarchyIdParserRuleCall_1_6_1_0_1() { return cHierarchyOrganizationHierarchyIdParserRuleCall_1_6_1_0_1; }
		
		//'below' top=[Organization|ElementRef]
		public Group getGroup_1_7() { return cGroup_1_7; }
		
		//'below'
		public Keyword getBelowKeyword_1_7_0() { return cBelowKeyword_1_7_0; }
		
		//top=[Organization|ElementRef]
		public Assignment getTopAssignment_1_7_1() { return cTopAssignment_1_7_1; }
		
		//[Organization|ElementRef]
		public CrossReference getTopOrganizationCrossReference_1_7_1_0() { return cTopOrganizationCrossReference_1_7_1_0; }
		
		//ElementRef
		public RuleCall getTopOrganizationElementRefParserRuleCall_1_7_1_0_1() { return cTopOrganizationElementRefParserRuleCall_1_7_1_0_1; }
		
		//includeTop=IncludeTopFlag
		public Assignment getIncludeTopAssignment_1_8() { return cIncludeTopAssignment_1_8; }
		
		//IncludeTopFlag
		public RuleCall getIncludeTopIncludeTopFlagParserRuleCall_1_8_0() { return cIncludeTopIncludeTopFlagParserRuleCall_1_8_0; }
		
		//improper+=LegalEntitiesInProfile
		public Assignment getImproperAssignment_1_9() { return cImproperAssignment_1_9; }
		
		//LegalEntitiesInProfile
		public RuleCall getImproperLegalEntitiesInProfileParserRuleCall_1_9_0() { return cImproperLegalEntitiesInProfileParserRuleCall_1_9_0; }
		
		//'like' like+=[Template|CODE] (',' like+=[Template|CODE])*
		public Group getGroup_1_10() { return cGroup_1_10; }
		
		//'like'
		public Keyword getLikeKeyword_1_10_0() { return cLikeKeyword_1_10_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_1_10_1() { return cLikeAssignment_1_10_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_1_10_1_0() { return cLikeTemplateCrossReference_1_10_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_1_10_1_0_1() { return cLikeTemplateCODETerminalRuleCall_1_10_1_0_1; }
		
		//(',' like+=[Template|CODE])*
		public Group getGroup_1_10_2() { return cGroup_1_10_2; }
		
		//','
		public Keyword getCommaKeyword_1_10_2_0() { return cCommaKeyword_1_10_2_0; }
		
		//like+=[Template|CODE]
		public Assignment getLikeAssignment_1_10_2_1() { return cLikeAssignment_1_10_2_1; }
		
		//[Template|CODE]
		public CrossReference getLikeTemplateCrossReference_1_10_2_1_0() { return cLikeTemplateCrossReference_1_10_2_1_0; }
		
		//CODE
		public RuleCall getLikeTemplateCODETerminalRuleCall_1_10_2_1_0_1() { return cLikeTemplateCODETerminalRuleCall_1_10_2_1_0_1; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class LegalEntitiesInProfileElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntitiesInProfile");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cRuleAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cRuleLegalWordOfProfileParserRuleCall_0_0 = (RuleCall)cRuleAssignment_0.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Keyword cEntityKeyword_1_0 = (Keyword)cAlternatives_1.eContents().get(0);
		private final Keyword cEntitiesKeyword_1_1 = (Keyword)cAlternatives_1.eContents().get(1);
		private final Assignment cElementsAssignment_2 = (Assignment)cGroup.eContents().get(2);
		private final CrossReference cElementsLegalEntityCrossReference_2_0 = (CrossReference)cElementsAssignment_2.eContents().get(0);
		private final RuleCall cElementsLegalEntityIdParserRuleCall_2_0_1 = (RuleCall)cElementsLegalEntityCrossReference_2_0.eContents().get(1);
		private final Group cGroup_3 = (Group)cGroup.eContents().get(3);
		private final Keyword cCommaKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Assignment cElementsAssignment_3_1 = (Assignment)cGroup_3.eContents().get(1);
		private final CrossReference cElementsLegalEntityCrossReference_3_1_0 = (CrossReference)cElementsAssignment_3_1.eContents().get(0);
		private final RuleCall cElementsLegalEntityIdParserRuleCall_3_1_0_1 = (RuleCall)cElementsLegalEntityCrossReference_3_1_0.eContents().get(1);
		
		//LegalEntitiesInProfile returns ImproperClause: rule=LegalWordOfProfile ('entity' | 'entities')
		//    elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*;
		@Override public ParserRule getRule() { return rule; }
		
		//rule=LegalWordOfProfile ('entity' | 'entities')
		//   elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*
		public Group getGroup() { return cGroup; }
		
		//rule=LegalWordOfProfile
		public Assignment getRuleAssignment_0() { return cRuleAssignment_0; }
		
		//LegalWordOfProfile
		public RuleCall getRuleLegalWordOfProfileParserRuleCall_0_0() { return cRuleLegalWordOfProfileParserRuleCall_0_0; }
		
		//('entity' | 'entities')
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'entity'
		public Keyword getEntityKeyword_1_0() { return cEntityKeyword_1_0; }
		
		//'entities'
		public Keyword getEntitiesKeyword_1_1() { return cEntitiesKeyword_1_1; }
		
		//elements+=[LegalEntity|Id]
		public Assignment getElementsAssignment_2() { return cElementsAssignment_2; }
		
		//[LegalEntity|Id]
		public CrossReference getElementsLegalEntityCrossReference_2_0() { return cElementsLegalEntityCrossReference_2_0; }
		
		//Id
		public RuleCall getElementsLegalEntityIdParserRuleCall_2_0_1() { return cElementsLegalEntityIdParserRuleCall_2_0_1; }
		
		//(',' elements+=[LegalEntity|Id])*
		public Group getGroup_3() { return cGroup_3; }
		
		//','
		public Keyword getCommaKeyword_3_0() { return cCommaKeyword_3_0; }
		
		//elements+=[LegalEntity|Id]
		public Assignment getElementsAssignment_3_1() { return cElementsAssignment_3_1; }
		
		//[LegalEntity|Id]
		public CrossReference getElementsLegalEntityCrossReference_3_1_0() { return cElementsLegalEntityCrossReference_3_1_0; }
		
		//Id
		public RuleCall getElementsLegalEntityIdParserRuleCall_3_1_0_1() { return cElementsLegalEntityIdParserRuleCall_3_1_0_1; }
	}
	public class ResponsibilityElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Responsibility");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cResponsibilityKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final RuleCall cNamedParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final Alternatives cAlternatives_3 = (Alternatives)cGroup.eContents().get(3);
		private final RuleCall cHeadParserRuleCall_3_0 = (RuleCall)cAlternatives_3.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cAlternatives_3.eContents().get(1);
		private final Keyword cInKeyword_3_1_0 = (Keyword)cGroup_3_1.eContents().get(0);
		private final Assignment cApplicationAssignment_3_1_1 = (Assignment)cGroup_3_1.eContents().get(1);
		private final RuleCall cApplicationTextParserRuleCall_3_1_1_0 = (RuleCall)cApplicationAssignment_3_1_1.eContents().get(0);
		private final RuleCall cResponsibilityBodyParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		
		//Responsibility: origin=OriginWord? 'responsibility' Named (->Head | ->'in' application=Text)* ResponsibilityBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'responsibility' Named (->Head | ->'in' application=Text)* ResponsibilityBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_1() { return cResponsibilityKeyword_1; }
		
		//Named
		public RuleCall getNamedParserRuleCall_2() { return cNamedParserRuleCall_2; }
		
		//(->Head | ->'in' application=Text)*
		public Alternatives getAlternatives_3() { return cAlternatives_3; }
		
		//->Head
		public RuleCall getHeadParserRuleCall_3_0() { return cHeadParserRuleCall_3_0; }
		
		//->'in' application=Text
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//->'in'
		public Keyword getInKeyword_3_1_0() { return cInKeyword_3_1_0; }
		
		//application=Text
		public Assignment getApplicationAssignment_3_1_1() { return cApplicationAssignment_3_1_1; }
		
		//Text
		public RuleCall getApplicationTextParserRuleCall_3_1_1_0() { return cApplicationTextParserRuleCall_3_1_1_0; }
		
		//ResponsibilityBody?
		public RuleCall getResponsibilityBodyParserRuleCall_4() { return cResponsibilityBodyParserRuleCall_4; }
	}
	public class ResponsibilityBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ResponsibilityBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cInKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Assignment cApplicationAssignment_1_0_1 = (Assignment)cGroup_1_0.eContents().get(1);
		private final RuleCall cApplicationTextParserRuleCall_1_0_1_0 = (RuleCall)cApplicationAssignment_1_0_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cKeyKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Assignment cKeyAssignment_1_1_1 = (Assignment)cGroup_1_1.eContents().get(1);
		private final RuleCall cKeyTextParserRuleCall_1_1_1_0 = (RuleCall)cKeyAssignment_1_1_1.eContents().get(0);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Keyword cDescriptionKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cDescriptionAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final RuleCall cDescriptionTextParserRuleCall_1_2_1_0 = (RuleCall)cDescriptionAssignment_1_2_1.eContents().get(0);
		private final Group cGroup_1_3 = (Group)cAlternatives_1.eContents().get(3);
		private final Keyword cMenuKeyword_1_3_0 = (Keyword)cGroup_1_3.eContents().get(0);
		private final Assignment cMenuAssignment_1_3_1 = (Assignment)cGroup_1_3.eContents().get(1);
		private final RuleCall cMenuTextParserRuleCall_1_3_1_0 = (RuleCall)cMenuAssignment_1_3_1.eContents().get(0);
		private final Group cGroup_1_4 = (Group)cAlternatives_1.eContents().get(4);
		private final Keyword cRequestKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Keyword cGroupKeyword_1_4_1 = (Keyword)cGroup_1_4.eContents().get(1);
		private final Assignment cRequestGroupAssignment_1_4_2 = (Assignment)cGroup_1_4.eContents().get(2);
		private final RuleCall cRequestGroupTextParserRuleCall_1_4_2_0 = (RuleCall)cRequestGroupAssignment_1_4_2.eContents().get(0);
		private final Group cGroup_1_5 = (Group)cAlternatives_1.eContents().get(5);
		private final Keyword cDataKeyword_1_5_0 = (Keyword)cGroup_1_5.eContents().get(0);
		private final Keyword cGroupKeyword_1_5_1 = (Keyword)cGroup_1_5.eContents().get(1);
		private final Assignment cDataGroupAssignment_1_5_2 = (Assignment)cGroup_1_5.eContents().get(2);
		private final RuleCall cDataGroupTextParserRuleCall_1_5_2_0 = (RuleCall)cDataGroupAssignment_1_5_2.eContents().get(0);
		private final Assignment cCreatesOrganizationsAssignment_1_6 = (Assignment)cAlternatives_1.eContents().get(6);
		private final RuleCall cCreatesOrganizationsCreatesFlagParserRuleCall_1_6_0 = (RuleCall)cCreatesOrganizationsAssignment_1_6.eContents().get(0);
		private final Assignment cImproperAssignment_1_7 = (Assignment)cAlternatives_1.eContents().get(7);
		private final RuleCall cImproperImproperAccessParserRuleCall_1_7_0 = (RuleCall)cImproperAssignment_1_7.eContents().get(0);
		private final Assignment cProfilesAssignment_1_8 = (Assignment)cAlternatives_1.eContents().get(8);
		private final RuleCall cProfilesProfileValueParserRuleCall_1_8_0 = (RuleCall)cProfilesAssignment_1_8.eContents().get(0);
		private final RuleCall cLifeParserRuleCall_1_9 = (RuleCall)cAlternatives_1.eContents().get(9);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment ResponsibilityBody returns Responsibility: '{' ('in' application=Text | 'key' key=Text
		//    | 'description' description=Text | 'menu' menu=Text | 'request' 'group' requestGroup=Text
		//    | 'data' 'group' dataGroup=Text | createsOrganizations=CreatesFlag | improper+=ImproperAccess
		//    | profiles+=ProfileValue | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('in' application=Text | 'key' key=Text
		//   | 'description' description=Text | 'menu' menu=Text | 'request' 'group' requestGroup=Text
		//   | 'data' 'group' dataGroup=Text | createsOrganizations=CreatesFlag | improper+=ImproperAccess
		//   | profiles+=ProfileValue | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('in' application=Text | 'key' key=Text
		//   | 'description' description=Text | 'menu' menu=Text | 'request' 'group' requestGroup=Text
		//   | 'data' 'group' dataGroup=Text | createsOrganizations=CreatesFlag | improper+=ImproperAccess
		//   | profiles+=ProfileValue | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'in' application=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'in'
		public Keyword getInKeyword_1_0_0() { return cInKeyword_1_0_0; }
		
		//application=Text
		public Assignment getApplicationAssignment_1_0_1() { return cApplicationAssignment_1_0_1; }
		
		//Text
		public RuleCall getApplicationTextParserRuleCall_1_0_1_0() { return cApplicationTextParserRuleCall_1_0_1_0; }
		
		//'key' key=Text
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'key'
		public Keyword getKeyKeyword_1_1_0() { return cKeyKeyword_1_1_0; }
		
		//key=Text
		public Assignment getKeyAssignment_1_1_1() { return cKeyAssignment_1_1_1; }
		
		//Text
		public RuleCall getKeyTextParserRuleCall_1_1_1_0() { return cKeyTextParserRuleCall_1_1_1_0; }
		
		//'description' description=Text
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//'description'
		public Keyword getDescriptionKeyword_1_2_0() { return cDescriptionKeyword_1_2_0; }
		
		//description=Text
		public Assignment getDescriptionAssignment_1_2_1() { return cDescriptionAssignment_1_2_1; }
		
		//Text
		public RuleCall getDescriptionTextParserRuleCall_1_2_1_0() { return cDescriptionTextParserRuleCall_1_2_1_0; }
		
		//'menu' menu=Text
		public Group getGroup_1_3() { return cGroup_1_3; }
		
		//'menu'
		public Keyword getMenuKeyword_1_3_0() { return cMenuKeyword_1_3_0; }
		
		//menu=Text
		public Assignment getMenuAssignment_1_3_1() { return cMenuAssignment_1_3_1; }
		
		//Text
		public RuleCall getMenuTextParserRuleCall_1_3_1_0() { return cMenuTextParserRuleCall_1_3_1_0; }
		
		//'request' 'group' requestGroup=Text
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'request'
		public Keyword getRequestKeyword_1_4_0() { return cRequestKeyword_1_4_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_4_1() { return cGroupKeyword_1_4_1; }
		
		//requestGroup=Text
		public Assignment getRequestGroupAssignment_1_4_2() { return cRequestGroupAssignment_1_4_2; }
		
		//Text
		public RuleCall getRequestGroupTextParserRuleCall_1_4_2_0() { return cRequestGroupTextParserRuleCall_1_4_2_0; }
		
		//'data' 'group' dataGroup=Text
		public Group getGroup_1_5() { return cGroup_1_5; }
		
		//'data'
		public Keyword getDataKeyword_1_5_0() { return cDataKeyword_1_5_0; }
		
		//'group'
		public Keyword getGroupKeyword_1_5_1() { return cGroupKeyword_1_5_1; }
		
		//dataGroup=Text
		public Assignment getDataGroupAssignment_1_5_2() { return cDataGroupAssignment_1_5_2; }
		
		//Text
		public RuleCall getDataGroupTextParserRuleCall_1_5_2_0() { return cDataGroupTextParserRuleCall_1_5_2_0; }
		
		//createsOrganizations=CreatesFlag
		public Assignment getCreatesOrganizationsAssignment_1_6() { return cCreatesOrganizationsAssignment_1_6; }
		
		//CreatesFlag
		public RuleCall getCreatesOrganizationsCreatesFlagParserRuleCall_1_6_0() { return cCreatesOrganizationsCreatesFlagParserRuleCall_1_6_0; }
		
		//improper+=ImproperAccess
		public Assignment getImproperAssignment_1_7() { return cImproperAssignment_1_7; }
		
		//ImproperAccess
		public RuleCall getImproperImproperAccessParserRuleCall_1_7_0() { return cImproperImproperAccessParserRuleCall_1_7_0; }
		
		//profiles+=ProfileValue
		public Assignment getProfilesAssignment_1_8() { return cProfilesAssignment_1_8; }
		
		//ProfileValue
		public RuleCall getProfilesProfileValueParserRuleCall_1_8_0() { return cProfilesProfileValueParserRuleCall_1_8_0; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_9() { return cLifeParserRuleCall_1_9; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class ImproperAccessElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ImproperAccess");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Assignment cRuleAssignment_0_0 = (Assignment)cGroup_0.eContents().get(0);
		private final RuleCall cRuleLegalWordOfAccessParserRuleCall_0_0_0 = (RuleCall)cRuleAssignment_0_0.eContents().get(0);
		private final Alternatives cAlternatives_0_1 = (Alternatives)cGroup_0.eContents().get(1);
		private final Keyword cEntityKeyword_0_1_0 = (Keyword)cAlternatives_0_1.eContents().get(0);
		private final Keyword cEntitiesKeyword_0_1_1 = (Keyword)cAlternatives_0_1.eContents().get(1);
		private final Assignment cElementsAssignment_0_2 = (Assignment)cGroup_0.eContents().get(2);
		private final CrossReference cElementsLegalEntityCrossReference_0_2_0 = (CrossReference)cElementsAssignment_0_2.eContents().get(0);
		private final RuleCall cElementsLegalEntityIdParserRuleCall_0_2_0_1 = (RuleCall)cElementsLegalEntityCrossReference_0_2_0.eContents().get(1);
		private final Group cGroup_0_3 = (Group)cGroup_0.eContents().get(3);
		private final Keyword cCommaKeyword_0_3_0 = (Keyword)cGroup_0_3.eContents().get(0);
		private final Assignment cElementsAssignment_0_3_1 = (Assignment)cGroup_0_3.eContents().get(1);
		private final CrossReference cElementsLegalEntityCrossReference_0_3_1_0 = (CrossReference)cElementsAssignment_0_3_1.eContents().get(0);
		private final RuleCall cElementsLegalEntityIdParserRuleCall_0_3_1_0_1 = (RuleCall)cElementsLegalEntityCrossReference_0_3_1_0.eContents().get(1);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Assignment cRuleAssignment_1_0 = (Assignment)cGroup_1.eContents().get(0);
		private final RuleCall cRuleSubinventoryWordParserRuleCall_1_0_0 = (RuleCall)cRuleAssignment_1_0.eContents().get(0);
		private final Assignment cElementsAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final CrossReference cElementsSubinventoryCrossReference_1_1_0 = (CrossReference)cElementsAssignment_1_1.eContents().get(0);
		private final RuleCall cElementsSubinventoryIdParserRuleCall_1_1_0_1 = (RuleCall)cElementsSubinventoryCrossReference_1_1_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cGroup_1.eContents().get(2);
		private final Keyword cCommaKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cElementsAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final CrossReference cElementsSubinventoryCrossReference_1_2_1_0 = (CrossReference)cElementsAssignment_1_2_1.eContents().get(0);
		private final RuleCall cElementsSubinventoryIdParserRuleCall_1_2_1_0_1 = (RuleCall)cElementsSubinventoryCrossReference_1_2_1_0.eContents().get(1);
		
		//ImproperAccess returns ImproperClause:
		//    rule=LegalWordOfAccess ('entity' | 'entities') elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*
		//    | rule=SubinventoryWord elements+=[Subinventory|Id] (',' elements+=[Subinventory|Id])*;
		@Override public ParserRule getRule() { return rule; }
		
		//rule=LegalWordOfAccess ('entity' | 'entities') elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*
		//| rule=SubinventoryWord elements+=[Subinventory|Id] (',' elements+=[Subinventory|Id])*
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//rule=LegalWordOfAccess ('entity' | 'entities') elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*
		public Group getGroup_0() { return cGroup_0; }
		
		//rule=LegalWordOfAccess
		public Assignment getRuleAssignment_0_0() { return cRuleAssignment_0_0; }
		
		//LegalWordOfAccess
		public RuleCall getRuleLegalWordOfAccessParserRuleCall_0_0_0() { return cRuleLegalWordOfAccessParserRuleCall_0_0_0; }
		
		//('entity' | 'entities')
		public Alternatives getAlternatives_0_1() { return cAlternatives_0_1; }
		
		//'entity'
		public Keyword getEntityKeyword_0_1_0() { return cEntityKeyword_0_1_0; }
		
		//'entities'
		public Keyword getEntitiesKeyword_0_1_1() { return cEntitiesKeyword_0_1_1; }
		
		//elements+=[LegalEntity|Id]
		public Assignment getElementsAssignment_0_2() { return cElementsAssignment_0_2; }
		
		//[LegalEntity|Id]
		public CrossReference getElementsLegalEntityCrossReference_0_2_0() { return cElementsLegalEntityCrossReference_0_2_0; }
		
		//Id
		public RuleCall getElementsLegalEntityIdParserRuleCall_0_2_0_1() { return cElementsLegalEntityIdParserRuleCall_0_2_0_1; }
		
		//(',' elements+=[LegalEntity|Id])*
		public Group getGroup_0_3() { return cGroup_0_3; }
		
		//','
		public Keyword getCommaKeyword_0_3_0() { return cCommaKeyword_0_3_0; }
		
		//elements+=[LegalEntity|Id]
		public Assignment getElementsAssignment_0_3_1() { return cElementsAssignment_0_3_1; }
		
		//[LegalEntity|Id]
		public CrossReference getElementsLegalEntityCrossReference_0_3_1_0() { return cElementsLegalEntityCrossReference_0_3_1_0; }
		
		//Id
		public RuleCall getElementsLegalEntityIdParserRuleCall_0_3_1_0_1() { return cElementsLegalEntityIdParserRuleCall_0_3_1_0_1; }
		
		//rule=SubinventoryWord elements+=[Subinventory|Id] (',' elements+=[Subinventory|Id])*
		public Group getGroup_1() { return cGroup_1; }
		
		//rule=SubinventoryWord
		public Assignment getRuleAssignment_1_0() { return cRuleAssignment_1_0; }
		
		//SubinventoryWord
		public RuleCall getRuleSubinventoryWordParserRuleCall_1_0_0() { return cRuleSubinventoryWordParserRuleCall_1_0_0; }
		
		//elements+=[Subinventory|Id]
		public Assignment getElementsAssignment_1_1() { return cElementsAssignment_1_1; }
		
		//[Subinventory|Id]
		public CrossReference getElementsSubinventoryCrossReference_1_1_0() { return cElementsSubinventoryCrossReference_1_1_0; }
		
		//Id
		public RuleCall getElementsSubinventoryIdParserRuleCall_1_1_0_1() { return cElementsSubinventoryIdParserRuleCall_1_1_0_1; }
		
		//(',' elements+=[Subinventory|Id])*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//','
		public Keyword getCommaKeyword_1_2_0() { return cCommaKeyword_1_2_0; }
		
		//elements+=[Subinventory|Id]
		public Assignment getElementsAssignment_1_2_1() { return cElementsAssignment_1_2_1; }
		
		//[Subinventory|Id]
		public CrossReference getElementsSubinventoryCrossReference_1_2_1_0() { return cElementsSubinventoryCrossReference_1_2_1_0; }
		
		//Id
		public RuleCall getElementsSubinventoryIdParserRuleCall_1_2_1_0_1() { return cElementsSubinventoryIdParserRuleCall_1_2_1_0_1; }
	}
	public class UserElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.User");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cOriginAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cOriginOriginWordParserRuleCall_0_0 = (RuleCall)cOriginAssignment_0.eContents().get(0);
		private final Keyword cUserKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final RuleCall cNamedParserRuleCall_2 = (RuleCall)cGroup.eContents().get(2);
		private final RuleCall cHeadParserRuleCall_3 = (RuleCall)cGroup.eContents().get(3);
		private final RuleCall cUserBodyParserRuleCall_4 = (RuleCall)cGroup.eContents().get(4);
		
		//User: origin=OriginWord? 'user' Named (->Head)* UserBody?;
		@Override public ParserRule getRule() { return rule; }
		
		//origin=OriginWord? 'user' Named (->Head)* UserBody?
		public Group getGroup() { return cGroup; }
		
		//origin=OriginWord?
		public Assignment getOriginAssignment_0() { return cOriginAssignment_0; }
		
		//OriginWord
		public RuleCall getOriginOriginWordParserRuleCall_0_0() { return cOriginOriginWordParserRuleCall_0_0; }
		
		//'user'
		public Keyword getUserKeyword_1() { return cUserKeyword_1; }
		
		//Named
		public RuleCall getNamedParserRuleCall_2() { return cNamedParserRuleCall_2; }
		
		//(->Head)*
		public RuleCall getHeadParserRuleCall_3() { return cHeadParserRuleCall_3; }
		
		//UserBody?
		public RuleCall getUserBodyParserRuleCall_4() { return cUserBodyParserRuleCall_4; }
	}
	public class UserBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UserBody");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cLeftCurlyBracketKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Group cGroup_1_0 = (Group)cAlternatives_1.eContents().get(0);
		private final Keyword cUserKeyword_1_0_0 = (Keyword)cGroup_1_0.eContents().get(0);
		private final Keyword cNameKeyword_1_0_1 = (Keyword)cGroup_1_0.eContents().get(1);
		private final Assignment cUserNameAssignment_1_0_2 = (Assignment)cGroup_1_0.eContents().get(2);
		private final RuleCall cUserNameTextParserRuleCall_1_0_2_0 = (RuleCall)cUserNameAssignment_1_0_2.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cEmployeeKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		private final Assignment cEmployeeOfAssignment_1_1_2 = (Assignment)cGroup_1_1.eContents().get(2);
		private final CrossReference cEmployeeOfBusinessGroupCrossReference_1_1_2_0 = (CrossReference)cEmployeeOfAssignment_1_1_2.eContents().get(0);
		private final RuleCall cEmployeeOfBusinessGroupIdParserRuleCall_1_1_2_0_1 = (RuleCall)cEmployeeOfBusinessGroupCrossReference_1_1_2_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cAlternatives_1.eContents().get(2);
		private final Alternatives cAlternatives_1_2_0 = (Alternatives)cGroup_1_2.eContents().get(0);
		private final Keyword cResponsibilityKeyword_1_2_0_0 = (Keyword)cAlternatives_1_2_0.eContents().get(0);
		private final Keyword cResponsibilitiesKeyword_1_2_0_1 = (Keyword)cAlternatives_1_2_0.eContents().get(1);
		private final Assignment cResponsibilitiesAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final CrossReference cResponsibilitiesResponsibilityCrossReference_1_2_1_0 = (CrossReference)cResponsibilitiesAssignment_1_2_1.eContents().get(0);
		private final RuleCall cResponsibilitiesResponsibilityIdParserRuleCall_1_2_1_0_1 = (RuleCall)cResponsibilitiesResponsibilityCrossReference_1_2_1_0.eContents().get(1);
		private final Group cGroup_1_2_2 = (Group)cGroup_1_2.eContents().get(2);
		private final Keyword cCommaKeyword_1_2_2_0 = (Keyword)cGroup_1_2_2.eContents().get(0);
		private final Assignment cResponsibilitiesAssignment_1_2_2_1 = (Assignment)cGroup_1_2_2.eContents().get(1);
		private final CrossReference cResponsibilitiesResponsibilityCrossReference_1_2_2_1_0 = (CrossReference)cResponsibilitiesAssignment_1_2_2_1.eContents().get(0);
		private final RuleCall cResponsibilitiesResponsibilityIdParserRuleCall_1_2_2_1_0_1 = (RuleCall)cResponsibilitiesResponsibilityCrossReference_1_2_2_1_0.eContents().get(1);
		private final Assignment cImproperAssignment_1_3 = (Assignment)cAlternatives_1.eContents().get(3);
		private final RuleCall cImproperImproperAccessParserRuleCall_1_3_0 = (RuleCall)cImproperAssignment_1_3.eContents().get(0);
		private final Assignment cProfilesAssignment_1_4 = (Assignment)cAlternatives_1.eContents().get(4);
		private final RuleCall cProfilesProfileValueParserRuleCall_1_4_0 = (RuleCall)cProfilesAssignment_1_4.eContents().get(0);
		private final RuleCall cLifeParserRuleCall_1_5 = (RuleCall)cAlternatives_1.eContents().get(5);
		private final Keyword cRightCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//fragment UserBody returns User: '{' ('user' 'name' userName=Text | 'employee' 'of' employeeOf=[BusinessGroup|Id]
		//    | ('responsibility' | 'responsibilities') responsibilities+=[Responsibility|Id]
		//      (',' responsibilities+=[Responsibility|Id])*
		//    | improper+=ImproperAccess | profiles+=ProfileValue | Life)* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'{' ('user' 'name' userName=Text | 'employee' 'of' employeeOf=[BusinessGroup|Id]
		//   | ('responsibility' | 'responsibilities') responsibilities+=[Responsibility|Id]
		//     (',' responsibilities+=[Responsibility|Id])*
		//   | improper+=ImproperAccess | profiles+=ProfileValue | Life)* '}'
		public Group getGroup() { return cGroup; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_0() { return cLeftCurlyBracketKeyword_0; }
		
		//('user' 'name' userName=Text | 'employee' 'of' employeeOf=[BusinessGroup|Id]
		//   | ('responsibility' | 'responsibilities') responsibilities+=[Responsibility|Id]
		//     (',' responsibilities+=[Responsibility|Id])*
		//   | improper+=ImproperAccess | profiles+=ProfileValue | Life)*
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'user' 'name' userName=Text
		public Group getGroup_1_0() { return cGroup_1_0; }
		
		//'user'
		public Keyword getUserKeyword_1_0_0() { return cUserKeyword_1_0_0; }
		
		//'name'
		public Keyword getNameKeyword_1_0_1() { return cNameKeyword_1_0_1; }
		
		//userName=Text
		public Assignment getUserNameAssignment_1_0_2() { return cUserNameAssignment_1_0_2; }
		
		//Text
		public RuleCall getUserNameTextParserRuleCall_1_0_2_0() { return cUserNameTextParserRuleCall_1_0_2_0; }
		
		//'employee' 'of' employeeOf=[BusinessGroup|Id]
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'employee'
		public Keyword getEmployeeKeyword_1_1_0() { return cEmployeeKeyword_1_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1_1() { return cOfKeyword_1_1_1; }
		
		//employeeOf=[BusinessGroup|Id]
		public Assignment getEmployeeOfAssignment_1_1_2() { return cEmployeeOfAssignment_1_1_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getEmployeeOfBusinessGroupCrossReference_1_1_2_0() { return cEmployeeOfBusinessGroupCrossReference_1_1_2_0; }
		
		//Id
		public RuleCall getEmployeeOfBusinessGroupIdParserRuleCall_1_1_2_0_1() { return cEmployeeOfBusinessGroupIdParserRuleCall_1_1_2_0_1; }
		
		//('responsibility' | 'responsibilities') responsibilities+=[Responsibility|Id]
		//     (',' responsibilities+=[Responsibility|Id])*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//('responsibility' | 'responsibilities')
		public Alternatives getAlternatives_1_2_0() { return cAlternatives_1_2_0; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_1_2_0_0() { return cResponsibilityKeyword_1_2_0_0; }
		
		//'responsibilities'
		public Keyword getResponsibilitiesKeyword_1_2_0_1() { return cResponsibilitiesKeyword_1_2_0_1; }
		
		//responsibilities+=[Responsibility|Id]
		public Assignment getResponsibilitiesAssignment_1_2_1() { return cResponsibilitiesAssignment_1_2_1; }
		
		//[Responsibility|Id]
		public CrossReference getResponsibilitiesResponsibilityCrossReference_1_2_1_0() { return cResponsibilitiesResponsibilityCrossReference_1_2_1_0; }
		
		//Id
		public RuleCall getResponsibilitiesResponsibilityIdParserRuleCall_1_2_1_0_1() { return cResponsibilitiesResponsibilityIdParserRuleCall_1_2_1_0_1; }
		
		//(',' responsibilities+=[Responsibility|Id])*
		public Group getGroup_1_2_2() { return cGroup_1_2_2; }
		
		//','
		public Keyword getCommaKeyword_1_2_2_0() { return cCommaKeyword_1_2_2_0; }
		
		//responsibilities+=[Responsibility|Id]
		public Assignment getResponsibilitiesAssignment_1_2_2_1() { return cResponsibilitiesAssignment_1_2_2_1; }
		
		//[Responsibility|Id]
		public CrossReference getResponsibilitiesResponsibilityCrossReference_1_2_2_1_0() { return cResponsibilitiesResponsibilityCrossReference_1_2_2_1_0; }
		
		//Id
		public RuleCall getResponsibilitiesResponsibilityIdParserRuleCall_1_2_2_1_0_1() { return cResponsibilitiesResponsibilityIdParserRuleCall_1_2_2_1_0_1; }
		
		//improper+=ImproperAccess
		public Assignment getImproperAssignment_1_3() { return cImproperAssignment_1_3; }
		
		//ImproperAccess
		public RuleCall getImproperImproperAccessParserRuleCall_1_3_0() { return cImproperImproperAccessParserRuleCall_1_3_0; }
		
		//profiles+=ProfileValue
		public Assignment getProfilesAssignment_1_4() { return cProfilesAssignment_1_4; }
		
		//ProfileValue
		public RuleCall getProfilesProfileValueParserRuleCall_1_4_0() { return cProfilesProfileValueParserRuleCall_1_4_0; }
		
		//Life
		public RuleCall getLifeParserRuleCall_1_5() { return cLifeParserRuleCall_1_5; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_2() { return cRightCurlyBracketKeyword_2; }
	}
	public class ProfileSettingsElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ProfileSettings");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cProfileSettingsAction_0 = (Action)cGroup.eContents().get(0);
		private final Keyword cProfilesKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cAtKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Alternatives cAlternatives_3 = (Alternatives)cGroup.eContents().get(3);
		private final Keyword cSiteKeyword_3_0 = (Keyword)cAlternatives_3.eContents().get(0);
		private final Group cGroup_3_1 = (Group)cAlternatives_3.eContents().get(1);
		private final Keyword cApplicationKeyword_3_1_0 = (Keyword)cGroup_3_1.eContents().get(0);
		private final Assignment cApplicationAssignment_3_1_1 = (Assignment)cGroup_3_1.eContents().get(1);
		private final RuleCall cApplicationTextParserRuleCall_3_1_1_0 = (RuleCall)cApplicationAssignment_3_1_1.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		private final Assignment cProfilesAssignment_5 = (Assignment)cGroup.eContents().get(5);
		private final RuleCall cProfilesProfileValueParserRuleCall_5_0 = (RuleCall)cProfilesAssignment_5.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_6 = (Keyword)cGroup.eContents().get(6);
		
		//ProfileSettings: {ProfileSettings} 'profiles' 'at' ('site' | 'application' application=Text)
		//    '{' profiles+=ProfileValue* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//{ProfileSettings} 'profiles' 'at' ('site' | 'application' application=Text)
		//   '{' profiles+=ProfileValue* '}'
		public Group getGroup() { return cGroup; }
		
		//{ProfileSettings}
		public Action getProfileSettingsAction_0() { return cProfileSettingsAction_0; }
		
		//'profiles'
		public Keyword getProfilesKeyword_1() { return cProfilesKeyword_1; }
		
		//'at'
		public Keyword getAtKeyword_2() { return cAtKeyword_2; }
		
		//('site' | 'application' application=Text)
		public Alternatives getAlternatives_3() { return cAlternatives_3; }
		
		//'site'
		public Keyword getSiteKeyword_3_0() { return cSiteKeyword_3_0; }
		
		//'application' application=Text
		public Group getGroup_3_1() { return cGroup_3_1; }
		
		//'application'
		public Keyword getApplicationKeyword_3_1_0() { return cApplicationKeyword_3_1_0; }
		
		//application=Text
		public Assignment getApplicationAssignment_3_1_1() { return cApplicationAssignment_3_1_1; }
		
		//Text
		public RuleCall getApplicationTextParserRuleCall_3_1_1_0() { return cApplicationTextParserRuleCall_3_1_1_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_4() { return cLeftCurlyBracketKeyword_4; }
		
		//profiles+=ProfileValue*
		public Assignment getProfilesAssignment_5() { return cProfilesAssignment_5; }
		
		//ProfileValue
		public RuleCall getProfilesProfileValueParserRuleCall_5_0() { return cProfilesProfileValueParserRuleCall_5_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_6() { return cRightCurlyBracketKeyword_6; }
	}
	public class ProfileValueElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ProfileValue");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Assignment cProfileAssignment_0 = (Assignment)cGroup.eContents().get(0);
		private final RuleCall cProfileProfileNameParserRuleCall_0_0 = (RuleCall)cProfileAssignment_0.eContents().get(0);
		private final Keyword cEqualsSignKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Alternatives cAlternatives_2 = (Alternatives)cGroup.eContents().get(2);
		private final Assignment cTextAssignment_2_0 = (Assignment)cAlternatives_2.eContents().get(0);
		private final RuleCall cTextSTRINGTerminalRuleCall_2_0_0 = (RuleCall)cTextAssignment_2_0.eContents().get(0);
		private final Assignment cTextAssignment_2_1 = (Assignment)cAlternatives_2.eContents().get(1);
		private final RuleCall cTextYesNoParserRuleCall_2_1_0 = (RuleCall)cTextAssignment_2_1.eContents().get(0);
		private final Assignment cTargetAssignment_2_2 = (Assignment)cAlternatives_2.eContents().get(2);
		private final CrossReference cTargetElementCrossReference_2_2_0 = (CrossReference)cTargetAssignment_2_2.eContents().get(0);
		private final RuleCall cTargetElementElementRefParserRuleCall_2_2_0_1 = (RuleCall)cTargetElementCrossReference_2_2_0.eContents().get(1);
		
		//ProfileValue: profile=ProfileName '=' (text=STRING | text=YesNo | target=[Element|ElementRef]);
		@Override public ParserRule getRule() { return rule; }
		
		//profile=ProfileName '=' (text=STRING | text=YesNo | target=[Element|ElementRef])
		public Group getGroup() { return cGroup; }
		
		//profile=ProfileName
		public Assignment getProfileAssignment_0() { return cProfileAssignment_0; }
		
		//ProfileName
		public RuleCall getProfileProfileNameParserRuleCall_0_0() { return cProfileProfileNameParserRuleCall_0_0; }
		
		//'='
		public Keyword getEqualsSignKeyword_1() { return cEqualsSignKeyword_1; }
		
		//(text=STRING | text=YesNo | target=[Element|ElementRef])
		public Alternatives getAlternatives_2() { return cAlternatives_2; }
		
		//text=STRING
		public Assignment getTextAssignment_2_0() { return cTextAssignment_2_0; }
		
		//STRING
		public RuleCall getTextSTRINGTerminalRuleCall_2_0_0() { return cTextSTRINGTerminalRuleCall_2_0_0; }
		
		//text=YesNo
		public Assignment getTextAssignment_2_1() { return cTextAssignment_2_1; }
		
		//YesNo
		public RuleCall getTextYesNoParserRuleCall_2_1_0() { return cTextYesNoParserRuleCall_2_1_0; }
		
		//target=[Element|ElementRef]
		public Assignment getTargetAssignment_2_2() { return cTargetAssignment_2_2; }
		
		//[Element|ElementRef]
		public CrossReference getTargetElementCrossReference_2_2_0() { return cTargetElementCrossReference_2_2_0; }
		
		//ElementRef
		public RuleCall getTargetElementElementRefParserRuleCall_2_2_0_1() { return cTargetElementElementRefParserRuleCall_2_2_0_1; }
	}
	public class RuleSettingElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.RuleSetting");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Assignment cSeverityAssignment_0_0_0 = (Assignment)cGroup_0_0.eContents().get(0);
		private final RuleCall cSeverityAcceptWordParserRuleCall_0_0_0_0 = (RuleCall)cSeverityAssignment_0_0_0.eContents().get(0);
		private final Assignment cRuleAssignment_0_0_1 = (Assignment)cGroup_0_0.eContents().get(1);
		private final RuleCall cRuleCODETerminalRuleCall_0_0_1_0 = (RuleCall)cRuleAssignment_0_0_1.eContents().get(0);
		private final Group cGroup_0_1 = (Group)cAlternatives_0.eContents().get(1);
		private final Keyword cRuleKeyword_0_1_0 = (Keyword)cGroup_0_1.eContents().get(0);
		private final Assignment cRuleAssignment_0_1_1 = (Assignment)cGroup_0_1.eContents().get(1);
		private final RuleCall cRuleCODETerminalRuleCall_0_1_1_0 = (RuleCall)cRuleAssignment_0_1_1.eContents().get(0);
		private final Assignment cSeverityAssignment_0_1_2 = (Assignment)cGroup_0_1.eContents().get(2);
		private final RuleCall cSeveritySeverityWordParserRuleCall_0_1_2_0 = (RuleCall)cSeverityAssignment_0_1_2.eContents().get(0);
		private final Group cGroup_1 = (Group)cGroup.eContents().get(1);
		private final Keyword cOnKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Assignment cOnAssignment_1_1 = (Assignment)cGroup_1.eContents().get(1);
		private final CrossReference cOnElementCrossReference_1_1_0 = (CrossReference)cOnAssignment_1_1.eContents().get(0);
		private final RuleCall cOnElementElementRefParserRuleCall_1_1_0_1 = (RuleCall)cOnElementCrossReference_1_1_0.eContents().get(1);
		private final Group cGroup_1_2 = (Group)cGroup_1.eContents().get(2);
		private final Keyword cCommaKeyword_1_2_0 = (Keyword)cGroup_1_2.eContents().get(0);
		private final Assignment cOnAssignment_1_2_1 = (Assignment)cGroup_1_2.eContents().get(1);
		private final CrossReference cOnElementCrossReference_1_2_1_0 = (CrossReference)cOnAssignment_1_2_1.eContents().get(0);
		private final RuleCall cOnElementElementRefParserRuleCall_1_2_1_0_1 = (RuleCall)cOnElementCrossReference_1_2_1_0.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cBecauseKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Assignment cReasonAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final RuleCall cReasonSTRINGTerminalRuleCall_2_1_0 = (RuleCall)cReasonAssignment_2_1.eContents().get(0);
		
		//// ---- rules, templates, environments
		//RuleSetting: (severity=AcceptWord rule=CODE | 'rule' rule=CODE severity=SeverityWord)
		//    ('on' on+=[Element|ElementRef] (',' on+=[Element|ElementRef])*)? ('because' reason=STRING)?;
		@Override public ParserRule getRule() { return rule; }
		
		//(severity=AcceptWord rule=CODE | 'rule' rule=CODE severity=SeverityWord)
		//   ('on' on+=[Element|ElementRef] (',' on+=[Element|ElementRef])*)? ('because' reason=STRING)?
		public Group getGroup() { return cGroup; }
		
		//(severity=AcceptWord rule=CODE | 'rule' rule=CODE severity=SeverityWord)
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//severity=AcceptWord rule=CODE
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//severity=AcceptWord
		public Assignment getSeverityAssignment_0_0_0() { return cSeverityAssignment_0_0_0; }
		
		//AcceptWord
		public RuleCall getSeverityAcceptWordParserRuleCall_0_0_0_0() { return cSeverityAcceptWordParserRuleCall_0_0_0_0; }
		
		//rule=CODE
		public Assignment getRuleAssignment_0_0_1() { return cRuleAssignment_0_0_1; }
		
		//CODE
		public RuleCall getRuleCODETerminalRuleCall_0_0_1_0() { return cRuleCODETerminalRuleCall_0_0_1_0; }
		
		//'rule' rule=CODE severity=SeverityWord
		public Group getGroup_0_1() { return cGroup_0_1; }
		
		//'rule'
		public Keyword getRuleKeyword_0_1_0() { return cRuleKeyword_0_1_0; }
		
		//rule=CODE
		public Assignment getRuleAssignment_0_1_1() { return cRuleAssignment_0_1_1; }
		
		//CODE
		public RuleCall getRuleCODETerminalRuleCall_0_1_1_0() { return cRuleCODETerminalRuleCall_0_1_1_0; }
		
		//severity=SeverityWord
		public Assignment getSeverityAssignment_0_1_2() { return cSeverityAssignment_0_1_2; }
		
		//SeverityWord
		public RuleCall getSeveritySeverityWordParserRuleCall_0_1_2_0() { return cSeveritySeverityWordParserRuleCall_0_1_2_0; }
		
		//('on' on+=[Element|ElementRef] (',' on+=[Element|ElementRef])*)?
		public Group getGroup_1() { return cGroup_1; }
		
		//'on'
		public Keyword getOnKeyword_1_0() { return cOnKeyword_1_0; }
		
		//on+=[Element|ElementRef]
		public Assignment getOnAssignment_1_1() { return cOnAssignment_1_1; }
		
		//[Element|ElementRef]
		public CrossReference getOnElementCrossReference_1_1_0() { return cOnElementCrossReference_1_1_0; }
		
		//ElementRef
		public RuleCall getOnElementElementRefParserRuleCall_1_1_0_1() { return cOnElementElementRefParserRuleCall_1_1_0_1; }
		
		//(',' on+=[Element|ElementRef])*
		public Group getGroup_1_2() { return cGroup_1_2; }
		
		//','
		public Keyword getCommaKeyword_1_2_0() { return cCommaKeyword_1_2_0; }
		
		//on+=[Element|ElementRef]
		public Assignment getOnAssignment_1_2_1() { return cOnAssignment_1_2_1; }
		
		//[Element|ElementRef]
		public CrossReference getOnElementCrossReference_1_2_1_0() { return cOnElementCrossReference_1_2_1_0; }
		
		//ElementRef
		public RuleCall getOnElementElementRefParserRuleCall_1_2_1_0_1() { return cOnElementElementRefParserRuleCall_1_2_1_0_1; }
		
		//('because' reason=STRING)?
		public Group getGroup_2() { return cGroup_2; }
		
		//'because'
		public Keyword getBecauseKeyword_2_0() { return cBecauseKeyword_2_0; }
		
		//reason=STRING
		public Assignment getReasonAssignment_2_1() { return cReasonAssignment_2_1; }
		
		//STRING
		public RuleCall getReasonSTRINGTerminalRuleCall_2_1_0() { return cReasonSTRINGTerminalRuleCall_2_1_0; }
	}
	public class TemplateElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Template");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Keyword cTemplateKeyword_0_0_0 = (Keyword)cGroup_0_0.eContents().get(0);
		private final Assignment cIdAssignment_0_0_1 = (Assignment)cGroup_0_0.eContents().get(1);
		private final RuleCall cIdCODETerminalRuleCall_0_0_1_0 = (RuleCall)cIdAssignment_0_0_1.eContents().get(0);
		private final Keyword cForKeyword_0_0_2 = (Keyword)cGroup_0_0.eContents().get(2);
		private final Group cGroup_0_1 = (Group)cAlternatives_0.eContents().get(1);
		private final Keyword cDefaultsKeyword_0_1_0 = (Keyword)cGroup_0_1.eContents().get(0);
		private final Keyword cForKeyword_0_1_1 = (Keyword)cGroup_0_1.eContents().get(1);
		private final Assignment cBodyAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cBodyTemplateBodyParserRuleCall_1_0 = (RuleCall)cBodyAssignment_1.eContents().get(0);
		
		//Template: ('template' id=CODE 'for' | 'defaults' 'for') body=TemplateBody;
		@Override public ParserRule getRule() { return rule; }
		
		//('template' id=CODE 'for' | 'defaults' 'for') body=TemplateBody
		public Group getGroup() { return cGroup; }
		
		//('template' id=CODE 'for' | 'defaults' 'for')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'template' id=CODE 'for'
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//'template'
		public Keyword getTemplateKeyword_0_0_0() { return cTemplateKeyword_0_0_0; }
		
		//id=CODE
		public Assignment getIdAssignment_0_0_1() { return cIdAssignment_0_0_1; }
		
		//CODE
		public RuleCall getIdCODETerminalRuleCall_0_0_1_0() { return cIdCODETerminalRuleCall_0_0_1_0; }
		
		//'for'
		public Keyword getForKeyword_0_0_2() { return cForKeyword_0_0_2; }
		
		//'defaults' 'for'
		public Group getGroup_0_1() { return cGroup_0_1; }
		
		//'defaults'
		public Keyword getDefaultsKeyword_0_1_0() { return cDefaultsKeyword_0_1_0; }
		
		//'for'
		public Keyword getForKeyword_0_1_1() { return cForKeyword_0_1_1; }
		
		//body=TemplateBody
		public Assignment getBodyAssignment_1() { return cBodyAssignment_1; }
		
		//TemplateBody
		public RuleCall getBodyTemplateBodyParserRuleCall_1_0() { return cBodyTemplateBodyParserRuleCall_1_0; }
	}
	public class TemplateBodyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.TemplateBody");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cValueKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Keyword cSetKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final RuleCall cValueSetOnlyParserRuleCall_0_2 = (RuleCall)cGroup_0.eContents().get(2);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Alternatives cAlternatives_1_0 = (Alternatives)cGroup_1.eContents().get(0);
		private final Keyword cLedgerKeyword_1_0_0 = (Keyword)cAlternatives_1_0.eContents().get(0);
		private final Group cGroup_1_0_1 = (Group)cAlternatives_1_0.eContents().get(1);
		private final Keyword cSetKeyword_1_0_1_0 = (Keyword)cGroup_1_0_1.eContents().get(0);
		private final Keyword cOfKeyword_1_0_1_1 = (Keyword)cGroup_1_0_1.eContents().get(1);
		private final Keyword cBooksKeyword_1_0_1_2 = (Keyword)cGroup_1_0_1.eContents().get(2);
		private final RuleCall cLedgerOnlyParserRuleCall_1_1 = (RuleCall)cGroup_1.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cLegalKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Keyword cEntityKeyword_2_1 = (Keyword)cGroup_2.eContents().get(1);
		private final RuleCall cLegalEntityOnlyParserRuleCall_2_2 = (RuleCall)cGroup_2.eContents().get(2);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cBusinessKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cGroupKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final RuleCall cBusinessGroupOnlyParserRuleCall_3_2 = (RuleCall)cGroup_3.eContents().get(2);
		private final Group cGroup_4 = (Group)cAlternatives.eContents().get(4);
		private final Keyword cOperatingKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Keyword cUnitKeyword_4_1 = (Keyword)cGroup_4.eContents().get(1);
		private final RuleCall cOperatingUnitOnlyParserRuleCall_4_2 = (RuleCall)cGroup_4.eContents().get(2);
		private final Group cGroup_5 = (Group)cAlternatives.eContents().get(5);
		private final Keyword cInventoryKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Keyword cOrganizationKeyword_5_1 = (Keyword)cGroup_5.eContents().get(1);
		private final RuleCall cInventoryOnlyParserRuleCall_5_2 = (RuleCall)cGroup_5.eContents().get(2);
		private final Group cGroup_6 = (Group)cAlternatives.eContents().get(6);
		private final Keyword cSubinventoryKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final RuleCall cSubinventoryOnlyParserRuleCall_6_1 = (RuleCall)cGroup_6.eContents().get(1);
		private final Group cGroup_7 = (Group)cAlternatives.eContents().get(7);
		private final Keyword cCostKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Keyword cCenterKeyword_7_1 = (Keyword)cGroup_7.eContents().get(1);
		private final RuleCall cCostCenterOnlyParserRuleCall_7_2 = (RuleCall)cGroup_7.eContents().get(2);
		private final Group cGroup_8 = (Group)cAlternatives.eContents().get(8);
		private final Keyword cHrKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Keyword cOrganizationKeyword_8_1 = (Keyword)cGroup_8.eContents().get(1);
		private final RuleCall cHrOrganizationOnlyParserRuleCall_8_2 = (RuleCall)cGroup_8.eContents().get(2);
		private final Group cGroup_9 = (Group)cAlternatives.eContents().get(9);
		private final Keyword cLocationKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final RuleCall cLocationOnlyParserRuleCall_9_1 = (RuleCall)cGroup_9.eContents().get(1);
		private final Group cGroup_10 = (Group)cAlternatives.eContents().get(10);
		private final Keyword cSecurityKeyword_10_0 = (Keyword)cGroup_10.eContents().get(0);
		private final Keyword cProfileKeyword_10_1 = (Keyword)cGroup_10.eContents().get(1);
		private final RuleCall cSecurityProfileOnlyParserRuleCall_10_2 = (RuleCall)cGroup_10.eContents().get(2);
		private final Group cGroup_11 = (Group)cAlternatives.eContents().get(11);
		private final Keyword cResponsibilityKeyword_11_0 = (Keyword)cGroup_11.eContents().get(0);
		private final RuleCall cResponsibilityOnlyParserRuleCall_11_1 = (RuleCall)cGroup_11.eContents().get(1);
		private final Group cGroup_12 = (Group)cAlternatives.eContents().get(12);
		private final Keyword cUserKeyword_12_0 = (Keyword)cGroup_12.eContents().get(0);
		private final RuleCall cUserOnlyParserRuleCall_12_1 = (RuleCall)cGroup_12.eContents().get(1);
		
		//TemplateBody returns Element:
		//    'value' 'set' ValueSetOnly | ('ledger' | 'set' 'of' 'books') LedgerOnly | 'legal' 'entity' LegalEntityOnly
		//    | 'business' 'group' BusinessGroupOnly | 'operating' 'unit' OperatingUnitOnly
		//    | 'inventory' 'organization' InventoryOnly | 'subinventory' SubinventoryOnly | 'cost' 'center' CostCenterOnly
		//    | 'hr' 'organization' HrOrganizationOnly | 'location' LocationOnly | 'security' 'profile' SecurityProfileOnly
		//    | 'responsibility' ResponsibilityOnly | 'user' UserOnly;
		@Override public ParserRule getRule() { return rule; }
		
		//'value' 'set' ValueSetOnly | ('ledger' | 'set' 'of' 'books') LedgerOnly | 'legal' 'entity' LegalEntityOnly
		//| 'business' 'group' BusinessGroupOnly | 'operating' 'unit' OperatingUnitOnly
		//| 'inventory' 'organization' InventoryOnly | 'subinventory' SubinventoryOnly | 'cost' 'center' CostCenterOnly
		//| 'hr' 'organization' HrOrganizationOnly | 'location' LocationOnly | 'security' 'profile' SecurityProfileOnly
		//| 'responsibility' ResponsibilityOnly | 'user' UserOnly
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'value' 'set' ValueSetOnly
		public Group getGroup_0() { return cGroup_0; }
		
		//'value'
		public Keyword getValueKeyword_0_0() { return cValueKeyword_0_0; }
		
		//'set'
		public Keyword getSetKeyword_0_1() { return cSetKeyword_0_1; }
		
		//ValueSetOnly
		public RuleCall getValueSetOnlyParserRuleCall_0_2() { return cValueSetOnlyParserRuleCall_0_2; }
		
		//('ledger' | 'set' 'of' 'books') LedgerOnly
		public Group getGroup_1() { return cGroup_1; }
		
		//('ledger' | 'set' 'of' 'books')
		public Alternatives getAlternatives_1_0() { return cAlternatives_1_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_1_0_0() { return cLedgerKeyword_1_0_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_1_0_1() { return cGroup_1_0_1; }
		
		//'set'
		public Keyword getSetKeyword_1_0_1_0() { return cSetKeyword_1_0_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_0_1_1() { return cOfKeyword_1_0_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_1_0_1_2() { return cBooksKeyword_1_0_1_2; }
		
		//LedgerOnly
		public RuleCall getLedgerOnlyParserRuleCall_1_1() { return cLedgerOnlyParserRuleCall_1_1; }
		
		//'legal' 'entity' LegalEntityOnly
		public Group getGroup_2() { return cGroup_2; }
		
		//'legal'
		public Keyword getLegalKeyword_2_0() { return cLegalKeyword_2_0; }
		
		//'entity'
		public Keyword getEntityKeyword_2_1() { return cEntityKeyword_2_1; }
		
		//LegalEntityOnly
		public RuleCall getLegalEntityOnlyParserRuleCall_2_2() { return cLegalEntityOnlyParserRuleCall_2_2; }
		
		//'business' 'group' BusinessGroupOnly
		public Group getGroup_3() { return cGroup_3; }
		
		//'business'
		public Keyword getBusinessKeyword_3_0() { return cBusinessKeyword_3_0; }
		
		//'group'
		public Keyword getGroupKeyword_3_1() { return cGroupKeyword_3_1; }
		
		//BusinessGroupOnly
		public RuleCall getBusinessGroupOnlyParserRuleCall_3_2() { return cBusinessGroupOnlyParserRuleCall_3_2; }
		
		//'operating' 'unit' OperatingUnitOnly
		public Group getGroup_4() { return cGroup_4; }
		
		//'operating'
		public Keyword getOperatingKeyword_4_0() { return cOperatingKeyword_4_0; }
		
		//'unit'
		public Keyword getUnitKeyword_4_1() { return cUnitKeyword_4_1; }
		
		//OperatingUnitOnly
		public RuleCall getOperatingUnitOnlyParserRuleCall_4_2() { return cOperatingUnitOnlyParserRuleCall_4_2; }
		
		//'inventory' 'organization' InventoryOnly
		public Group getGroup_5() { return cGroup_5; }
		
		//'inventory'
		public Keyword getInventoryKeyword_5_0() { return cInventoryKeyword_5_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_5_1() { return cOrganizationKeyword_5_1; }
		
		//InventoryOnly
		public RuleCall getInventoryOnlyParserRuleCall_5_2() { return cInventoryOnlyParserRuleCall_5_2; }
		
		//'subinventory' SubinventoryOnly
		public Group getGroup_6() { return cGroup_6; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword_6_0() { return cSubinventoryKeyword_6_0; }
		
		//SubinventoryOnly
		public RuleCall getSubinventoryOnlyParserRuleCall_6_1() { return cSubinventoryOnlyParserRuleCall_6_1; }
		
		//'cost' 'center' CostCenterOnly
		public Group getGroup_7() { return cGroup_7; }
		
		//'cost'
		public Keyword getCostKeyword_7_0() { return cCostKeyword_7_0; }
		
		//'center'
		public Keyword getCenterKeyword_7_1() { return cCenterKeyword_7_1; }
		
		//CostCenterOnly
		public RuleCall getCostCenterOnlyParserRuleCall_7_2() { return cCostCenterOnlyParserRuleCall_7_2; }
		
		//'hr' 'organization' HrOrganizationOnly
		public Group getGroup_8() { return cGroup_8; }
		
		//'hr'
		public Keyword getHrKeyword_8_0() { return cHrKeyword_8_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_8_1() { return cOrganizationKeyword_8_1; }
		
		//HrOrganizationOnly
		public RuleCall getHrOrganizationOnlyParserRuleCall_8_2() { return cHrOrganizationOnlyParserRuleCall_8_2; }
		
		//'location' LocationOnly
		public Group getGroup_9() { return cGroup_9; }
		
		//'location'
		public Keyword getLocationKeyword_9_0() { return cLocationKeyword_9_0; }
		
		//LocationOnly
		public RuleCall getLocationOnlyParserRuleCall_9_1() { return cLocationOnlyParserRuleCall_9_1; }
		
		//'security' 'profile' SecurityProfileOnly
		public Group getGroup_10() { return cGroup_10; }
		
		//'security'
		public Keyword getSecurityKeyword_10_0() { return cSecurityKeyword_10_0; }
		
		//'profile'
		public Keyword getProfileKeyword_10_1() { return cProfileKeyword_10_1; }
		
		//SecurityProfileOnly
		public RuleCall getSecurityProfileOnlyParserRuleCall_10_2() { return cSecurityProfileOnlyParserRuleCall_10_2; }
		
		//'responsibility' ResponsibilityOnly
		public Group getGroup_11() { return cGroup_11; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_11_0() { return cResponsibilityKeyword_11_0; }
		
		//ResponsibilityOnly
		public RuleCall getResponsibilityOnlyParserRuleCall_11_1() { return cResponsibilityOnlyParserRuleCall_11_1; }
		
		//'user' UserOnly
		public Group getGroup_12() { return cGroup_12; }
		
		//'user'
		public Keyword getUserKeyword_12_0() { return cUserKeyword_12_0; }
		
		//UserOnly
		public RuleCall getUserOnlyParserRuleCall_12_1() { return cUserOnlyParserRuleCall_12_1; }
	}
	public class EnvironmentElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Environment");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cEnvironmentKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Assignment cIdAssignment_1 = (Assignment)cGroup.eContents().get(1);
		private final RuleCall cIdIdParserRuleCall_1_0 = (RuleCall)cIdAssignment_1.eContents().get(0);
		private final Keyword cLeftCurlyBracketKeyword_2 = (Keyword)cGroup.eContents().get(2);
		private final Assignment cChangesAssignment_3 = (Assignment)cGroup.eContents().get(3);
		private final RuleCall cChangesEnvironmentChangeParserRuleCall_3_0 = (RuleCall)cChangesAssignment_3.eContents().get(0);
		private final Keyword cRightCurlyBracketKeyword_4 = (Keyword)cGroup.eContents().get(4);
		
		//Environment: 'environment' id=Id '{' changes+=EnvironmentChange* '}';
		@Override public ParserRule getRule() { return rule; }
		
		//'environment' id=Id '{' changes+=EnvironmentChange* '}'
		public Group getGroup() { return cGroup; }
		
		//'environment'
		public Keyword getEnvironmentKeyword_0() { return cEnvironmentKeyword_0; }
		
		//id=Id
		public Assignment getIdAssignment_1() { return cIdAssignment_1; }
		
		//Id
		public RuleCall getIdIdParserRuleCall_1_0() { return cIdIdParserRuleCall_1_0; }
		
		//'{'
		public Keyword getLeftCurlyBracketKeyword_2() { return cLeftCurlyBracketKeyword_2; }
		
		//changes+=EnvironmentChange*
		public Assignment getChangesAssignment_3() { return cChangesAssignment_3; }
		
		//EnvironmentChange
		public RuleCall getChangesEnvironmentChangeParserRuleCall_3_0() { return cChangesEnvironmentChangeParserRuleCall_3_0; }
		
		//'}'
		public Keyword getRightCurlyBracketKeyword_4() { return cRightCurlyBracketKeyword_4; }
	}
	public class EnvironmentChangeElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.EnvironmentChange");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cValueKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Keyword cSetKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final Assignment cTargetAssignment_0_2 = (Assignment)cGroup_0.eContents().get(2);
		private final CrossReference cTargetValueSetCrossReference_0_2_0 = (CrossReference)cTargetAssignment_0_2.eContents().get(0);
		private final RuleCall cTargetValueSetIdParserRuleCall_0_2_0_1 = (RuleCall)cTargetValueSetCrossReference_0_2_0.eContents().get(1);
		private final Group cGroup_0_3 = (Group)cGroup_0.eContents().get(3);
		private final Keyword cIsKeyword_0_3_0 = (Keyword)cGroup_0_3.eContents().get(0);
		private final Assignment cNameAssignment_0_3_1 = (Assignment)cGroup_0_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_0_3_1_0 = (RuleCall)cNameAssignment_0_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_0_4 = (Assignment)cGroup_0.eContents().get(4);
		private final RuleCall cBodyValueSetOnlyParserRuleCall_0_4_0 = (RuleCall)cBodyAssignment_0_4.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cChartKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Keyword cOfKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		private final Keyword cAccountsKeyword_1_2 = (Keyword)cGroup_1.eContents().get(2);
		private final Assignment cTargetAssignment_1_3 = (Assignment)cGroup_1.eContents().get(3);
		private final CrossReference cTargetChartOfAccountsCrossReference_1_3_0 = (CrossReference)cTargetAssignment_1_3.eContents().get(0);
		private final RuleCall cTargetChartOfAccountsIdParserRuleCall_1_3_0_1 = (RuleCall)cTargetChartOfAccountsCrossReference_1_3_0.eContents().get(1);
		private final Group cGroup_1_4 = (Group)cGroup_1.eContents().get(4);
		private final Keyword cIsKeyword_1_4_0 = (Keyword)cGroup_1_4.eContents().get(0);
		private final Assignment cNameAssignment_1_4_1 = (Assignment)cGroup_1_4.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_1_4_1_0 = (RuleCall)cNameAssignment_1_4_1.eContents().get(0);
		private final Assignment cBodyAssignment_1_5 = (Assignment)cGroup_1.eContents().get(5);
		private final RuleCall cBodyChartOnlyParserRuleCall_1_5_0 = (RuleCall)cBodyAssignment_1_5.eContents().get(0);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Alternatives cAlternatives_2_0 = (Alternatives)cGroup_2.eContents().get(0);
		private final Keyword cLedgerKeyword_2_0_0 = (Keyword)cAlternatives_2_0.eContents().get(0);
		private final Group cGroup_2_0_1 = (Group)cAlternatives_2_0.eContents().get(1);
		private final Keyword cSetKeyword_2_0_1_0 = (Keyword)cGroup_2_0_1.eContents().get(0);
		private final Keyword cOfKeyword_2_0_1_1 = (Keyword)cGroup_2_0_1.eContents().get(1);
		private final Keyword cBooksKeyword_2_0_1_2 = (Keyword)cGroup_2_0_1.eContents().get(2);
		private final Assignment cTargetAssignment_2_1 = (Assignment)cGroup_2.eContents().get(1);
		private final CrossReference cTargetLedgerCrossReference_2_1_0 = (CrossReference)cTargetAssignment_2_1.eContents().get(0);
		private final RuleCall cTargetLedgerIdParserRuleCall_2_1_0_1 = (RuleCall)cTargetLedgerCrossReference_2_1_0.eContents().get(1);
		private final Group cGroup_2_2 = (Group)cGroup_2.eContents().get(2);
		private final Keyword cIsKeyword_2_2_0 = (Keyword)cGroup_2_2.eContents().get(0);
		private final Assignment cNameAssignment_2_2_1 = (Assignment)cGroup_2_2.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_2_2_1_0 = (RuleCall)cNameAssignment_2_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_2_3 = (Assignment)cGroup_2.eContents().get(3);
		private final RuleCall cBodyLedgerOnlyParserRuleCall_2_3_0 = (RuleCall)cBodyAssignment_2_3.eContents().get(0);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cLegalKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cEntityKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Assignment cTargetAssignment_3_2 = (Assignment)cGroup_3.eContents().get(2);
		private final CrossReference cTargetLegalEntityCrossReference_3_2_0 = (CrossReference)cTargetAssignment_3_2.eContents().get(0);
		private final RuleCall cTargetLegalEntityIdParserRuleCall_3_2_0_1 = (RuleCall)cTargetLegalEntityCrossReference_3_2_0.eContents().get(1);
		private final Group cGroup_3_3 = (Group)cGroup_3.eContents().get(3);
		private final Keyword cIsKeyword_3_3_0 = (Keyword)cGroup_3_3.eContents().get(0);
		private final Assignment cNameAssignment_3_3_1 = (Assignment)cGroup_3_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_3_3_1_0 = (RuleCall)cNameAssignment_3_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_3_4 = (Assignment)cGroup_3.eContents().get(4);
		private final RuleCall cBodyLegalEntityOnlyParserRuleCall_3_4_0 = (RuleCall)cBodyAssignment_3_4.eContents().get(0);
		private final Group cGroup_4 = (Group)cAlternatives.eContents().get(4);
		private final Keyword cBusinessKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Keyword cGroupKeyword_4_1 = (Keyword)cGroup_4.eContents().get(1);
		private final Assignment cTargetAssignment_4_2 = (Assignment)cGroup_4.eContents().get(2);
		private final CrossReference cTargetBusinessGroupCrossReference_4_2_0 = (CrossReference)cTargetAssignment_4_2.eContents().get(0);
		private final RuleCall cTargetBusinessGroupIdParserRuleCall_4_2_0_1 = (RuleCall)cTargetBusinessGroupCrossReference_4_2_0.eContents().get(1);
		private final Group cGroup_4_3 = (Group)cGroup_4.eContents().get(3);
		private final Keyword cIsKeyword_4_3_0 = (Keyword)cGroup_4_3.eContents().get(0);
		private final Assignment cNameAssignment_4_3_1 = (Assignment)cGroup_4_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_4_3_1_0 = (RuleCall)cNameAssignment_4_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_4_4 = (Assignment)cGroup_4.eContents().get(4);
		private final RuleCall cBodyBusinessGroupOnlyParserRuleCall_4_4_0 = (RuleCall)cBodyAssignment_4_4.eContents().get(0);
		private final Group cGroup_5 = (Group)cAlternatives.eContents().get(5);
		private final Keyword cOperatingKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Keyword cUnitKeyword_5_1 = (Keyword)cGroup_5.eContents().get(1);
		private final Assignment cTargetAssignment_5_2 = (Assignment)cGroup_5.eContents().get(2);
		private final CrossReference cTargetOperatingUnitCrossReference_5_2_0 = (CrossReference)cTargetAssignment_5_2.eContents().get(0);
		private final RuleCall cTargetOperatingUnitIdParserRuleCall_5_2_0_1 = (RuleCall)cTargetOperatingUnitCrossReference_5_2_0.eContents().get(1);
		private final Group cGroup_5_3 = (Group)cGroup_5.eContents().get(3);
		private final Keyword cIsKeyword_5_3_0 = (Keyword)cGroup_5_3.eContents().get(0);
		private final Assignment cNameAssignment_5_3_1 = (Assignment)cGroup_5_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_5_3_1_0 = (RuleCall)cNameAssignment_5_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_5_4 = (Assignment)cGroup_5.eContents().get(4);
		private final RuleCall cBodyOperatingUnitOnlyParserRuleCall_5_4_0 = (RuleCall)cBodyAssignment_5_4.eContents().get(0);
		private final Group cGroup_6 = (Group)cAlternatives.eContents().get(6);
		private final Keyword cInventoryKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Keyword cOrganizationKeyword_6_1 = (Keyword)cGroup_6.eContents().get(1);
		private final Assignment cTargetAssignment_6_2 = (Assignment)cGroup_6.eContents().get(2);
		private final CrossReference cTargetInventoryOrganizationCrossReference_6_2_0 = (CrossReference)cTargetAssignment_6_2.eContents().get(0);
		private final RuleCall cTargetInventoryOrganizationIdParserRuleCall_6_2_0_1 = (RuleCall)cTargetInventoryOrganizationCrossReference_6_2_0.eContents().get(1);
		private final Group cGroup_6_3 = (Group)cGroup_6.eContents().get(3);
		private final Keyword cIsKeyword_6_3_0 = (Keyword)cGroup_6_3.eContents().get(0);
		private final Assignment cNameAssignment_6_3_1 = (Assignment)cGroup_6_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_6_3_1_0 = (RuleCall)cNameAssignment_6_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_6_4 = (Assignment)cGroup_6.eContents().get(4);
		private final RuleCall cBodyInventoryOnlyParserRuleCall_6_4_0 = (RuleCall)cBodyAssignment_6_4.eContents().get(0);
		private final Group cGroup_7 = (Group)cAlternatives.eContents().get(7);
		private final Keyword cCostKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Keyword cCenterKeyword_7_1 = (Keyword)cGroup_7.eContents().get(1);
		private final Assignment cTargetAssignment_7_2 = (Assignment)cGroup_7.eContents().get(2);
		private final CrossReference cTargetCostCenterCrossReference_7_2_0 = (CrossReference)cTargetAssignment_7_2.eContents().get(0);
		private final RuleCall cTargetCostCenterIdParserRuleCall_7_2_0_1 = (RuleCall)cTargetCostCenterCrossReference_7_2_0.eContents().get(1);
		private final Group cGroup_7_3 = (Group)cGroup_7.eContents().get(3);
		private final Keyword cIsKeyword_7_3_0 = (Keyword)cGroup_7_3.eContents().get(0);
		private final Assignment cNameAssignment_7_3_1 = (Assignment)cGroup_7_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_7_3_1_0 = (RuleCall)cNameAssignment_7_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_7_4 = (Assignment)cGroup_7.eContents().get(4);
		private final RuleCall cBodyCostCenterOnlyParserRuleCall_7_4_0 = (RuleCall)cBodyAssignment_7_4.eContents().get(0);
		private final Group cGroup_8 = (Group)cAlternatives.eContents().get(8);
		private final Keyword cHrKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Keyword cOrganizationKeyword_8_1 = (Keyword)cGroup_8.eContents().get(1);
		private final Assignment cTargetAssignment_8_2 = (Assignment)cGroup_8.eContents().get(2);
		private final CrossReference cTargetHrOrganizationCrossReference_8_2_0 = (CrossReference)cTargetAssignment_8_2.eContents().get(0);
		private final RuleCall cTargetHrOrganizationIdParserRuleCall_8_2_0_1 = (RuleCall)cTargetHrOrganizationCrossReference_8_2_0.eContents().get(1);
		private final Group cGroup_8_3 = (Group)cGroup_8.eContents().get(3);
		private final Keyword cIsKeyword_8_3_0 = (Keyword)cGroup_8_3.eContents().get(0);
		private final Assignment cNameAssignment_8_3_1 = (Assignment)cGroup_8_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_8_3_1_0 = (RuleCall)cNameAssignment_8_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_8_4 = (Assignment)cGroup_8.eContents().get(4);
		private final RuleCall cBodyHrOrganizationOnlyParserRuleCall_8_4_0 = (RuleCall)cBodyAssignment_8_4.eContents().get(0);
		private final Group cGroup_9 = (Group)cAlternatives.eContents().get(9);
		private final Keyword cLocationKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Assignment cTargetAssignment_9_1 = (Assignment)cGroup_9.eContents().get(1);
		private final CrossReference cTargetLocationCrossReference_9_1_0 = (CrossReference)cTargetAssignment_9_1.eContents().get(0);
		private final RuleCall cTargetLocationIdParserRuleCall_9_1_0_1 = (RuleCall)cTargetLocationCrossReference_9_1_0.eContents().get(1);
		private final Group cGroup_9_2 = (Group)cGroup_9.eContents().get(2);
		private final Keyword cIsKeyword_9_2_0 = (Keyword)cGroup_9_2.eContents().get(0);
		private final Assignment cNameAssignment_9_2_1 = (Assignment)cGroup_9_2.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_9_2_1_0 = (RuleCall)cNameAssignment_9_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_9_3 = (Assignment)cGroup_9.eContents().get(3);
		private final RuleCall cBodyLocationOnlyParserRuleCall_9_3_0 = (RuleCall)cBodyAssignment_9_3.eContents().get(0);
		private final Group cGroup_10 = (Group)cAlternatives.eContents().get(10);
		private final Keyword cSecurityKeyword_10_0 = (Keyword)cGroup_10.eContents().get(0);
		private final Keyword cProfileKeyword_10_1 = (Keyword)cGroup_10.eContents().get(1);
		private final Assignment cTargetAssignment_10_2 = (Assignment)cGroup_10.eContents().get(2);
		private final CrossReference cTargetSecurityProfileCrossReference_10_2_0 = (CrossReference)cTargetAssignment_10_2.eContents().get(0);
		private final RuleCall cTargetSecurityProfileIdParserRuleCall_10_2_0_1 = (RuleCall)cTargetSecurityProfileCrossReference_10_2_0.eContents().get(1);
		private final Group cGroup_10_3 = (Group)cGroup_10.eContents().get(3);
		private final Keyword cIsKeyword_10_3_0 = (Keyword)cGroup_10_3.eContents().get(0);
		private final Assignment cNameAssignment_10_3_1 = (Assignment)cGroup_10_3.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_10_3_1_0 = (RuleCall)cNameAssignment_10_3_1.eContents().get(0);
		private final Assignment cBodyAssignment_10_4 = (Assignment)cGroup_10.eContents().get(4);
		private final RuleCall cBodySecurityProfileOnlyParserRuleCall_10_4_0 = (RuleCall)cBodyAssignment_10_4.eContents().get(0);
		private final Group cGroup_11 = (Group)cAlternatives.eContents().get(11);
		private final Keyword cResponsibilityKeyword_11_0 = (Keyword)cGroup_11.eContents().get(0);
		private final Assignment cTargetAssignment_11_1 = (Assignment)cGroup_11.eContents().get(1);
		private final CrossReference cTargetResponsibilityCrossReference_11_1_0 = (CrossReference)cTargetAssignment_11_1.eContents().get(0);
		private final RuleCall cTargetResponsibilityIdParserRuleCall_11_1_0_1 = (RuleCall)cTargetResponsibilityCrossReference_11_1_0.eContents().get(1);
		private final Group cGroup_11_2 = (Group)cGroup_11.eContents().get(2);
		private final Keyword cIsKeyword_11_2_0 = (Keyword)cGroup_11_2.eContents().get(0);
		private final Assignment cNameAssignment_11_2_1 = (Assignment)cGroup_11_2.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_11_2_1_0 = (RuleCall)cNameAssignment_11_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_11_3 = (Assignment)cGroup_11.eContents().get(3);
		private final RuleCall cBodyResponsibilityOnlyParserRuleCall_11_3_0 = (RuleCall)cBodyAssignment_11_3.eContents().get(0);
		private final Group cGroup_12 = (Group)cAlternatives.eContents().get(12);
		private final Keyword cUserKeyword_12_0 = (Keyword)cGroup_12.eContents().get(0);
		private final Assignment cTargetAssignment_12_1 = (Assignment)cGroup_12.eContents().get(1);
		private final CrossReference cTargetUserCrossReference_12_1_0 = (CrossReference)cTargetAssignment_12_1.eContents().get(0);
		private final RuleCall cTargetUserIdParserRuleCall_12_1_0_1 = (RuleCall)cTargetUserCrossReference_12_1_0.eContents().get(1);
		private final Group cGroup_12_2 = (Group)cGroup_12.eContents().get(2);
		private final Keyword cIsKeyword_12_2_0 = (Keyword)cGroup_12_2.eContents().get(0);
		private final Assignment cNameAssignment_12_2_1 = (Assignment)cGroup_12_2.eContents().get(1);
		private final RuleCall cNameSTRINGTerminalRuleCall_12_2_1_0 = (RuleCall)cNameAssignment_12_2_1.eContents().get(0);
		private final Assignment cBodyAssignment_12_3 = (Assignment)cGroup_12.eContents().get(3);
		private final RuleCall cBodyUserOnlyParserRuleCall_12_3_0 = (RuleCall)cBodyAssignment_12_3.eContents().get(0);
		
		//EnvironmentChange:
		//    'value' 'set' target=[ValueSet|Id] ('is' name=STRING)? body=ValueSetOnly?
		//    | 'chart' 'of' 'accounts' target=[ChartOfAccounts|Id] ('is' name=STRING)? body=ChartOnly?
		//    | ('ledger' | 'set' 'of' 'books') target=[Ledger|Id] ('is' name=STRING)? body=LedgerOnly?
		//    | 'legal' 'entity' target=[LegalEntity|Id] ('is' name=STRING)? body=LegalEntityOnly?
		//    | 'business' 'group' target=[BusinessGroup|Id] ('is' name=STRING)? body=BusinessGroupOnly?
		//    | 'operating' 'unit' target=[OperatingUnit|Id] ('is' name=STRING)? body=OperatingUnitOnly?
		//    | 'inventory' 'organization' target=[InventoryOrganization|Id] ('is' name=STRING)? body=InventoryOnly?
		//    | 'cost' 'center' target=[CostCenter|Id] ('is' name=STRING)? body=CostCenterOnly?
		//    | 'hr' 'organization' target=[HrOrganization|Id] ('is' name=STRING)? body=HrOrganizationOnly?
		//    | 'location' target=[Location|Id] ('is' name=STRING)? body=LocationOnly?
		//    | 'security' 'profile' target=[SecurityProfile|Id] ('is' name=STRING)? body=SecurityProfileOnly?
		//    | 'responsibility' target=[Responsibility|Id] ('is' name=STRING)? body=ResponsibilityOnly?
		//    | 'user' target=[User|Id] ('is' name=STRING)? body=UserOnly?;
		@Override public ParserRule getRule() { return rule; }
		
		//'value' 'set' target=[ValueSet|Id] ('is' name=STRING)? body=ValueSetOnly?
		//| 'chart' 'of' 'accounts' target=[ChartOfAccounts|Id] ('is' name=STRING)? body=ChartOnly?
		//| ('ledger' | 'set' 'of' 'books') target=[Ledger|Id] ('is' name=STRING)? body=LedgerOnly?
		//| 'legal' 'entity' target=[LegalEntity|Id] ('is' name=STRING)? body=LegalEntityOnly?
		//| 'business' 'group' target=[BusinessGroup|Id] ('is' name=STRING)? body=BusinessGroupOnly?
		//| 'operating' 'unit' target=[OperatingUnit|Id] ('is' name=STRING)? body=OperatingUnitOnly?
		//| 'inventory' 'organization' target=[InventoryOrganization|Id] ('is' name=STRING)? body=InventoryOnly?
		//| 'cost' 'center' target=[CostCenter|Id] ('is' name=STRING)? body=CostCenterOnly?
		//| 'hr' 'organization' target=[HrOrganization|Id] ('is' name=STRING)? body=HrOrganizationOnly?
		//| 'location' target=[Location|Id] ('is' name=STRING)? body=LocationOnly?
		//| 'security' 'profile' target=[SecurityProfile|Id] ('is' name=STRING)? body=SecurityProfileOnly?
		//| 'responsibility' target=[Responsibility|Id] ('is' name=STRING)? body=ResponsibilityOnly?
		//| 'user' target=[User|Id] ('is' name=STRING)? body=UserOnly?
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'value' 'set' target=[ValueSet|Id] ('is' name=STRING)? body=ValueSetOnly?
		public Group getGroup_0() { return cGroup_0; }
		
		//'value'
		public Keyword getValueKeyword_0_0() { return cValueKeyword_0_0; }
		
		//'set'
		public Keyword getSetKeyword_0_1() { return cSetKeyword_0_1; }
		
		//target=[ValueSet|Id]
		public Assignment getTargetAssignment_0_2() { return cTargetAssignment_0_2; }
		
		//[ValueSet|Id]
		public CrossReference getTargetValueSetCrossReference_0_2_0() { return cTargetValueSetCrossReference_0_2_0; }
		
		//Id
		public RuleCall getTargetValueSetIdParserRuleCall_0_2_0_1() { return cTargetValueSetIdParserRuleCall_0_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_0_3() { return cGroup_0_3; }
		
		//'is'
		public Keyword getIsKeyword_0_3_0() { return cIsKeyword_0_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_0_3_1() { return cNameAssignment_0_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_0_3_1_0() { return cNameSTRINGTerminalRuleCall_0_3_1_0; }
		
		//body=ValueSetOnly?
		public Assignment getBodyAssignment_0_4() { return cBodyAssignment_0_4; }
		
		//ValueSetOnly
		public RuleCall getBodyValueSetOnlyParserRuleCall_0_4_0() { return cBodyValueSetOnlyParserRuleCall_0_4_0; }
		
		//'chart' 'of' 'accounts' target=[ChartOfAccounts|Id] ('is' name=STRING)? body=ChartOnly?
		public Group getGroup_1() { return cGroup_1; }
		
		//'chart'
		public Keyword getChartKeyword_1_0() { return cChartKeyword_1_0; }
		
		//'of'
		public Keyword getOfKeyword_1_1() { return cOfKeyword_1_1; }
		
		//'accounts'
		public Keyword getAccountsKeyword_1_2() { return cAccountsKeyword_1_2; }
		
		//target=[ChartOfAccounts|Id]
		public Assignment getTargetAssignment_1_3() { return cTargetAssignment_1_3; }
		
		//[ChartOfAccounts|Id]
		public CrossReference getTargetChartOfAccountsCrossReference_1_3_0() { return cTargetChartOfAccountsCrossReference_1_3_0; }
		
		//Id
		public RuleCall getTargetChartOfAccountsIdParserRuleCall_1_3_0_1() { return cTargetChartOfAccountsIdParserRuleCall_1_3_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_1_4() { return cGroup_1_4; }
		
		//'is'
		public Keyword getIsKeyword_1_4_0() { return cIsKeyword_1_4_0; }
		
		//name=STRING
		public Assignment getNameAssignment_1_4_1() { return cNameAssignment_1_4_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_1_4_1_0() { return cNameSTRINGTerminalRuleCall_1_4_1_0; }
		
		//body=ChartOnly?
		public Assignment getBodyAssignment_1_5() { return cBodyAssignment_1_5; }
		
		//ChartOnly
		public RuleCall getBodyChartOnlyParserRuleCall_1_5_0() { return cBodyChartOnlyParserRuleCall_1_5_0; }
		
		//('ledger' | 'set' 'of' 'books') target=[Ledger|Id] ('is' name=STRING)? body=LedgerOnly?
		public Group getGroup_2() { return cGroup_2; }
		
		//('ledger' | 'set' 'of' 'books')
		public Alternatives getAlternatives_2_0() { return cAlternatives_2_0; }
		
		//'ledger'
		public Keyword getLedgerKeyword_2_0_0() { return cLedgerKeyword_2_0_0; }
		
		//'set' 'of' 'books'
		public Group getGroup_2_0_1() { return cGroup_2_0_1; }
		
		//'set'
		public Keyword getSetKeyword_2_0_1_0() { return cSetKeyword_2_0_1_0; }
		
		//'of'
		public Keyword getOfKeyword_2_0_1_1() { return cOfKeyword_2_0_1_1; }
		
		//'books'
		public Keyword getBooksKeyword_2_0_1_2() { return cBooksKeyword_2_0_1_2; }
		
		//target=[Ledger|Id]
		public Assignment getTargetAssignment_2_1() { return cTargetAssignment_2_1; }
		
		//[Ledger|Id]
		public CrossReference getTargetLedgerCrossReference_2_1_0() { return cTargetLedgerCrossReference_2_1_0; }
		
		//Id
		public RuleCall getTargetLedgerIdParserRuleCall_2_1_0_1() { return cTargetLedgerIdParserRuleCall_2_1_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_2_2() { return cGroup_2_2; }
		
		//'is'
		public Keyword getIsKeyword_2_2_0() { return cIsKeyword_2_2_0; }
		
		//name=STRING
		public Assignment getNameAssignment_2_2_1() { return cNameAssignment_2_2_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_2_2_1_0() { return cNameSTRINGTerminalRuleCall_2_2_1_0; }
		
		//body=LedgerOnly?
		public Assignment getBodyAssignment_2_3() { return cBodyAssignment_2_3; }
		
		//LedgerOnly
		public RuleCall getBodyLedgerOnlyParserRuleCall_2_3_0() { return cBodyLedgerOnlyParserRuleCall_2_3_0; }
		
		//'legal' 'entity' target=[LegalEntity|Id] ('is' name=STRING)? body=LegalEntityOnly?
		public Group getGroup_3() { return cGroup_3; }
		
		//'legal'
		public Keyword getLegalKeyword_3_0() { return cLegalKeyword_3_0; }
		
		//'entity'
		public Keyword getEntityKeyword_3_1() { return cEntityKeyword_3_1; }
		
		//target=[LegalEntity|Id]
		public Assignment getTargetAssignment_3_2() { return cTargetAssignment_3_2; }
		
		//[LegalEntity|Id]
		public CrossReference getTargetLegalEntityCrossReference_3_2_0() { return cTargetLegalEntityCrossReference_3_2_0; }
		
		//Id
		public RuleCall getTargetLegalEntityIdParserRuleCall_3_2_0_1() { return cTargetLegalEntityIdParserRuleCall_3_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_3_3() { return cGroup_3_3; }
		
		//'is'
		public Keyword getIsKeyword_3_3_0() { return cIsKeyword_3_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_3_3_1() { return cNameAssignment_3_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_3_3_1_0() { return cNameSTRINGTerminalRuleCall_3_3_1_0; }
		
		//body=LegalEntityOnly?
		public Assignment getBodyAssignment_3_4() { return cBodyAssignment_3_4; }
		
		//LegalEntityOnly
		public RuleCall getBodyLegalEntityOnlyParserRuleCall_3_4_0() { return cBodyLegalEntityOnlyParserRuleCall_3_4_0; }
		
		//'business' 'group' target=[BusinessGroup|Id] ('is' name=STRING)? body=BusinessGroupOnly?
		public Group getGroup_4() { return cGroup_4; }
		
		//'business'
		public Keyword getBusinessKeyword_4_0() { return cBusinessKeyword_4_0; }
		
		//'group'
		public Keyword getGroupKeyword_4_1() { return cGroupKeyword_4_1; }
		
		//target=[BusinessGroup|Id]
		public Assignment getTargetAssignment_4_2() { return cTargetAssignment_4_2; }
		
		//[BusinessGroup|Id]
		public CrossReference getTargetBusinessGroupCrossReference_4_2_0() { return cTargetBusinessGroupCrossReference_4_2_0; }
		
		//Id
		public RuleCall getTargetBusinessGroupIdParserRuleCall_4_2_0_1() { return cTargetBusinessGroupIdParserRuleCall_4_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_4_3() { return cGroup_4_3; }
		
		//'is'
		public Keyword getIsKeyword_4_3_0() { return cIsKeyword_4_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_4_3_1() { return cNameAssignment_4_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_4_3_1_0() { return cNameSTRINGTerminalRuleCall_4_3_1_0; }
		
		//body=BusinessGroupOnly?
		public Assignment getBodyAssignment_4_4() { return cBodyAssignment_4_4; }
		
		//BusinessGroupOnly
		public RuleCall getBodyBusinessGroupOnlyParserRuleCall_4_4_0() { return cBodyBusinessGroupOnlyParserRuleCall_4_4_0; }
		
		//'operating' 'unit' target=[OperatingUnit|Id] ('is' name=STRING)? body=OperatingUnitOnly?
		public Group getGroup_5() { return cGroup_5; }
		
		//'operating'
		public Keyword getOperatingKeyword_5_0() { return cOperatingKeyword_5_0; }
		
		//'unit'
		public Keyword getUnitKeyword_5_1() { return cUnitKeyword_5_1; }
		
		//target=[OperatingUnit|Id]
		public Assignment getTargetAssignment_5_2() { return cTargetAssignment_5_2; }
		
		//[OperatingUnit|Id]
		public CrossReference getTargetOperatingUnitCrossReference_5_2_0() { return cTargetOperatingUnitCrossReference_5_2_0; }
		
		//Id
		public RuleCall getTargetOperatingUnitIdParserRuleCall_5_2_0_1() { return cTargetOperatingUnitIdParserRuleCall_5_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_5_3() { return cGroup_5_3; }
		
		//'is'
		public Keyword getIsKeyword_5_3_0() { return cIsKeyword_5_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_5_3_1() { return cNameAssignment_5_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_5_3_1_0() { return cNameSTRINGTerminalRuleCall_5_3_1_0; }
		
		//body=OperatingUnitOnly?
		public Assignment getBodyAssignment_5_4() { return cBodyAssignment_5_4; }
		
		//OperatingUnitOnly
		public RuleCall getBodyOperatingUnitOnlyParserRuleCall_5_4_0() { return cBodyOperatingUnitOnlyParserRuleCall_5_4_0; }
		
		//'inventory' 'organization' target=[InventoryOrganization|Id] ('is' name=STRING)? body=InventoryOnly?
		public Group getGroup_6() { return cGroup_6; }
		
		//'inventory'
		public Keyword getInventoryKeyword_6_0() { return cInventoryKeyword_6_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_6_1() { return cOrganizationKeyword_6_1; }
		
		//target=[InventoryOrganization|Id]
		public Assignment getTargetAssignment_6_2() { return cTargetAssignment_6_2; }
		
		//[InventoryOrganization|Id]
		public CrossReference getTargetInventoryOrganizationCrossReference_6_2_0() { return cTargetInventoryOrganizationCrossReference_6_2_0; }
		
		//Id
		public RuleCall getTargetInventoryOrganizationIdParserRuleCall_6_2_0_1() { return cTargetInventoryOrganizationIdParserRuleCall_6_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_6_3() { return cGroup_6_3; }
		
		//'is'
		public Keyword getIsKeyword_6_3_0() { return cIsKeyword_6_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_6_3_1() { return cNameAssignment_6_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_6_3_1_0() { return cNameSTRINGTerminalRuleCall_6_3_1_0; }
		
		//body=InventoryOnly?
		public Assignment getBodyAssignment_6_4() { return cBodyAssignment_6_4; }
		
		//InventoryOnly
		public RuleCall getBodyInventoryOnlyParserRuleCall_6_4_0() { return cBodyInventoryOnlyParserRuleCall_6_4_0; }
		
		//'cost' 'center' target=[CostCenter|Id] ('is' name=STRING)? body=CostCenterOnly?
		public Group getGroup_7() { return cGroup_7; }
		
		//'cost'
		public Keyword getCostKeyword_7_0() { return cCostKeyword_7_0; }
		
		//'center'
		public Keyword getCenterKeyword_7_1() { return cCenterKeyword_7_1; }
		
		//target=[CostCenter|Id]
		public Assignment getTargetAssignment_7_2() { return cTargetAssignment_7_2; }
		
		//[CostCenter|Id]
		public CrossReference getTargetCostCenterCrossReference_7_2_0() { return cTargetCostCenterCrossReference_7_2_0; }
		
		//Id
		public RuleCall getTargetCostCenterIdParserRuleCall_7_2_0_1() { return cTargetCostCenterIdParserRuleCall_7_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_7_3() { return cGroup_7_3; }
		
		//'is'
		public Keyword getIsKeyword_7_3_0() { return cIsKeyword_7_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_7_3_1() { return cNameAssignment_7_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_7_3_1_0() { return cNameSTRINGTerminalRuleCall_7_3_1_0; }
		
		//body=CostCenterOnly?
		public Assignment getBodyAssignment_7_4() { return cBodyAssignment_7_4; }
		
		//CostCenterOnly
		public RuleCall getBodyCostCenterOnlyParserRuleCall_7_4_0() { return cBodyCostCenterOnlyParserRuleCall_7_4_0; }
		
		//'hr' 'organization' target=[HrOrganization|Id] ('is' name=STRING)? body=HrOrganizationOnly?
		public Group getGroup_8() { return cGroup_8; }
		
		//'hr'
		public Keyword getHrKeyword_8_0() { return cHrKeyword_8_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_8_1() { return cOrganizationKeyword_8_1; }
		
		//target=[HrOrganization|Id]
		public Assignment getTargetAssignment_8_2() { return cTargetAssignment_8_2; }
		
		//[HrOrganization|Id]
		public CrossReference getTargetHrOrganizationCrossReference_8_2_0() { return cTargetHrOrganizationCrossReference_8_2_0; }
		
		//Id
		public RuleCall getTargetHrOrganizationIdParserRuleCall_8_2_0_1() { return cTargetHrOrganizationIdParserRuleCall_8_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_8_3() { return cGroup_8_3; }
		
		//'is'
		public Keyword getIsKeyword_8_3_0() { return cIsKeyword_8_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_8_3_1() { return cNameAssignment_8_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_8_3_1_0() { return cNameSTRINGTerminalRuleCall_8_3_1_0; }
		
		//body=HrOrganizationOnly?
		public Assignment getBodyAssignment_8_4() { return cBodyAssignment_8_4; }
		
		//HrOrganizationOnly
		public RuleCall getBodyHrOrganizationOnlyParserRuleCall_8_4_0() { return cBodyHrOrganizationOnlyParserRuleCall_8_4_0; }
		
		//'location' target=[Location|Id] ('is' name=STRING)? body=LocationOnly?
		public Group getGroup_9() { return cGroup_9; }
		
		//'location'
		public Keyword getLocationKeyword_9_0() { return cLocationKeyword_9_0; }
		
		//target=[Location|Id]
		public Assignment getTargetAssignment_9_1() { return cTargetAssignment_9_1; }
		
		//[Location|Id]
		public CrossReference getTargetLocationCrossReference_9_1_0() { return cTargetLocationCrossReference_9_1_0; }
		
		//Id
		public RuleCall getTargetLocationIdParserRuleCall_9_1_0_1() { return cTargetLocationIdParserRuleCall_9_1_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_9_2() { return cGroup_9_2; }
		
		//'is'
		public Keyword getIsKeyword_9_2_0() { return cIsKeyword_9_2_0; }
		
		//name=STRING
		public Assignment getNameAssignment_9_2_1() { return cNameAssignment_9_2_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_9_2_1_0() { return cNameSTRINGTerminalRuleCall_9_2_1_0; }
		
		//body=LocationOnly?
		public Assignment getBodyAssignment_9_3() { return cBodyAssignment_9_3; }
		
		//LocationOnly
		public RuleCall getBodyLocationOnlyParserRuleCall_9_3_0() { return cBodyLocationOnlyParserRuleCall_9_3_0; }
		
		//'security' 'profile' target=[SecurityProfile|Id] ('is' name=STRING)? body=SecurityProfileOnly?
		public Group getGroup_10() { return cGroup_10; }
		
		//'security'
		public Keyword getSecurityKeyword_10_0() { return cSecurityKeyword_10_0; }
		
		//'profile'
		public Keyword getProfileKeyword_10_1() { return cProfileKeyword_10_1; }
		
		//target=[SecurityProfile|Id]
		public Assignment getTargetAssignment_10_2() { return cTargetAssignment_10_2; }
		
		//[SecurityProfile|Id]
		public CrossReference getTargetSecurityProfileCrossReference_10_2_0() { return cTargetSecurityProfileCrossReference_10_2_0; }
		
		//Id
		public RuleCall getTargetSecurityProfileIdParserRuleCall_10_2_0_1() { return cTargetSecurityProfileIdParserRuleCall_10_2_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_10_3() { return cGroup_10_3; }
		
		//'is'
		public Keyword getIsKeyword_10_3_0() { return cIsKeyword_10_3_0; }
		
		//name=STRING
		public Assignment getNameAssignment_10_3_1() { return cNameAssignment_10_3_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_10_3_1_0() { return cNameSTRINGTerminalRuleCall_10_3_1_0; }
		
		//body=SecurityProfileOnly?
		public Assignment getBodyAssignment_10_4() { return cBodyAssignment_10_4; }
		
		//SecurityProfileOnly
		public RuleCall getBodySecurityProfileOnlyParserRuleCall_10_4_0() { return cBodySecurityProfileOnlyParserRuleCall_10_4_0; }
		
		//'responsibility' target=[Responsibility|Id] ('is' name=STRING)? body=ResponsibilityOnly?
		public Group getGroup_11() { return cGroup_11; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_11_0() { return cResponsibilityKeyword_11_0; }
		
		//target=[Responsibility|Id]
		public Assignment getTargetAssignment_11_1() { return cTargetAssignment_11_1; }
		
		//[Responsibility|Id]
		public CrossReference getTargetResponsibilityCrossReference_11_1_0() { return cTargetResponsibilityCrossReference_11_1_0; }
		
		//Id
		public RuleCall getTargetResponsibilityIdParserRuleCall_11_1_0_1() { return cTargetResponsibilityIdParserRuleCall_11_1_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_11_2() { return cGroup_11_2; }
		
		//'is'
		public Keyword getIsKeyword_11_2_0() { return cIsKeyword_11_2_0; }
		
		//name=STRING
		public Assignment getNameAssignment_11_2_1() { return cNameAssignment_11_2_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_11_2_1_0() { return cNameSTRINGTerminalRuleCall_11_2_1_0; }
		
		//body=ResponsibilityOnly?
		public Assignment getBodyAssignment_11_3() { return cBodyAssignment_11_3; }
		
		//ResponsibilityOnly
		public RuleCall getBodyResponsibilityOnlyParserRuleCall_11_3_0() { return cBodyResponsibilityOnlyParserRuleCall_11_3_0; }
		
		//'user' target=[User|Id] ('is' name=STRING)? body=UserOnly?
		public Group getGroup_12() { return cGroup_12; }
		
		//'user'
		public Keyword getUserKeyword_12_0() { return cUserKeyword_12_0; }
		
		//target=[User|Id]
		public Assignment getTargetAssignment_12_1() { return cTargetAssignment_12_1; }
		
		//[User|Id]
		public CrossReference getTargetUserCrossReference_12_1_0() { return cTargetUserCrossReference_12_1_0; }
		
		//Id
		public RuleCall getTargetUserIdParserRuleCall_12_1_0_1() { return cTargetUserIdParserRuleCall_12_1_0_1; }
		
		//('is' name=STRING)?
		public Group getGroup_12_2() { return cGroup_12_2; }
		
		//'is'
		public Keyword getIsKeyword_12_2_0() { return cIsKeyword_12_2_0; }
		
		//name=STRING
		public Assignment getNameAssignment_12_2_1() { return cNameAssignment_12_2_1; }
		
		//STRING
		public RuleCall getNameSTRINGTerminalRuleCall_12_2_1_0() { return cNameSTRINGTerminalRuleCall_12_2_1_0; }
		
		//body=UserOnly?
		public Assignment getBodyAssignment_12_3() { return cBodyAssignment_12_3; }
		
		//UserOnly
		public RuleCall getBodyUserOnlyParserRuleCall_12_3_0() { return cBodyUserOnlyParserRuleCall_12_3_0; }
	}
	public class ValueSetOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ValueSetOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cValueSetAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cValueSetBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//ValueSetOnly returns ValueSet: {ValueSet} ValueSetBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{ValueSet} ValueSetBody
		public Group getGroup() { return cGroup; }
		
		//{ValueSet}
		public Action getValueSetAction_0() { return cValueSetAction_0; }
		
		//ValueSetBody
		public RuleCall getValueSetBodyParserRuleCall_1() { return cValueSetBodyParserRuleCall_1; }
	}
	public class ChartOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ChartOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cChartOfAccountsAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cChartBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//ChartOnly returns ChartOfAccounts: {ChartOfAccounts} ChartBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{ChartOfAccounts} ChartBody
		public Group getGroup() { return cGroup; }
		
		//{ChartOfAccounts}
		public Action getChartOfAccountsAction_0() { return cChartOfAccountsAction_0; }
		
		//ChartBody
		public RuleCall getChartBodyParserRuleCall_1() { return cChartBodyParserRuleCall_1; }
	}
	public class LedgerOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LedgerOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cLedgerAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cLedgerBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//LedgerOnly returns Ledger: {Ledger} LedgerBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{Ledger} LedgerBody
		public Group getGroup() { return cGroup; }
		
		//{Ledger}
		public Action getLedgerAction_0() { return cLedgerAction_0; }
		
		//LedgerBody
		public RuleCall getLedgerBodyParserRuleCall_1() { return cLedgerBodyParserRuleCall_1; }
	}
	public class LegalEntityOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntityOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cLegalEntityAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cLegalEntityBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//LegalEntityOnly returns LegalEntity: {LegalEntity} LegalEntityBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{LegalEntity} LegalEntityBody
		public Group getGroup() { return cGroup; }
		
		//{LegalEntity}
		public Action getLegalEntityAction_0() { return cLegalEntityAction_0; }
		
		//LegalEntityBody
		public RuleCall getLegalEntityBodyParserRuleCall_1() { return cLegalEntityBodyParserRuleCall_1; }
	}
	public class BusinessGroupOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.BusinessGroupOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cBusinessGroupAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cBusinessGroupBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//BusinessGroupOnly returns BusinessGroup: {BusinessGroup} BusinessGroupBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{BusinessGroup} BusinessGroupBody
		public Group getGroup() { return cGroup; }
		
		//{BusinessGroup}
		public Action getBusinessGroupAction_0() { return cBusinessGroupAction_0; }
		
		//BusinessGroupBody
		public RuleCall getBusinessGroupBodyParserRuleCall_1() { return cBusinessGroupBodyParserRuleCall_1; }
	}
	public class OperatingUnitOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.OperatingUnitOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cOperatingUnitAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cOperatingUnitBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//OperatingUnitOnly returns OperatingUnit: {OperatingUnit} OperatingUnitBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{OperatingUnit} OperatingUnitBody
		public Group getGroup() { return cGroup; }
		
		//{OperatingUnit}
		public Action getOperatingUnitAction_0() { return cOperatingUnitAction_0; }
		
		//OperatingUnitBody
		public RuleCall getOperatingUnitBodyParserRuleCall_1() { return cOperatingUnitBodyParserRuleCall_1; }
	}
	public class InventoryOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.InventoryOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cInventoryOrganizationAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cInventoryBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//InventoryOnly returns InventoryOrganization: {InventoryOrganization} InventoryBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{InventoryOrganization} InventoryBody
		public Group getGroup() { return cGroup; }
		
		//{InventoryOrganization}
		public Action getInventoryOrganizationAction_0() { return cInventoryOrganizationAction_0; }
		
		//InventoryBody
		public RuleCall getInventoryBodyParserRuleCall_1() { return cInventoryBodyParserRuleCall_1; }
	}
	public class SubinventoryOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SubinventoryOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cSubinventoryAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cSubinventoryBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//SubinventoryOnly returns Subinventory: {Subinventory} SubinventoryBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{Subinventory} SubinventoryBody
		public Group getGroup() { return cGroup; }
		
		//{Subinventory}
		public Action getSubinventoryAction_0() { return cSubinventoryAction_0; }
		
		//SubinventoryBody
		public RuleCall getSubinventoryBodyParserRuleCall_1() { return cSubinventoryBodyParserRuleCall_1; }
	}
	public class CostCenterOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CostCenterOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cCostCenterAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cCostCenterBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//CostCenterOnly returns CostCenter: {CostCenter} CostCenterBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{CostCenter} CostCenterBody
		public Group getGroup() { return cGroup; }
		
		//{CostCenter}
		public Action getCostCenterAction_0() { return cCostCenterAction_0; }
		
		//CostCenterBody
		public RuleCall getCostCenterBodyParserRuleCall_1() { return cCostCenterBodyParserRuleCall_1; }
	}
	public class HrOrganizationOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.HrOrganizationOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cHrOrganizationAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cHrOrganizationBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//HrOrganizationOnly returns HrOrganization: {HrOrganization} HrOrganizationBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{HrOrganization} HrOrganizationBody
		public Group getGroup() { return cGroup; }
		
		//{HrOrganization}
		public Action getHrOrganizationAction_0() { return cHrOrganizationAction_0; }
		
		//HrOrganizationBody
		public RuleCall getHrOrganizationBodyParserRuleCall_1() { return cHrOrganizationBodyParserRuleCall_1; }
	}
	public class LocationOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LocationOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cLocationAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cLocationBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//LocationOnly returns Location: {Location} LocationBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{Location} LocationBody
		public Group getGroup() { return cGroup; }
		
		//{Location}
		public Action getLocationAction_0() { return cLocationAction_0; }
		
		//LocationBody
		public RuleCall getLocationBodyParserRuleCall_1() { return cLocationBodyParserRuleCall_1; }
	}
	public class SecurityProfileOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SecurityProfileOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cSecurityProfileAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cSecurityProfileBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//SecurityProfileOnly returns SecurityProfile: {SecurityProfile} SecurityProfileBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{SecurityProfile} SecurityProfileBody
		public Group getGroup() { return cGroup; }
		
		//{SecurityProfile}
		public Action getSecurityProfileAction_0() { return cSecurityProfileAction_0; }
		
		//SecurityProfileBody
		public RuleCall getSecurityProfileBodyParserRuleCall_1() { return cSecurityProfileBodyParserRuleCall_1; }
	}
	public class ResponsibilityOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ResponsibilityOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cResponsibilityAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cResponsibilityBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//ResponsibilityOnly returns Responsibility: {Responsibility} ResponsibilityBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{Responsibility} ResponsibilityBody
		public Group getGroup() { return cGroup; }
		
		//{Responsibility}
		public Action getResponsibilityAction_0() { return cResponsibilityAction_0; }
		
		//ResponsibilityBody
		public RuleCall getResponsibilityBodyParserRuleCall_1() { return cResponsibilityBodyParserRuleCall_1; }
	}
	public class UserOnlyElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UserOnly");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Action cUserAction_0 = (Action)cGroup.eContents().get(0);
		private final RuleCall cUserBodyParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		
		//UserOnly returns User: {User} UserBody;
		@Override public ParserRule getRule() { return rule; }
		
		//{User} UserBody
		public Group getGroup() { return cGroup; }
		
		//{User}
		public Action getUserAction_0() { return cUserAction_0; }
		
		//UserBody
		public RuleCall getUserBodyParserRuleCall_1() { return cUserBodyParserRuleCall_1; }
	}
	public class OriginWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.OriginWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cExistingKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cImportedKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//// ---- words of the domain that stand for a value
		//OriginWord returns Origin: 'existing' | 'imported';
		@Override public ParserRule getRule() { return rule; }
		
		//'existing' | 'imported'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'existing'
		public Keyword getExistingKeyword_0() { return cExistingKeyword_0; }
		
		//'imported'
		public Keyword getImportedKeyword_1() { return cImportedKeyword_1; }
	}
	public class ReleaseNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ReleaseName");
		private final RuleCall cCODETerminalRuleCall = (RuleCall)rule.eContents().get(1);
		
		//ReleaseName returns Release: CODE;
		@Override public ParserRule getRule() { return rule; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall() { return cCODETerminalRuleCall; }
	}
	public class FormatWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.FormatWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cCharactersKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cDigitsKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//FormatWord returns ValueFormat: 'characters' | 'digits';
		@Override public ParserRule getRule() { return rule; }
		
		//'characters' | 'digits'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'characters'
		public Keyword getCharactersKeyword_0() { return cCharactersKeyword_0; }
		
		//'digits'
		public Keyword getDigitsKeyword_1() { return cDigitsKeyword_1; }
	}
	public class QualifierWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.QualifierWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cBalancingKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cCostKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Keyword cCenterKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cNaturalKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Keyword cAccountKeyword_2_1 = (Keyword)cGroup_2.eContents().get(1);
		private final Keyword cIntercompanyKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//QualifierWord returns Qualifier: 'balancing' | 'cost' 'center' | 'natural' 'account' | 'intercompany';
		@Override public ParserRule getRule() { return rule; }
		
		//'balancing' | 'cost' 'center' | 'natural' 'account' | 'intercompany'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'balancing'
		public Keyword getBalancingKeyword_0() { return cBalancingKeyword_0; }
		
		//'cost' 'center'
		public Group getGroup_1() { return cGroup_1; }
		
		//'cost'
		public Keyword getCostKeyword_1_0() { return cCostKeyword_1_0; }
		
		//'center'
		public Keyword getCenterKeyword_1_1() { return cCenterKeyword_1_1; }
		
		//'natural' 'account'
		public Group getGroup_2() { return cGroup_2; }
		
		//'natural'
		public Keyword getNaturalKeyword_2_0() { return cNaturalKeyword_2_0; }
		
		//'account'
		public Keyword getAccountKeyword_2_1() { return cAccountKeyword_2_1; }
		
		//'intercompany'
		public Keyword getIntercompanyKeyword_3() { return cIntercompanyKeyword_3; }
	}
	public class SecondaryWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SecondaryWord");
		private final Keyword cSecondaryKeyword = (Keyword)rule.eContents().get(1);
		
		//SecondaryWord returns LedgerCategory: 'secondary';
		@Override public ParserRule getRule() { return rule; }
		
		//'secondary'
		public Keyword getSecondaryKeyword() { return cSecondaryKeyword; }
	}
	public class ReportingWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ReportingWord");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cReportingKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cCurrencyKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//ReportingWord returns LedgerCategory: 'reporting' 'currency';
		@Override public ParserRule getRule() { return rule; }
		
		//'reporting' 'currency'
		public Group getGroup() { return cGroup; }
		
		//'reporting'
		public Keyword getReportingKeyword_0() { return cReportingKeyword_0; }
		
		//'currency'
		public Keyword getCurrencyKeyword_1() { return cCurrencyKeyword_1; }
	}
	public class LevelWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LevelWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cSubledgerKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cJournalKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cBalanceKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cAdjustmentKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//LevelWord returns ConversionLevel: 'subledger' | 'journal' | 'balance' | 'adjustment';
		@Override public ParserRule getRule() { return rule; }
		
		//'subledger' | 'journal' | 'balance' | 'adjustment'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'subledger'
		public Keyword getSubledgerKeyword_0() { return cSubledgerKeyword_0; }
		
		//'journal'
		public Keyword getJournalKeyword_1() { return cJournalKeyword_1; }
		
		//'balance'
		public Keyword getBalanceKeyword_2() { return cBalanceKeyword_2; }
		
		//'adjustment'
		public Keyword getAdjustmentKeyword_3() { return cAdjustmentKeyword_3; }
	}
	public class NumbersWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.NumbersWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cAutomaticKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cManualKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cNationalKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Keyword cIdentifierKeyword_2_1 = (Keyword)cGroup_2.eContents().get(1);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cEmployeeKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cNumberingKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		
		//NumbersWord returns NumberGeneration: 'automatic' | 'manual' | 'national' 'identifier' | 'employee' 'numbering';
		@Override public ParserRule getRule() { return rule; }
		
		//'automatic' | 'manual' | 'national' 'identifier' | 'employee' 'numbering'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'automatic'
		public Keyword getAutomaticKeyword_0() { return cAutomaticKeyword_0; }
		
		//'manual'
		public Keyword getManualKeyword_1() { return cManualKeyword_1; }
		
		//'national' 'identifier'
		public Group getGroup_2() { return cGroup_2; }
		
		//'national'
		public Keyword getNationalKeyword_2_0() { return cNationalKeyword_2_0; }
		
		//'identifier'
		public Keyword getIdentifierKeyword_2_1() { return cIdentifierKeyword_2_1; }
		
		//'employee' 'numbering'
		public Group getGroup_3() { return cGroup_3; }
		
		//'employee'
		public Keyword getEmployeeKeyword_3_0() { return cEmployeeKeyword_3_0; }
		
		//'numbering'
		public Keyword getNumberingKeyword_3_1() { return cNumberingKeyword_3_1; }
	}
	public class CostingWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CostingWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cStandardKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cAverageKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cFifoKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cLifoKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		private final Keyword cFIFOKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		private final Keyword cLIFOKeyword_5 = (Keyword)cAlternatives.eContents().get(5);
		
		//CostingWord returns CostingMethod: 'standard' | 'average' | 'fifo' | 'lifo' | 'FIFO' | 'LIFO';
		@Override public ParserRule getRule() { return rule; }
		
		//'standard' | 'average' | 'fifo' | 'lifo' | 'FIFO' | 'LIFO'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'standard'
		public Keyword getStandardKeyword_0() { return cStandardKeyword_0; }
		
		//'average'
		public Keyword getAverageKeyword_1() { return cAverageKeyword_1; }
		
		//'fifo'
		public Keyword getFifoKeyword_2() { return cFifoKeyword_2; }
		
		//'lifo'
		public Keyword getLifoKeyword_3() { return cLifoKeyword_3; }
		
		//'FIFO'
		public Keyword getFIFOKeyword_4() { return cFIFOKeyword_4; }
		
		//'LIFO'
		public Keyword getLIFOKeyword_5() { return cLIFOKeyword_5; }
	}
	public class LocatorWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LocatorWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cNoneKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cPrespecifiedKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cDynamicKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cByKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cSubinventoryKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Group cGroup_4 = (Group)cAlternatives.eContents().get(4);
		private final Keyword cByKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Keyword cItemKeyword_4_1 = (Keyword)cGroup_4.eContents().get(1);
		
		//LocatorWord returns LocatorControl: 'none' | 'prespecified' | 'dynamic' | 'by' 'subinventory' | 'by' 'item';
		@Override public ParserRule getRule() { return rule; }
		
		//'none' | 'prespecified' | 'dynamic' | 'by' 'subinventory' | 'by' 'item'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'none'
		public Keyword getNoneKeyword_0() { return cNoneKeyword_0; }
		
		//'prespecified'
		public Keyword getPrespecifiedKeyword_1() { return cPrespecifiedKeyword_1; }
		
		//'dynamic'
		public Keyword getDynamicKeyword_2() { return cDynamicKeyword_2; }
		
		//'by' 'subinventory'
		public Group getGroup_3() { return cGroup_3; }
		
		//'by'
		public Keyword getByKeyword_3_0() { return cByKeyword_3_0; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword_3_1() { return cSubinventoryKeyword_3_1; }
		
		//'by' 'item'
		public Group getGroup_4() { return cGroup_4; }
		
		//'by'
		public Keyword getByKeyword_4_0() { return cByKeyword_4_0; }
		
		//'item'
		public Keyword getItemKeyword_4_1() { return cItemKeyword_4_1; }
	}
	public class AccountWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.AccountWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cMaterialKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Group cGroup_0_1 = (Group)cGroup_0.eContents().get(1);
		private final Keyword cOverheadKeyword_0_1_0 = (Keyword)cGroup_0_1.eContents().get(0);
		private final Keyword cAbsorptionKeyword_0_1_1 = (Keyword)cGroup_0_1.eContents().get(1);
		private final Keyword cResourceKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cOverheadKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cOutsideKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cProcessingKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Keyword cExpenseKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		private final Keyword cSalesKeyword_5 = (Keyword)cAlternatives.eContents().get(5);
		private final Group cGroup_6 = (Group)cAlternatives.eContents().get(6);
		private final Keyword cCostKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Keyword cOfKeyword_6_1 = (Keyword)cGroup_6.eContents().get(1);
		private final Keyword cSalesKeyword_6_2 = (Keyword)cGroup_6.eContents().get(2);
		private final Group cGroup_7 = (Group)cAlternatives.eContents().get(7);
		private final Keyword cDeferredKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Keyword cCostKeyword_7_1 = (Keyword)cGroup_7.eContents().get(1);
		private final Keyword cOfKeyword_7_2 = (Keyword)cGroup_7.eContents().get(2);
		private final Keyword cSalesKeyword_7_3 = (Keyword)cGroup_7.eContents().get(3);
		private final Group cGroup_8 = (Group)cAlternatives.eContents().get(8);
		private final Keyword cPurchaseKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Keyword cPriceKeyword_8_1 = (Keyword)cGroup_8.eContents().get(1);
		private final Keyword cVarianceKeyword_8_2 = (Keyword)cGroup_8.eContents().get(2);
		private final Group cGroup_9 = (Group)cAlternatives.eContents().get(9);
		private final Keyword cInvoiceKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Keyword cPriceKeyword_9_1 = (Keyword)cGroup_9.eContents().get(1);
		private final Keyword cVarianceKeyword_9_2 = (Keyword)cGroup_9.eContents().get(2);
		private final Keyword cAccrualKeyword_10 = (Keyword)cAlternatives.eContents().get(10);
		private final Keyword cEncumbranceKeyword_11 = (Keyword)cAlternatives.eContents().get(11);
		private final Keyword cIntransitKeyword_12 = (Keyword)cAlternatives.eContents().get(12);
		
		//AccountWord returns AccountKind: 'material' ('overhead' 'absorption'?)? | 'resource' | 'overhead'
		//    | 'outside' 'processing' | 'expense' | 'sales' | 'cost' 'of' 'sales' | 'deferred' 'cost' 'of' 'sales'
		//    | 'purchase' 'price' 'variance' | 'invoice' 'price' 'variance' | 'accrual' | 'encumbrance' | 'intransit';
		@Override public ParserRule getRule() { return rule; }
		
		//'material' ('overhead' 'absorption'?)? | 'resource' | 'overhead'
		//   | 'outside' 'processing' | 'expense' | 'sales' | 'cost' 'of' 'sales' | 'deferred' 'cost' 'of' 'sales'
		//   | 'purchase' 'price' 'variance' | 'invoice' 'price' 'variance' | 'accrual' | 'encumbrance' | 'intransit'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'material' ('overhead' 'absorption'?)?
		public Group getGroup_0() { return cGroup_0; }
		
		//'material'
		public Keyword getMaterialKeyword_0_0() { return cMaterialKeyword_0_0; }
		
		//('overhead' 'absorption'?)?
		public Group getGroup_0_1() { return cGroup_0_1; }
		
		//'overhead'
		public Keyword getOverheadKeyword_0_1_0() { return cOverheadKeyword_0_1_0; }
		
		//'absorption'?
		public Keyword getAbsorptionKeyword_0_1_1() { return cAbsorptionKeyword_0_1_1; }
		
		//'resource'
		public Keyword getResourceKeyword_1() { return cResourceKeyword_1; }
		
		//'overhead'
		public Keyword getOverheadKeyword_2() { return cOverheadKeyword_2; }
		
		//'outside' 'processing'
		public Group getGroup_3() { return cGroup_3; }
		
		//'outside'
		public Keyword getOutsideKeyword_3_0() { return cOutsideKeyword_3_0; }
		
		//'processing'
		public Keyword getProcessingKeyword_3_1() { return cProcessingKeyword_3_1; }
		
		//'expense'
		public Keyword getExpenseKeyword_4() { return cExpenseKeyword_4; }
		
		//'sales'
		public Keyword getSalesKeyword_5() { return cSalesKeyword_5; }
		
		//'cost' 'of' 'sales'
		public Group getGroup_6() { return cGroup_6; }
		
		//'cost'
		public Keyword getCostKeyword_6_0() { return cCostKeyword_6_0; }
		
		//'of'
		public Keyword getOfKeyword_6_1() { return cOfKeyword_6_1; }
		
		//'sales'
		public Keyword getSalesKeyword_6_2() { return cSalesKeyword_6_2; }
		
		//'deferred' 'cost' 'of' 'sales'
		public Group getGroup_7() { return cGroup_7; }
		
		//'deferred'
		public Keyword getDeferredKeyword_7_0() { return cDeferredKeyword_7_0; }
		
		//'cost'
		public Keyword getCostKeyword_7_1() { return cCostKeyword_7_1; }
		
		//'of'
		public Keyword getOfKeyword_7_2() { return cOfKeyword_7_2; }
		
		//'sales'
		public Keyword getSalesKeyword_7_3() { return cSalesKeyword_7_3; }
		
		//'purchase' 'price' 'variance'
		public Group getGroup_8() { return cGroup_8; }
		
		//'purchase'
		public Keyword getPurchaseKeyword_8_0() { return cPurchaseKeyword_8_0; }
		
		//'price'
		public Keyword getPriceKeyword_8_1() { return cPriceKeyword_8_1; }
		
		//'variance'
		public Keyword getVarianceKeyword_8_2() { return cVarianceKeyword_8_2; }
		
		//'invoice' 'price' 'variance'
		public Group getGroup_9() { return cGroup_9; }
		
		//'invoice'
		public Keyword getInvoiceKeyword_9_0() { return cInvoiceKeyword_9_0; }
		
		//'price'
		public Keyword getPriceKeyword_9_1() { return cPriceKeyword_9_1; }
		
		//'variance'
		public Keyword getVarianceKeyword_9_2() { return cVarianceKeyword_9_2; }
		
		//'accrual'
		public Keyword getAccrualKeyword_10() { return cAccrualKeyword_10; }
		
		//'encumbrance'
		public Keyword getEncumbranceKeyword_11() { return cEncumbranceKeyword_11; }
		
		//'intransit'
		public Keyword getIntransitKeyword_12() { return cIntransitKeyword_12; }
	}
	public class AcceptWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.AcceptWord");
		private final Keyword cAcceptKeyword = (Keyword)rule.eContents().get(1);
		
		//AcceptWord returns RuleSeverity: 'accept';
		@Override public ParserRule getRule() { return rule; }
		
		//'accept'
		public Keyword getAcceptKeyword() { return cAcceptKeyword; }
	}
	public class SeverityWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SeverityWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cErrorKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cWarningKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cAdviceKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cOffKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//SeverityWord returns RuleSeverity: 'error' | 'warning' | 'advice' | 'off';
		@Override public ParserRule getRule() { return rule; }
		
		//'error' | 'warning' | 'advice' | 'off'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'error'
		public Keyword getErrorKeyword_0() { return cErrorKeyword_0; }
		
		//'warning'
		public Keyword getWarningKeyword_1() { return cWarningKeyword_1; }
		
		//'advice'
		public Keyword getAdviceKeyword_2() { return cAdviceKeyword_2; }
		
		//'off'
		public Keyword getOffKeyword_3() { return cOffKeyword_3; }
	}
	public class ExternalFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ExternalFlag");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cExternalKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cInternalKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//// ---- a flag is its own word; "no" or "not" before it, or its opposite, switches it off
		//ExternalFlag returns ecore::EBoolean: 'external' | 'internal';
		@Override public ParserRule getRule() { return rule; }
		
		//'external' | 'internal'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'external'
		public Keyword getExternalKeyword_0() { return cExternalKeyword_0; }
		
		//'internal'
		public Keyword getInternalKeyword_1() { return cInternalKeyword_1; }
	}
	public class AlsoHrFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.AlsoHrFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Keyword cNotKeyword_0_0_0 = (Keyword)cGroup_0_0.eContents().get(0);
		private final Keyword cAlsoKeyword_0_0_1 = (Keyword)cGroup_0_0.eContents().get(1);
		private final Keyword cAlsoKeyword_0_1 = (Keyword)cAlternatives_0.eContents().get(1);
		private final Keyword cHrKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cOrganizationKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//AlsoHrFlag returns ecore::EBoolean: ('not' 'also' | 'also') 'hr' 'organization';
		@Override public ParserRule getRule() { return rule; }
		
		//('not' 'also' | 'also') 'hr' 'organization'
		public Group getGroup() { return cGroup; }
		
		//('not' 'also' | 'also')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'not' 'also'
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//'not'
		public Keyword getNotKeyword_0_0_0() { return cNotKeyword_0_0_0; }
		
		//'also'
		public Keyword getAlsoKeyword_0_0_1() { return cAlsoKeyword_0_0_1; }
		
		//'also'
		public Keyword getAlsoKeyword_0_1() { return cAlsoKeyword_0_1; }
		
		//'hr'
		public Keyword getHrKeyword_1() { return cHrKeyword_1; }
		
		//'organization'
		public Keyword getOrganizationKeyword_2() { return cOrganizationKeyword_2; }
	}
	public class UppercaseFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UppercaseFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cUppercaseKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//UppercaseFlag returns ecore::EBoolean: 'not'? 'uppercase';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'uppercase'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'uppercase'
		public Keyword getUppercaseKeyword_1() { return cUppercaseKeyword_1; }
	}
	public class ZeroFilledFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ZeroFilledFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cZeroKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cFilledKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//ZeroFilledFlag returns ecore::EBoolean: 'not'? 'zero' 'filled';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'zero' 'filled'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'zero'
		public Keyword getZeroKeyword_1() { return cZeroKeyword_1; }
		
		//'filled'
		public Keyword getFilledKeyword_2() { return cFilledKeyword_2; }
	}
	public class EnabledFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.EnabledFlag");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cEnabledKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cDisabledKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//EnabledFlag returns ecore::EBoolean: 'enabled' | 'disabled';
		@Override public ParserRule getRule() { return rule; }
		
		//'enabled' | 'disabled'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'enabled'
		public Keyword getEnabledKeyword_0() { return cEnabledKeyword_0; }
		
		//'disabled'
		public Keyword getDisabledKeyword_1() { return cDisabledKeyword_1; }
	}
	public class ParentFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ParentFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cParentKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//ParentFlag returns ecore::EBoolean: 'not'? 'parent';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'parent'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'parent'
		public Keyword getParentKeyword_1() { return cParentKeyword_1; }
	}
	public class TransactingFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.TransactingFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cTransactingKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//TransactingFlag returns ecore::EBoolean: 'not'? 'transacting';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'transacting'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'transacting'
		public Keyword getTransactingKeyword_1() { return cTransactingKeyword_1; }
	}
	public class UsableFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UsableFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cUsableKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//UsableFlag returns ecore::EBoolean: 'not'? 'usable';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'usable'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'usable'
		public Keyword getUsableKeyword_1() { return cUsableKeyword_1; }
	}
	public class MrpFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.MrpFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNoKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cMrpKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//MrpFlag returns ecore::EBoolean: 'no'? 'mrp';
		@Override public ParserRule getRule() { return rule; }
		
		//'no'? 'mrp'
		public Group getGroup() { return cGroup; }
		
		//'no'?
		public Keyword getNoKeyword_0() { return cNoKeyword_0; }
		
		//'mrp'
		public Keyword getMrpKeyword_1() { return cMrpKeyword_1; }
	}
	public class WipFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.WipFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNoKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cWipKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//WipFlag returns ecore::EBoolean: 'no'? 'wip';
		@Override public ParserRule getRule() { return rule; }
		
		//'no'? 'wip'
		public Group getGroup() { return cGroup; }
		
		//'no'?
		public Keyword getNoKeyword_0() { return cNoKeyword_0; }
		
		//'wip'
		public Keyword getWipKeyword_1() { return cWipKeyword_1; }
	}
	public class NegativeBalancesFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.NegativeBalancesFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNoKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cNegativeKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cBalancesKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//NegativeBalancesFlag returns ecore::EBoolean: 'no'? 'negative' 'balances';
		@Override public ParserRule getRule() { return rule; }
		
		//'no'? 'negative' 'balances'
		public Group getGroup() { return cGroup; }
		
		//'no'?
		public Keyword getNoKeyword_0() { return cNoKeyword_0; }
		
		//'negative'
		public Keyword getNegativeKeyword_1() { return cNegativeKeyword_1; }
		
		//'balances'
		public Keyword getBalancesKeyword_2() { return cBalancesKeyword_2; }
	}
	public class AssetFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.AssetFlag");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cAssetKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cExpenseKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		
		//AssetFlag returns ecore::EBoolean: 'asset' | 'expense';
		@Override public ParserRule getRule() { return rule; }
		
		//'asset' | 'expense'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'asset'
		public Keyword getAssetKeyword_0() { return cAssetKeyword_0; }
		
		//'expense'
		public Keyword getExpenseKeyword_1() { return cExpenseKeyword_1; }
	}
	public class QuantityTrackedFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.QuantityTrackedFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cQuantityKeyword_1 = (Keyword)cGroup.eContents().get(1);
		private final Keyword cTrackedKeyword_2 = (Keyword)cGroup.eContents().get(2);
		
		//QuantityTrackedFlag returns ecore::EBoolean: 'not'? 'quantity' 'tracked';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'quantity' 'tracked'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'quantity'
		public Keyword getQuantityKeyword_1() { return cQuantityKeyword_1; }
		
		//'tracked'
		public Keyword getTrackedKeyword_2() { return cTrackedKeyword_2; }
	}
	public class NettableFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.NettableFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cNettableKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//NettableFlag returns ecore::EBoolean: 'not'? 'nettable';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'nettable'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'nettable'
		public Keyword getNettableKeyword_1() { return cNettableKeyword_1; }
	}
	public class ReservableFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ReservableFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cReservableKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//ReservableFlag returns ecore::EBoolean: 'not'? 'reservable';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'reservable'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'reservable'
		public Keyword getReservableKeyword_1() { return cReservableKeyword_1; }
	}
	public class PrimaryFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.PrimaryFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cPrimaryKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//PrimaryFlag returns ecore::EBoolean: 'not'? 'primary';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'primary'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'primary'
		public Keyword getPrimaryKeyword_1() { return cPrimaryKeyword_1; }
	}
	public class GlobalFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.GlobalFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Keyword cNotKeyword_0 = (Keyword)cGroup.eContents().get(0);
		private final Keyword cGlobalKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//GlobalFlag returns ecore::EBoolean: 'not'? 'global';
		@Override public ParserRule getRule() { return rule; }
		
		//'not'? 'global'
		public Group getGroup() { return cGroup; }
		
		//'not'?
		public Keyword getNotKeyword_0() { return cNotKeyword_0; }
		
		//'global'
		public Keyword getGlobalKeyword_1() { return cGlobalKeyword_1; }
	}
	public class ViewAllFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ViewAllFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Keyword cNotKeyword_0_0_0 = (Keyword)cGroup_0_0.eContents().get(0);
		private final Keyword cAllKeyword_0_0_1 = (Keyword)cGroup_0_0.eContents().get(1);
		private final Keyword cAllKeyword_0_1 = (Keyword)cAlternatives_0.eContents().get(1);
		private final Alternatives cAlternatives_1 = (Alternatives)cGroup.eContents().get(1);
		private final Keyword cOrganizationsKeyword_1_0 = (Keyword)cAlternatives_1.eContents().get(0);
		private final Group cGroup_1_1 = (Group)cAlternatives_1.eContents().get(1);
		private final Keyword cOperatingKeyword_1_1_0 = (Keyword)cGroup_1_1.eContents().get(0);
		private final Keyword cUnitsKeyword_1_1_1 = (Keyword)cGroup_1_1.eContents().get(1);
		
		//ViewAllFlag returns ecore::EBoolean: ('not' 'all' | 'all') ('organizations' | 'operating' 'units');
		@Override public ParserRule getRule() { return rule; }
		
		//('not' 'all' | 'all') ('organizations' | 'operating' 'units')
		public Group getGroup() { return cGroup; }
		
		//('not' 'all' | 'all')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'not' 'all'
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//'not'
		public Keyword getNotKeyword_0_0_0() { return cNotKeyword_0_0_0; }
		
		//'all'
		public Keyword getAllKeyword_0_0_1() { return cAllKeyword_0_0_1; }
		
		//'all'
		public Keyword getAllKeyword_0_1() { return cAllKeyword_0_1; }
		
		//('organizations' | 'operating' 'units')
		public Alternatives getAlternatives_1() { return cAlternatives_1; }
		
		//'organizations'
		public Keyword getOrganizationsKeyword_1_0() { return cOrganizationsKeyword_1_0; }
		
		//'operating' 'units'
		public Group getGroup_1_1() { return cGroup_1_1; }
		
		//'operating'
		public Keyword getOperatingKeyword_1_1_0() { return cOperatingKeyword_1_1_0; }
		
		//'units'
		public Keyword getUnitsKeyword_1_1_1() { return cUnitsKeyword_1_1_1; }
	}
	public class IncludeTopFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.IncludeTopFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Keyword cWithKeyword_0_0 = (Keyword)cAlternatives_0.eContents().get(0);
		private final Keyword cWithoutKeyword_0_1 = (Keyword)cAlternatives_0.eContents().get(1);
		private final Keyword cTopKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//IncludeTopFlag returns ecore::EBoolean: ('with' | 'without') 'top';
		@Override public ParserRule getRule() { return rule; }
		
		//('with' | 'without') 'top'
		public Group getGroup() { return cGroup; }
		
		//('with' | 'without')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'with'
		public Keyword getWithKeyword_0_0() { return cWithKeyword_0_0; }
		
		//'without'
		public Keyword getWithoutKeyword_0_1() { return cWithoutKeyword_0_1; }
		
		//'top'
		public Keyword getTopKeyword_1() { return cTopKeyword_1; }
	}
	public class CreatesFlagElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CreatesFlag");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final Alternatives cAlternatives_0 = (Alternatives)cGroup.eContents().get(0);
		private final Group cGroup_0_0 = (Group)cAlternatives_0.eContents().get(0);
		private final Keyword cNotKeyword_0_0_0 = (Keyword)cGroup_0_0.eContents().get(0);
		private final Keyword cCreatesKeyword_0_0_1 = (Keyword)cGroup_0_0.eContents().get(1);
		private final Keyword cCreatesKeyword_0_1 = (Keyword)cAlternatives_0.eContents().get(1);
		private final Keyword cOrganizationsKeyword_1 = (Keyword)cGroup.eContents().get(1);
		
		//CreatesFlag returns ecore::EBoolean: ('not' 'creates' | 'creates') 'organizations';
		@Override public ParserRule getRule() { return rule; }
		
		//('not' 'creates' | 'creates') 'organizations'
		public Group getGroup() { return cGroup; }
		
		//('not' 'creates' | 'creates')
		public Alternatives getAlternatives_0() { return cAlternatives_0; }
		
		//'not' 'creates'
		public Group getGroup_0_0() { return cGroup_0_0; }
		
		//'not'
		public Keyword getNotKeyword_0_0_0() { return cNotKeyword_0_0_0; }
		
		//'creates'
		public Keyword getCreatesKeyword_0_0_1() { return cCreatesKeyword_0_0_1; }
		
		//'creates'
		public Keyword getCreatesKeyword_0_1() { return cCreatesKeyword_0_1; }
		
		//'organizations'
		public Keyword getOrganizationsKeyword_1() { return cOrganizationsKeyword_1; }
	}
	public class LegalEntityAccountingWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalEntityAccountingWord");
		private final Keyword cLegalKeyword = (Keyword)rule.eContents().get(1);
		
		//// ---- constructs that a rule forbids carry its id
		//LegalEntityAccountingWord returns ImproperRule: 'legal';
		@Override public ParserRule getRule() { return rule; }
		
		//'legal'
		public Keyword getLegalKeyword() { return cLegalKeyword; }
	}
	public class UnderWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.UnderWord");
		private final Keyword cUnderKeyword = (Keyword)rule.eContents().get(1);
		
		//UnderWord returns ImproperRule: 'under';
		@Override public ParserRule getRule() { return rule; }
		
		//'under'
		public Keyword getUnderKeyword() { return cUnderKeyword; }
	}
	public class CompanyWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CompanyWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cCompanyKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cBalancingKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Keyword cSegmentKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		
		//CompanyWord returns ImproperRule: 'company' | 'balancing' 'segment';
		@Override public ParserRule getRule() { return rule; }
		
		//'company' | 'balancing' 'segment'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'company'
		public Keyword getCompanyKeyword_0() { return cCompanyKeyword_0; }
		
		//'balancing' 'segment'
		public Group getGroup_1() { return cGroup_1; }
		
		//'balancing'
		public Keyword getBalancingKeyword_1_0() { return cBalancingKeyword_1_0; }
		
		//'segment'
		public Keyword getSegmentKeyword_1_1() { return cSegmentKeyword_1_1; }
	}
	public class LegalWordOfProfileElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalWordOfProfile");
		private final Keyword cLegalKeyword = (Keyword)rule.eContents().get(1);
		
		//LegalWordOfProfile returns ImproperRule: 'legal';
		@Override public ParserRule getRule() { return rule; }
		
		//'legal'
		public Keyword getLegalKeyword() { return cLegalKeyword; }
	}
	public class LegalWordOfAccessElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.LegalWordOfAccess");
		private final Keyword cLegalKeyword = (Keyword)rule.eContents().get(1);
		
		//LegalWordOfAccess returns ImproperRule: 'legal';
		@Override public ParserRule getRule() { return rule; }
		
		//'legal'
		public Keyword getLegalKeyword() { return cLegalKeyword; }
	}
	public class SubinventoryWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SubinventoryWord");
		private final Keyword cSubinventoryKeyword = (Keyword)rule.eContents().get(1);
		
		//SubinventoryWord returns ImproperRule: 'subinventory';
		@Override public ParserRule getRule() { return rule; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword() { return cSubinventoryKeyword; }
	}
	public class ImproperOrganizationWordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ImproperOrganizationWord");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cPurchasingKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cSalesKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cFinanceKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cMrpKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		private final Keyword cWipKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		
		//ImproperOrganizationWord returns ImproperRule: 'purchasing' | 'sales' | 'finance' | 'mrp' | 'wip';
		@Override public ParserRule getRule() { return rule; }
		
		//'purchasing' | 'sales' | 'finance' | 'mrp' | 'wip'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'purchasing'
		public Keyword getPurchasingKeyword_0() { return cPurchasingKeyword_0; }
		
		//'sales'
		public Keyword getSalesKeyword_1() { return cSalesKeyword_1; }
		
		//'finance'
		public Keyword getFinanceKeyword_2() { return cFinanceKeyword_2; }
		
		//'mrp'
		public Keyword getMrpKeyword_3() { return cMrpKeyword_3; }
		
		//'wip'
		public Keyword getWipKeyword_4() { return cWipKeyword_4; }
	}
	public class IdElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Id");
		private final RuleCall cWordParserRuleCall = (RuleCall)rule.eContents().get(1);
		
		//// ---- names, codes, references
		//Id: Word;
		@Override public ParserRule getRule() { return rule; }
		
		//Word
		public RuleCall getWordParserRuleCall() { return cWordParserRuleCall; }
	}
	public class TextElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Text");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cSTRINGTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cWordParserRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//Text: STRING | Word;
		@Override public ParserRule getRule() { return rule; }
		
		//STRING | Word
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//STRING
		public RuleCall getSTRINGTerminalRuleCall_0() { return cSTRINGTerminalRuleCall_0; }
		
		//Word
		public RuleCall getWordParserRuleCall_1() { return cWordParserRuleCall_1; }
	}
	public class AccountElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Account");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cSTRINGTerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final RuleCall cCODETerminalRuleCall_1 = (RuleCall)cAlternatives.eContents().get(1);
		
		//Account: STRING | CODE;
		@Override public ParserRule getRule() { return rule; }
		
		//STRING | CODE
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//STRING
		public RuleCall getSTRINGTerminalRuleCall_0() { return cSTRINGTerminalRuleCall_0; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall_1() { return cCODETerminalRuleCall_1; }
	}
	public class IntElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Int");
		private final RuleCall cCODETerminalRuleCall = (RuleCall)rule.eContents().get(1);
		
		//Int returns ecore::EInt: CODE;
		@Override public ParserRule getRule() { return rule; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall() { return cCODETerminalRuleCall; }
	}
	public class DayElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Day");
		private final RuleCall cCODETerminalRuleCall = (RuleCall)rule.eContents().get(1);
		
		//Day returns Day: CODE;
		@Override public ParserRule getRule() { return rule; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall() { return cCODETerminalRuleCall; }
	}
	public class YesNoElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.YesNo");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Keyword cYesKeyword_0 = (Keyword)cAlternatives.eContents().get(0);
		private final Keyword cNoKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cYesKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cNoKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		
		//YesNo: 'Yes' | 'No' | 'yes' | 'no';
		@Override public ParserRule getRule() { return rule; }
		
		//'Yes' | 'No' | 'yes' | 'no'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'Yes'
		public Keyword getYesKeyword_0() { return cYesKeyword_0; }
		
		//'No'
		public Keyword getNoKeyword_1() { return cNoKeyword_1; }
		
		//'yes'
		public Keyword getYesKeyword_2() { return cYesKeyword_2; }
		
		//'no'
		public Keyword getNoKeyword_3() { return cNoKeyword_3; }
	}
	public class ProfileNameElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ProfileName");
		private final Group cGroup = (Group)rule.eContents().get(1);
		private final RuleCall cCODETerminalRuleCall_0 = (RuleCall)cGroup.eContents().get(0);
		private final RuleCall cWordParserRuleCall_1 = (RuleCall)cGroup.eContents().get(1);
		private final Group cGroup_2 = (Group)cGroup.eContents().get(2);
		private final Keyword cColonKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final RuleCall cWordParserRuleCall_2_1 = (RuleCall)cGroup_2.eContents().get(1);
		
		//ProfileName: CODE Word* (':' Word+)?;
		@Override public ParserRule getRule() { return rule; }
		
		//CODE Word* (':' Word+)?
		public Group getGroup() { return cGroup; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall_0() { return cCODETerminalRuleCall_0; }
		
		//Word*
		public RuleCall getWordParserRuleCall_1() { return cWordParserRuleCall_1; }
		
		//(':' Word+)?
		public Group getGroup_2() { return cGroup_2; }
		
		//':'
		public Keyword getColonKeyword_2_0() { return cColonKeyword_2_0; }
		
		//Word+
		public RuleCall getWordParserRuleCall_2_1() { return cWordParserRuleCall_2_1; }
	}
	public class ElementRefElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ElementRef");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cCODETerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final RuleCall cKindWordsParserRuleCall_1_0 = (RuleCall)cGroup_1.eContents().get(0);
		private final RuleCall cWordParserRuleCall_1_1 = (RuleCall)cGroup_1.eContents().get(1);
		
		//ElementRef: CODE | KindWords Word;
		@Override public ParserRule getRule() { return rule; }
		
		//CODE | KindWords Word
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall_0() { return cCODETerminalRuleCall_0; }
		
		//KindWords Word
		public Group getGroup_1() { return cGroup_1; }
		
		//KindWords
		public RuleCall getKindWordsParserRuleCall_1_0() { return cKindWordsParserRuleCall_1_0; }
		
		//Word
		public RuleCall getWordParserRuleCall_1_1() { return cWordParserRuleCall_1_1; }
	}
	public class KindWordsElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.KindWords");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final Group cGroup_0 = (Group)cAlternatives.eContents().get(0);
		private final Keyword cBusinessKeyword_0_0 = (Keyword)cGroup_0.eContents().get(0);
		private final Keyword cGroupKeyword_0_1 = (Keyword)cGroup_0.eContents().get(1);
		private final Group cGroup_1 = (Group)cAlternatives.eContents().get(1);
		private final Keyword cLegalKeyword_1_0 = (Keyword)cGroup_1.eContents().get(0);
		private final Keyword cEntityKeyword_1_1 = (Keyword)cGroup_1.eContents().get(1);
		private final Group cGroup_2 = (Group)cAlternatives.eContents().get(2);
		private final Keyword cOperatingKeyword_2_0 = (Keyword)cGroup_2.eContents().get(0);
		private final Keyword cUnitKeyword_2_1 = (Keyword)cGroup_2.eContents().get(1);
		private final Group cGroup_3 = (Group)cAlternatives.eContents().get(3);
		private final Keyword cInventoryKeyword_3_0 = (Keyword)cGroup_3.eContents().get(0);
		private final Keyword cOrganizationKeyword_3_1 = (Keyword)cGroup_3.eContents().get(1);
		private final Group cGroup_4 = (Group)cAlternatives.eContents().get(4);
		private final Keyword cCostKeyword_4_0 = (Keyword)cGroup_4.eContents().get(0);
		private final Keyword cCenterKeyword_4_1 = (Keyword)cGroup_4.eContents().get(1);
		private final Group cGroup_5 = (Group)cAlternatives.eContents().get(5);
		private final Keyword cHrKeyword_5_0 = (Keyword)cGroup_5.eContents().get(0);
		private final Keyword cOrganizationKeyword_5_1 = (Keyword)cGroup_5.eContents().get(1);
		private final Group cGroup_6 = (Group)cAlternatives.eContents().get(6);
		private final Keyword cSecurityKeyword_6_0 = (Keyword)cGroup_6.eContents().get(0);
		private final Keyword cProfileKeyword_6_1 = (Keyword)cGroup_6.eContents().get(1);
		private final Group cGroup_7 = (Group)cAlternatives.eContents().get(7);
		private final Keyword cChartKeyword_7_0 = (Keyword)cGroup_7.eContents().get(0);
		private final Keyword cOfKeyword_7_1 = (Keyword)cGroup_7.eContents().get(1);
		private final Keyword cAccountsKeyword_7_2 = (Keyword)cGroup_7.eContents().get(2);
		private final Group cGroup_8 = (Group)cAlternatives.eContents().get(8);
		private final Keyword cValueKeyword_8_0 = (Keyword)cGroup_8.eContents().get(0);
		private final Keyword cSetKeyword_8_1 = (Keyword)cGroup_8.eContents().get(1);
		private final Group cGroup_9 = (Group)cAlternatives.eContents().get(9);
		private final Keyword cSetKeyword_9_0 = (Keyword)cGroup_9.eContents().get(0);
		private final Keyword cOfKeyword_9_1 = (Keyword)cGroup_9.eContents().get(1);
		private final Keyword cBooksKeyword_9_2 = (Keyword)cGroup_9.eContents().get(2);
		private final Group cGroup_10 = (Group)cAlternatives.eContents().get(10);
		private final Keyword cOrganizationKeyword_10_0 = (Keyword)cGroup_10.eContents().get(0);
		private final Keyword cHierarchyKeyword_10_1 = (Keyword)cGroup_10.eContents().get(1);
		private final Keyword cLedgerKeyword_11 = (Keyword)cAlternatives.eContents().get(11);
		private final Keyword cLocationKeyword_12 = (Keyword)cAlternatives.eContents().get(12);
		private final Keyword cResponsibilityKeyword_13 = (Keyword)cAlternatives.eContents().get(13);
		private final Keyword cUserKeyword_14 = (Keyword)cAlternatives.eContents().get(14);
		private final Keyword cSubinventoryKeyword_15 = (Keyword)cAlternatives.eContents().get(15);
		private final Keyword cEnterpriseKeyword_16 = (Keyword)cAlternatives.eContents().get(16);
		
		//KindWords: 'business' 'group' | 'legal' 'entity' | 'operating' 'unit' | 'inventory' 'organization'
		//    | 'cost' 'center' | 'hr' 'organization' | 'security' 'profile' | 'chart' 'of' 'accounts' | 'value' 'set'
		//    | 'set' 'of' 'books' | 'organization' 'hierarchy' | 'ledger' | 'location' | 'responsibility' | 'user'
		//    | 'subinventory' | 'enterprise';
		@Override public ParserRule getRule() { return rule; }
		
		//'business' 'group' | 'legal' 'entity' | 'operating' 'unit' | 'inventory' 'organization'
		//   | 'cost' 'center' | 'hr' 'organization' | 'security' 'profile' | 'chart' 'of' 'accounts' | 'value' 'set'
		//   | 'set' 'of' 'books' | 'organization' 'hierarchy' | 'ledger' | 'location' | 'responsibility' | 'user'
		//   | 'subinventory' | 'enterprise'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//'business' 'group'
		public Group getGroup_0() { return cGroup_0; }
		
		//'business'
		public Keyword getBusinessKeyword_0_0() { return cBusinessKeyword_0_0; }
		
		//'group'
		public Keyword getGroupKeyword_0_1() { return cGroupKeyword_0_1; }
		
		//'legal' 'entity'
		public Group getGroup_1() { return cGroup_1; }
		
		//'legal'
		public Keyword getLegalKeyword_1_0() { return cLegalKeyword_1_0; }
		
		//'entity'
		public Keyword getEntityKeyword_1_1() { return cEntityKeyword_1_1; }
		
		//'operating' 'unit'
		public Group getGroup_2() { return cGroup_2; }
		
		//'operating'
		public Keyword getOperatingKeyword_2_0() { return cOperatingKeyword_2_0; }
		
		//'unit'
		public Keyword getUnitKeyword_2_1() { return cUnitKeyword_2_1; }
		
		//'inventory' 'organization'
		public Group getGroup_3() { return cGroup_3; }
		
		//'inventory'
		public Keyword getInventoryKeyword_3_0() { return cInventoryKeyword_3_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_3_1() { return cOrganizationKeyword_3_1; }
		
		//'cost' 'center'
		public Group getGroup_4() { return cGroup_4; }
		
		//'cost'
		public Keyword getCostKeyword_4_0() { return cCostKeyword_4_0; }
		
		//'center'
		public Keyword getCenterKeyword_4_1() { return cCenterKeyword_4_1; }
		
		//'hr' 'organization'
		public Group getGroup_5() { return cGroup_5; }
		
		//'hr'
		public Keyword getHrKeyword_5_0() { return cHrKeyword_5_0; }
		
		//'organization'
		public Keyword getOrganizationKeyword_5_1() { return cOrganizationKeyword_5_1; }
		
		//'security' 'profile'
		public Group getGroup_6() { return cGroup_6; }
		
		//'security'
		public Keyword getSecurityKeyword_6_0() { return cSecurityKeyword_6_0; }
		
		//'profile'
		public Keyword getProfileKeyword_6_1() { return cProfileKeyword_6_1; }
		
		//'chart' 'of' 'accounts'
		public Group getGroup_7() { return cGroup_7; }
		
		//'chart'
		public Keyword getChartKeyword_7_0() { return cChartKeyword_7_0; }
		
		//'of'
		public Keyword getOfKeyword_7_1() { return cOfKeyword_7_1; }
		
		//'accounts'
		public Keyword getAccountsKeyword_7_2() { return cAccountsKeyword_7_2; }
		
		//'value' 'set'
		public Group getGroup_8() { return cGroup_8; }
		
		//'value'
		public Keyword getValueKeyword_8_0() { return cValueKeyword_8_0; }
		
		//'set'
		public Keyword getSetKeyword_8_1() { return cSetKeyword_8_1; }
		
		//'set' 'of' 'books'
		public Group getGroup_9() { return cGroup_9; }
		
		//'set'
		public Keyword getSetKeyword_9_0() { return cSetKeyword_9_0; }
		
		//'of'
		public Keyword getOfKeyword_9_1() { return cOfKeyword_9_1; }
		
		//'books'
		public Keyword getBooksKeyword_9_2() { return cBooksKeyword_9_2; }
		
		//'organization' 'hierarchy'
		public Group getGroup_10() { return cGroup_10; }
		
		//'organization'
		public Keyword getOrganizationKeyword_10_0() { return cOrganizationKeyword_10_0; }
		
		//'hierarchy'
		public Keyword getHierarchyKeyword_10_1() { return cHierarchyKeyword_10_1; }
		
		//'ledger'
		public Keyword getLedgerKeyword_11() { return cLedgerKeyword_11; }
		
		//'location'
		public Keyword getLocationKeyword_12() { return cLocationKeyword_12; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_13() { return cResponsibilityKeyword_13; }
		
		//'user'
		public Keyword getUserKeyword_14() { return cUserKeyword_14; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword_15() { return cSubinventoryKeyword_15; }
		
		//'enterprise'
		public Keyword getEnterpriseKeyword_16() { return cEnterpriseKeyword_16; }
	}
	public class WordElements extends AbstractParserRuleElementFinder {
		private final ParserRule rule = (ParserRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.Word");
		private final Alternatives cAlternatives = (Alternatives)rule.eContents().get(1);
		private final RuleCall cCODETerminalRuleCall_0 = (RuleCall)cAlternatives.eContents().get(0);
		private final Keyword cFIFOKeyword_1 = (Keyword)cAlternatives.eContents().get(1);
		private final Keyword cLIFOKeyword_2 = (Keyword)cAlternatives.eContents().get(2);
		private final Keyword cAbsorptionKeyword_3 = (Keyword)cAlternatives.eContents().get(3);
		private final Keyword cAcceptKeyword_4 = (Keyword)cAlternatives.eContents().get(4);
		private final Keyword cAccountKeyword_5 = (Keyword)cAlternatives.eContents().get(5);
		private final Keyword cAccountingKeyword_6 = (Keyword)cAlternatives.eContents().get(6);
		private final Keyword cAccountsKeyword_7 = (Keyword)cAlternatives.eContents().get(7);
		private final Keyword cAccrualKeyword_8 = (Keyword)cAlternatives.eContents().get(8);
		private final Keyword cAddressKeyword_9 = (Keyword)cAlternatives.eContents().get(9);
		private final Keyword cAdjustmentKeyword_10 = (Keyword)cAlternatives.eContents().get(10);
		private final Keyword cAdviceKeyword_11 = (Keyword)cAlternatives.eContents().get(11);
		private final Keyword cAllKeyword_12 = (Keyword)cAlternatives.eContents().get(12);
		private final Keyword cAllocationKeyword_13 = (Keyword)cAlternatives.eContents().get(13);
		private final Keyword cAlsoKeyword_14 = (Keyword)cAlternatives.eContents().get(14);
		private final Keyword cApplicantKeyword_15 = (Keyword)cAlternatives.eContents().get(15);
		private final Keyword cApplicationKeyword_16 = (Keyword)cAlternatives.eContents().get(16);
		private final Keyword cAsKeyword_17 = (Keyword)cAlternatives.eContents().get(17);
		private final Keyword cAssetKeyword_18 = (Keyword)cAlternatives.eContents().get(18);
		private final Keyword cAtKeyword_19 = (Keyword)cAlternatives.eContents().get(19);
		private final Keyword cAutomaticKeyword_20 = (Keyword)cAlternatives.eContents().get(20);
		private final Keyword cAverageKeyword_21 = (Keyword)cAlternatives.eContents().get(21);
		private final Keyword cBalanceKeyword_22 = (Keyword)cAlternatives.eContents().get(22);
		private final Keyword cBalancesKeyword_23 = (Keyword)cAlternatives.eContents().get(23);
		private final Keyword cBalancingKeyword_24 = (Keyword)cAlternatives.eContents().get(24);
		private final Keyword cBecauseKeyword_25 = (Keyword)cAlternatives.eContents().get(25);
		private final Keyword cBelowKeyword_26 = (Keyword)cAlternatives.eContents().get(26);
		private final Keyword cBooksKeyword_27 = (Keyword)cAlternatives.eContents().get(27);
		private final Keyword cBusinessKeyword_28 = (Keyword)cAlternatives.eContents().get(28);
		private final Keyword cByKeyword_29 = (Keyword)cAlternatives.eContents().get(29);
		private final Keyword cCalendarKeyword_30 = (Keyword)cAlternatives.eContents().get(30);
		private final Keyword cCenterKeyword_31 = (Keyword)cAlternatives.eContents().get(31);
		private final Keyword cCharacterKeyword_32 = (Keyword)cAlternatives.eContents().get(32);
		private final Keyword cCharactersKeyword_33 = (Keyword)cAlternatives.eContents().get(33);
		private final Keyword cChartKeyword_34 = (Keyword)cAlternatives.eContents().get(34);
		private final Keyword cCityKeyword_35 = (Keyword)cAlternatives.eContents().get(35);
		private final Keyword cCodeKeyword_36 = (Keyword)cAlternatives.eContents().get(36);
		private final Keyword cCompanyKeyword_37 = (Keyword)cAlternatives.eContents().get(37);
		private final Keyword cContextKeyword_38 = (Keyword)cAlternatives.eContents().get(38);
		private final Keyword cContingentKeyword_39 = (Keyword)cAlternatives.eContents().get(39);
		private final Keyword cControlKeyword_40 = (Keyword)cAlternatives.eContents().get(40);
		private final Keyword cCostKeyword_41 = (Keyword)cAlternatives.eContents().get(41);
		private final Keyword cCostingKeyword_42 = (Keyword)cAlternatives.eContents().get(42);
		private final Keyword cCostsKeyword_43 = (Keyword)cAlternatives.eContents().get(43);
		private final Keyword cCountryKeyword_44 = (Keyword)cAlternatives.eContents().get(44);
		private final Keyword cCreatedKeyword_45 = (Keyword)cAlternatives.eContents().get(45);
		private final Keyword cCreatesKeyword_46 = (Keyword)cAlternatives.eContents().get(46);
		private final Keyword cCurrencyKeyword_47 = (Keyword)cAlternatives.eContents().get(47);
		private final Keyword cDataKeyword_48 = (Keyword)cAlternatives.eContents().get(48);
		private final Keyword cDefaultKeyword_49 = (Keyword)cAlternatives.eContents().get(49);
		private final Keyword cDefaultsKeyword_50 = (Keyword)cAlternatives.eContents().get(50);
		private final Keyword cDeferredKeyword_51 = (Keyword)cAlternatives.eContents().get(51);
		private final Keyword cDescriptionKeyword_52 = (Keyword)cAlternatives.eContents().get(52);
		private final Keyword cDigitsKeyword_53 = (Keyword)cAlternatives.eContents().get(53);
		private final Keyword cDisabledKeyword_54 = (Keyword)cAlternatives.eContents().get(54);
		private final Keyword cDynamicKeyword_55 = (Keyword)cAlternatives.eContents().get(55);
		private final Keyword cEarningsKeyword_56 = (Keyword)cAlternatives.eContents().get(56);
		private final Keyword cEbsKeyword_57 = (Keyword)cAlternatives.eContents().get(57);
		private final Keyword cEmployeeKeyword_58 = (Keyword)cAlternatives.eContents().get(58);
		private final Keyword cEnabledKeyword_59 = (Keyword)cAlternatives.eContents().get(59);
		private final Keyword cEncumbranceKeyword_60 = (Keyword)cAlternatives.eContents().get(60);
		private final Keyword cEnterpriseKeyword_61 = (Keyword)cAlternatives.eContents().get(61);
		private final Keyword cEntitiesKeyword_62 = (Keyword)cAlternatives.eContents().get(62);
		private final Keyword cEntityKeyword_63 = (Keyword)cAlternatives.eContents().get(63);
		private final Keyword cEnvironmentKeyword_64 = (Keyword)cAlternatives.eContents().get(64);
		private final Keyword cErrorKeyword_65 = (Keyword)cAlternatives.eContents().get(65);
		private final Keyword cExceptKeyword_66 = (Keyword)cAlternatives.eContents().get(66);
		private final Keyword cExistingKeyword_67 = (Keyword)cAlternatives.eContents().get(67);
		private final Keyword cExpenseKeyword_68 = (Keyword)cAlternatives.eContents().get(68);
		private final Keyword cExternalKeyword_69 = (Keyword)cAlternatives.eContents().get(69);
		private final Keyword cFifoKeyword_70 = (Keyword)cAlternatives.eContents().get(70);
		private final Keyword cFilledKeyword_71 = (Keyword)cAlternatives.eContents().get(71);
		private final Keyword cFinanceKeyword_72 = (Keyword)cAlternatives.eContents().get(72);
		private final Keyword cFlexfieldKeyword_73 = (Keyword)cAlternatives.eContents().get(73);
		private final Keyword cForKeyword_74 = (Keyword)cAlternatives.eContents().get(74);
		private final Keyword cFormatKeyword_75 = (Keyword)cAlternatives.eContents().get(75);
		private final Keyword cFromKeyword_76 = (Keyword)cAlternatives.eContents().get(76);
		private final Keyword cGlobalKeyword_77 = (Keyword)cAlternatives.eContents().get(77);
		private final Keyword cGradeKeyword_78 = (Keyword)cAlternatives.eContents().get(78);
		private final Keyword cGroupKeyword_79 = (Keyword)cAlternatives.eContents().get(79);
		private final Keyword cHierarchyKeyword_80 = (Keyword)cAlternatives.eContents().get(80);
		private final Keyword cHrKeyword_81 = (Keyword)cAlternatives.eContents().get(81);
		private final Keyword cIdentifierKeyword_82 = (Keyword)cAlternatives.eContents().get(82);
		private final Keyword cImportKeyword_83 = (Keyword)cAlternatives.eContents().get(83);
		private final Keyword cImportedKeyword_84 = (Keyword)cAlternatives.eContents().get(84);
		private final Keyword cInKeyword_85 = (Keyword)cAlternatives.eContents().get(85);
		private final Keyword cIntercompanyKeyword_86 = (Keyword)cAlternatives.eContents().get(86);
		private final Keyword cInternalKeyword_87 = (Keyword)cAlternatives.eContents().get(87);
		private final Keyword cIntransitKeyword_88 = (Keyword)cAlternatives.eContents().get(88);
		private final Keyword cInventoryKeyword_89 = (Keyword)cAlternatives.eContents().get(89);
		private final Keyword cInvoiceKeyword_90 = (Keyword)cAlternatives.eContents().get(90);
		private final Keyword cIsKeyword_91 = (Keyword)cAlternatives.eContents().get(91);
		private final Keyword cItemKeyword_92 = (Keyword)cAlternatives.eContents().get(92);
		private final Keyword cJobKeyword_93 = (Keyword)cAlternatives.eContents().get(93);
		private final Keyword cJournalKeyword_94 = (Keyword)cAlternatives.eContents().get(94);
		private final Keyword cJurisdictionKeyword_95 = (Keyword)cAlternatives.eContents().get(95);
		private final Keyword cKeyKeyword_96 = (Keyword)cAlternatives.eContents().get(96);
		private final Keyword cLedgerKeyword_97 = (Keyword)cAlternatives.eContents().get(97);
		private final Keyword cLegalKeyword_98 = (Keyword)cAlternatives.eContents().get(98);
		private final Keyword cLegislationKeyword_99 = (Keyword)cAlternatives.eContents().get(99);
		private final Keyword cLevelKeyword_100 = (Keyword)cAlternatives.eContents().get(100);
		private final Keyword cLifoKeyword_101 = (Keyword)cAlternatives.eContents().get(101);
		private final Keyword cLikeKeyword_102 = (Keyword)cAlternatives.eContents().get(102);
		private final Keyword cLineKeyword_103 = (Keyword)cAlternatives.eContents().get(103);
		private final Keyword cLocationKeyword_104 = (Keyword)cAlternatives.eContents().get(104);
		private final Keyword cLocatorKeyword_105 = (Keyword)cAlternatives.eContents().get(105);
		private final Keyword cManualKeyword_106 = (Keyword)cAlternatives.eContents().get(106);
		private final Keyword cMappingKeyword_107 = (Keyword)cAlternatives.eContents().get(107);
		private final Keyword cMasterKeyword_108 = (Keyword)cAlternatives.eContents().get(108);
		private final Keyword cMaterialKeyword_109 = (Keyword)cAlternatives.eContents().get(109);
		private final Keyword cMenuKeyword_110 = (Keyword)cAlternatives.eContents().get(110);
		private final Keyword cMethodKeyword_111 = (Keyword)cAlternatives.eContents().get(111);
		private final Keyword cMrpKeyword_112 = (Keyword)cAlternatives.eContents().get(112);
		private final Keyword cNameKeyword_113 = (Keyword)cAlternatives.eContents().get(113);
		private final Keyword cNationalKeyword_114 = (Keyword)cAlternatives.eContents().get(114);
		private final Keyword cNaturalKeyword_115 = (Keyword)cAlternatives.eContents().get(115);
		private final Keyword cNegativeKeyword_116 = (Keyword)cAlternatives.eContents().get(116);
		private final Keyword cNettableKeyword_117 = (Keyword)cAlternatives.eContents().get(117);
		private final Keyword cNoneKeyword_118 = (Keyword)cAlternatives.eContents().get(118);
		private final Keyword cNotKeyword_119 = (Keyword)cAlternatives.eContents().get(119);
		private final Keyword cNumberingKeyword_120 = (Keyword)cAlternatives.eContents().get(120);
		private final Keyword cNumbersKeyword_121 = (Keyword)cAlternatives.eContents().get(121);
		private final Keyword cOfKeyword_122 = (Keyword)cAlternatives.eContents().get(122);
		private final Keyword cOffKeyword_123 = (Keyword)cAlternatives.eContents().get(123);
		private final Keyword cOnKeyword_124 = (Keyword)cAlternatives.eContents().get(124);
		private final Keyword cOpenKeyword_125 = (Keyword)cAlternatives.eContents().get(125);
		private final Keyword cOperatingKeyword_126 = (Keyword)cAlternatives.eContents().get(126);
		private final Keyword cOrganizationKeyword_127 = (Keyword)cAlternatives.eContents().get(127);
		private final Keyword cOrganizationsKeyword_128 = (Keyword)cAlternatives.eContents().get(128);
		private final Keyword cOutsideKeyword_129 = (Keyword)cAlternatives.eContents().get(129);
		private final Keyword cOverheadKeyword_130 = (Keyword)cAlternatives.eContents().get(130);
		private final Keyword cParentKeyword_131 = (Keyword)cAlternatives.eContents().get(131);
		private final Keyword cPeopleKeyword_132 = (Keyword)cAlternatives.eContents().get(132);
		private final Keyword cPositionKeyword_133 = (Keyword)cAlternatives.eContents().get(133);
		private final Keyword cPostalKeyword_134 = (Keyword)cAlternatives.eContents().get(134);
		private final Keyword cPrespecifiedKeyword_135 = (Keyword)cAlternatives.eContents().get(135);
		private final Keyword cPriceKeyword_136 = (Keyword)cAlternatives.eContents().get(136);
		private final Keyword cPrimaryKeyword_137 = (Keyword)cAlternatives.eContents().get(137);
		private final Keyword cProcessingKeyword_138 = (Keyword)cAlternatives.eContents().get(138);
		private final Keyword cProfileKeyword_139 = (Keyword)cAlternatives.eContents().get(139);
		private final Keyword cProfilesKeyword_140 = (Keyword)cAlternatives.eContents().get(140);
		private final Keyword cPurchaseKeyword_141 = (Keyword)cAlternatives.eContents().get(141);
		private final Keyword cPurchasingKeyword_142 = (Keyword)cAlternatives.eContents().get(142);
		private final Keyword cQuantityKeyword_143 = (Keyword)cAlternatives.eContents().get(143);
		private final Keyword cRegionKeyword_144 = (Keyword)cAlternatives.eContents().get(144);
		private final Keyword cRegisteredKeyword_145 = (Keyword)cAlternatives.eContents().get(145);
		private final Keyword cRegistrationKeyword_146 = (Keyword)cAlternatives.eContents().get(146);
		private final Keyword cReportingKeyword_147 = (Keyword)cAlternatives.eContents().get(147);
		private final Keyword cRequestKeyword_148 = (Keyword)cAlternatives.eContents().get(148);
		private final Keyword cReservableKeyword_149 = (Keyword)cAlternatives.eContents().get(149);
		private final Keyword cResourceKeyword_150 = (Keyword)cAlternatives.eContents().get(150);
		private final Keyword cResponsibilitiesKeyword_151 = (Keyword)cAlternatives.eContents().get(151);
		private final Keyword cResponsibilityKeyword_152 = (Keyword)cAlternatives.eContents().get(152);
		private final Keyword cRetainedKeyword_153 = (Keyword)cAlternatives.eContents().get(153);
		private final Keyword cRuleKeyword_154 = (Keyword)cAlternatives.eContents().get(154);
		private final Keyword cSalesKeyword_155 = (Keyword)cAlternatives.eContents().get(155);
		private final Keyword cSameKeyword_156 = (Keyword)cAlternatives.eContents().get(156);
		private final Keyword cSecondaryKeyword_157 = (Keyword)cAlternatives.eContents().get(157);
		private final Keyword cSecurityKeyword_158 = (Keyword)cAlternatives.eContents().get(158);
		private final Keyword cSegmentKeyword_159 = (Keyword)cAlternatives.eContents().get(159);
		private final Keyword cSeparatorKeyword_160 = (Keyword)cAlternatives.eContents().get(160);
		private final Keyword cSetKeyword_161 = (Keyword)cAlternatives.eContents().get(161);
		private final Keyword cSettingKeyword_162 = (Keyword)cAlternatives.eContents().get(162);
		private final Keyword cShortKeyword_163 = (Keyword)cAlternatives.eContents().get(163);
		private final Keyword cSiteKeyword_164 = (Keyword)cAlternatives.eContents().get(164);
		private final Keyword cSizeKeyword_165 = (Keyword)cAlternatives.eContents().get(165);
		private final Keyword cStandardKeyword_166 = (Keyword)cAlternatives.eContents().get(166);
		private final Keyword cStyleKeyword_167 = (Keyword)cAlternatives.eContents().get(167);
		private final Keyword cSubinventoryKeyword_168 = (Keyword)cAlternatives.eContents().get(168);
		private final Keyword cSubledgerKeyword_169 = (Keyword)cAlternatives.eContents().get(169);
		private final Keyword cTaxKeyword_170 = (Keyword)cAlternatives.eContents().get(170);
		private final Keyword cTelephoneKeyword_171 = (Keyword)cAlternatives.eContents().get(171);
		private final Keyword cTemplateKeyword_172 = (Keyword)cAlternatives.eContents().get(172);
		private final Keyword cToKeyword_173 = (Keyword)cAlternatives.eContents().get(173);
		private final Keyword cTopKeyword_174 = (Keyword)cAlternatives.eContents().get(174);
		private final Keyword cTrackedKeyword_175 = (Keyword)cAlternatives.eContents().get(175);
		private final Keyword cTransactingKeyword_176 = (Keyword)cAlternatives.eContents().get(176);
		private final Keyword cTypeKeyword_177 = (Keyword)cAlternatives.eContents().get(177);
		private final Keyword cUnderKeyword_178 = (Keyword)cAlternatives.eContents().get(178);
		private final Keyword cUnitKeyword_179 = (Keyword)cAlternatives.eContents().get(179);
		private final Keyword cUnitsKeyword_180 = (Keyword)cAlternatives.eContents().get(180);
		private final Keyword cUppercaseKeyword_181 = (Keyword)cAlternatives.eContents().get(181);
		private final Keyword cUsableKeyword_182 = (Keyword)cAlternatives.eContents().get(182);
		private final Keyword cUserKeyword_183 = (Keyword)cAlternatives.eContents().get(183);
		private final Keyword cValueKeyword_184 = (Keyword)cAlternatives.eContents().get(184);
		private final Keyword cValuesKeyword_185 = (Keyword)cAlternatives.eContents().get(185);
		private final Keyword cVarianceKeyword_186 = (Keyword)cAlternatives.eContents().get(186);
		private final Keyword cWarningKeyword_187 = (Keyword)cAlternatives.eContents().get(187);
		private final Keyword cWipKeyword_188 = (Keyword)cAlternatives.eContents().get(188);
		private final Keyword cWithKeyword_189 = (Keyword)cAlternatives.eContents().get(189);
		private final Keyword cWithoutKeyword_190 = (Keyword)cAlternatives.eContents().get(190);
		private final Keyword cWorkerKeyword_191 = (Keyword)cAlternatives.eContents().get(191);
		private final Keyword cZeroKeyword_192 = (Keyword)cAlternatives.eContents().get(192);
		
		//Word: CODE | 'FIFO' | 'LIFO' | 'absorption' | 'accept' | 'account' | 'accounting' | 'accounts'
		//    | 'accrual' | 'address' | 'adjustment' | 'advice' | 'all' | 'allocation' | 'also' | 'applicant' | 'application'
		//    | 'as' | 'asset' | 'at' | 'automatic' | 'average' | 'balance' | 'balances' | 'balancing' | 'because' | 'below'
		//    | 'books' | 'business' | 'by' | 'calendar' | 'center' | 'character' | 'characters' | 'chart' | 'city' | 'code'
		//    | 'company' | 'context' | 'contingent' | 'control' | 'cost' | 'costing' | 'costs' | 'country' | 'created'
		//    | 'creates' | 'currency' | 'data' | 'default' | 'defaults' | 'deferred' | 'description' | 'digits' | 'disabled'
		//    | 'dynamic' | 'earnings' | 'ebs' | 'employee' | 'enabled' | 'encumbrance' | 'enterprise' | 'entities' | 'entity'
		//    | 'environment' | 'error' | 'except' | 'existing' | 'expense' | 'external' | 'fifo' | 'filled' | 'finance'
		//    | 'flexfield' | 'for' | 'format' | 'from' | 'global' | 'grade' | 'group' | 'hierarchy' | 'hr' | 'identifier'
		//    | 'import' | 'imported' | 'in' | 'intercompany' | 'internal' | 'intransit' | 'inventory' | 'invoice' | 'is'
		//    | 'item' | 'job' | 'journal' | 'jurisdiction' | 'key' | 'ledger' | 'legal' | 'legislation' | 'level' | 'lifo'
		//    | 'like' | 'line' | 'location' | 'locator' | 'manual' | 'mapping' | 'master' | 'material' | 'menu' | 'method'
		//    | 'mrp' | 'name' | 'national' | 'natural' | 'negative' | 'nettable' | 'none' | 'not' | 'numbering'
		//    | 'numbers' | 'of' | 'off' | 'on' | 'open' | 'operating' | 'organization' | 'organizations' | 'outside'
		//    | 'overhead' | 'parent' | 'people' | 'position' | 'postal' | 'prespecified' | 'price' | 'primary' | 'processing'
		//    | 'profile' | 'profiles' | 'purchase' | 'purchasing' | 'quantity' | 'region' | 'registered' | 'registration'
		//    | 'reporting' | 'request' | 'reservable' | 'resource' | 'responsibilities' | 'responsibility' | 'retained'
		//    | 'rule' | 'sales' | 'same' | 'secondary' | 'security' | 'segment' | 'separator' | 'set' | 'setting' | 'short'
		//    | 'site' | 'size' | 'standard' | 'style' | 'subinventory' | 'subledger' | 'tax' | 'telephone' | 'template'
		//    | 'to' | 'top' | 'tracked' | 'transacting' | 'type' | 'under' | 'unit' | 'units' | 'uppercase' | 'usable'
		//    | 'user' | 'value' | 'values' | 'variance' | 'warning' | 'wip' | 'with' | 'without' | 'worker' | 'zero';
		@Override public ParserRule getRule() { return rule; }
		
		//CODE | 'FIFO' | 'LIFO' | 'absorption' | 'accept' | 'account' | 'accounting' | 'accounts'
		//   | 'accrual' | 'address' | 'adjustment' | 'advice' | 'all' | 'allocation' | 'also' | 'applicant' | 'application'
		//   | 'as' | 'asset' | 'at' | 'automatic' | 'average' | 'balance' | 'balances' | 'balancing' | 'because' | 'below'
		//   | 'books' | 'business' | 'by' | 'calendar' | 'center' | 'character' | 'characters' | 'chart' | 'city' | 'code'
		//   | 'company' | 'context' | 'contingent' | 'control' | 'cost' | 'costing' | 'costs' | 'country' | 'created'
		//   | 'creates' | 'currency' | 'data' | 'default' | 'defaults' | 'deferred' | 'description' | 'digits' | 'disabled'
		//   | 'dynamic' | 'earnings' | 'ebs' | 'employee' | 'enabled' | 'encumbrance' | 'enterprise' | 'entities' | 'entity'
		//   | 'environment' | 'error' | 'except' | 'existing' | 'expense' | 'external' | 'fifo' | 'filled' | 'finance'
		//   | 'flexfield' | 'for' | 'format' | 'from' | 'global' | 'grade' | 'group' | 'hierarchy' | 'hr' | 'identifier'
		//   | 'import' | 'imported' | 'in' | 'intercompany' | 'internal' | 'intransit' | 'inventory' | 'invoice' | 'is'
		//   | 'item' | 'job' | 'journal' | 'jurisdiction' | 'key' | 'ledger' | 'legal' | 'legislation' | 'level' | 'lifo'
		//   | 'like' | 'line' | 'location' | 'locator' | 'manual' | 'mapping' | 'master' | 'material' | 'menu' | 'method'
		//   | 'mrp' | 'name' | 'national' | 'natural' | 'negative' | 'nettable' | 'none' | 'not' | 'numbering'
		//   | 'numbers' | 'of' | 'off' | 'on' | 'open' | 'operating' | 'organization' | 'organizations' | 'outside'
		//   | 'overhead' | 'parent' | 'people' | 'position' | 'postal' | 'prespecified' | 'price' | 'primary' | 'processing'
		//   | 'profile' | 'profiles' | 'purchase' | 'purchasing' | 'quantity' | 'region' | 'registered' | 'registration'
		//   | 'reporting' | 'request' | 'reservable' | 'resource' | 'responsibilities' | 'responsibility' | 'retained'
		//   | 'rule' | 'sales' | 'same' | 'secondary' | 'security' | 'segment' | 'separator' | 'set' | 'setting' | 'short'
		//   | 'site' | 'size' | 'standard' | 'style' | 'subinventory' | 'subledger' | 'tax' | 'telephone' | 'template'
		//   | 'to' | 'top' | 'tracked' | 'transacting' | 'type' | 'under' | 'unit' | 'units' | 'uppercase' | 'usable'
		//   | 'user' | 'value' | 'values' | 'variance' | 'warning' | 'wip' | 'with' | 'without' | 'worker' | 'zero'
		public Alternatives getAlternatives() { return cAlternatives; }
		
		//CODE
		public RuleCall getCODETerminalRuleCall_0() { return cCODETerminalRuleCall_0; }
		
		//'FIFO'
		public Keyword getFIFOKeyword_1() { return cFIFOKeyword_1; }
		
		//'LIFO'
		public Keyword getLIFOKeyword_2() { return cLIFOKeyword_2; }
		
		//'absorption'
		public Keyword getAbsorptionKeyword_3() { return cAbsorptionKeyword_3; }
		
		//'accept'
		public Keyword getAcceptKeyword_4() { return cAcceptKeyword_4; }
		
		//'account'
		public Keyword getAccountKeyword_5() { return cAccountKeyword_5; }
		
		//'accounting'
		public Keyword getAccountingKeyword_6() { return cAccountingKeyword_6; }
		
		//'accounts'
		public Keyword getAccountsKeyword_7() { return cAccountsKeyword_7; }
		
		//'accrual'
		public Keyword getAccrualKeyword_8() { return cAccrualKeyword_8; }
		
		//'address'
		public Keyword getAddressKeyword_9() { return cAddressKeyword_9; }
		
		//'adjustment'
		public Keyword getAdjustmentKeyword_10() { return cAdjustmentKeyword_10; }
		
		//'advice'
		public Keyword getAdviceKeyword_11() { return cAdviceKeyword_11; }
		
		//'all'
		public Keyword getAllKeyword_12() { return cAllKeyword_12; }
		
		//'allocation'
		public Keyword getAllocationKeyword_13() { return cAllocationKeyword_13; }
		
		//'also'
		public Keyword getAlsoKeyword_14() { return cAlsoKeyword_14; }
		
		//'applicant'
		public Keyword getApplicantKeyword_15() { return cApplicantKeyword_15; }
		
		//'application'
		public Keyword getApplicationKeyword_16() { return cApplicationKeyword_16; }
		
		//'as'
		public Keyword getAsKeyword_17() { return cAsKeyword_17; }
		
		//'asset'
		public Keyword getAssetKeyword_18() { return cAssetKeyword_18; }
		
		//'at'
		public Keyword getAtKeyword_19() { return cAtKeyword_19; }
		
		//'automatic'
		public Keyword getAutomaticKeyword_20() { return cAutomaticKeyword_20; }
		
		//'average'
		public Keyword getAverageKeyword_21() { return cAverageKeyword_21; }
		
		//'balance'
		public Keyword getBalanceKeyword_22() { return cBalanceKeyword_22; }
		
		//'balances'
		public Keyword getBalancesKeyword_23() { return cBalancesKeyword_23; }
		
		//'balancing'
		public Keyword getBalancingKeyword_24() { return cBalancingKeyword_24; }
		
		//'because'
		public Keyword getBecauseKeyword_25() { return cBecauseKeyword_25; }
		
		//'below'
		public Keyword getBelowKeyword_26() { return cBelowKeyword_26; }
		
		//'books'
		public Keyword getBooksKeyword_27() { return cBooksKeyword_27; }
		
		//'business'
		public Keyword getBusinessKeyword_28() { return cBusinessKeyword_28; }
		
		//'by'
		public Keyword getByKeyword_29() { return cByKeyword_29; }
		
		//'calendar'
		public Keyword getCalendarKeyword_30() { return cCalendarKeyword_30; }
		
		//'center'
		public Keyword getCenterKeyword_31() { return cCenterKeyword_31; }
		
		//'character'
		public Keyword getCharacterKeyword_32() { return cCharacterKeyword_32; }
		
		//'characters'
		public Keyword getCharactersKeyword_33() { return cCharactersKeyword_33; }
		
		//'chart'
		public Keyword getChartKeyword_34() { return cChartKeyword_34; }
		
		//'city'
		public Keyword getCityKeyword_35() { return cCityKeyword_35; }
		
		//'code'
		public Keyword getCodeKeyword_36() { return cCodeKeyword_36; }
		
		//'company'
		public Keyword getCompanyKeyword_37() { return cCompanyKeyword_37; }
		
		//'context'
		public Keyword getContextKeyword_38() { return cContextKeyword_38; }
		
		//'contingent'
		public Keyword getContingentKeyword_39() { return cContingentKeyword_39; }
		
		//'control'
		public Keyword getControlKeyword_40() { return cControlKeyword_40; }
		
		//'cost'
		public Keyword getCostKeyword_41() { return cCostKeyword_41; }
		
		//'costing'
		public Keyword getCostingKeyword_42() { return cCostingKeyword_42; }
		
		//'costs'
		public Keyword getCostsKeyword_43() { return cCostsKeyword_43; }
		
		//'country'
		public Keyword getCountryKeyword_44() { return cCountryKeyword_44; }
		
		//'created'
		public Keyword getCreatedKeyword_45() { return cCreatedKeyword_45; }
		
		//'creates'
		public Keyword getCreatesKeyword_46() { return cCreatesKeyword_46; }
		
		//'currency'
		public Keyword getCurrencyKeyword_47() { return cCurrencyKeyword_47; }
		
		//'data'
		public Keyword getDataKeyword_48() { return cDataKeyword_48; }
		
		//'default'
		public Keyword getDefaultKeyword_49() { return cDefaultKeyword_49; }
		
		//'defaults'
		public Keyword getDefaultsKeyword_50() { return cDefaultsKeyword_50; }
		
		//'deferred'
		public Keyword getDeferredKeyword_51() { return cDeferredKeyword_51; }
		
		//'description'
		public Keyword getDescriptionKeyword_52() { return cDescriptionKeyword_52; }
		
		//'digits'
		public Keyword getDigitsKeyword_53() { return cDigitsKeyword_53; }
		
		//'disabled'
		public Keyword getDisabledKeyword_54() { return cDisabledKeyword_54; }
		
		//'dynamic'
		public Keyword getDynamicKeyword_55() { return cDynamicKeyword_55; }
		
		//'earnings'
		public Keyword getEarningsKeyword_56() { return cEarningsKeyword_56; }
		
		//'ebs'
		public Keyword getEbsKeyword_57() { return cEbsKeyword_57; }
		
		//'employee'
		public Keyword getEmployeeKeyword_58() { return cEmployeeKeyword_58; }
		
		//'enabled'
		public Keyword getEnabledKeyword_59() { return cEnabledKeyword_59; }
		
		//'encumbrance'
		public Keyword getEncumbranceKeyword_60() { return cEncumbranceKeyword_60; }
		
		//'enterprise'
		public Keyword getEnterpriseKeyword_61() { return cEnterpriseKeyword_61; }
		
		//'entities'
		public Keyword getEntitiesKeyword_62() { return cEntitiesKeyword_62; }
		
		//'entity'
		public Keyword getEntityKeyword_63() { return cEntityKeyword_63; }
		
		//'environment'
		public Keyword getEnvironmentKeyword_64() { return cEnvironmentKeyword_64; }
		
		//'error'
		public Keyword getErrorKeyword_65() { return cErrorKeyword_65; }
		
		//'except'
		public Keyword getExceptKeyword_66() { return cExceptKeyword_66; }
		
		//'existing'
		public Keyword getExistingKeyword_67() { return cExistingKeyword_67; }
		
		//'expense'
		public Keyword getExpenseKeyword_68() { return cExpenseKeyword_68; }
		
		//'external'
		public Keyword getExternalKeyword_69() { return cExternalKeyword_69; }
		
		//'fifo'
		public Keyword getFifoKeyword_70() { return cFifoKeyword_70; }
		
		//'filled'
		public Keyword getFilledKeyword_71() { return cFilledKeyword_71; }
		
		//'finance'
		public Keyword getFinanceKeyword_72() { return cFinanceKeyword_72; }
		
		//'flexfield'
		public Keyword getFlexfieldKeyword_73() { return cFlexfieldKeyword_73; }
		
		//'for'
		public Keyword getForKeyword_74() { return cForKeyword_74; }
		
		//'format'
		public Keyword getFormatKeyword_75() { return cFormatKeyword_75; }
		
		//'from'
		public Keyword getFromKeyword_76() { return cFromKeyword_76; }
		
		//'global'
		public Keyword getGlobalKeyword_77() { return cGlobalKeyword_77; }
		
		//'grade'
		public Keyword getGradeKeyword_78() { return cGradeKeyword_78; }
		
		//'group'
		public Keyword getGroupKeyword_79() { return cGroupKeyword_79; }
		
		//'hierarchy'
		public Keyword getHierarchyKeyword_80() { return cHierarchyKeyword_80; }
		
		//'hr'
		public Keyword getHrKeyword_81() { return cHrKeyword_81; }
		
		//'identifier'
		public Keyword getIdentifierKeyword_82() { return cIdentifierKeyword_82; }
		
		//'import'
		public Keyword getImportKeyword_83() { return cImportKeyword_83; }
		
		//'imported'
		public Keyword getImportedKeyword_84() { return cImportedKeyword_84; }
		
		//'in'
		public Keyword getInKeyword_85() { return cInKeyword_85; }
		
		//'intercompany'
		public Keyword getIntercompanyKeyword_86() { return cIntercompanyKeyword_86; }
		
		//'internal'
		public Keyword getInternalKeyword_87() { return cInternalKeyword_87; }
		
		//'intransit'
		public Keyword getIntransitKeyword_88() { return cIntransitKeyword_88; }
		
		//'inventory'
		public Keyword getInventoryKeyword_89() { return cInventoryKeyword_89; }
		
		//'invoice'
		public Keyword getInvoiceKeyword_90() { return cInvoiceKeyword_90; }
		
		//'is'
		public Keyword getIsKeyword_91() { return cIsKeyword_91; }
		
		//'item'
		public Keyword getItemKeyword_92() { return cItemKeyword_92; }
		
		//'job'
		public Keyword getJobKeyword_93() { return cJobKeyword_93; }
		
		//'journal'
		public Keyword getJournalKeyword_94() { return cJournalKeyword_94; }
		
		//'jurisdiction'
		public Keyword getJurisdictionKeyword_95() { return cJurisdictionKeyword_95; }
		
		//'key'
		public Keyword getKeyKeyword_96() { return cKeyKeyword_96; }
		
		//'ledger'
		public Keyword getLedgerKeyword_97() { return cLedgerKeyword_97; }
		
		//'legal'
		public Keyword getLegalKeyword_98() { return cLegalKeyword_98; }
		
		//'legislation'
		public Keyword getLegislationKeyword_99() { return cLegislationKeyword_99; }
		
		//'level'
		public Keyword getLevelKeyword_100() { return cLevelKeyword_100; }
		
		//'lifo'
		public Keyword getLifoKeyword_101() { return cLifoKeyword_101; }
		
		//'like'
		public Keyword getLikeKeyword_102() { return cLikeKeyword_102; }
		
		//'line'
		public Keyword getLineKeyword_103() { return cLineKeyword_103; }
		
		//'location'
		public Keyword getLocationKeyword_104() { return cLocationKeyword_104; }
		
		//'locator'
		public Keyword getLocatorKeyword_105() { return cLocatorKeyword_105; }
		
		//'manual'
		public Keyword getManualKeyword_106() { return cManualKeyword_106; }
		
		//'mapping'
		public Keyword getMappingKeyword_107() { return cMappingKeyword_107; }
		
		//'master'
		public Keyword getMasterKeyword_108() { return cMasterKeyword_108; }
		
		//'material'
		public Keyword getMaterialKeyword_109() { return cMaterialKeyword_109; }
		
		//'menu'
		public Keyword getMenuKeyword_110() { return cMenuKeyword_110; }
		
		//'method'
		public Keyword getMethodKeyword_111() { return cMethodKeyword_111; }
		
		//'mrp'
		public Keyword getMrpKeyword_112() { return cMrpKeyword_112; }
		
		//'name'
		public Keyword getNameKeyword_113() { return cNameKeyword_113; }
		
		//'national'
		public Keyword getNationalKeyword_114() { return cNationalKeyword_114; }
		
		//'natural'
		public Keyword getNaturalKeyword_115() { return cNaturalKeyword_115; }
		
		//'negative'
		public Keyword getNegativeKeyword_116() { return cNegativeKeyword_116; }
		
		//'nettable'
		public Keyword getNettableKeyword_117() { return cNettableKeyword_117; }
		
		//'none'
		public Keyword getNoneKeyword_118() { return cNoneKeyword_118; }
		
		//'not'
		public Keyword getNotKeyword_119() { return cNotKeyword_119; }
		
		//'numbering'
		public Keyword getNumberingKeyword_120() { return cNumberingKeyword_120; }
		
		//'numbers'
		public Keyword getNumbersKeyword_121() { return cNumbersKeyword_121; }
		
		//'of'
		public Keyword getOfKeyword_122() { return cOfKeyword_122; }
		
		//'off'
		public Keyword getOffKeyword_123() { return cOffKeyword_123; }
		
		//'on'
		public Keyword getOnKeyword_124() { return cOnKeyword_124; }
		
		//'open'
		public Keyword getOpenKeyword_125() { return cOpenKeyword_125; }
		
		//'operating'
		public Keyword getOperatingKeyword_126() { return cOperatingKeyword_126; }
		
		//'organization'
		public Keyword getOrganizationKeyword_127() { return cOrganizationKeyword_127; }
		
		//'organizations'
		public Keyword getOrganizationsKeyword_128() { return cOrganizationsKeyword_128; }
		
		//'outside'
		public Keyword getOutsideKeyword_129() { return cOutsideKeyword_129; }
		
		//'overhead'
		public Keyword getOverheadKeyword_130() { return cOverheadKeyword_130; }
		
		//'parent'
		public Keyword getParentKeyword_131() { return cParentKeyword_131; }
		
		//'people'
		public Keyword getPeopleKeyword_132() { return cPeopleKeyword_132; }
		
		//'position'
		public Keyword getPositionKeyword_133() { return cPositionKeyword_133; }
		
		//'postal'
		public Keyword getPostalKeyword_134() { return cPostalKeyword_134; }
		
		//'prespecified'
		public Keyword getPrespecifiedKeyword_135() { return cPrespecifiedKeyword_135; }
		
		//'price'
		public Keyword getPriceKeyword_136() { return cPriceKeyword_136; }
		
		//'primary'
		public Keyword getPrimaryKeyword_137() { return cPrimaryKeyword_137; }
		
		//'processing'
		public Keyword getProcessingKeyword_138() { return cProcessingKeyword_138; }
		
		//'profile'
		public Keyword getProfileKeyword_139() { return cProfileKeyword_139; }
		
		//'profiles'
		public Keyword getProfilesKeyword_140() { return cProfilesKeyword_140; }
		
		//'purchase'
		public Keyword getPurchaseKeyword_141() { return cPurchaseKeyword_141; }
		
		//'purchasing'
		public Keyword getPurchasingKeyword_142() { return cPurchasingKeyword_142; }
		
		//'quantity'
		public Keyword getQuantityKeyword_143() { return cQuantityKeyword_143; }
		
		//'region'
		public Keyword getRegionKeyword_144() { return cRegionKeyword_144; }
		
		//'registered'
		public Keyword getRegisteredKeyword_145() { return cRegisteredKeyword_145; }
		
		//'registration'
		public Keyword getRegistrationKeyword_146() { return cRegistrationKeyword_146; }
		
		//'reporting'
		public Keyword getReportingKeyword_147() { return cReportingKeyword_147; }
		
		//'request'
		public Keyword getRequestKeyword_148() { return cRequestKeyword_148; }
		
		//'reservable'
		public Keyword getReservableKeyword_149() { return cReservableKeyword_149; }
		
		//'resource'
		public Keyword getResourceKeyword_150() { return cResourceKeyword_150; }
		
		//'responsibilities'
		public Keyword getResponsibilitiesKeyword_151() { return cResponsibilitiesKeyword_151; }
		
		//'responsibility'
		public Keyword getResponsibilityKeyword_152() { return cResponsibilityKeyword_152; }
		
		//'retained'
		public Keyword getRetainedKeyword_153() { return cRetainedKeyword_153; }
		
		//'rule'
		public Keyword getRuleKeyword_154() { return cRuleKeyword_154; }
		
		//'sales'
		public Keyword getSalesKeyword_155() { return cSalesKeyword_155; }
		
		//'same'
		public Keyword getSameKeyword_156() { return cSameKeyword_156; }
		
		//'secondary'
		public Keyword getSecondaryKeyword_157() { return cSecondaryKeyword_157; }
		
		//'security'
		public Keyword getSecurityKeyword_158() { return cSecurityKeyword_158; }
		
		//'segment'
		public Keyword getSegmentKeyword_159() { return cSegmentKeyword_159; }
		
		//'separator'
		public Keyword getSeparatorKeyword_160() { return cSeparatorKeyword_160; }
		
		//'set'
		public Keyword getSetKeyword_161() { return cSetKeyword_161; }
		
		//'setting'
		public Keyword getSettingKeyword_162() { return cSettingKeyword_162; }
		
		//'short'
		public Keyword getShortKeyword_163() { return cShortKeyword_163; }
		
		//'site'
		public Keyword getSiteKeyword_164() { return cSiteKeyword_164; }
		
		//'size'
		public Keyword getSizeKeyword_165() { return cSizeKeyword_165; }
		
		//'standard'
		public Keyword getStandardKeyword_166() { return cStandardKeyword_166; }
		
		//'style'
		public Keyword getStyleKeyword_167() { return cStyleKeyword_167; }
		
		//'subinventory'
		public Keyword getSubinventoryKeyword_168() { return cSubinventoryKeyword_168; }
		
		//'subledger'
		public Keyword getSubledgerKeyword_169() { return cSubledgerKeyword_169; }
		
		//'tax'
		public Keyword getTaxKeyword_170() { return cTaxKeyword_170; }
		
		//'telephone'
		public Keyword getTelephoneKeyword_171() { return cTelephoneKeyword_171; }
		
		//'template'
		public Keyword getTemplateKeyword_172() { return cTemplateKeyword_172; }
		
		//'to'
		public Keyword getToKeyword_173() { return cToKeyword_173; }
		
		//'top'
		public Keyword getTopKeyword_174() { return cTopKeyword_174; }
		
		//'tracked'
		public Keyword getTrackedKeyword_175() { return cTrackedKeyword_175; }
		
		//'transacting'
		public Keyword getTransactingKeyword_176() { return cTransactingKeyword_176; }
		
		//'type'
		public Keyword getTypeKeyword_177() { return cTypeKeyword_177; }
		
		//'under'
		public Keyword getUnderKeyword_178() { return cUnderKeyword_178; }
		
		//'unit'
		public Keyword getUnitKeyword_179() { return cUnitKeyword_179; }
		
		//'units'
		public Keyword getUnitsKeyword_180() { return cUnitsKeyword_180; }
		
		//'uppercase'
		public Keyword getUppercaseKeyword_181() { return cUppercaseKeyword_181; }
		
		//'usable'
		public Keyword getUsableKeyword_182() { return cUsableKeyword_182; }
		
		//'user'
		public Keyword getUserKeyword_183() { return cUserKeyword_183; }
		
		//'value'
		public Keyword getValueKeyword_184() { return cValueKeyword_184; }
		
		//'values'
		public Keyword getValuesKeyword_185() { return cValuesKeyword_185; }
		
		//'variance'
		public Keyword getVarianceKeyword_186() { return cVarianceKeyword_186; }
		
		//'warning'
		public Keyword getWarningKeyword_187() { return cWarningKeyword_187; }
		
		//'wip'
		public Keyword getWipKeyword_188() { return cWipKeyword_188; }
		
		//'with'
		public Keyword getWithKeyword_189() { return cWithKeyword_189; }
		
		//'without'
		public Keyword getWithoutKeyword_190() { return cWithoutKeyword_190; }
		
		//'worker'
		public Keyword getWorkerKeyword_191() { return cWorkerKeyword_191; }
		
		//'zero'
		public Keyword getZeroKeyword_192() { return cZeroKeyword_192; }
	}
	
	
	private final DocumentElements pDocument;
	private final ImportElements pImport;
	private final EnterpriseElements pEnterprise;
	private final SettingElements pSetting;
	private final TopElementElements pTopElement;
	private final InBusinessGroupElements pInBusinessGroup;
	private final InOperatingUnitElements pInOperatingUnit;
	private final NamedElements pNamed;
	private final LifeElements pLife;
	private final LocalNameElements pLocalName;
	private final HeadElements pHead;
	private final PlaceElements pPlace;
	private final ValueSetElements pValueSet;
	private final ValueSetBodyElements pValueSetBody;
	private final SegmentValueElements pSegmentValue;
	private final ChartOfAccountsElements pChartOfAccounts;
	private final ChartBodyElements pChartBody;
	private final SegmentElements pSegment;
	private final LedgerElements pLedger;
	private final LedgerBodyElements pLedgerBody;
	private final LegalEntityElements pLegalEntity;
	private final LegalEntityBodyElements pLegalEntityBody;
	private final BalancingSegmentValuesElements pBalancingSegmentValues;
	private final LegalEntityAccountingElements pLegalEntityAccounting;
	private final BusinessGroupElements pBusinessGroup;
	private final BusinessGroupBodyElements pBusinessGroupBody;
	private final UnderOrganizationElements pUnderOrganization;
	private final OperatingUnitElements pOperatingUnit;
	private final OperatingUnitBodyElements pOperatingUnitBody;
	private final CompanyOnOperatingUnitElements pCompanyOnOperatingUnit;
	private final InventoryOrganizationElements pInventoryOrganization;
	private final InventoryBodyElements pInventoryBody;
	private final AccountAssignmentElements pAccountAssignment;
	private final SubinventoryElements pSubinventory;
	private final SubinventoryBodyElements pSubinventoryBody;
	private final CostCenterElements pCostCenter;
	private final CostCenterBodyElements pCostCenterBody;
	private final HrOrganizationElements pHrOrganization;
	private final HrOrganizationBodyElements pHrOrganizationBody;
	private final ImproperOrganizationElements pImproperOrganization;
	private final LocationElements pLocation;
	private final LocationBodyElements pLocationBody;
	private final OrganizationHierarchyElements pOrganizationHierarchy;
	private final HierarchyBodyElements pHierarchyBody;
	private final HierarchyLinkElements pHierarchyLink;
	private final SecurityProfileElements pSecurityProfile;
	private final SecurityProfileBodyElements pSecurityProfileBody;
	private final LegalEntitiesInProfileElements pLegalEntitiesInProfile;
	private final ResponsibilityElements pResponsibility;
	private final ResponsibilityBodyElements pResponsibilityBody;
	private final ImproperAccessElements pImproperAccess;
	private final UserElements pUser;
	private final UserBodyElements pUserBody;
	private final ProfileSettingsElements pProfileSettings;
	private final ProfileValueElements pProfileValue;
	private final RuleSettingElements pRuleSetting;
	private final TemplateElements pTemplate;
	private final TemplateBodyElements pTemplateBody;
	private final EnvironmentElements pEnvironment;
	private final EnvironmentChangeElements pEnvironmentChange;
	private final ValueSetOnlyElements pValueSetOnly;
	private final ChartOnlyElements pChartOnly;
	private final LedgerOnlyElements pLedgerOnly;
	private final LegalEntityOnlyElements pLegalEntityOnly;
	private final BusinessGroupOnlyElements pBusinessGroupOnly;
	private final OperatingUnitOnlyElements pOperatingUnitOnly;
	private final InventoryOnlyElements pInventoryOnly;
	private final SubinventoryOnlyElements pSubinventoryOnly;
	private final CostCenterOnlyElements pCostCenterOnly;
	private final HrOrganizationOnlyElements pHrOrganizationOnly;
	private final LocationOnlyElements pLocationOnly;
	private final SecurityProfileOnlyElements pSecurityProfileOnly;
	private final ResponsibilityOnlyElements pResponsibilityOnly;
	private final UserOnlyElements pUserOnly;
	private final OriginWordElements pOriginWord;
	private final ReleaseNameElements pReleaseName;
	private final FormatWordElements pFormatWord;
	private final QualifierWordElements pQualifierWord;
	private final SecondaryWordElements pSecondaryWord;
	private final ReportingWordElements pReportingWord;
	private final LevelWordElements pLevelWord;
	private final NumbersWordElements pNumbersWord;
	private final CostingWordElements pCostingWord;
	private final LocatorWordElements pLocatorWord;
	private final AccountWordElements pAccountWord;
	private final AcceptWordElements pAcceptWord;
	private final SeverityWordElements pSeverityWord;
	private final ExternalFlagElements pExternalFlag;
	private final AlsoHrFlagElements pAlsoHrFlag;
	private final UppercaseFlagElements pUppercaseFlag;
	private final ZeroFilledFlagElements pZeroFilledFlag;
	private final EnabledFlagElements pEnabledFlag;
	private final ParentFlagElements pParentFlag;
	private final TransactingFlagElements pTransactingFlag;
	private final UsableFlagElements pUsableFlag;
	private final MrpFlagElements pMrpFlag;
	private final WipFlagElements pWipFlag;
	private final NegativeBalancesFlagElements pNegativeBalancesFlag;
	private final AssetFlagElements pAssetFlag;
	private final QuantityTrackedFlagElements pQuantityTrackedFlag;
	private final NettableFlagElements pNettableFlag;
	private final ReservableFlagElements pReservableFlag;
	private final PrimaryFlagElements pPrimaryFlag;
	private final GlobalFlagElements pGlobalFlag;
	private final ViewAllFlagElements pViewAllFlag;
	private final IncludeTopFlagElements pIncludeTopFlag;
	private final CreatesFlagElements pCreatesFlag;
	private final LegalEntityAccountingWordElements pLegalEntityAccountingWord;
	private final UnderWordElements pUnderWord;
	private final CompanyWordElements pCompanyWord;
	private final LegalWordOfProfileElements pLegalWordOfProfile;
	private final LegalWordOfAccessElements pLegalWordOfAccess;
	private final SubinventoryWordElements pSubinventoryWord;
	private final ImproperOrganizationWordElements pImproperOrganizationWord;
	private final IdElements pId;
	private final TextElements pText;
	private final AccountElements pAccount;
	private final IntElements pInt;
	private final DayElements pDay;
	private final YesNoElements pYesNo;
	private final ProfileNameElements pProfileName;
	private final ElementRefElements pElementRef;
	private final KindWordsElements pKindWords;
	private final WordElements pWord;
	private final TerminalRule tSTRING;
	private final TerminalRule tCODE;
	private final TerminalRule tCODE_PART;
	private final TerminalRule tML_COMMENT;
	private final TerminalRule tSL_COMMENT;
	private final TerminalRule tWS;
	private final TerminalRule tANY_OTHER;
	
	private final Grammar grammar;

	@Inject
	public OrgGrammarAccess(GrammarProvider grammarProvider) {
		this.grammar = internalFindGrammar(grammarProvider);
		this.pDocument = new DocumentElements();
		this.pImport = new ImportElements();
		this.pEnterprise = new EnterpriseElements();
		this.pSetting = new SettingElements();
		this.pTopElement = new TopElementElements();
		this.pInBusinessGroup = new InBusinessGroupElements();
		this.pInOperatingUnit = new InOperatingUnitElements();
		this.pNamed = new NamedElements();
		this.pLife = new LifeElements();
		this.pLocalName = new LocalNameElements();
		this.pHead = new HeadElements();
		this.pPlace = new PlaceElements();
		this.pValueSet = new ValueSetElements();
		this.pValueSetBody = new ValueSetBodyElements();
		this.pSegmentValue = new SegmentValueElements();
		this.pChartOfAccounts = new ChartOfAccountsElements();
		this.pChartBody = new ChartBodyElements();
		this.pSegment = new SegmentElements();
		this.pLedger = new LedgerElements();
		this.pLedgerBody = new LedgerBodyElements();
		this.pLegalEntity = new LegalEntityElements();
		this.pLegalEntityBody = new LegalEntityBodyElements();
		this.pBalancingSegmentValues = new BalancingSegmentValuesElements();
		this.pLegalEntityAccounting = new LegalEntityAccountingElements();
		this.pBusinessGroup = new BusinessGroupElements();
		this.pBusinessGroupBody = new BusinessGroupBodyElements();
		this.pUnderOrganization = new UnderOrganizationElements();
		this.pOperatingUnit = new OperatingUnitElements();
		this.pOperatingUnitBody = new OperatingUnitBodyElements();
		this.pCompanyOnOperatingUnit = new CompanyOnOperatingUnitElements();
		this.pInventoryOrganization = new InventoryOrganizationElements();
		this.pInventoryBody = new InventoryBodyElements();
		this.pAccountAssignment = new AccountAssignmentElements();
		this.pSubinventory = new SubinventoryElements();
		this.pSubinventoryBody = new SubinventoryBodyElements();
		this.pCostCenter = new CostCenterElements();
		this.pCostCenterBody = new CostCenterBodyElements();
		this.pHrOrganization = new HrOrganizationElements();
		this.pHrOrganizationBody = new HrOrganizationBodyElements();
		this.pImproperOrganization = new ImproperOrganizationElements();
		this.pLocation = new LocationElements();
		this.pLocationBody = new LocationBodyElements();
		this.pOrganizationHierarchy = new OrganizationHierarchyElements();
		this.pHierarchyBody = new HierarchyBodyElements();
		this.pHierarchyLink = new HierarchyLinkElements();
		this.pSecurityProfile = new SecurityProfileElements();
		this.pSecurityProfileBody = new SecurityProfileBodyElements();
		this.pLegalEntitiesInProfile = new LegalEntitiesInProfileElements();
		this.pResponsibility = new ResponsibilityElements();
		this.pResponsibilityBody = new ResponsibilityBodyElements();
		this.pImproperAccess = new ImproperAccessElements();
		this.pUser = new UserElements();
		this.pUserBody = new UserBodyElements();
		this.pProfileSettings = new ProfileSettingsElements();
		this.pProfileValue = new ProfileValueElements();
		this.pRuleSetting = new RuleSettingElements();
		this.pTemplate = new TemplateElements();
		this.pTemplateBody = new TemplateBodyElements();
		this.pEnvironment = new EnvironmentElements();
		this.pEnvironmentChange = new EnvironmentChangeElements();
		this.pValueSetOnly = new ValueSetOnlyElements();
		this.pChartOnly = new ChartOnlyElements();
		this.pLedgerOnly = new LedgerOnlyElements();
		this.pLegalEntityOnly = new LegalEntityOnlyElements();
		this.pBusinessGroupOnly = new BusinessGroupOnlyElements();
		this.pOperatingUnitOnly = new OperatingUnitOnlyElements();
		this.pInventoryOnly = new InventoryOnlyElements();
		this.pSubinventoryOnly = new SubinventoryOnlyElements();
		this.pCostCenterOnly = new CostCenterOnlyElements();
		this.pHrOrganizationOnly = new HrOrganizationOnlyElements();
		this.pLocationOnly = new LocationOnlyElements();
		this.pSecurityProfileOnly = new SecurityProfileOnlyElements();
		this.pResponsibilityOnly = new ResponsibilityOnlyElements();
		this.pUserOnly = new UserOnlyElements();
		this.pOriginWord = new OriginWordElements();
		this.pReleaseName = new ReleaseNameElements();
		this.pFormatWord = new FormatWordElements();
		this.pQualifierWord = new QualifierWordElements();
		this.pSecondaryWord = new SecondaryWordElements();
		this.pReportingWord = new ReportingWordElements();
		this.pLevelWord = new LevelWordElements();
		this.pNumbersWord = new NumbersWordElements();
		this.pCostingWord = new CostingWordElements();
		this.pLocatorWord = new LocatorWordElements();
		this.pAccountWord = new AccountWordElements();
		this.pAcceptWord = new AcceptWordElements();
		this.pSeverityWord = new SeverityWordElements();
		this.pExternalFlag = new ExternalFlagElements();
		this.pAlsoHrFlag = new AlsoHrFlagElements();
		this.pUppercaseFlag = new UppercaseFlagElements();
		this.pZeroFilledFlag = new ZeroFilledFlagElements();
		this.pEnabledFlag = new EnabledFlagElements();
		this.pParentFlag = new ParentFlagElements();
		this.pTransactingFlag = new TransactingFlagElements();
		this.pUsableFlag = new UsableFlagElements();
		this.pMrpFlag = new MrpFlagElements();
		this.pWipFlag = new WipFlagElements();
		this.pNegativeBalancesFlag = new NegativeBalancesFlagElements();
		this.pAssetFlag = new AssetFlagElements();
		this.pQuantityTrackedFlag = new QuantityTrackedFlagElements();
		this.pNettableFlag = new NettableFlagElements();
		this.pReservableFlag = new ReservableFlagElements();
		this.pPrimaryFlag = new PrimaryFlagElements();
		this.pGlobalFlag = new GlobalFlagElements();
		this.pViewAllFlag = new ViewAllFlagElements();
		this.pIncludeTopFlag = new IncludeTopFlagElements();
		this.pCreatesFlag = new CreatesFlagElements();
		this.pLegalEntityAccountingWord = new LegalEntityAccountingWordElements();
		this.pUnderWord = new UnderWordElements();
		this.pCompanyWord = new CompanyWordElements();
		this.pLegalWordOfProfile = new LegalWordOfProfileElements();
		this.pLegalWordOfAccess = new LegalWordOfAccessElements();
		this.pSubinventoryWord = new SubinventoryWordElements();
		this.pImproperOrganizationWord = new ImproperOrganizationWordElements();
		this.pId = new IdElements();
		this.pText = new TextElements();
		this.pAccount = new AccountElements();
		this.pInt = new IntElements();
		this.pDay = new DayElements();
		this.pYesNo = new YesNoElements();
		this.pProfileName = new ProfileNameElements();
		this.pElementRef = new ElementRefElements();
		this.pKindWords = new KindWordsElements();
		this.pWord = new WordElements();
		this.tSTRING = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.STRING");
		this.tCODE = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CODE");
		this.tCODE_PART = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.CODE_PART");
		this.tML_COMMENT = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ML_COMMENT");
		this.tSL_COMMENT = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.SL_COMMENT");
		this.tWS = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.WS");
		this.tANY_OTHER = (TerminalRule) GrammarUtil.findRuleForName(getGrammar(), "io.orgsmith.dsl.Org.ANY_OTHER");
	}
	
	protected Grammar internalFindGrammar(GrammarProvider grammarProvider) {
		Grammar grammar = grammarProvider.getGrammar(this);
		while (grammar != null) {
			if ("io.orgsmith.dsl.Org".equals(grammar.getName())) {
				return grammar;
			}
			List<Grammar> grammars = grammar.getUsedGrammars();
			if (!grammars.isEmpty()) {
				grammar = grammars.iterator().next();
			} else {
				return null;
			}
		}
		return grammar;
	}
	
	@Override
	public Grammar getGrammar() {
		return grammar;
	}
	

	
	//Document: {Document}
	//    (imports+=Import | enterprise=Enterprise | elements+=TopElement | settings+=RuleSetting
	//    | environments+=Environment | templates+=Template)*;
	public DocumentElements getDocumentAccess() {
		return pDocument;
	}
	
	public ParserRule getDocumentRule() {
		return getDocumentAccess().getRule();
	}
	
	//Import: 'import' path=STRING;
	public ImportElements getImportAccess() {
		return pImport;
	}
	
	public ParserRule getImportRule() {
		return getImportAccess().getRule();
	}
	
	//Enterprise: 'enterprise' id=Id? name=STRING names+=LocalName* ('for' 'ebs' release=ReleaseName)?
	//    ('{' ('character' 'set' characterSet=Text | settings+=Setting)* '}')?;
	public EnterpriseElements getEnterpriseAccess() {
		return pEnterprise;
	}
	
	public ParserRule getEnterpriseRule() {
		return getEnterpriseAccess().getRule();
	}
	
	//Setting: 'setting' name=Text '=' values+=Text (',' values+=Text)*;
	public SettingElements getSettingAccess() {
		return pSetting;
	}
	
	public ParserRule getSettingRule() {
		return getSettingAccess().getRule();
	}
	
	//TopElement returns Element:
	//    ValueSet | ChartOfAccounts | Ledger | LegalEntity | BusinessGroup | OperatingUnit | InventoryOrganization
	//    | Subinventory | CostCenter | HrOrganization | ImproperOrganization | Location | OrganizationHierarchy
	//    | SecurityProfile | Responsibility | User | ProfileSettings;
	public TopElementElements getTopElementAccess() {
		return pTopElement;
	}
	
	public ParserRule getTopElementRule() {
		return getTopElementAccess().getRule();
	}
	
	//InBusinessGroup returns Element:
	//    LegalEntity | OperatingUnit | InventoryOrganization | CostCenter | HrOrganization | ImproperOrganization
	//    | Location | OrganizationHierarchy | SecurityProfile | Responsibility;
	public InBusinessGroupElements getInBusinessGroupAccess() {
		return pInBusinessGroup;
	}
	
	public ParserRule getInBusinessGroupRule() {
		return getInBusinessGroupAccess().getRule();
	}
	
	//InOperatingUnit returns Element: InventoryOrganization | ImproperOrganization;
	public InOperatingUnitElements getInOperatingUnitAccess() {
		return pInOperatingUnit;
	}
	
	public ParserRule getInOperatingUnitRule() {
		return getInOperatingUnitAccess().getRule();
	}
	
	//// ---- what every element can say
	//fragment Named returns Element: id=Id (name=STRING names+=LocalName*)?;
	public NamedElements getNamedAccess() {
		return pNamed;
	}
	
	public ParserRule getNamedRule() {
		return getNamedAccess().getRule();
	}
	
	//fragment Life returns Element:
	//    'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*;
	public LifeElements getLifeAccess() {
		return pLife;
	}
	
	public ParserRule getLifeRule() {
		return getLifeAccess().getRule();
	}
	
	//LocalName: language=CODE text=STRING;
	public LocalNameElements getLocalNameAccess() {
		return pLocalName;
	}
	
	public ParserRule getLocalNameRule() {
		return getLocalNameAccess().getRule();
	}
	
	//fragment Head returns Element:
	//    'from' from=Day | 'to' to=Day | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*;
	public HeadElements getHeadAccess() {
		return pHead;
	}
	
	public ParserRule getHeadRule() {
		return getHeadAccess().getRule();
	}
	
	//fragment Place returns Organization:
	//    'business' 'group' businessGroup+=[BusinessGroup|Id] | 'at' location=[Location|Id] | 'type' type=Text
	//    | external=ExternalFlag | alsoHrOrganization=AlsoHrFlag
	//    | 'same' 'organization' 'as' sameOrganization=[Organization|ElementRef] | Life;
	public PlaceElements getPlaceAccess() {
		return pPlace;
	}
	
	public ParserRule getPlaceRule() {
		return getPlaceAccess().getRule();
	}
	
	//// ---- accounting
	//ValueSet: origin=OriginWord? 'value' 'set' Named ('like' like+=[Template|CODE])? ValueSetBody?;
	public ValueSetElements getValueSetAccess() {
		return pValueSet;
	}
	
	public ParserRule getValueSetRule() {
		return getValueSetAccess().getRule();
	}
	
	//fragment ValueSetBody returns ValueSet: '{' ('format' format=FormatWord | 'size' size=Int
	//    | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)* '}';
	public ValueSetBodyElements getValueSetBodyAccess() {
		return pValueSetBody;
	}
	
	public ParserRule getValueSetBodyRule() {
		return getValueSetBodyAccess().getRule();
	}
	
	//SegmentValue: 'value' Named (enabled=EnabledFlag | parent=ParentFlag | 'code' code=Text | 'from' from=Day | 'to' to=Day)*;
	public SegmentValueElements getSegmentValueAccess() {
		return pSegmentValue;
	}
	
	public ParserRule getSegmentValueRule() {
		return getSegmentValueAccess().getRule();
	}
	
	//ChartOfAccounts: origin=OriginWord? 'chart' 'of' 'accounts' Named ChartBody?;
	public ChartOfAccountsElements getChartOfAccountsAccess() {
		return pChartOfAccounts;
	}
	
	public ParserRule getChartOfAccountsRule() {
		return getChartOfAccountsAccess().getRule();
	}
	
	//fragment ChartBody returns ChartOfAccounts: '{' ('separator' separator=Text | segments+=Segment)* '}';
	public ChartBodyElements getChartBodyAccess() {
		return pChartBody;
	}
	
	public ParserRule getChartBodyRule() {
		return getChartBodyAccess().getRule();
	}
	
	//Segment: 'segment' Named (qualifiers+=QualifierWord | 'value' 'set' valueSet=[ValueSet|Id])*;
	public SegmentElements getSegmentAccess() {
		return pSegment;
	}
	
	public ParserRule getSegmentRule() {
		return getSegmentAccess().getRule();
	}
	
	//Ledger: origin=OriginWord?
	//    ('ledger' | 'set' 'of' 'books' | category=SecondaryWord 'ledger' | category=ReportingWord)
	//    Named (->Head | ->'short' shortName=Text)* LedgerBody?;
	public LedgerElements getLedgerAccess() {
		return pLedger;
	}
	
	public ParserRule getLedgerRule() {
		return getLedgerAccess().getRule();
	}
	
	//fragment LedgerBody returns Ledger: '{' ('short' shortName=Text | 'currency' currency+=Text
	//    | 'calendar' calendar+=Text | 'chart' 'of' 'accounts' chartOfAccounts+=[ChartOfAccounts|Id]
	//    | 'retained' 'earnings' retainedEarnings=Text | 'accounting' 'method' accountingMethod=Text
	//    | 'balancing' 'segment' ('value' | 'values') balancingSegmentValues+=Text (',' balancingSegmentValues+=Text)*
	//    | 'primary' 'ledger' primaryLedger=[Ledger|Id] | 'level' conversionLevel=LevelWord | 'mapping' mapping=Text
	//    | nested+=Ledger | Life)* '}';
	public LedgerBodyElements getLedgerBodyAccess() {
		return pLedgerBody;
	}
	
	public ParserRule getLedgerBodyRule() {
		return getLedgerBodyAccess().getRule();
	}
	
	//LegalEntity: origin=OriginWord? 'legal' 'entity' Named (->Head | ->'identifier' identifier=Text)* LegalEntityBody?;
	public LegalEntityElements getLegalEntityAccess() {
		return pLegalEntity;
	}
	
	public ParserRule getLegalEntityRule() {
		return getLegalEntityAccess().getRule();
	}
	
	//fragment LegalEntityBody returns LegalEntity: '{' ('identifier' identifier=Text
	//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
	//    | balancingSegmentValues+=BalancingSegmentValues
	//    | 'registered' 'name' registeredName=Text | 'registration' registrationNumber=Text
	//    | 'jurisdiction' jurisdiction=Text | 'tax' 'registration' taxRegistration=Text | 'country' country=Text
	//    | transacting=TransactingFlag | improper+=LegalEntityAccounting | Place)* '}';
	public LegalEntityBodyElements getLegalEntityBodyAccess() {
		return pLegalEntityBody;
	}
	
	public ParserRule getLegalEntityBodyRule() {
		return getLegalEntityBodyAccess().getRule();
	}
	
	//BalancingSegmentValues: 'balancing' 'segment' ('value' | 'values') ('of' ledger=[Ledger|Id] ':')?
	//    values+=Text (',' values+=Text)*;
	public BalancingSegmentValuesElements getBalancingSegmentValuesAccess() {
		return pBalancingSegmentValues;
	}
	
	public ParserRule getBalancingSegmentValuesRule() {
		return getBalancingSegmentValuesAccess().getRule();
	}
	
	//LegalEntityAccounting returns ImproperClause:
	//    rule=LegalEntityAccountingWord 'entity' 'accounting' elements+=[Ledger|Id];
	public LegalEntityAccountingElements getLegalEntityAccountingAccess() {
		return pLegalEntityAccounting;
	}
	
	public ParserRule getLegalEntityAccountingRule() {
		return getLegalEntityAccountingAccess().getRule();
	}
	
	//// ---- organizations
	//BusinessGroup: origin=OriginWord? 'business' 'group' Named (->Head | ->'short' shortName=Text)* BusinessGroupBody?;
	public BusinessGroupElements getBusinessGroupAccess() {
		return pBusinessGroup;
	}
	
	public ParserRule getBusinessGroupRule() {
		return getBusinessGroupAccess().getRule();
	}
	
	//fragment BusinessGroupBody returns BusinessGroup: '{' ('short' shortName=Text | 'legislation' legislation=Text
	//    | 'currency' currency=Text | 'employee' 'numbers' employeeNumbers=NumbersWord
	//    | 'applicant' 'numbers' applicantNumbers=NumbersWord
	//    | 'contingent' 'worker' 'numbers' contingentWorkerNumbers=NumbersWord
	//    | 'grade' 'flexfield' gradeStructure=Text | 'people' 'group' 'flexfield' peopleGroupStructure=Text
	//    | 'job' 'flexfield' jobStructure=Text | 'cost' 'allocation' 'flexfield' costAllocationStructure=Text
	//    | 'position' 'flexfield' positionStructure=Text | 'created' 'by' createdBy=[Responsibility|Id]
	//    | improper+=UnderOrganization | nested+=InBusinessGroup | Place)* '}';
	public BusinessGroupBodyElements getBusinessGroupBodyAccess() {
		return pBusinessGroupBody;
	}
	
	public ParserRule getBusinessGroupBodyRule() {
		return getBusinessGroupBodyAccess().getRule();
	}
	
	//UnderOrganization returns ImproperClause: rule=UnderWord elements+=[Organization|ElementRef];
	public UnderOrganizationElements getUnderOrganizationAccess() {
		return pUnderOrganization;
	}
	
	public ParserRule getUnderOrganizationRule() {
		return getUnderOrganizationAccess().getRule();
	}
	
	//OperatingUnit: origin=OriginWord? 'operating' 'unit' Named (->Head | ->'short' shortCode=Text)* OperatingUnitBody?;
	public OperatingUnitElements getOperatingUnitAccess() {
		return pOperatingUnit;
	}
	
	public ParserRule getOperatingUnitRule() {
		return getOperatingUnitAccess().getRule();
	}
	
	//fragment OperatingUnitBody returns OperatingUnit: '{' ('short' shortCode=Text
	//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
	//    | 'legal' ('entity' | 'entities') legalEntities+=[LegalEntity|Id] (',' legalEntities+=[LegalEntity|Id])*
	//    | 'default' 'legal' 'context' defaultLegalContext=[LegalEntity|Id]
	//    | 'line' 'of' 'business' lineOfBusiness=Text | usable=UsableFlag
	//    | improper+=CompanyOnOperatingUnit | nested+=InOperatingUnit | Place)* '}';
	public OperatingUnitBodyElements getOperatingUnitBodyAccess() {
		return pOperatingUnitBody;
	}
	
	public ParserRule getOperatingUnitBodyRule() {
		return getOperatingUnitBodyAccess().getRule();
	}
	
	//CompanyOnOperatingUnit returns ImproperClause:
	//    rule=CompanyWord ('value' | 'values') codes+=Text (',' codes+=Text)*;
	public CompanyOnOperatingUnitElements getCompanyOnOperatingUnitAccess() {
		return pCompanyOnOperatingUnit;
	}
	
	public ParserRule getCompanyOnOperatingUnitRule() {
		return getCompanyOnOperatingUnitAccess().getRule();
	}
	
	//InventoryOrganization: origin=OriginWord? 'inventory' 'organization' Named (->Head | ->'code' code=Text)* InventoryBody?;
	public InventoryOrganizationElements getInventoryOrganizationAccess() {
		return pInventoryOrganization;
	}
	
	public ParserRule getInventoryOrganizationRule() {
		return getInventoryOrganizationAccess().getRule();
	}
	
	//fragment InventoryBody returns InventoryOrganization: '{' ('code' code=Text
	//    | 'operating' 'unit' operatingUnit+=[OperatingUnit|Id] (',' operatingUnit+=[OperatingUnit|Id])*
	//    | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])*
	//    | ('ledger' | 'set' 'of' 'books') ledger+=[Ledger|Id] (',' ledger+=[Ledger|Id])*
	//    | 'cost' 'center' costCenter+=[CostCenter|Id] (',' costCenter+=[CostCenter|Id])*
	//    | 'master' 'organization' masterOrganization=[InventoryOrganization|Id] | 'calendar' calendar=Text
	//    | 'costing' costing=CostingWord | 'costs' 'of' costOrganization=[InventoryOrganization|Id]
	//    | 'accounts' '{' accounts+=AccountAssignment* '}' | mrp=MrpFlag | wip=WipFlag
	//    | negativeBalances=NegativeBalancesFlag | 'locator' 'control' locatorControl=LocatorWord
	//    | 'open' 'to' openTo+=[Responsibility|Id] (',' openTo+=[Responsibility|Id])*
	//    | nested+=Subinventory | Place)* '}';
	public InventoryBodyElements getInventoryBodyAccess() {
		return pInventoryBody;
	}
	
	public ParserRule getInventoryBodyRule() {
		return getInventoryBodyAccess().getRule();
	}
	
	//AccountAssignment: kind=AccountWord account=Account;
	public AccountAssignmentElements getAccountAssignmentAccess() {
		return pAccountAssignment;
	}
	
	public ParserRule getAccountAssignmentRule() {
		return getAccountAssignmentAccess().getRule();
	}
	
	//Subinventory: 'subinventory' Named SubinventoryBody?;
	public SubinventoryElements getSubinventoryAccess() {
		return pSubinventory;
	}
	
	public ParserRule getSubinventoryRule() {
		return getSubinventoryAccess().getRule();
	}
	
	//fragment SubinventoryBody returns Subinventory: '{' ('description' name=Text
	//    | 'inventory' 'organization' inventoryOrganization+=[InventoryOrganization|Id]
	//      (',' inventoryOrganization+=[InventoryOrganization|Id])*
	//    | 'code' code=Text | asset=AssetFlag | quantityTracked=QuantityTrackedFlag | nettable=NettableFlag
	//    | reservable=ReservableFlag | 'locator' 'control' locatorControl=LocatorWord
	//    | 'material' 'account' materialAccount=Text | 'expense' 'account' expenseAccount=Text | Life)* '}';
	public SubinventoryBodyElements getSubinventoryBodyAccess() {
		return pSubinventoryBody;
	}
	
	public ParserRule getSubinventoryBodyRule() {
		return getSubinventoryBodyAccess().getRule();
	}
	
	//CostCenter: origin=OriginWord? 'cost' 'center' Named (->Head)* CostCenterBody?;
	public CostCenterElements getCostCenterAccess() {
		return pCostCenter;
	}
	
	public ParserRule getCostCenterRule() {
		return getCostCenterAccess().getRule();
	}
	
	//fragment CostCenterBody returns CostCenter: '{' ('chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id]
	//    | 'value' combination=Text | 'company' 'value' company+=Text (',' company+=Text)*
	//    | 'cost' 'center' 'value' costCenterValue+=Text (',' costCenterValue+=Text)*
	//    | 'legal' 'entity' legalEntity+=[LegalEntity|Id] (',' legalEntity+=[LegalEntity|Id])* | Place)* '}';
	public CostCenterBodyElements getCostCenterBodyAccess() {
		return pCostCenterBody;
	}
	
	public ParserRule getCostCenterBodyRule() {
		return getCostCenterBodyAccess().getRule();
	}
	
	//HrOrganization: origin=OriginWord? 'hr' 'organization' Named (->Head)* HrOrganizationBody?;
	public HrOrganizationElements getHrOrganizationAccess() {
		return pHrOrganization;
	}
	
	public ParserRule getHrOrganizationRule() {
		return getHrOrganizationAccess().getRule();
	}
	
	//fragment HrOrganizationBody returns HrOrganization: '{' ('cost' 'center' costCenterValue=Text
	//    | 'chart' 'of' 'accounts' chartOfAccounts=[ChartOfAccounts|Id] | Place)* '}';
	public HrOrganizationBodyElements getHrOrganizationBodyAccess() {
		return pHrOrganizationBody;
	}
	
	public ParserRule getHrOrganizationBodyRule() {
		return getHrOrganizationBodyAccess().getRule();
	}
	
	//ImproperOrganization: rule=ImproperOrganizationWord 'organization' Named ('{' Place* '}')?;
	public ImproperOrganizationElements getImproperOrganizationAccess() {
		return pImproperOrganization;
	}
	
	public ParserRule getImproperOrganizationRule() {
		return getImproperOrganizationAccess().getRule();
	}
	
	//Location: origin=OriginWord? 'location' Named LocationBody?;
	public LocationElements getLocationAccess() {
		return pLocation;
	}
	
	public ParserRule getLocationRule() {
		return getLocationAccess().getRule();
	}
	
	//fragment LocationBody returns Location: '{' ('country' country=Text | 'style' style=Text
	//    | 'address' addressLines+=Text (',' addressLines+=Text)* | 'city' city=Text | 'region' region=Text
	//    | 'postal' 'code' postalCode=Text | 'telephone' telephone=Text | 'description' description=Text
	//    | 'business' 'group' businessGroup=[BusinessGroup|Id] | Life)* '}';
	public LocationBodyElements getLocationBodyAccess() {
		return pLocationBody;
	}
	
	public ParserRule getLocationBodyRule() {
		return getLocationBodyAccess().getRule();
	}
	
	//OrganizationHierarchy: origin=OriginWord? 'organization' 'hierarchy' Named (->Head)* HierarchyBody?;
	public OrganizationHierarchyElements getOrganizationHierarchyAccess() {
		return pOrganizationHierarchy;
	}
	
	public ParserRule getOrganizationHierarchyRule() {
		return getOrganizationHierarchyAccess().getRule();
	}
	
	//fragment HierarchyBody returns OrganizationHierarchy: '{' (primary=PrimaryFlag
	//    | 'business' 'group' businessGroup=[BusinessGroup|Id] | links+=HierarchyLink | Life)* '}';
	public HierarchyBodyElements getHierarchyBodyAccess() {
		return pHierarchyBody;
	}
	
	public ParserRule getHierarchyBodyRule() {
		return getHierarchyBodyAccess().getRule();
	}
	
	//HierarchyLink: 'under' parent=[Organization|ElementRef] ':'
	//    children+=[Organization|ElementRef] (',' children+=[Organization|ElementRef])*;
	public HierarchyLinkElements getHierarchyLinkAccess() {
		return pHierarchyLink;
	}
	
	public ParserRule getHierarchyLinkRule() {
		return getHierarchyLinkAccess().getRule();
	}
	
	//// ---- access
	//SecurityProfile: origin=OriginWord? 'security' 'profile' Named global=GlobalFlag? SecurityProfileBody?;
	public SecurityProfileElements getSecurityProfileAccess() {
		return pSecurityProfile;
	}
	
	public ParserRule getSecurityProfileRule() {
		return getSecurityProfileAccess().getRule();
	}
	
	//fragment SecurityProfileBody returns SecurityProfile: '{' (global=GlobalFlag
	//    | 'business' 'group' businessGroup+=[BusinessGroup|Id] (',' businessGroup+=[BusinessGroup|Id])*
	//    | viewAll=ViewAllFlag
	//    | 'operating' ('unit' | 'units') organizations+=[OperatingUnit|Id] (',' organizations+=[OperatingUnit|Id])*
	//    | ('organization' | 'organizations') organizations+=[Organization|ElementRef]
	//      (',' organizations+=[Organization|ElementRef])*
	//    | 'except' excluded+=[Organization|ElementRef] (',' excluded+=[Organization|ElementRef])*
	//    | 'hierarchy' hierarchy=[OrganizationHierarchy|Id] | 'below' top=[Organization|ElementRef]
	//    | includeTop=IncludeTopFlag | improper+=LegalEntitiesInProfile
	//    | 'like' like+=[Template|CODE] (',' like+=[Template|CODE])*)* '}';
	public SecurityProfileBodyElements getSecurityProfileBodyAccess() {
		return pSecurityProfileBody;
	}
	
	public ParserRule getSecurityProfileBodyRule() {
		return getSecurityProfileBodyAccess().getRule();
	}
	
	//LegalEntitiesInProfile returns ImproperClause: rule=LegalWordOfProfile ('entity' | 'entities')
	//    elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*;
	public LegalEntitiesInProfileElements getLegalEntitiesInProfileAccess() {
		return pLegalEntitiesInProfile;
	}
	
	public ParserRule getLegalEntitiesInProfileRule() {
		return getLegalEntitiesInProfileAccess().getRule();
	}
	
	//Responsibility: origin=OriginWord? 'responsibility' Named (->Head | ->'in' application=Text)* ResponsibilityBody?;
	public ResponsibilityElements getResponsibilityAccess() {
		return pResponsibility;
	}
	
	public ParserRule getResponsibilityRule() {
		return getResponsibilityAccess().getRule();
	}
	
	//fragment ResponsibilityBody returns Responsibility: '{' ('in' application=Text | 'key' key=Text
	//    | 'description' description=Text | 'menu' menu=Text | 'request' 'group' requestGroup=Text
	//    | 'data' 'group' dataGroup=Text | createsOrganizations=CreatesFlag | improper+=ImproperAccess
	//    | profiles+=ProfileValue | Life)* '}';
	public ResponsibilityBodyElements getResponsibilityBodyAccess() {
		return pResponsibilityBody;
	}
	
	public ParserRule getResponsibilityBodyRule() {
		return getResponsibilityBodyAccess().getRule();
	}
	
	//ImproperAccess returns ImproperClause:
	//    rule=LegalWordOfAccess ('entity' | 'entities') elements+=[LegalEntity|Id] (',' elements+=[LegalEntity|Id])*
	//    | rule=SubinventoryWord elements+=[Subinventory|Id] (',' elements+=[Subinventory|Id])*;
	public ImproperAccessElements getImproperAccessAccess() {
		return pImproperAccess;
	}
	
	public ParserRule getImproperAccessRule() {
		return getImproperAccessAccess().getRule();
	}
	
	//User: origin=OriginWord? 'user' Named (->Head)* UserBody?;
	public UserElements getUserAccess() {
		return pUser;
	}
	
	public ParserRule getUserRule() {
		return getUserAccess().getRule();
	}
	
	//fragment UserBody returns User: '{' ('user' 'name' userName=Text | 'employee' 'of' employeeOf=[BusinessGroup|Id]
	//    | ('responsibility' | 'responsibilities') responsibilities+=[Responsibility|Id]
	//      (',' responsibilities+=[Responsibility|Id])*
	//    | improper+=ImproperAccess | profiles+=ProfileValue | Life)* '}';
	public UserBodyElements getUserBodyAccess() {
		return pUserBody;
	}
	
	public ParserRule getUserBodyRule() {
		return getUserBodyAccess().getRule();
	}
	
	//ProfileSettings: {ProfileSettings} 'profiles' 'at' ('site' | 'application' application=Text)
	//    '{' profiles+=ProfileValue* '}';
	public ProfileSettingsElements getProfileSettingsAccess() {
		return pProfileSettings;
	}
	
	public ParserRule getProfileSettingsRule() {
		return getProfileSettingsAccess().getRule();
	}
	
	//ProfileValue: profile=ProfileName '=' (text=STRING | text=YesNo | target=[Element|ElementRef]);
	public ProfileValueElements getProfileValueAccess() {
		return pProfileValue;
	}
	
	public ParserRule getProfileValueRule() {
		return getProfileValueAccess().getRule();
	}
	
	//// ---- rules, templates, environments
	//RuleSetting: (severity=AcceptWord rule=CODE | 'rule' rule=CODE severity=SeverityWord)
	//    ('on' on+=[Element|ElementRef] (',' on+=[Element|ElementRef])*)? ('because' reason=STRING)?;
	public RuleSettingElements getRuleSettingAccess() {
		return pRuleSetting;
	}
	
	public ParserRule getRuleSettingRule() {
		return getRuleSettingAccess().getRule();
	}
	
	//Template: ('template' id=CODE 'for' | 'defaults' 'for') body=TemplateBody;
	public TemplateElements getTemplateAccess() {
		return pTemplate;
	}
	
	public ParserRule getTemplateRule() {
		return getTemplateAccess().getRule();
	}
	
	//TemplateBody returns Element:
	//    'value' 'set' ValueSetOnly | ('ledger' | 'set' 'of' 'books') LedgerOnly | 'legal' 'entity' LegalEntityOnly
	//    | 'business' 'group' BusinessGroupOnly | 'operating' 'unit' OperatingUnitOnly
	//    | 'inventory' 'organization' InventoryOnly | 'subinventory' SubinventoryOnly | 'cost' 'center' CostCenterOnly
	//    | 'hr' 'organization' HrOrganizationOnly | 'location' LocationOnly | 'security' 'profile' SecurityProfileOnly
	//    | 'responsibility' ResponsibilityOnly | 'user' UserOnly;
	public TemplateBodyElements getTemplateBodyAccess() {
		return pTemplateBody;
	}
	
	public ParserRule getTemplateBodyRule() {
		return getTemplateBodyAccess().getRule();
	}
	
	//Environment: 'environment' id=Id '{' changes+=EnvironmentChange* '}';
	public EnvironmentElements getEnvironmentAccess() {
		return pEnvironment;
	}
	
	public ParserRule getEnvironmentRule() {
		return getEnvironmentAccess().getRule();
	}
	
	//EnvironmentChange:
	//    'value' 'set' target=[ValueSet|Id] ('is' name=STRING)? body=ValueSetOnly?
	//    | 'chart' 'of' 'accounts' target=[ChartOfAccounts|Id] ('is' name=STRING)? body=ChartOnly?
	//    | ('ledger' | 'set' 'of' 'books') target=[Ledger|Id] ('is' name=STRING)? body=LedgerOnly?
	//    | 'legal' 'entity' target=[LegalEntity|Id] ('is' name=STRING)? body=LegalEntityOnly?
	//    | 'business' 'group' target=[BusinessGroup|Id] ('is' name=STRING)? body=BusinessGroupOnly?
	//    | 'operating' 'unit' target=[OperatingUnit|Id] ('is' name=STRING)? body=OperatingUnitOnly?
	//    | 'inventory' 'organization' target=[InventoryOrganization|Id] ('is' name=STRING)? body=InventoryOnly?
	//    | 'cost' 'center' target=[CostCenter|Id] ('is' name=STRING)? body=CostCenterOnly?
	//    | 'hr' 'organization' target=[HrOrganization|Id] ('is' name=STRING)? body=HrOrganizationOnly?
	//    | 'location' target=[Location|Id] ('is' name=STRING)? body=LocationOnly?
	//    | 'security' 'profile' target=[SecurityProfile|Id] ('is' name=STRING)? body=SecurityProfileOnly?
	//    | 'responsibility' target=[Responsibility|Id] ('is' name=STRING)? body=ResponsibilityOnly?
	//    | 'user' target=[User|Id] ('is' name=STRING)? body=UserOnly?;
	public EnvironmentChangeElements getEnvironmentChangeAccess() {
		return pEnvironmentChange;
	}
	
	public ParserRule getEnvironmentChangeRule() {
		return getEnvironmentChangeAccess().getRule();
	}
	
	//ValueSetOnly returns ValueSet: {ValueSet} ValueSetBody;
	public ValueSetOnlyElements getValueSetOnlyAccess() {
		return pValueSetOnly;
	}
	
	public ParserRule getValueSetOnlyRule() {
		return getValueSetOnlyAccess().getRule();
	}
	
	//ChartOnly returns ChartOfAccounts: {ChartOfAccounts} ChartBody;
	public ChartOnlyElements getChartOnlyAccess() {
		return pChartOnly;
	}
	
	public ParserRule getChartOnlyRule() {
		return getChartOnlyAccess().getRule();
	}
	
	//LedgerOnly returns Ledger: {Ledger} LedgerBody;
	public LedgerOnlyElements getLedgerOnlyAccess() {
		return pLedgerOnly;
	}
	
	public ParserRule getLedgerOnlyRule() {
		return getLedgerOnlyAccess().getRule();
	}
	
	//LegalEntityOnly returns LegalEntity: {LegalEntity} LegalEntityBody;
	public LegalEntityOnlyElements getLegalEntityOnlyAccess() {
		return pLegalEntityOnly;
	}
	
	public ParserRule getLegalEntityOnlyRule() {
		return getLegalEntityOnlyAccess().getRule();
	}
	
	//BusinessGroupOnly returns BusinessGroup: {BusinessGroup} BusinessGroupBody;
	public BusinessGroupOnlyElements getBusinessGroupOnlyAccess() {
		return pBusinessGroupOnly;
	}
	
	public ParserRule getBusinessGroupOnlyRule() {
		return getBusinessGroupOnlyAccess().getRule();
	}
	
	//OperatingUnitOnly returns OperatingUnit: {OperatingUnit} OperatingUnitBody;
	public OperatingUnitOnlyElements getOperatingUnitOnlyAccess() {
		return pOperatingUnitOnly;
	}
	
	public ParserRule getOperatingUnitOnlyRule() {
		return getOperatingUnitOnlyAccess().getRule();
	}
	
	//InventoryOnly returns InventoryOrganization: {InventoryOrganization} InventoryBody;
	public InventoryOnlyElements getInventoryOnlyAccess() {
		return pInventoryOnly;
	}
	
	public ParserRule getInventoryOnlyRule() {
		return getInventoryOnlyAccess().getRule();
	}
	
	//SubinventoryOnly returns Subinventory: {Subinventory} SubinventoryBody;
	public SubinventoryOnlyElements getSubinventoryOnlyAccess() {
		return pSubinventoryOnly;
	}
	
	public ParserRule getSubinventoryOnlyRule() {
		return getSubinventoryOnlyAccess().getRule();
	}
	
	//CostCenterOnly returns CostCenter: {CostCenter} CostCenterBody;
	public CostCenterOnlyElements getCostCenterOnlyAccess() {
		return pCostCenterOnly;
	}
	
	public ParserRule getCostCenterOnlyRule() {
		return getCostCenterOnlyAccess().getRule();
	}
	
	//HrOrganizationOnly returns HrOrganization: {HrOrganization} HrOrganizationBody;
	public HrOrganizationOnlyElements getHrOrganizationOnlyAccess() {
		return pHrOrganizationOnly;
	}
	
	public ParserRule getHrOrganizationOnlyRule() {
		return getHrOrganizationOnlyAccess().getRule();
	}
	
	//LocationOnly returns Location: {Location} LocationBody;
	public LocationOnlyElements getLocationOnlyAccess() {
		return pLocationOnly;
	}
	
	public ParserRule getLocationOnlyRule() {
		return getLocationOnlyAccess().getRule();
	}
	
	//SecurityProfileOnly returns SecurityProfile: {SecurityProfile} SecurityProfileBody;
	public SecurityProfileOnlyElements getSecurityProfileOnlyAccess() {
		return pSecurityProfileOnly;
	}
	
	public ParserRule getSecurityProfileOnlyRule() {
		return getSecurityProfileOnlyAccess().getRule();
	}
	
	//ResponsibilityOnly returns Responsibility: {Responsibility} ResponsibilityBody;
	public ResponsibilityOnlyElements getResponsibilityOnlyAccess() {
		return pResponsibilityOnly;
	}
	
	public ParserRule getResponsibilityOnlyRule() {
		return getResponsibilityOnlyAccess().getRule();
	}
	
	//UserOnly returns User: {User} UserBody;
	public UserOnlyElements getUserOnlyAccess() {
		return pUserOnly;
	}
	
	public ParserRule getUserOnlyRule() {
		return getUserOnlyAccess().getRule();
	}
	
	//// ---- words of the domain that stand for a value
	//OriginWord returns Origin: 'existing' | 'imported';
	public OriginWordElements getOriginWordAccess() {
		return pOriginWord;
	}
	
	public ParserRule getOriginWordRule() {
		return getOriginWordAccess().getRule();
	}
	
	//ReleaseName returns Release: CODE;
	public ReleaseNameElements getReleaseNameAccess() {
		return pReleaseName;
	}
	
	public ParserRule getReleaseNameRule() {
		return getReleaseNameAccess().getRule();
	}
	
	//FormatWord returns ValueFormat: 'characters' | 'digits';
	public FormatWordElements getFormatWordAccess() {
		return pFormatWord;
	}
	
	public ParserRule getFormatWordRule() {
		return getFormatWordAccess().getRule();
	}
	
	//QualifierWord returns Qualifier: 'balancing' | 'cost' 'center' | 'natural' 'account' | 'intercompany';
	public QualifierWordElements getQualifierWordAccess() {
		return pQualifierWord;
	}
	
	public ParserRule getQualifierWordRule() {
		return getQualifierWordAccess().getRule();
	}
	
	//SecondaryWord returns LedgerCategory: 'secondary';
	public SecondaryWordElements getSecondaryWordAccess() {
		return pSecondaryWord;
	}
	
	public ParserRule getSecondaryWordRule() {
		return getSecondaryWordAccess().getRule();
	}
	
	//ReportingWord returns LedgerCategory: 'reporting' 'currency';
	public ReportingWordElements getReportingWordAccess() {
		return pReportingWord;
	}
	
	public ParserRule getReportingWordRule() {
		return getReportingWordAccess().getRule();
	}
	
	//LevelWord returns ConversionLevel: 'subledger' | 'journal' | 'balance' | 'adjustment';
	public LevelWordElements getLevelWordAccess() {
		return pLevelWord;
	}
	
	public ParserRule getLevelWordRule() {
		return getLevelWordAccess().getRule();
	}
	
	//NumbersWord returns NumberGeneration: 'automatic' | 'manual' | 'national' 'identifier' | 'employee' 'numbering';
	public NumbersWordElements getNumbersWordAccess() {
		return pNumbersWord;
	}
	
	public ParserRule getNumbersWordRule() {
		return getNumbersWordAccess().getRule();
	}
	
	//CostingWord returns CostingMethod: 'standard' | 'average' | 'fifo' | 'lifo' | 'FIFO' | 'LIFO';
	public CostingWordElements getCostingWordAccess() {
		return pCostingWord;
	}
	
	public ParserRule getCostingWordRule() {
		return getCostingWordAccess().getRule();
	}
	
	//LocatorWord returns LocatorControl: 'none' | 'prespecified' | 'dynamic' | 'by' 'subinventory' | 'by' 'item';
	public LocatorWordElements getLocatorWordAccess() {
		return pLocatorWord;
	}
	
	public ParserRule getLocatorWordRule() {
		return getLocatorWordAccess().getRule();
	}
	
	//AccountWord returns AccountKind: 'material' ('overhead' 'absorption'?)? | 'resource' | 'overhead'
	//    | 'outside' 'processing' | 'expense' | 'sales' | 'cost' 'of' 'sales' | 'deferred' 'cost' 'of' 'sales'
	//    | 'purchase' 'price' 'variance' | 'invoice' 'price' 'variance' | 'accrual' | 'encumbrance' | 'intransit';
	public AccountWordElements getAccountWordAccess() {
		return pAccountWord;
	}
	
	public ParserRule getAccountWordRule() {
		return getAccountWordAccess().getRule();
	}
	
	//AcceptWord returns RuleSeverity: 'accept';
	public AcceptWordElements getAcceptWordAccess() {
		return pAcceptWord;
	}
	
	public ParserRule getAcceptWordRule() {
		return getAcceptWordAccess().getRule();
	}
	
	//SeverityWord returns RuleSeverity: 'error' | 'warning' | 'advice' | 'off';
	public SeverityWordElements getSeverityWordAccess() {
		return pSeverityWord;
	}
	
	public ParserRule getSeverityWordRule() {
		return getSeverityWordAccess().getRule();
	}
	
	//// ---- a flag is its own word; "no" or "not" before it, or its opposite, switches it off
	//ExternalFlag returns ecore::EBoolean: 'external' | 'internal';
	public ExternalFlagElements getExternalFlagAccess() {
		return pExternalFlag;
	}
	
	public ParserRule getExternalFlagRule() {
		return getExternalFlagAccess().getRule();
	}
	
	//AlsoHrFlag returns ecore::EBoolean: ('not' 'also' | 'also') 'hr' 'organization';
	public AlsoHrFlagElements getAlsoHrFlagAccess() {
		return pAlsoHrFlag;
	}
	
	public ParserRule getAlsoHrFlagRule() {
		return getAlsoHrFlagAccess().getRule();
	}
	
	//UppercaseFlag returns ecore::EBoolean: 'not'? 'uppercase';
	public UppercaseFlagElements getUppercaseFlagAccess() {
		return pUppercaseFlag;
	}
	
	public ParserRule getUppercaseFlagRule() {
		return getUppercaseFlagAccess().getRule();
	}
	
	//ZeroFilledFlag returns ecore::EBoolean: 'not'? 'zero' 'filled';
	public ZeroFilledFlagElements getZeroFilledFlagAccess() {
		return pZeroFilledFlag;
	}
	
	public ParserRule getZeroFilledFlagRule() {
		return getZeroFilledFlagAccess().getRule();
	}
	
	//EnabledFlag returns ecore::EBoolean: 'enabled' | 'disabled';
	public EnabledFlagElements getEnabledFlagAccess() {
		return pEnabledFlag;
	}
	
	public ParserRule getEnabledFlagRule() {
		return getEnabledFlagAccess().getRule();
	}
	
	//ParentFlag returns ecore::EBoolean: 'not'? 'parent';
	public ParentFlagElements getParentFlagAccess() {
		return pParentFlag;
	}
	
	public ParserRule getParentFlagRule() {
		return getParentFlagAccess().getRule();
	}
	
	//TransactingFlag returns ecore::EBoolean: 'not'? 'transacting';
	public TransactingFlagElements getTransactingFlagAccess() {
		return pTransactingFlag;
	}
	
	public ParserRule getTransactingFlagRule() {
		return getTransactingFlagAccess().getRule();
	}
	
	//UsableFlag returns ecore::EBoolean: 'not'? 'usable';
	public UsableFlagElements getUsableFlagAccess() {
		return pUsableFlag;
	}
	
	public ParserRule getUsableFlagRule() {
		return getUsableFlagAccess().getRule();
	}
	
	//MrpFlag returns ecore::EBoolean: 'no'? 'mrp';
	public MrpFlagElements getMrpFlagAccess() {
		return pMrpFlag;
	}
	
	public ParserRule getMrpFlagRule() {
		return getMrpFlagAccess().getRule();
	}
	
	//WipFlag returns ecore::EBoolean: 'no'? 'wip';
	public WipFlagElements getWipFlagAccess() {
		return pWipFlag;
	}
	
	public ParserRule getWipFlagRule() {
		return getWipFlagAccess().getRule();
	}
	
	//NegativeBalancesFlag returns ecore::EBoolean: 'no'? 'negative' 'balances';
	public NegativeBalancesFlagElements getNegativeBalancesFlagAccess() {
		return pNegativeBalancesFlag;
	}
	
	public ParserRule getNegativeBalancesFlagRule() {
		return getNegativeBalancesFlagAccess().getRule();
	}
	
	//AssetFlag returns ecore::EBoolean: 'asset' | 'expense';
	public AssetFlagElements getAssetFlagAccess() {
		return pAssetFlag;
	}
	
	public ParserRule getAssetFlagRule() {
		return getAssetFlagAccess().getRule();
	}
	
	//QuantityTrackedFlag returns ecore::EBoolean: 'not'? 'quantity' 'tracked';
	public QuantityTrackedFlagElements getQuantityTrackedFlagAccess() {
		return pQuantityTrackedFlag;
	}
	
	public ParserRule getQuantityTrackedFlagRule() {
		return getQuantityTrackedFlagAccess().getRule();
	}
	
	//NettableFlag returns ecore::EBoolean: 'not'? 'nettable';
	public NettableFlagElements getNettableFlagAccess() {
		return pNettableFlag;
	}
	
	public ParserRule getNettableFlagRule() {
		return getNettableFlagAccess().getRule();
	}
	
	//ReservableFlag returns ecore::EBoolean: 'not'? 'reservable';
	public ReservableFlagElements getReservableFlagAccess() {
		return pReservableFlag;
	}
	
	public ParserRule getReservableFlagRule() {
		return getReservableFlagAccess().getRule();
	}
	
	//PrimaryFlag returns ecore::EBoolean: 'not'? 'primary';
	public PrimaryFlagElements getPrimaryFlagAccess() {
		return pPrimaryFlag;
	}
	
	public ParserRule getPrimaryFlagRule() {
		return getPrimaryFlagAccess().getRule();
	}
	
	//GlobalFlag returns ecore::EBoolean: 'not'? 'global';
	public GlobalFlagElements getGlobalFlagAccess() {
		return pGlobalFlag;
	}
	
	public ParserRule getGlobalFlagRule() {
		return getGlobalFlagAccess().getRule();
	}
	
	//ViewAllFlag returns ecore::EBoolean: ('not' 'all' | 'all') ('organizations' | 'operating' 'units');
	public ViewAllFlagElements getViewAllFlagAccess() {
		return pViewAllFlag;
	}
	
	public ParserRule getViewAllFlagRule() {
		return getViewAllFlagAccess().getRule();
	}
	
	//IncludeTopFlag returns ecore::EBoolean: ('with' | 'without') 'top';
	public IncludeTopFlagElements getIncludeTopFlagAccess() {
		return pIncludeTopFlag;
	}
	
	public ParserRule getIncludeTopFlagRule() {
		return getIncludeTopFlagAccess().getRule();
	}
	
	//CreatesFlag returns ecore::EBoolean: ('not' 'creates' | 'creates') 'organizations';
	public CreatesFlagElements getCreatesFlagAccess() {
		return pCreatesFlag;
	}
	
	public ParserRule getCreatesFlagRule() {
		return getCreatesFlagAccess().getRule();
	}
	
	//// ---- constructs that a rule forbids carry its id
	//LegalEntityAccountingWord returns ImproperRule: 'legal';
	public LegalEntityAccountingWordElements getLegalEntityAccountingWordAccess() {
		return pLegalEntityAccountingWord;
	}
	
	public ParserRule getLegalEntityAccountingWordRule() {
		return getLegalEntityAccountingWordAccess().getRule();
	}
	
	//UnderWord returns ImproperRule: 'under';
	public UnderWordElements getUnderWordAccess() {
		return pUnderWord;
	}
	
	public ParserRule getUnderWordRule() {
		return getUnderWordAccess().getRule();
	}
	
	//CompanyWord returns ImproperRule: 'company' | 'balancing' 'segment';
	public CompanyWordElements getCompanyWordAccess() {
		return pCompanyWord;
	}
	
	public ParserRule getCompanyWordRule() {
		return getCompanyWordAccess().getRule();
	}
	
	//LegalWordOfProfile returns ImproperRule: 'legal';
	public LegalWordOfProfileElements getLegalWordOfProfileAccess() {
		return pLegalWordOfProfile;
	}
	
	public ParserRule getLegalWordOfProfileRule() {
		return getLegalWordOfProfileAccess().getRule();
	}
	
	//LegalWordOfAccess returns ImproperRule: 'legal';
	public LegalWordOfAccessElements getLegalWordOfAccessAccess() {
		return pLegalWordOfAccess;
	}
	
	public ParserRule getLegalWordOfAccessRule() {
		return getLegalWordOfAccessAccess().getRule();
	}
	
	//SubinventoryWord returns ImproperRule: 'subinventory';
	public SubinventoryWordElements getSubinventoryWordAccess() {
		return pSubinventoryWord;
	}
	
	public ParserRule getSubinventoryWordRule() {
		return getSubinventoryWordAccess().getRule();
	}
	
	//ImproperOrganizationWord returns ImproperRule: 'purchasing' | 'sales' | 'finance' | 'mrp' | 'wip';
	public ImproperOrganizationWordElements getImproperOrganizationWordAccess() {
		return pImproperOrganizationWord;
	}
	
	public ParserRule getImproperOrganizationWordRule() {
		return getImproperOrganizationWordAccess().getRule();
	}
	
	//// ---- names, codes, references
	//Id: Word;
	public IdElements getIdAccess() {
		return pId;
	}
	
	public ParserRule getIdRule() {
		return getIdAccess().getRule();
	}
	
	//Text: STRING | Word;
	public TextElements getTextAccess() {
		return pText;
	}
	
	public ParserRule getTextRule() {
		return getTextAccess().getRule();
	}
	
	//Account: STRING | CODE;
	public AccountElements getAccountAccess() {
		return pAccount;
	}
	
	public ParserRule getAccountRule() {
		return getAccountAccess().getRule();
	}
	
	//Int returns ecore::EInt: CODE;
	public IntElements getIntAccess() {
		return pInt;
	}
	
	public ParserRule getIntRule() {
		return getIntAccess().getRule();
	}
	
	//Day returns Day: CODE;
	public DayElements getDayAccess() {
		return pDay;
	}
	
	public ParserRule getDayRule() {
		return getDayAccess().getRule();
	}
	
	//YesNo: 'Yes' | 'No' | 'yes' | 'no';
	public YesNoElements getYesNoAccess() {
		return pYesNo;
	}
	
	public ParserRule getYesNoRule() {
		return getYesNoAccess().getRule();
	}
	
	//ProfileName: CODE Word* (':' Word+)?;
	public ProfileNameElements getProfileNameAccess() {
		return pProfileName;
	}
	
	public ParserRule getProfileNameRule() {
		return getProfileNameAccess().getRule();
	}
	
	//ElementRef: CODE | KindWords Word;
	public ElementRefElements getElementRefAccess() {
		return pElementRef;
	}
	
	public ParserRule getElementRefRule() {
		return getElementRefAccess().getRule();
	}
	
	//KindWords: 'business' 'group' | 'legal' 'entity' | 'operating' 'unit' | 'inventory' 'organization'
	//    | 'cost' 'center' | 'hr' 'organization' | 'security' 'profile' | 'chart' 'of' 'accounts' | 'value' 'set'
	//    | 'set' 'of' 'books' | 'organization' 'hierarchy' | 'ledger' | 'location' | 'responsibility' | 'user'
	//    | 'subinventory' | 'enterprise';
	public KindWordsElements getKindWordsAccess() {
		return pKindWords;
	}
	
	public ParserRule getKindWordsRule() {
		return getKindWordsAccess().getRule();
	}
	
	//Word: CODE | 'FIFO' | 'LIFO' | 'absorption' | 'accept' | 'account' | 'accounting' | 'accounts'
	//    | 'accrual' | 'address' | 'adjustment' | 'advice' | 'all' | 'allocation' | 'also' | 'applicant' | 'application'
	//    | 'as' | 'asset' | 'at' | 'automatic' | 'average' | 'balance' | 'balances' | 'balancing' | 'because' | 'below'
	//    | 'books' | 'business' | 'by' | 'calendar' | 'center' | 'character' | 'characters' | 'chart' | 'city' | 'code'
	//    | 'company' | 'context' | 'contingent' | 'control' | 'cost' | 'costing' | 'costs' | 'country' | 'created'
	//    | 'creates' | 'currency' | 'data' | 'default' | 'defaults' | 'deferred' | 'description' | 'digits' | 'disabled'
	//    | 'dynamic' | 'earnings' | 'ebs' | 'employee' | 'enabled' | 'encumbrance' | 'enterprise' | 'entities' | 'entity'
	//    | 'environment' | 'error' | 'except' | 'existing' | 'expense' | 'external' | 'fifo' | 'filled' | 'finance'
	//    | 'flexfield' | 'for' | 'format' | 'from' | 'global' | 'grade' | 'group' | 'hierarchy' | 'hr' | 'identifier'
	//    | 'import' | 'imported' | 'in' | 'intercompany' | 'internal' | 'intransit' | 'inventory' | 'invoice' | 'is'
	//    | 'item' | 'job' | 'journal' | 'jurisdiction' | 'key' | 'ledger' | 'legal' | 'legislation' | 'level' | 'lifo'
	//    | 'like' | 'line' | 'location' | 'locator' | 'manual' | 'mapping' | 'master' | 'material' | 'menu' | 'method'
	//    | 'mrp' | 'name' | 'national' | 'natural' | 'negative' | 'nettable' | 'none' | 'not' | 'numbering'
	//    | 'numbers' | 'of' | 'off' | 'on' | 'open' | 'operating' | 'organization' | 'organizations' | 'outside'
	//    | 'overhead' | 'parent' | 'people' | 'position' | 'postal' | 'prespecified' | 'price' | 'primary' | 'processing'
	//    | 'profile' | 'profiles' | 'purchase' | 'purchasing' | 'quantity' | 'region' | 'registered' | 'registration'
	//    | 'reporting' | 'request' | 'reservable' | 'resource' | 'responsibilities' | 'responsibility' | 'retained'
	//    | 'rule' | 'sales' | 'same' | 'secondary' | 'security' | 'segment' | 'separator' | 'set' | 'setting' | 'short'
	//    | 'site' | 'size' | 'standard' | 'style' | 'subinventory' | 'subledger' | 'tax' | 'telephone' | 'template'
	//    | 'to' | 'top' | 'tracked' | 'transacting' | 'type' | 'under' | 'unit' | 'units' | 'uppercase' | 'usable'
	//    | 'user' | 'value' | 'values' | 'variance' | 'warning' | 'wip' | 'with' | 'without' | 'worker' | 'zero';
	public WordElements getWordAccess() {
		return pWord;
	}
	
	public ParserRule getWordRule() {
		return getWordAccess().getRule();
	}
	
	//terminal STRING: '"' ('\\' . | !('\\' | '"' | '\n' | '\r'))* '"';
	public TerminalRule getSTRINGRule() {
		return tSTRING;
	}
	
	//terminal CODE: CODE_PART (CODE_PART | '-' | '.')*;
	public TerminalRule getCODERule() {
		return tCODE;
	}
	
	//terminal fragment CODE_PART: 'a'..'z' | 'A'..'Z' | '0'..'9' | '_' | '\u00c0'..'\u02af' | '\u0370'..'\u1fff'
	//    | '\u3005'..'\u3007' | '\u3040'..'\u30ff' | '\u3400'..'\u4dbf' | '\u4e00'..'\u9fff' | '\uac00'..'\ud7a3'
	//    | '\ud800'..'\udfff' | '\uf900'..'\ufaff' | '\uff10'..'\uff19' | '\uff21'..'\uff3a' | '\uff41'..'\uff5a';
	public TerminalRule getCODE_PARTRule() {
		return tCODE_PART;
	}
	
	//terminal ML_COMMENT: '/*' -> '*/';
	public TerminalRule getML_COMMENTRule() {
		return tML_COMMENT;
	}
	
	//terminal SL_COMMENT: '//' !('\n' | '\r')* ('\r'? '\n')?;
	public TerminalRule getSL_COMMENTRule() {
		return tSL_COMMENT;
	}
	
	//terminal WS: (' ' | '\t' | '\r' | '\n')+;
	public TerminalRule getWSRule() {
		return tWS;
	}
	
	//terminal ANY_OTHER: .;
	public TerminalRule getANY_OTHERRule() {
		return tANY_OTHER;
	}
}
