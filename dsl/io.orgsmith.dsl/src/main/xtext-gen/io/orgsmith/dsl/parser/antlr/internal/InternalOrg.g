/* generated */
grammar InternalOrg;

options {
	superClass=AbstractInternalAntlrParser;
}

@lexer::header {
package io.orgsmith.dsl.parser.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;
}

@parser::header {
package io.orgsmith.dsl.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import io.orgsmith.dsl.services.OrgGrammarAccess;

}

@parser::members {

 	private OrgGrammarAccess grammarAccess;

    public InternalOrgParser(TokenStream input, OrgGrammarAccess grammarAccess) {
        this(input);
        this.grammarAccess = grammarAccess;
        registerRules(grammarAccess.getGrammar());
    }

    @Override
    protected String getFirstRuleName() {
    	return "Document";
   	}

   	@Override
   	protected OrgGrammarAccess getGrammarAccess() {
   		return grammarAccess;
   	}

}

@rulecatch {
    catch (RecognitionException re) {
        recover(input,re);
        appendSkippedTokens();
    }
}

// Entry rule entryRuleDocument
entryRuleDocument returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getDocumentRule()); }
	iv_ruleDocument=ruleDocument
	{ $current=$iv_ruleDocument.current; }
	EOF;

// Rule Document
ruleDocument returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getDocumentAccess().getDocumentAction_0(),
					$current);
			}
		)
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getImportsImportParserRuleCall_1_0_0());
					}
					lv_imports_1_0=ruleImport
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						add(
							$current,
							"imports",
							lv_imports_1_0,
							"io.orgsmith.dsl.Org.Import");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getEnterpriseEnterpriseParserRuleCall_1_1_0());
					}
					lv_enterprise_2_0=ruleEnterprise
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						set(
							$current,
							"enterprise",
							lv_enterprise_2_0,
							"io.orgsmith.dsl.Org.Enterprise");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getElementsTopElementParserRuleCall_1_2_0());
					}
					lv_elements_3_0=ruleTopElement
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						add(
							$current,
							"elements",
							lv_elements_3_0,
							"io.orgsmith.dsl.Org.TopElement");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getSettingsRuleSettingParserRuleCall_1_3_0());
					}
					lv_settings_4_0=ruleRuleSetting
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						add(
							$current,
							"settings",
							lv_settings_4_0,
							"io.orgsmith.dsl.Org.RuleSetting");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getEnvironmentsEnvironmentParserRuleCall_1_4_0());
					}
					lv_environments_5_0=ruleEnvironment
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						add(
							$current,
							"environments",
							lv_environments_5_0,
							"io.orgsmith.dsl.Org.Environment");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getDocumentAccess().getTemplatesTemplateParserRuleCall_1_5_0());
					}
					lv_templates_6_0=ruleTemplate
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getDocumentRule());
						}
						add(
							$current,
							"templates",
							lv_templates_6_0,
							"io.orgsmith.dsl.Org.Template");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleImport
entryRuleImport returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getImportRule()); }
	iv_ruleImport=ruleImport
	{ $current=$iv_ruleImport.current; }
	EOF;

// Rule Import
ruleImport returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='import'
		{
			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
		}
		(
			(
				lv_path_1_0=RULE_STRING
				{
					newLeafNode(lv_path_1_0, grammarAccess.getImportAccess().getPathSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getImportRule());
					}
					setWithLastConsumed(
						$current,
						"path",
						lv_path_1_0,
						"io.orgsmith.dsl.Org.STRING");
				}
			)
		)
	)
;

// Entry rule entryRuleEnterprise
entryRuleEnterprise returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEnterpriseRule()); }
	iv_ruleEnterprise=ruleEnterprise
	{ $current=$iv_ruleEnterprise.current; }
	EOF;

// Rule Enterprise
ruleEnterprise returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='enterprise'
		{
			newLeafNode(otherlv_0, grammarAccess.getEnterpriseAccess().getEnterpriseKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEnterpriseAccess().getIdIdParserRuleCall_1_0());
				}
				lv_id_1_0=ruleId
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnterpriseRule());
					}
					set(
						$current,
						"id",
						lv_id_1_0,
						"io.orgsmith.dsl.Org.Id");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		(
			(
				lv_name_2_0=RULE_STRING
				{
					newLeafNode(lv_name_2_0, grammarAccess.getEnterpriseAccess().getNameSTRINGTerminalRuleCall_2_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getEnterpriseRule());
					}
					setWithLastConsumed(
						$current,
						"name",
						lv_name_2_0,
						"io.orgsmith.dsl.Org.STRING");
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getEnterpriseAccess().getNamesLocalNameParserRuleCall_3_0());
				}
				lv_names_3_0=ruleLocalName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnterpriseRule());
					}
					add(
						$current,
						"names",
						lv_names_3_0,
						"io.orgsmith.dsl.Org.LocalName");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		(
			otherlv_4='for'
			{
				newLeafNode(otherlv_4, grammarAccess.getEnterpriseAccess().getForKeyword_4_0());
			}
			otherlv_5='ebs'
			{
				newLeafNode(otherlv_5, grammarAccess.getEnterpriseAccess().getEbsKeyword_4_1());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getEnterpriseAccess().getReleaseReleaseNameParserRuleCall_4_2_0());
					}
					lv_release_6_0=ruleReleaseName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnterpriseRule());
						}
						set(
							$current,
							"release",
							lv_release_6_0,
							"io.orgsmith.dsl.Org.ReleaseName");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)?
		(
			otherlv_7='{'
			{
				newLeafNode(otherlv_7, grammarAccess.getEnterpriseAccess().getLeftCurlyBracketKeyword_5_0());
			}
			(
				(
					otherlv_8='character'
					{
						newLeafNode(otherlv_8, grammarAccess.getEnterpriseAccess().getCharacterKeyword_5_1_0_0());
					}
					otherlv_9='set'
					{
						newLeafNode(otherlv_9, grammarAccess.getEnterpriseAccess().getSetKeyword_5_1_0_1());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getEnterpriseAccess().getCharacterSetTextParserRuleCall_5_1_0_2_0());
							}
							lv_characterSet_10_0=ruleText
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getEnterpriseRule());
								}
								set(
									$current,
									"characterSet",
									lv_characterSet_10_0,
									"io.orgsmith.dsl.Org.Text");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)
				    |
				(
					(
						{
							newCompositeNode(grammarAccess.getEnterpriseAccess().getSettingsSettingParserRuleCall_5_1_1_0());
						}
						lv_settings_11_0=ruleSetting
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getEnterpriseRule());
							}
							add(
								$current,
								"settings",
								lv_settings_11_0,
								"io.orgsmith.dsl.Org.Setting");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
			otherlv_12='}'
			{
				newLeafNode(otherlv_12, grammarAccess.getEnterpriseAccess().getRightCurlyBracketKeyword_5_2());
			}
		)?
	)
;

// Entry rule entryRuleSetting
entryRuleSetting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSettingRule()); }
	iv_ruleSetting=ruleSetting
	{ $current=$iv_ruleSetting.current; }
	EOF;

// Rule Setting
ruleSetting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='setting'
		{
			newLeafNode(otherlv_0, grammarAccess.getSettingAccess().getSettingKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSettingAccess().getNameTextParserRuleCall_1_0());
				}
				lv_name_1_0=ruleText
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSettingRule());
					}
					set(
						$current,
						"name",
						lv_name_1_0,
						"io.orgsmith.dsl.Org.Text");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='='
		{
			newLeafNode(otherlv_2, grammarAccess.getSettingAccess().getEqualsSignKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSettingAccess().getValuesTextParserRuleCall_3_0());
				}
				lv_values_3_0=ruleText
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSettingRule());
					}
					add(
						$current,
						"values",
						lv_values_3_0,
						"io.orgsmith.dsl.Org.Text");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=','
			{
				newLeafNode(otherlv_4, grammarAccess.getSettingAccess().getCommaKeyword_4_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getSettingAccess().getValuesTextParserRuleCall_4_1_0());
					}
					lv_values_5_0=ruleText
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSettingRule());
						}
						add(
							$current,
							"values",
							lv_values_5_0,
							"io.orgsmith.dsl.Org.Text");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleTopElement
entryRuleTopElement returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTopElementRule()); }
	iv_ruleTopElement=ruleTopElement
	{ $current=$iv_ruleTopElement.current; }
	EOF;

// Rule TopElement
ruleTopElement returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getValueSetParserRuleCall_0());
		}
		this_ValueSet_0=ruleValueSet
		{
			$current = $this_ValueSet_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getChartOfAccountsParserRuleCall_1());
		}
		this_ChartOfAccounts_1=ruleChartOfAccounts
		{
			$current = $this_ChartOfAccounts_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getLedgerParserRuleCall_2());
		}
		this_Ledger_2=ruleLedger
		{
			$current = $this_Ledger_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getLegalEntityParserRuleCall_3());
		}
		this_LegalEntity_3=ruleLegalEntity
		{
			$current = $this_LegalEntity_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getBusinessGroupParserRuleCall_4());
		}
		this_BusinessGroup_4=ruleBusinessGroup
		{
			$current = $this_BusinessGroup_4.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getOperatingUnitParserRuleCall_5());
		}
		this_OperatingUnit_5=ruleOperatingUnit
		{
			$current = $this_OperatingUnit_5.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getInventoryOrganizationParserRuleCall_6());
		}
		this_InventoryOrganization_6=ruleInventoryOrganization
		{
			$current = $this_InventoryOrganization_6.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getSubinventoryParserRuleCall_7());
		}
		this_Subinventory_7=ruleSubinventory
		{
			$current = $this_Subinventory_7.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getCostCenterParserRuleCall_8());
		}
		this_CostCenter_8=ruleCostCenter
		{
			$current = $this_CostCenter_8.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getHrOrganizationParserRuleCall_9());
		}
		this_HrOrganization_9=ruleHrOrganization
		{
			$current = $this_HrOrganization_9.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getImproperOrganizationParserRuleCall_10());
		}
		this_ImproperOrganization_10=ruleImproperOrganization
		{
			$current = $this_ImproperOrganization_10.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getLocationParserRuleCall_11());
		}
		this_Location_11=ruleLocation
		{
			$current = $this_Location_11.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getOrganizationHierarchyParserRuleCall_12());
		}
		this_OrganizationHierarchy_12=ruleOrganizationHierarchy
		{
			$current = $this_OrganizationHierarchy_12.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getSecurityProfileParserRuleCall_13());
		}
		this_SecurityProfile_13=ruleSecurityProfile
		{
			$current = $this_SecurityProfile_13.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getResponsibilityParserRuleCall_14());
		}
		this_Responsibility_14=ruleResponsibility
		{
			$current = $this_Responsibility_14.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getUserParserRuleCall_15());
		}
		this_User_15=ruleUser
		{
			$current = $this_User_15.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getTopElementAccess().getProfileSettingsParserRuleCall_16());
		}
		this_ProfileSettings_16=ruleProfileSettings
		{
			$current = $this_ProfileSettings_16.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleInBusinessGroup
entryRuleInBusinessGroup returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInBusinessGroupRule()); }
	iv_ruleInBusinessGroup=ruleInBusinessGroup
	{ $current=$iv_ruleInBusinessGroup.current; }
	EOF;

// Rule InBusinessGroup
ruleInBusinessGroup returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getLegalEntityParserRuleCall_0());
		}
		this_LegalEntity_0=ruleLegalEntity
		{
			$current = $this_LegalEntity_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getOperatingUnitParserRuleCall_1());
		}
		this_OperatingUnit_1=ruleOperatingUnit
		{
			$current = $this_OperatingUnit_1.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getInventoryOrganizationParserRuleCall_2());
		}
		this_InventoryOrganization_2=ruleInventoryOrganization
		{
			$current = $this_InventoryOrganization_2.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getCostCenterParserRuleCall_3());
		}
		this_CostCenter_3=ruleCostCenter
		{
			$current = $this_CostCenter_3.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getHrOrganizationParserRuleCall_4());
		}
		this_HrOrganization_4=ruleHrOrganization
		{
			$current = $this_HrOrganization_4.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getImproperOrganizationParserRuleCall_5());
		}
		this_ImproperOrganization_5=ruleImproperOrganization
		{
			$current = $this_ImproperOrganization_5.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getLocationParserRuleCall_6());
		}
		this_Location_6=ruleLocation
		{
			$current = $this_Location_6.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getOrganizationHierarchyParserRuleCall_7());
		}
		this_OrganizationHierarchy_7=ruleOrganizationHierarchy
		{
			$current = $this_OrganizationHierarchy_7.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getSecurityProfileParserRuleCall_8());
		}
		this_SecurityProfile_8=ruleSecurityProfile
		{
			$current = $this_SecurityProfile_8.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInBusinessGroupAccess().getResponsibilityParserRuleCall_9());
		}
		this_Responsibility_9=ruleResponsibility
		{
			$current = $this_Responsibility_9.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleInOperatingUnit
entryRuleInOperatingUnit returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInOperatingUnitRule()); }
	iv_ruleInOperatingUnit=ruleInOperatingUnit
	{ $current=$iv_ruleInOperatingUnit.current; }
	EOF;

// Rule InOperatingUnit
ruleInOperatingUnit returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		{
			newCompositeNode(grammarAccess.getInOperatingUnitAccess().getInventoryOrganizationParserRuleCall_0());
		}
		this_InventoryOrganization_0=ruleInventoryOrganization
		{
			$current = $this_InventoryOrganization_0.current;
			afterParserOrEnumRuleCall();
		}
		    |
		{
			newCompositeNode(grammarAccess.getInOperatingUnitAccess().getImproperOrganizationParserRuleCall_1());
		}
		this_ImproperOrganization_1=ruleImproperOrganization
		{
			$current = $this_ImproperOrganization_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;


// Rule Named
ruleNamed[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getNamedAccess().getIdIdParserRuleCall_0_0());
				}
				lv_id_0_0=ruleId
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getNamedRule());
					}
					set(
						$current,
						"id",
						lv_id_0_0,
						"io.orgsmith.dsl.Org.Id");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				(
					lv_name_1_0=RULE_STRING
					{
						newLeafNode(lv_name_1_0, grammarAccess.getNamedAccess().getNameSTRINGTerminalRuleCall_1_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getNamedRule());
						}
						setWithLastConsumed(
							$current,
							"name",
							lv_name_1_0,
							"io.orgsmith.dsl.Org.STRING");
					}
				)
			)
			(
				(
					{
						newCompositeNode(grammarAccess.getNamedAccess().getNamesLocalNameParserRuleCall_1_1_0());
					}
					lv_names_2_0=ruleLocalName
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getNamedRule());
						}
						add(
							$current,
							"names",
							lv_names_2_0,
							"io.orgsmith.dsl.Org.LocalName");
						afterParserOrEnumRuleCall();
					}
				)
			)*
		)?
	)
;


// Rule Life
ruleLife[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='from'
			{
				newLeafNode(otherlv_0, grammarAccess.getLifeAccess().getFromKeyword_0_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLifeAccess().getFromDayParserRuleCall_0_1_0());
					}
					lv_from_1_0=ruleDay
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLifeRule());
						}
						set(
							$current,
							"from",
							lv_from_1_0,
							"io.orgsmith.dsl.Org.Day");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_2='to'
			{
				newLeafNode(otherlv_2, grammarAccess.getLifeAccess().getToKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getLifeAccess().getToDayParserRuleCall_1_1_0());
					}
					lv_to_3_0=ruleDay
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLifeRule());
						}
						set(
							$current,
							"to",
							lv_to_3_0,
							"io.orgsmith.dsl.Org.Day");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_4='like'
			{
				newLeafNode(otherlv_4, grammarAccess.getLifeAccess().getLikeKeyword_2_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLifeRule());
						}
					}
					otherlv_5=RULE_CODE
					{
						newLeafNode(otherlv_5, grammarAccess.getLifeAccess().getLikeTemplateCrossReference_2_1_0());
					}
				)
			)
			(
				otherlv_6=','
				{
					newLeafNode(otherlv_6, grammarAccess.getLifeAccess().getCommaKeyword_2_2_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLifeRule());
							}
						}
						otherlv_7=RULE_CODE
						{
							newLeafNode(otherlv_7, grammarAccess.getLifeAccess().getLikeTemplateCrossReference_2_2_1_0());
						}
					)
				)
			)*
		)
	)
;

// Entry rule entryRuleLocalName
entryRuleLocalName returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLocalNameRule()); }
	iv_ruleLocalName=ruleLocalName
	{ $current=$iv_ruleLocalName.current; }
	EOF;

// Rule LocalName
ruleLocalName returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				lv_language_0_0=RULE_CODE
				{
					newLeafNode(lv_language_0_0, grammarAccess.getLocalNameAccess().getLanguageCODETerminalRuleCall_0_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLocalNameRule());
					}
					setWithLastConsumed(
						$current,
						"language",
						lv_language_0_0,
						"io.orgsmith.dsl.Org.CODE");
				}
			)
		)
		(
			(
				lv_text_1_0=RULE_STRING
				{
					newLeafNode(lv_text_1_0, grammarAccess.getLocalNameAccess().getTextSTRINGTerminalRuleCall_1_0());
				}
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLocalNameRule());
					}
					setWithLastConsumed(
						$current,
						"text",
						lv_text_1_0,
						"io.orgsmith.dsl.Org.STRING");
				}
			)
		)
	)
;


// Rule Head
ruleHead[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='from'
			{
				newLeafNode(otherlv_0, grammarAccess.getHeadAccess().getFromKeyword_0_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getHeadAccess().getFromDayParserRuleCall_0_1_0());
					}
					lv_from_1_0=ruleDay
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHeadRule());
						}
						set(
							$current,
							"from",
							lv_from_1_0,
							"io.orgsmith.dsl.Org.Day");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_2='to'
			{
				newLeafNode(otherlv_2, grammarAccess.getHeadAccess().getToKeyword_1_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getHeadAccess().getToDayParserRuleCall_1_1_0());
					}
					lv_to_3_0=ruleDay
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHeadRule());
						}
						set(
							$current,
							"to",
							lv_to_3_0,
							"io.orgsmith.dsl.Org.Day");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_4='like'
			{
				newLeafNode(otherlv_4, grammarAccess.getHeadAccess().getLikeKeyword_2_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getHeadRule());
						}
					}
					otherlv_5=RULE_CODE
					{
						newLeafNode(otherlv_5, grammarAccess.getHeadAccess().getLikeTemplateCrossReference_2_1_0());
					}
				)
			)
			(
				otherlv_6=','
				{
					newLeafNode(otherlv_6, grammarAccess.getHeadAccess().getCommaKeyword_2_2_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getHeadRule());
							}
						}
						otherlv_7=RULE_CODE
						{
							newLeafNode(otherlv_7, grammarAccess.getHeadAccess().getLikeTemplateCrossReference_2_2_1_0());
						}
					)
				)
			)*
		)
	)
;


// Rule Place
rulePlace[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='business'
			{
				newLeafNode(otherlv_0, grammarAccess.getPlaceAccess().getBusinessKeyword_0_0());
			}
			otherlv_1='group'
			{
				newLeafNode(otherlv_1, grammarAccess.getPlaceAccess().getGroupKeyword_0_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getPlaceRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getPlaceAccess().getBusinessGroupBusinessGroupCrossReference_0_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_3='at'
			{
				newLeafNode(otherlv_3, grammarAccess.getPlaceAccess().getAtKeyword_1_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getPlaceRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getPlaceAccess().getLocationLocationCrossReference_1_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			otherlv_5='type'
			{
				newLeafNode(otherlv_5, grammarAccess.getPlaceAccess().getTypeKeyword_2_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getPlaceAccess().getTypeTextParserRuleCall_2_1_0());
					}
					lv_type_6_0=ruleText
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getPlaceRule());
						}
						set(
							$current,
							"type",
							lv_type_6_0,
							"io.orgsmith.dsl.Org.Text");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		(
			(
				{
					newCompositeNode(grammarAccess.getPlaceAccess().getExternalExternalFlagParserRuleCall_3_0());
				}
				lv_external_7_0=ruleExternalFlag
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getPlaceRule());
					}
					set(
						$current,
						"external",
						lv_external_7_0,
						"io.orgsmith.dsl.Org.ExternalFlag");
					afterParserOrEnumRuleCall();
				}
			)
		)
		    |
		(
			(
				{
					newCompositeNode(grammarAccess.getPlaceAccess().getAlsoHrOrganizationAlsoHrFlagParserRuleCall_4_0());
				}
				lv_alsoHrOrganization_8_0=ruleAlsoHrFlag
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getPlaceRule());
					}
					set(
						$current,
						"alsoHrOrganization",
						lv_alsoHrOrganization_8_0,
						"io.orgsmith.dsl.Org.AlsoHrFlag");
					afterParserOrEnumRuleCall();
				}
			)
		)
		    |
		(
			otherlv_9='same'
			{
				newLeafNode(otherlv_9, grammarAccess.getPlaceAccess().getSameKeyword_5_0());
			}
			otherlv_10='organization'
			{
				newLeafNode(otherlv_10, grammarAccess.getPlaceAccess().getOrganizationKeyword_5_1());
			}
			otherlv_11='as'
			{
				newLeafNode(otherlv_11, grammarAccess.getPlaceAccess().getAsKeyword_5_2());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getPlaceRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getPlaceAccess().getSameOrganizationOrganizationCrossReference_5_3_0());
					}
					ruleElementRef
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		    |
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getPlaceRule());
			}
			newCompositeNode(grammarAccess.getPlaceAccess().getLifeParserRuleCall_6());
		}
		this_Life_13=ruleLife[$current]
		{
			$current = $this_Life_13.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleValueSet
entryRuleValueSet returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getValueSetRule()); }
	iv_ruleValueSet=ruleValueSet
	{ $current=$iv_ruleValueSet.current; }
	EOF;

// Rule ValueSet
ruleValueSet returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getValueSetAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getValueSetRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='value'
		{
			newLeafNode(otherlv_1, grammarAccess.getValueSetAccess().getValueKeyword_1());
		}
		otherlv_2='set'
		{
			newLeafNode(otherlv_2, grammarAccess.getValueSetAccess().getSetKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getValueSetRule());
			}
			newCompositeNode(grammarAccess.getValueSetAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_4='like'
			{
				newLeafNode(otherlv_4, grammarAccess.getValueSetAccess().getLikeKeyword_4_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getValueSetRule());
						}
					}
					otherlv_5=RULE_CODE
					{
						newLeafNode(otherlv_5, grammarAccess.getValueSetAccess().getLikeTemplateCrossReference_4_1_0());
					}
				)
			)
		)?
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getValueSetRule());
				}
				newCompositeNode(grammarAccess.getValueSetAccess().getValueSetBodyParserRuleCall_5());
			}
			this_ValueSetBody_6=ruleValueSetBody[$current]
			{
				$current = $this_ValueSetBody_6.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule ValueSetBody
ruleValueSetBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getValueSetBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='format'
				{
					newLeafNode(otherlv_1, grammarAccess.getValueSetBodyAccess().getFormatKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getValueSetBodyAccess().getFormatFormatWordParserRuleCall_1_0_1_0());
						}
						lv_format_2_0=ruleFormatWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getValueSetBodyRule());
							}
							set(
								$current,
								"format",
								lv_format_2_0,
								"io.orgsmith.dsl.Org.FormatWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='size'
				{
					newLeafNode(otherlv_3, grammarAccess.getValueSetBodyAccess().getSizeKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getValueSetBodyAccess().getSizeIntParserRuleCall_1_1_1_0());
						}
						lv_size_4_0=ruleInt
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getValueSetBodyRule());
							}
							set(
								$current,
								"size",
								lv_size_4_0,
								"io.orgsmith.dsl.Org.Int");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getValueSetBodyAccess().getUppercaseUppercaseFlagParserRuleCall_1_2_0());
					}
					lv_uppercase_5_0=ruleUppercaseFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getValueSetBodyRule());
						}
						set(
							$current,
							"uppercase",
							lv_uppercase_5_0,
							"io.orgsmith.dsl.Org.UppercaseFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getValueSetBodyAccess().getZeroFilledZeroFilledFlagParserRuleCall_1_3_0());
					}
					lv_zeroFilled_6_0=ruleZeroFilledFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getValueSetBodyRule());
						}
						set(
							$current,
							"zeroFilled",
							lv_zeroFilled_6_0,
							"io.orgsmith.dsl.Org.ZeroFilledFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getValueSetBodyAccess().getValuesSegmentValueParserRuleCall_1_4_0());
					}
					lv_values_7_0=ruleSegmentValue
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getValueSetBodyRule());
						}
						add(
							$current,
							"values",
							lv_values_7_0,
							"io.orgsmith.dsl.Org.SegmentValue");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_8='}'
		{
			newLeafNode(otherlv_8, grammarAccess.getValueSetBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleSegmentValue
entryRuleSegmentValue returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSegmentValueRule()); }
	iv_ruleSegmentValue=ruleSegmentValue
	{ $current=$iv_ruleSegmentValue.current; }
	EOF;

// Rule SegmentValue
ruleSegmentValue returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='value'
		{
			newLeafNode(otherlv_0, grammarAccess.getSegmentValueAccess().getValueKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSegmentValueRule());
			}
			newCompositeNode(grammarAccess.getSegmentValueAccess().getNamedParserRuleCall_1());
		}
		this_Named_1=ruleNamed[$current]
		{
			$current = $this_Named_1.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getSegmentValueAccess().getEnabledEnabledFlagParserRuleCall_2_0_0());
					}
					lv_enabled_2_0=ruleEnabledFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSegmentValueRule());
						}
						set(
							$current,
							"enabled",
							lv_enabled_2_0,
							"io.orgsmith.dsl.Org.EnabledFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSegmentValueAccess().getParentParentFlagParserRuleCall_2_1_0());
					}
					lv_parent_3_0=ruleParentFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSegmentValueRule());
						}
						set(
							$current,
							"parent",
							lv_parent_3_0,
							"io.orgsmith.dsl.Org.ParentFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_4='code'
				{
					newLeafNode(otherlv_4, grammarAccess.getSegmentValueAccess().getCodeKeyword_2_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSegmentValueAccess().getCodeTextParserRuleCall_2_2_1_0());
						}
						lv_code_5_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSegmentValueRule());
							}
							set(
								$current,
								"code",
								lv_code_5_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_6='from'
				{
					newLeafNode(otherlv_6, grammarAccess.getSegmentValueAccess().getFromKeyword_2_3_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSegmentValueAccess().getFromDayParserRuleCall_2_3_1_0());
						}
						lv_from_7_0=ruleDay
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSegmentValueRule());
							}
							set(
								$current,
								"from",
								lv_from_7_0,
								"io.orgsmith.dsl.Org.Day");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_8='to'
				{
					newLeafNode(otherlv_8, grammarAccess.getSegmentValueAccess().getToKeyword_2_4_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSegmentValueAccess().getToDayParserRuleCall_2_4_1_0());
						}
						lv_to_9_0=ruleDay
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSegmentValueRule());
							}
							set(
								$current,
								"to",
								lv_to_9_0,
								"io.orgsmith.dsl.Org.Day");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
	)
;

// Entry rule entryRuleChartOfAccounts
entryRuleChartOfAccounts returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getChartOfAccountsRule()); }
	iv_ruleChartOfAccounts=ruleChartOfAccounts
	{ $current=$iv_ruleChartOfAccounts.current; }
	EOF;

// Rule ChartOfAccounts
ruleChartOfAccounts returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getChartOfAccountsAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getChartOfAccountsRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='chart'
		{
			newLeafNode(otherlv_1, grammarAccess.getChartOfAccountsAccess().getChartKeyword_1());
		}
		otherlv_2='of'
		{
			newLeafNode(otherlv_2, grammarAccess.getChartOfAccountsAccess().getOfKeyword_2());
		}
		otherlv_3='accounts'
		{
			newLeafNode(otherlv_3, grammarAccess.getChartOfAccountsAccess().getAccountsKeyword_3());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getChartOfAccountsRule());
			}
			newCompositeNode(grammarAccess.getChartOfAccountsAccess().getNamedParserRuleCall_4());
		}
		this_Named_4=ruleNamed[$current]
		{
			$current = $this_Named_4.current;
			afterParserOrEnumRuleCall();
		}
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getChartOfAccountsRule());
				}
				newCompositeNode(grammarAccess.getChartOfAccountsAccess().getChartBodyParserRuleCall_5());
			}
			this_ChartBody_5=ruleChartBody[$current]
			{
				$current = $this_ChartBody_5.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule ChartBody
ruleChartBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getChartBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='separator'
				{
					newLeafNode(otherlv_1, grammarAccess.getChartBodyAccess().getSeparatorKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getChartBodyAccess().getSeparatorTextParserRuleCall_1_0_1_0());
						}
						lv_separator_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getChartBodyRule());
							}
							set(
								$current,
								"separator",
								lv_separator_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getChartBodyAccess().getSegmentsSegmentParserRuleCall_1_1_0());
					}
					lv_segments_3_0=ruleSegment
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getChartBodyRule());
						}
						add(
							$current,
							"segments",
							lv_segments_3_0,
							"io.orgsmith.dsl.Org.Segment");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
		otherlv_4='}'
		{
			newLeafNode(otherlv_4, grammarAccess.getChartBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleSegment
entryRuleSegment returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSegmentRule()); }
	iv_ruleSegment=ruleSegment
	{ $current=$iv_ruleSegment.current; }
	EOF;

// Rule Segment
ruleSegment returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='segment'
		{
			newLeafNode(otherlv_0, grammarAccess.getSegmentAccess().getSegmentKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSegmentRule());
			}
			newCompositeNode(grammarAccess.getSegmentAccess().getNamedParserRuleCall_1());
		}
		this_Named_1=ruleNamed[$current]
		{
			$current = $this_Named_1.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getSegmentAccess().getQualifiersQualifierWordParserRuleCall_2_0_0());
					}
					lv_qualifiers_2_0=ruleQualifierWord
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSegmentRule());
						}
						add(
							$current,
							"qualifiers",
							lv_qualifiers_2_0,
							"io.orgsmith.dsl.Org.QualifierWord");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_3='value'
				{
					newLeafNode(otherlv_3, grammarAccess.getSegmentAccess().getValueKeyword_2_1_0());
				}
				otherlv_4='set'
				{
					newLeafNode(otherlv_4, grammarAccess.getSegmentAccess().getSetKeyword_2_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSegmentRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSegmentAccess().getValueSetValueSetCrossReference_2_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
	)
;

// Entry rule entryRuleLedger
entryRuleLedger returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLedgerRule()); }
	iv_ruleLedger=ruleLedger
	{ $current=$iv_ruleLedger.current; }
	EOF;

// Rule Ledger
ruleLedger returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLedgerAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLedgerRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		(
			otherlv_1='ledger'
			{
				newLeafNode(otherlv_1, grammarAccess.getLedgerAccess().getLedgerKeyword_1_0());
			}
			    |
			(
				otherlv_2='set'
				{
					newLeafNode(otherlv_2, grammarAccess.getLedgerAccess().getSetKeyword_1_1_0());
				}
				otherlv_3='of'
				{
					newLeafNode(otherlv_3, grammarAccess.getLedgerAccess().getOfKeyword_1_1_1());
				}
				otherlv_4='books'
				{
					newLeafNode(otherlv_4, grammarAccess.getLedgerAccess().getBooksKeyword_1_1_2());
				}
			)
			    |
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerAccess().getCategorySecondaryWordParserRuleCall_1_2_0_0());
						}
						lv_category_5_0=ruleSecondaryWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerRule());
							}
							set(
								$current,
								"category",
								lv_category_5_0,
								"io.orgsmith.dsl.Org.SecondaryWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
				otherlv_6='ledger'
				{
					newLeafNode(otherlv_6, grammarAccess.getLedgerAccess().getLedgerKeyword_1_2_1());
				}
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getLedgerAccess().getCategoryReportingWordParserRuleCall_1_3_0());
					}
					lv_category_7_0=ruleReportingWord
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLedgerRule());
						}
						set(
							$current,
							"category",
							lv_category_7_0,
							"io.orgsmith.dsl.Org.ReportingWord");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLedgerRule());
			}
			newCompositeNode(grammarAccess.getLedgerAccess().getNamedParserRuleCall_2());
		}
		this_Named_8=ruleNamed[$current]
		{
			$current = $this_Named_8.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLedgerRule());
					}
					newCompositeNode(grammarAccess.getLedgerAccess().getHeadParserRuleCall_3_0());
				}
				this_Head_9=ruleHead[$current]
				{
					$current = $this_Head_9.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('short')=>
					otherlv_10='short'
					{
						newLeafNode(otherlv_10, grammarAccess.getLedgerAccess().getShortKeyword_3_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerAccess().getShortNameTextParserRuleCall_3_1_1_0());
						}
						lv_shortName_11_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerRule());
							}
							set(
								$current,
								"shortName",
								lv_shortName_11_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLedgerRule());
				}
				newCompositeNode(grammarAccess.getLedgerAccess().getLedgerBodyParserRuleCall_4());
			}
			this_LedgerBody_12=ruleLedgerBody[$current]
			{
				$current = $this_LedgerBody_12.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule LedgerBody
ruleLedgerBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getLedgerBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='short'
				{
					newLeafNode(otherlv_1, grammarAccess.getLedgerBodyAccess().getShortKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getShortNameTextParserRuleCall_1_0_1_0());
						}
						lv_shortName_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							set(
								$current,
								"shortName",
								lv_shortName_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='currency'
				{
					newLeafNode(otherlv_3, grammarAccess.getLedgerBodyAccess().getCurrencyKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getCurrencyTextParserRuleCall_1_1_1_0());
						}
						lv_currency_4_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							add(
								$current,
								"currency",
								lv_currency_4_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_5='calendar'
				{
					newLeafNode(otherlv_5, grammarAccess.getLedgerBodyAccess().getCalendarKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getCalendarTextParserRuleCall_1_2_1_0());
						}
						lv_calendar_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							add(
								$current,
								"calendar",
								lv_calendar_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_7='chart'
				{
					newLeafNode(otherlv_7, grammarAccess.getLedgerBodyAccess().getChartKeyword_1_3_0());
				}
				otherlv_8='of'
				{
					newLeafNode(otherlv_8, grammarAccess.getLedgerBodyAccess().getOfKeyword_1_3_1());
				}
				otherlv_9='accounts'
				{
					newLeafNode(otherlv_9, grammarAccess.getLedgerBodyAccess().getAccountsKeyword_1_3_2());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLedgerBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getChartOfAccountsChartOfAccountsCrossReference_1_3_3_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_11='retained'
				{
					newLeafNode(otherlv_11, grammarAccess.getLedgerBodyAccess().getRetainedKeyword_1_4_0());
				}
				otherlv_12='earnings'
				{
					newLeafNode(otherlv_12, grammarAccess.getLedgerBodyAccess().getEarningsKeyword_1_4_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getRetainedEarningsTextParserRuleCall_1_4_2_0());
						}
						lv_retainedEarnings_13_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							set(
								$current,
								"retainedEarnings",
								lv_retainedEarnings_13_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_14='accounting'
				{
					newLeafNode(otherlv_14, grammarAccess.getLedgerBodyAccess().getAccountingKeyword_1_5_0());
				}
				otherlv_15='method'
				{
					newLeafNode(otherlv_15, grammarAccess.getLedgerBodyAccess().getMethodKeyword_1_5_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getAccountingMethodTextParserRuleCall_1_5_2_0());
						}
						lv_accountingMethod_16_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							set(
								$current,
								"accountingMethod",
								lv_accountingMethod_16_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_17='balancing'
				{
					newLeafNode(otherlv_17, grammarAccess.getLedgerBodyAccess().getBalancingKeyword_1_6_0());
				}
				otherlv_18='segment'
				{
					newLeafNode(otherlv_18, grammarAccess.getLedgerBodyAccess().getSegmentKeyword_1_6_1());
				}
				(
					otherlv_19='value'
					{
						newLeafNode(otherlv_19, grammarAccess.getLedgerBodyAccess().getValueKeyword_1_6_2_0());
					}
					    |
					otherlv_20='values'
					{
						newLeafNode(otherlv_20, grammarAccess.getLedgerBodyAccess().getValuesKeyword_1_6_2_1());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getBalancingSegmentValuesTextParserRuleCall_1_6_3_0());
						}
						lv_balancingSegmentValues_21_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							add(
								$current,
								"balancingSegmentValues",
								lv_balancingSegmentValues_21_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_22=','
					{
						newLeafNode(otherlv_22, grammarAccess.getLedgerBodyAccess().getCommaKeyword_1_6_4_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getLedgerBodyAccess().getBalancingSegmentValuesTextParserRuleCall_1_6_4_1_0());
							}
							lv_balancingSegmentValues_23_0=ruleText
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
								}
								add(
									$current,
									"balancingSegmentValues",
									lv_balancingSegmentValues_23_0,
									"io.orgsmith.dsl.Org.Text");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_24='primary'
				{
					newLeafNode(otherlv_24, grammarAccess.getLedgerBodyAccess().getPrimaryKeyword_1_7_0());
				}
				otherlv_25='ledger'
				{
					newLeafNode(otherlv_25, grammarAccess.getLedgerBodyAccess().getLedgerKeyword_1_7_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLedgerBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getPrimaryLedgerLedgerCrossReference_1_7_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_27='level'
				{
					newLeafNode(otherlv_27, grammarAccess.getLedgerBodyAccess().getLevelKeyword_1_8_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getConversionLevelLevelWordParserRuleCall_1_8_1_0());
						}
						lv_conversionLevel_28_0=ruleLevelWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							set(
								$current,
								"conversionLevel",
								lv_conversionLevel_28_0,
								"io.orgsmith.dsl.Org.LevelWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_29='mapping'
				{
					newLeafNode(otherlv_29, grammarAccess.getLedgerBodyAccess().getMappingKeyword_1_9_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLedgerBodyAccess().getMappingTextParserRuleCall_1_9_1_0());
						}
						lv_mapping_30_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
							}
							set(
								$current,
								"mapping",
								lv_mapping_30_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getLedgerBodyAccess().getNestedLedgerParserRuleCall_1_10_0());
					}
					lv_nested_31_0=ruleLedger
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLedgerBodyRule());
						}
						add(
							$current,
							"nested",
							lv_nested_31_0,
							"io.orgsmith.dsl.Org.Ledger");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLedgerBodyRule());
				}
				newCompositeNode(grammarAccess.getLedgerBodyAccess().getLifeParserRuleCall_1_11());
			}
			this_Life_32=ruleLife[$current]
			{
				$current = $this_Life_32.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_33='}'
		{
			newLeafNode(otherlv_33, grammarAccess.getLedgerBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleLegalEntity
entryRuleLegalEntity returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLegalEntityRule()); }
	iv_ruleLegalEntity=ruleLegalEntity
	{ $current=$iv_ruleLegalEntity.current; }
	EOF;

// Rule LegalEntity
ruleLegalEntity returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLegalEntityAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLegalEntityRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='legal'
		{
			newLeafNode(otherlv_1, grammarAccess.getLegalEntityAccess().getLegalKeyword_1());
		}
		otherlv_2='entity'
		{
			newLeafNode(otherlv_2, grammarAccess.getLegalEntityAccess().getEntityKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLegalEntityRule());
			}
			newCompositeNode(grammarAccess.getLegalEntityAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLegalEntityRule());
					}
					newCompositeNode(grammarAccess.getLegalEntityAccess().getHeadParserRuleCall_4_0());
				}
				this_Head_4=ruleHead[$current]
				{
					$current = $this_Head_4.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('identifier')=>
					otherlv_5='identifier'
					{
						newLeafNode(otherlv_5, grammarAccess.getLegalEntityAccess().getIdentifierKeyword_4_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityAccess().getIdentifierTextParserRuleCall_4_1_1_0());
						}
						lv_identifier_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityRule());
							}
							set(
								$current,
								"identifier",
								lv_identifier_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLegalEntityRule());
				}
				newCompositeNode(grammarAccess.getLegalEntityAccess().getLegalEntityBodyParserRuleCall_5());
			}
			this_LegalEntityBody_7=ruleLegalEntityBody[$current]
			{
				$current = $this_LegalEntityBody_7.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule LegalEntityBody
ruleLegalEntityBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getLegalEntityBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='identifier'
				{
					newLeafNode(otherlv_1, grammarAccess.getLegalEntityBodyAccess().getIdentifierKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getIdentifierTextParserRuleCall_1_0_1_0());
						}
						lv_identifier_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"identifier",
								lv_identifier_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					otherlv_3='ledger'
					{
						newLeafNode(otherlv_3, grammarAccess.getLegalEntityBodyAccess().getLedgerKeyword_1_1_0_0());
					}
					    |
					(
						otherlv_4='set'
						{
							newLeafNode(otherlv_4, grammarAccess.getLegalEntityBodyAccess().getSetKeyword_1_1_0_1_0());
						}
						otherlv_5='of'
						{
							newLeafNode(otherlv_5, grammarAccess.getLegalEntityBodyAccess().getOfKeyword_1_1_0_1_1());
						}
						otherlv_6='books'
						{
							newLeafNode(otherlv_6, grammarAccess.getLegalEntityBodyAccess().getBooksKeyword_1_1_0_1_2());
						}
					)
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLegalEntityBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getLedgerLedgerCrossReference_1_1_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_8=','
					{
						newLeafNode(otherlv_8, grammarAccess.getLegalEntityBodyAccess().getCommaKeyword_1_1_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getLegalEntityBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getLedgerLedgerCrossReference_1_1_2_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getBalancingSegmentValuesBalancingSegmentValuesParserRuleCall_1_2_0());
					}
					lv_balancingSegmentValues_10_0=ruleBalancingSegmentValues
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
						}
						add(
							$current,
							"balancingSegmentValues",
							lv_balancingSegmentValues_10_0,
							"io.orgsmith.dsl.Org.BalancingSegmentValues");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_11='registered'
				{
					newLeafNode(otherlv_11, grammarAccess.getLegalEntityBodyAccess().getRegisteredKeyword_1_3_0());
				}
				otherlv_12='name'
				{
					newLeafNode(otherlv_12, grammarAccess.getLegalEntityBodyAccess().getNameKeyword_1_3_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getRegisteredNameTextParserRuleCall_1_3_2_0());
						}
						lv_registeredName_13_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"registeredName",
								lv_registeredName_13_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_14='registration'
				{
					newLeafNode(otherlv_14, grammarAccess.getLegalEntityBodyAccess().getRegistrationKeyword_1_4_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getRegistrationNumberTextParserRuleCall_1_4_1_0());
						}
						lv_registrationNumber_15_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"registrationNumber",
								lv_registrationNumber_15_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_16='jurisdiction'
				{
					newLeafNode(otherlv_16, grammarAccess.getLegalEntityBodyAccess().getJurisdictionKeyword_1_5_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getJurisdictionTextParserRuleCall_1_5_1_0());
						}
						lv_jurisdiction_17_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"jurisdiction",
								lv_jurisdiction_17_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_18='tax'
				{
					newLeafNode(otherlv_18, grammarAccess.getLegalEntityBodyAccess().getTaxKeyword_1_6_0());
				}
				otherlv_19='registration'
				{
					newLeafNode(otherlv_19, grammarAccess.getLegalEntityBodyAccess().getRegistrationKeyword_1_6_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getTaxRegistrationTextParserRuleCall_1_6_2_0());
						}
						lv_taxRegistration_20_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"taxRegistration",
								lv_taxRegistration_20_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_21='country'
				{
					newLeafNode(otherlv_21, grammarAccess.getLegalEntityBodyAccess().getCountryKeyword_1_7_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getCountryTextParserRuleCall_1_7_1_0());
						}
						lv_country_22_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
							}
							set(
								$current,
								"country",
								lv_country_22_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getTransactingTransactingFlagParserRuleCall_1_8_0());
					}
					lv_transacting_23_0=ruleTransactingFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
						}
						set(
							$current,
							"transacting",
							lv_transacting_23_0,
							"io.orgsmith.dsl.Org.TransactingFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getImproperLegalEntityAccountingParserRuleCall_1_9_0());
					}
					lv_improper_24_0=ruleLegalEntityAccounting
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getLegalEntityBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_24_0,
							"io.orgsmith.dsl.Org.LegalEntityAccounting");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLegalEntityBodyRule());
				}
				newCompositeNode(grammarAccess.getLegalEntityBodyAccess().getPlaceParserRuleCall_1_10());
			}
			this_Place_25=rulePlace[$current]
			{
				$current = $this_Place_25.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_26='}'
		{
			newLeafNode(otherlv_26, grammarAccess.getLegalEntityBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleBalancingSegmentValues
entryRuleBalancingSegmentValues returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getBalancingSegmentValuesRule()); }
	iv_ruleBalancingSegmentValues=ruleBalancingSegmentValues
	{ $current=$iv_ruleBalancingSegmentValues.current; }
	EOF;

// Rule BalancingSegmentValues
ruleBalancingSegmentValues returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='balancing'
		{
			newLeafNode(otherlv_0, grammarAccess.getBalancingSegmentValuesAccess().getBalancingKeyword_0());
		}
		otherlv_1='segment'
		{
			newLeafNode(otherlv_1, grammarAccess.getBalancingSegmentValuesAccess().getSegmentKeyword_1());
		}
		(
			otherlv_2='value'
			{
				newLeafNode(otherlv_2, grammarAccess.getBalancingSegmentValuesAccess().getValueKeyword_2_0());
			}
			    |
			otherlv_3='values'
			{
				newLeafNode(otherlv_3, grammarAccess.getBalancingSegmentValuesAccess().getValuesKeyword_2_1());
			}
		)
		(
			otherlv_4='of'
			{
				newLeafNode(otherlv_4, grammarAccess.getBalancingSegmentValuesAccess().getOfKeyword_3_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getBalancingSegmentValuesRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getBalancingSegmentValuesAccess().getLedgerLedgerCrossReference_3_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			otherlv_6=':'
			{
				newLeafNode(otherlv_6, grammarAccess.getBalancingSegmentValuesAccess().getColonKeyword_3_2());
			}
		)?
		(
			(
				{
					newCompositeNode(grammarAccess.getBalancingSegmentValuesAccess().getValuesTextParserRuleCall_4_0());
				}
				lv_values_7_0=ruleText
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBalancingSegmentValuesRule());
					}
					add(
						$current,
						"values",
						lv_values_7_0,
						"io.orgsmith.dsl.Org.Text");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_8=','
			{
				newLeafNode(otherlv_8, grammarAccess.getBalancingSegmentValuesAccess().getCommaKeyword_5_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getBalancingSegmentValuesAccess().getValuesTextParserRuleCall_5_1_0());
					}
					lv_values_9_0=ruleText
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getBalancingSegmentValuesRule());
						}
						add(
							$current,
							"values",
							lv_values_9_0,
							"io.orgsmith.dsl.Org.Text");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleLegalEntityAccounting
entryRuleLegalEntityAccounting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLegalEntityAccountingRule()); }
	iv_ruleLegalEntityAccounting=ruleLegalEntityAccounting
	{ $current=$iv_ruleLegalEntityAccounting.current; }
	EOF;

// Rule LegalEntityAccounting
ruleLegalEntityAccounting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLegalEntityAccountingAccess().getRuleLegalEntityAccountingWordParserRuleCall_0_0());
				}
				lv_rule_0_0=ruleLegalEntityAccountingWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLegalEntityAccountingRule());
					}
					set(
						$current,
						"rule",
						lv_rule_0_0,
						"io.orgsmith.dsl.Org.LegalEntityAccountingWord");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1='entity'
		{
			newLeafNode(otherlv_1, grammarAccess.getLegalEntityAccountingAccess().getEntityKeyword_1());
		}
		otherlv_2='accounting'
		{
			newLeafNode(otherlv_2, grammarAccess.getLegalEntityAccountingAccess().getAccountingKeyword_2());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLegalEntityAccountingRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getLegalEntityAccountingAccess().getElementsLedgerCrossReference_3_0());
				}
				ruleId
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleBusinessGroup
entryRuleBusinessGroup returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getBusinessGroupRule()); }
	iv_ruleBusinessGroup=ruleBusinessGroup
	{ $current=$iv_ruleBusinessGroup.current; }
	EOF;

// Rule BusinessGroup
ruleBusinessGroup returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getBusinessGroupAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getBusinessGroupRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='business'
		{
			newLeafNode(otherlv_1, grammarAccess.getBusinessGroupAccess().getBusinessKeyword_1());
		}
		otherlv_2='group'
		{
			newLeafNode(otherlv_2, grammarAccess.getBusinessGroupAccess().getGroupKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getBusinessGroupRule());
			}
			newCompositeNode(grammarAccess.getBusinessGroupAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getBusinessGroupRule());
					}
					newCompositeNode(grammarAccess.getBusinessGroupAccess().getHeadParserRuleCall_4_0());
				}
				this_Head_4=ruleHead[$current]
				{
					$current = $this_Head_4.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('short')=>
					otherlv_5='short'
					{
						newLeafNode(otherlv_5, grammarAccess.getBusinessGroupAccess().getShortKeyword_4_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupAccess().getShortNameTextParserRuleCall_4_1_1_0());
						}
						lv_shortName_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupRule());
							}
							set(
								$current,
								"shortName",
								lv_shortName_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getBusinessGroupRule());
				}
				newCompositeNode(grammarAccess.getBusinessGroupAccess().getBusinessGroupBodyParserRuleCall_5());
			}
			this_BusinessGroupBody_7=ruleBusinessGroupBody[$current]
			{
				$current = $this_BusinessGroupBody_7.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule BusinessGroupBody
ruleBusinessGroupBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getBusinessGroupBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='short'
				{
					newLeafNode(otherlv_1, grammarAccess.getBusinessGroupBodyAccess().getShortKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getShortNameTextParserRuleCall_1_0_1_0());
						}
						lv_shortName_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"shortName",
								lv_shortName_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='legislation'
				{
					newLeafNode(otherlv_3, grammarAccess.getBusinessGroupBodyAccess().getLegislationKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getLegislationTextParserRuleCall_1_1_1_0());
						}
						lv_legislation_4_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"legislation",
								lv_legislation_4_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_5='currency'
				{
					newLeafNode(otherlv_5, grammarAccess.getBusinessGroupBodyAccess().getCurrencyKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getCurrencyTextParserRuleCall_1_2_1_0());
						}
						lv_currency_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"currency",
								lv_currency_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_7='employee'
				{
					newLeafNode(otherlv_7, grammarAccess.getBusinessGroupBodyAccess().getEmployeeKeyword_1_3_0());
				}
				otherlv_8='numbers'
				{
					newLeafNode(otherlv_8, grammarAccess.getBusinessGroupBodyAccess().getNumbersKeyword_1_3_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getEmployeeNumbersNumbersWordParserRuleCall_1_3_2_0());
						}
						lv_employeeNumbers_9_0=ruleNumbersWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"employeeNumbers",
								lv_employeeNumbers_9_0,
								"io.orgsmith.dsl.Org.NumbersWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_10='applicant'
				{
					newLeafNode(otherlv_10, grammarAccess.getBusinessGroupBodyAccess().getApplicantKeyword_1_4_0());
				}
				otherlv_11='numbers'
				{
					newLeafNode(otherlv_11, grammarAccess.getBusinessGroupBodyAccess().getNumbersKeyword_1_4_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getApplicantNumbersNumbersWordParserRuleCall_1_4_2_0());
						}
						lv_applicantNumbers_12_0=ruleNumbersWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"applicantNumbers",
								lv_applicantNumbers_12_0,
								"io.orgsmith.dsl.Org.NumbersWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_13='contingent'
				{
					newLeafNode(otherlv_13, grammarAccess.getBusinessGroupBodyAccess().getContingentKeyword_1_5_0());
				}
				otherlv_14='worker'
				{
					newLeafNode(otherlv_14, grammarAccess.getBusinessGroupBodyAccess().getWorkerKeyword_1_5_1());
				}
				otherlv_15='numbers'
				{
					newLeafNode(otherlv_15, grammarAccess.getBusinessGroupBodyAccess().getNumbersKeyword_1_5_2());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getContingentWorkerNumbersNumbersWordParserRuleCall_1_5_3_0());
						}
						lv_contingentWorkerNumbers_16_0=ruleNumbersWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"contingentWorkerNumbers",
								lv_contingentWorkerNumbers_16_0,
								"io.orgsmith.dsl.Org.NumbersWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_17='grade'
				{
					newLeafNode(otherlv_17, grammarAccess.getBusinessGroupBodyAccess().getGradeKeyword_1_6_0());
				}
				otherlv_18='flexfield'
				{
					newLeafNode(otherlv_18, grammarAccess.getBusinessGroupBodyAccess().getFlexfieldKeyword_1_6_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getGradeStructureTextParserRuleCall_1_6_2_0());
						}
						lv_gradeStructure_19_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"gradeStructure",
								lv_gradeStructure_19_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_20='people'
				{
					newLeafNode(otherlv_20, grammarAccess.getBusinessGroupBodyAccess().getPeopleKeyword_1_7_0());
				}
				otherlv_21='group'
				{
					newLeafNode(otherlv_21, grammarAccess.getBusinessGroupBodyAccess().getGroupKeyword_1_7_1());
				}
				otherlv_22='flexfield'
				{
					newLeafNode(otherlv_22, grammarAccess.getBusinessGroupBodyAccess().getFlexfieldKeyword_1_7_2());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getPeopleGroupStructureTextParserRuleCall_1_7_3_0());
						}
						lv_peopleGroupStructure_23_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"peopleGroupStructure",
								lv_peopleGroupStructure_23_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_24='job'
				{
					newLeafNode(otherlv_24, grammarAccess.getBusinessGroupBodyAccess().getJobKeyword_1_8_0());
				}
				otherlv_25='flexfield'
				{
					newLeafNode(otherlv_25, grammarAccess.getBusinessGroupBodyAccess().getFlexfieldKeyword_1_8_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getJobStructureTextParserRuleCall_1_8_2_0());
						}
						lv_jobStructure_26_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"jobStructure",
								lv_jobStructure_26_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_27='cost'
				{
					newLeafNode(otherlv_27, grammarAccess.getBusinessGroupBodyAccess().getCostKeyword_1_9_0());
				}
				otherlv_28='allocation'
				{
					newLeafNode(otherlv_28, grammarAccess.getBusinessGroupBodyAccess().getAllocationKeyword_1_9_1());
				}
				otherlv_29='flexfield'
				{
					newLeafNode(otherlv_29, grammarAccess.getBusinessGroupBodyAccess().getFlexfieldKeyword_1_9_2());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getCostAllocationStructureTextParserRuleCall_1_9_3_0());
						}
						lv_costAllocationStructure_30_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"costAllocationStructure",
								lv_costAllocationStructure_30_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_31='position'
				{
					newLeafNode(otherlv_31, grammarAccess.getBusinessGroupBodyAccess().getPositionKeyword_1_10_0());
				}
				otherlv_32='flexfield'
				{
					newLeafNode(otherlv_32, grammarAccess.getBusinessGroupBodyAccess().getFlexfieldKeyword_1_10_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getPositionStructureTextParserRuleCall_1_10_2_0());
						}
						lv_positionStructure_33_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
							}
							set(
								$current,
								"positionStructure",
								lv_positionStructure_33_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_34='created'
				{
					newLeafNode(otherlv_34, grammarAccess.getBusinessGroupBodyAccess().getCreatedKeyword_1_11_0());
				}
				otherlv_35='by'
				{
					newLeafNode(otherlv_35, grammarAccess.getBusinessGroupBodyAccess().getByKeyword_1_11_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getBusinessGroupBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getCreatedByResponsibilityCrossReference_1_11_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getImproperUnderOrganizationParserRuleCall_1_12_0());
					}
					lv_improper_37_0=ruleUnderOrganization
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_37_0,
							"io.orgsmith.dsl.Org.UnderOrganization");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getNestedInBusinessGroupParserRuleCall_1_13_0());
					}
					lv_nested_38_0=ruleInBusinessGroup
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getBusinessGroupBodyRule());
						}
						add(
							$current,
							"nested",
							lv_nested_38_0,
							"io.orgsmith.dsl.Org.InBusinessGroup");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getBusinessGroupBodyRule());
				}
				newCompositeNode(grammarAccess.getBusinessGroupBodyAccess().getPlaceParserRuleCall_1_14());
			}
			this_Place_39=rulePlace[$current]
			{
				$current = $this_Place_39.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_40='}'
		{
			newLeafNode(otherlv_40, grammarAccess.getBusinessGroupBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleUnderOrganization
entryRuleUnderOrganization returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getUnderOrganizationRule()); }
	iv_ruleUnderOrganization=ruleUnderOrganization
	{ $current=$iv_ruleUnderOrganization.current; }
	EOF;

// Rule UnderOrganization
ruleUnderOrganization returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getUnderOrganizationAccess().getRuleUnderWordParserRuleCall_0_0());
				}
				lv_rule_0_0=ruleUnderWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getUnderOrganizationRule());
					}
					set(
						$current,
						"rule",
						lv_rule_0_0,
						"io.orgsmith.dsl.Org.UnderWord");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getUnderOrganizationRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getUnderOrganizationAccess().getElementsOrganizationCrossReference_1_0());
				}
				ruleElementRef
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleOperatingUnit
entryRuleOperatingUnit returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOperatingUnitRule()); }
	iv_ruleOperatingUnit=ruleOperatingUnit
	{ $current=$iv_ruleOperatingUnit.current; }
	EOF;

// Rule OperatingUnit
ruleOperatingUnit returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getOperatingUnitAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getOperatingUnitRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='operating'
		{
			newLeafNode(otherlv_1, grammarAccess.getOperatingUnitAccess().getOperatingKeyword_1());
		}
		otherlv_2='unit'
		{
			newLeafNode(otherlv_2, grammarAccess.getOperatingUnitAccess().getUnitKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getOperatingUnitRule());
			}
			newCompositeNode(grammarAccess.getOperatingUnitAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getOperatingUnitRule());
					}
					newCompositeNode(grammarAccess.getOperatingUnitAccess().getHeadParserRuleCall_4_0());
				}
				this_Head_4=ruleHead[$current]
				{
					$current = $this_Head_4.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('short')=>
					otherlv_5='short'
					{
						newLeafNode(otherlv_5, grammarAccess.getOperatingUnitAccess().getShortKeyword_4_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getOperatingUnitAccess().getShortCodeTextParserRuleCall_4_1_1_0());
						}
						lv_shortCode_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getOperatingUnitRule());
							}
							set(
								$current,
								"shortCode",
								lv_shortCode_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getOperatingUnitRule());
				}
				newCompositeNode(grammarAccess.getOperatingUnitAccess().getOperatingUnitBodyParserRuleCall_5());
			}
			this_OperatingUnitBody_7=ruleOperatingUnitBody[$current]
			{
				$current = $this_OperatingUnitBody_7.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule OperatingUnitBody
ruleOperatingUnitBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getOperatingUnitBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='short'
				{
					newLeafNode(otherlv_1, grammarAccess.getOperatingUnitBodyAccess().getShortKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getShortCodeTextParserRuleCall_1_0_1_0());
						}
						lv_shortCode_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getOperatingUnitBodyRule());
							}
							set(
								$current,
								"shortCode",
								lv_shortCode_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					otherlv_3='ledger'
					{
						newLeafNode(otherlv_3, grammarAccess.getOperatingUnitBodyAccess().getLedgerKeyword_1_1_0_0());
					}
					    |
					(
						otherlv_4='set'
						{
							newLeafNode(otherlv_4, grammarAccess.getOperatingUnitBodyAccess().getSetKeyword_1_1_0_1_0());
						}
						otherlv_5='of'
						{
							newLeafNode(otherlv_5, grammarAccess.getOperatingUnitBodyAccess().getOfKeyword_1_1_0_1_1());
						}
						otherlv_6='books'
						{
							newLeafNode(otherlv_6, grammarAccess.getOperatingUnitBodyAccess().getBooksKeyword_1_1_0_1_2());
						}
					)
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getLedgerLedgerCrossReference_1_1_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_8=','
					{
						newLeafNode(otherlv_8, grammarAccess.getOperatingUnitBodyAccess().getCommaKeyword_1_1_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getLedgerLedgerCrossReference_1_1_2_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_10='legal'
				{
					newLeafNode(otherlv_10, grammarAccess.getOperatingUnitBodyAccess().getLegalKeyword_1_2_0());
				}
				(
					otherlv_11='entity'
					{
						newLeafNode(otherlv_11, grammarAccess.getOperatingUnitBodyAccess().getEntityKeyword_1_2_1_0());
					}
					    |
					otherlv_12='entities'
					{
						newLeafNode(otherlv_12, grammarAccess.getOperatingUnitBodyAccess().getEntitiesKeyword_1_2_1_1());
					}
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getLegalEntitiesLegalEntityCrossReference_1_2_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_14=','
					{
						newLeafNode(otherlv_14, grammarAccess.getOperatingUnitBodyAccess().getCommaKeyword_1_2_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getLegalEntitiesLegalEntityCrossReference_1_2_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_16='default'
				{
					newLeafNode(otherlv_16, grammarAccess.getOperatingUnitBodyAccess().getDefaultKeyword_1_3_0());
				}
				otherlv_17='legal'
				{
					newLeafNode(otherlv_17, grammarAccess.getOperatingUnitBodyAccess().getLegalKeyword_1_3_1());
				}
				otherlv_18='context'
				{
					newLeafNode(otherlv_18, grammarAccess.getOperatingUnitBodyAccess().getContextKeyword_1_3_2());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getDefaultLegalContextLegalEntityCrossReference_1_3_3_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_20='line'
				{
					newLeafNode(otherlv_20, grammarAccess.getOperatingUnitBodyAccess().getLineKeyword_1_4_0());
				}
				otherlv_21='of'
				{
					newLeafNode(otherlv_21, grammarAccess.getOperatingUnitBodyAccess().getOfKeyword_1_4_1());
				}
				otherlv_22='business'
				{
					newLeafNode(otherlv_22, grammarAccess.getOperatingUnitBodyAccess().getBusinessKeyword_1_4_2());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getLineOfBusinessTextParserRuleCall_1_4_3_0());
						}
						lv_lineOfBusiness_23_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getOperatingUnitBodyRule());
							}
							set(
								$current,
								"lineOfBusiness",
								lv_lineOfBusiness_23_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getUsableUsableFlagParserRuleCall_1_5_0());
					}
					lv_usable_24_0=ruleUsableFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getOperatingUnitBodyRule());
						}
						set(
							$current,
							"usable",
							lv_usable_24_0,
							"io.orgsmith.dsl.Org.UsableFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getImproperCompanyOnOperatingUnitParserRuleCall_1_6_0());
					}
					lv_improper_25_0=ruleCompanyOnOperatingUnit
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getOperatingUnitBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_25_0,
							"io.orgsmith.dsl.Org.CompanyOnOperatingUnit");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getNestedInOperatingUnitParserRuleCall_1_7_0());
					}
					lv_nested_26_0=ruleInOperatingUnit
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getOperatingUnitBodyRule());
						}
						add(
							$current,
							"nested",
							lv_nested_26_0,
							"io.orgsmith.dsl.Org.InOperatingUnit");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getOperatingUnitBodyRule());
				}
				newCompositeNode(grammarAccess.getOperatingUnitBodyAccess().getPlaceParserRuleCall_1_8());
			}
			this_Place_27=rulePlace[$current]
			{
				$current = $this_Place_27.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_28='}'
		{
			newLeafNode(otherlv_28, grammarAccess.getOperatingUnitBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleCompanyOnOperatingUnit
entryRuleCompanyOnOperatingUnit returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCompanyOnOperatingUnitRule()); }
	iv_ruleCompanyOnOperatingUnit=ruleCompanyOnOperatingUnit
	{ $current=$iv_ruleCompanyOnOperatingUnit.current; }
	EOF;

// Rule CompanyOnOperatingUnit
ruleCompanyOnOperatingUnit returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getCompanyOnOperatingUnitAccess().getRuleCompanyWordParserRuleCall_0_0());
				}
				lv_rule_0_0=ruleCompanyWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCompanyOnOperatingUnitRule());
					}
					set(
						$current,
						"rule",
						lv_rule_0_0,
						"io.orgsmith.dsl.Org.CompanyWord");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1='value'
			{
				newLeafNode(otherlv_1, grammarAccess.getCompanyOnOperatingUnitAccess().getValueKeyword_1_0());
			}
			    |
			otherlv_2='values'
			{
				newLeafNode(otherlv_2, grammarAccess.getCompanyOnOperatingUnitAccess().getValuesKeyword_1_1());
			}
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getCompanyOnOperatingUnitAccess().getCodesTextParserRuleCall_2_0());
				}
				lv_codes_3_0=ruleText
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCompanyOnOperatingUnitRule());
					}
					add(
						$current,
						"codes",
						lv_codes_3_0,
						"io.orgsmith.dsl.Org.Text");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=','
			{
				newLeafNode(otherlv_4, grammarAccess.getCompanyOnOperatingUnitAccess().getCommaKeyword_3_0());
			}
			(
				(
					{
						newCompositeNode(grammarAccess.getCompanyOnOperatingUnitAccess().getCodesTextParserRuleCall_3_1_0());
					}
					lv_codes_5_0=ruleText
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getCompanyOnOperatingUnitRule());
						}
						add(
							$current,
							"codes",
							lv_codes_5_0,
							"io.orgsmith.dsl.Org.Text");
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleInventoryOrganization
entryRuleInventoryOrganization returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInventoryOrganizationRule()); }
	iv_ruleInventoryOrganization=ruleInventoryOrganization
	{ $current=$iv_ruleInventoryOrganization.current; }
	EOF;

// Rule InventoryOrganization
ruleInventoryOrganization returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getInventoryOrganizationAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getInventoryOrganizationRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='inventory'
		{
			newLeafNode(otherlv_1, grammarAccess.getInventoryOrganizationAccess().getInventoryKeyword_1());
		}
		otherlv_2='organization'
		{
			newLeafNode(otherlv_2, grammarAccess.getInventoryOrganizationAccess().getOrganizationKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getInventoryOrganizationRule());
			}
			newCompositeNode(grammarAccess.getInventoryOrganizationAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getInventoryOrganizationRule());
					}
					newCompositeNode(grammarAccess.getInventoryOrganizationAccess().getHeadParserRuleCall_4_0());
				}
				this_Head_4=ruleHead[$current]
				{
					$current = $this_Head_4.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('code')=>
					otherlv_5='code'
					{
						newLeafNode(otherlv_5, grammarAccess.getInventoryOrganizationAccess().getCodeKeyword_4_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryOrganizationAccess().getCodeTextParserRuleCall_4_1_1_0());
						}
						lv_code_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryOrganizationRule());
							}
							set(
								$current,
								"code",
								lv_code_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getInventoryOrganizationRule());
				}
				newCompositeNode(grammarAccess.getInventoryOrganizationAccess().getInventoryBodyParserRuleCall_5());
			}
			this_InventoryBody_7=ruleInventoryBody[$current]
			{
				$current = $this_InventoryBody_7.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule InventoryBody
ruleInventoryBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getInventoryBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='code'
				{
					newLeafNode(otherlv_1, grammarAccess.getInventoryBodyAccess().getCodeKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getCodeTextParserRuleCall_1_0_1_0());
						}
						lv_code_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
							}
							set(
								$current,
								"code",
								lv_code_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='operating'
				{
					newLeafNode(otherlv_3, grammarAccess.getInventoryBodyAccess().getOperatingKeyword_1_1_0());
				}
				otherlv_4='unit'
				{
					newLeafNode(otherlv_4, grammarAccess.getInventoryBodyAccess().getUnitKeyword_1_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getOperatingUnitOperatingUnitCrossReference_1_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_6=','
					{
						newLeafNode(otherlv_6, grammarAccess.getInventoryBodyAccess().getCommaKeyword_1_1_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getInventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getInventoryBodyAccess().getOperatingUnitOperatingUnitCrossReference_1_1_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_8='legal'
				{
					newLeafNode(otherlv_8, grammarAccess.getInventoryBodyAccess().getLegalKeyword_1_2_0());
				}
				otherlv_9='entity'
				{
					newLeafNode(otherlv_9, grammarAccess.getInventoryBodyAccess().getEntityKeyword_1_2_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getLegalEntityLegalEntityCrossReference_1_2_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_11=','
					{
						newLeafNode(otherlv_11, grammarAccess.getInventoryBodyAccess().getCommaKeyword_1_2_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getInventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getInventoryBodyAccess().getLegalEntityLegalEntityCrossReference_1_2_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					otherlv_13='ledger'
					{
						newLeafNode(otherlv_13, grammarAccess.getInventoryBodyAccess().getLedgerKeyword_1_3_0_0());
					}
					    |
					(
						otherlv_14='set'
						{
							newLeafNode(otherlv_14, grammarAccess.getInventoryBodyAccess().getSetKeyword_1_3_0_1_0());
						}
						otherlv_15='of'
						{
							newLeafNode(otherlv_15, grammarAccess.getInventoryBodyAccess().getOfKeyword_1_3_0_1_1());
						}
						otherlv_16='books'
						{
							newLeafNode(otherlv_16, grammarAccess.getInventoryBodyAccess().getBooksKeyword_1_3_0_1_2());
						}
					)
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getLedgerLedgerCrossReference_1_3_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_18=','
					{
						newLeafNode(otherlv_18, grammarAccess.getInventoryBodyAccess().getCommaKeyword_1_3_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getInventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getInventoryBodyAccess().getLedgerLedgerCrossReference_1_3_2_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_20='cost'
				{
					newLeafNode(otherlv_20, grammarAccess.getInventoryBodyAccess().getCostKeyword_1_4_0());
				}
				otherlv_21='center'
				{
					newLeafNode(otherlv_21, grammarAccess.getInventoryBodyAccess().getCenterKeyword_1_4_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getCostCenterCostCenterCrossReference_1_4_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_23=','
					{
						newLeafNode(otherlv_23, grammarAccess.getInventoryBodyAccess().getCommaKeyword_1_4_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getInventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getInventoryBodyAccess().getCostCenterCostCenterCrossReference_1_4_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_25='master'
				{
					newLeafNode(otherlv_25, grammarAccess.getInventoryBodyAccess().getMasterKeyword_1_5_0());
				}
				otherlv_26='organization'
				{
					newLeafNode(otherlv_26, grammarAccess.getInventoryBodyAccess().getOrganizationKeyword_1_5_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getMasterOrganizationInventoryOrganizationCrossReference_1_5_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_28='calendar'
				{
					newLeafNode(otherlv_28, grammarAccess.getInventoryBodyAccess().getCalendarKeyword_1_6_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getCalendarTextParserRuleCall_1_6_1_0());
						}
						lv_calendar_29_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
							}
							set(
								$current,
								"calendar",
								lv_calendar_29_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_30='costing'
				{
					newLeafNode(otherlv_30, grammarAccess.getInventoryBodyAccess().getCostingKeyword_1_7_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getCostingCostingWordParserRuleCall_1_7_1_0());
						}
						lv_costing_31_0=ruleCostingWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
							}
							set(
								$current,
								"costing",
								lv_costing_31_0,
								"io.orgsmith.dsl.Org.CostingWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_32='costs'
				{
					newLeafNode(otherlv_32, grammarAccess.getInventoryBodyAccess().getCostsKeyword_1_8_0());
				}
				otherlv_33='of'
				{
					newLeafNode(otherlv_33, grammarAccess.getInventoryBodyAccess().getOfKeyword_1_8_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getCostOrganizationInventoryOrganizationCrossReference_1_8_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_35='accounts'
				{
					newLeafNode(otherlv_35, grammarAccess.getInventoryBodyAccess().getAccountsKeyword_1_9_0());
				}
				otherlv_36='{'
				{
					newLeafNode(otherlv_36, grammarAccess.getInventoryBodyAccess().getLeftCurlyBracketKeyword_1_9_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getAccountsAccountAssignmentParserRuleCall_1_9_2_0());
						}
						lv_accounts_37_0=ruleAccountAssignment
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
							}
							add(
								$current,
								"accounts",
								lv_accounts_37_0,
								"io.orgsmith.dsl.Org.AccountAssignment");
							afterParserOrEnumRuleCall();
						}
					)
				)*
				otherlv_38='}'
				{
					newLeafNode(otherlv_38, grammarAccess.getInventoryBodyAccess().getRightCurlyBracketKeyword_1_9_3());
				}
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getInventoryBodyAccess().getMrpMrpFlagParserRuleCall_1_10_0());
					}
					lv_mrp_39_0=ruleMrpFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
						}
						set(
							$current,
							"mrp",
							lv_mrp_39_0,
							"io.orgsmith.dsl.Org.MrpFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getInventoryBodyAccess().getWipWipFlagParserRuleCall_1_11_0());
					}
					lv_wip_40_0=ruleWipFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
						}
						set(
							$current,
							"wip",
							lv_wip_40_0,
							"io.orgsmith.dsl.Org.WipFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getInventoryBodyAccess().getNegativeBalancesNegativeBalancesFlagParserRuleCall_1_12_0());
					}
					lv_negativeBalances_41_0=ruleNegativeBalancesFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
						}
						set(
							$current,
							"negativeBalances",
							lv_negativeBalances_41_0,
							"io.orgsmith.dsl.Org.NegativeBalancesFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_42='locator'
				{
					newLeafNode(otherlv_42, grammarAccess.getInventoryBodyAccess().getLocatorKeyword_1_13_0());
				}
				otherlv_43='control'
				{
					newLeafNode(otherlv_43, grammarAccess.getInventoryBodyAccess().getControlKeyword_1_13_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getLocatorControlLocatorWordParserRuleCall_1_13_2_0());
						}
						lv_locatorControl_44_0=ruleLocatorWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
							}
							set(
								$current,
								"locatorControl",
								lv_locatorControl_44_0,
								"io.orgsmith.dsl.Org.LocatorWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_45='open'
				{
					newLeafNode(otherlv_45, grammarAccess.getInventoryBodyAccess().getOpenKeyword_1_14_0());
				}
				otherlv_46='to'
				{
					newLeafNode(otherlv_46, grammarAccess.getInventoryBodyAccess().getToKeyword_1_14_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getInventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getInventoryBodyAccess().getOpenToResponsibilityCrossReference_1_14_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_48=','
					{
						newLeafNode(otherlv_48, grammarAccess.getInventoryBodyAccess().getCommaKeyword_1_14_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getInventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getInventoryBodyAccess().getOpenToResponsibilityCrossReference_1_14_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getInventoryBodyAccess().getNestedSubinventoryParserRuleCall_1_15_0());
					}
					lv_nested_50_0=ruleSubinventory
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getInventoryBodyRule());
						}
						add(
							$current,
							"nested",
							lv_nested_50_0,
							"io.orgsmith.dsl.Org.Subinventory");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getInventoryBodyRule());
				}
				newCompositeNode(grammarAccess.getInventoryBodyAccess().getPlaceParserRuleCall_1_16());
			}
			this_Place_51=rulePlace[$current]
			{
				$current = $this_Place_51.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_52='}'
		{
			newLeafNode(otherlv_52, grammarAccess.getInventoryBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleAccountAssignment
entryRuleAccountAssignment returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getAccountAssignmentRule()); }
	iv_ruleAccountAssignment=ruleAccountAssignment
	{ $current=$iv_ruleAccountAssignment.current; }
	EOF;

// Rule AccountAssignment
ruleAccountAssignment returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getAccountAssignmentAccess().getKindAccountWordParserRuleCall_0_0());
				}
				lv_kind_0_0=ruleAccountWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getAccountAssignmentRule());
					}
					set(
						$current,
						"kind",
						lv_kind_0_0,
						"io.orgsmith.dsl.Org.AccountWord");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getAccountAssignmentAccess().getAccountAccountParserRuleCall_1_0());
				}
				lv_account_1_0=ruleAccount
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getAccountAssignmentRule());
					}
					set(
						$current,
						"account",
						lv_account_1_0,
						"io.orgsmith.dsl.Org.Account");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleSubinventory
entryRuleSubinventory returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSubinventoryRule()); }
	iv_ruleSubinventory=ruleSubinventory
	{ $current=$iv_ruleSubinventory.current; }
	EOF;

// Rule Subinventory
ruleSubinventory returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='subinventory'
		{
			newLeafNode(otherlv_0, grammarAccess.getSubinventoryAccess().getSubinventoryKeyword_0());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSubinventoryRule());
			}
			newCompositeNode(grammarAccess.getSubinventoryAccess().getNamedParserRuleCall_1());
		}
		this_Named_1=ruleNamed[$current]
		{
			$current = $this_Named_1.current;
			afterParserOrEnumRuleCall();
		}
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSubinventoryRule());
				}
				newCompositeNode(grammarAccess.getSubinventoryAccess().getSubinventoryBodyParserRuleCall_2());
			}
			this_SubinventoryBody_2=ruleSubinventoryBody[$current]
			{
				$current = $this_SubinventoryBody_2.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule SubinventoryBody
ruleSubinventoryBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getSubinventoryBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='description'
				{
					newLeafNode(otherlv_1, grammarAccess.getSubinventoryBodyAccess().getDescriptionKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getNameTextParserRuleCall_1_0_1_0());
						}
						lv_name_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
							}
							set(
								$current,
								"name",
								lv_name_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='inventory'
				{
					newLeafNode(otherlv_3, grammarAccess.getSubinventoryBodyAccess().getInventoryKeyword_1_1_0());
				}
				otherlv_4='organization'
				{
					newLeafNode(otherlv_4, grammarAccess.getSubinventoryBodyAccess().getOrganizationKeyword_1_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSubinventoryBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getInventoryOrganizationInventoryOrganizationCrossReference_1_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_6=','
					{
						newLeafNode(otherlv_6, grammarAccess.getSubinventoryBodyAccess().getCommaKeyword_1_1_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSubinventoryBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getInventoryOrganizationInventoryOrganizationCrossReference_1_1_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_8='code'
				{
					newLeafNode(otherlv_8, grammarAccess.getSubinventoryBodyAccess().getCodeKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getCodeTextParserRuleCall_1_2_1_0());
						}
						lv_code_9_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
							}
							set(
								$current,
								"code",
								lv_code_9_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getAssetAssetFlagParserRuleCall_1_3_0());
					}
					lv_asset_10_0=ruleAssetFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
						}
						set(
							$current,
							"asset",
							lv_asset_10_0,
							"io.orgsmith.dsl.Org.AssetFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getQuantityTrackedQuantityTrackedFlagParserRuleCall_1_4_0());
					}
					lv_quantityTracked_11_0=ruleQuantityTrackedFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
						}
						set(
							$current,
							"quantityTracked",
							lv_quantityTracked_11_0,
							"io.orgsmith.dsl.Org.QuantityTrackedFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getNettableNettableFlagParserRuleCall_1_5_0());
					}
					lv_nettable_12_0=ruleNettableFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
						}
						set(
							$current,
							"nettable",
							lv_nettable_12_0,
							"io.orgsmith.dsl.Org.NettableFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getReservableReservableFlagParserRuleCall_1_6_0());
					}
					lv_reservable_13_0=ruleReservableFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
						}
						set(
							$current,
							"reservable",
							lv_reservable_13_0,
							"io.orgsmith.dsl.Org.ReservableFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_14='locator'
				{
					newLeafNode(otherlv_14, grammarAccess.getSubinventoryBodyAccess().getLocatorKeyword_1_7_0());
				}
				otherlv_15='control'
				{
					newLeafNode(otherlv_15, grammarAccess.getSubinventoryBodyAccess().getControlKeyword_1_7_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getLocatorControlLocatorWordParserRuleCall_1_7_2_0());
						}
						lv_locatorControl_16_0=ruleLocatorWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
							}
							set(
								$current,
								"locatorControl",
								lv_locatorControl_16_0,
								"io.orgsmith.dsl.Org.LocatorWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_17='material'
				{
					newLeafNode(otherlv_17, grammarAccess.getSubinventoryBodyAccess().getMaterialKeyword_1_8_0());
				}
				otherlv_18='account'
				{
					newLeafNode(otherlv_18, grammarAccess.getSubinventoryBodyAccess().getAccountKeyword_1_8_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getMaterialAccountTextParserRuleCall_1_8_2_0());
						}
						lv_materialAccount_19_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
							}
							set(
								$current,
								"materialAccount",
								lv_materialAccount_19_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_20='expense'
				{
					newLeafNode(otherlv_20, grammarAccess.getSubinventoryBodyAccess().getExpenseKeyword_1_9_0());
				}
				otherlv_21='account'
				{
					newLeafNode(otherlv_21, grammarAccess.getSubinventoryBodyAccess().getAccountKeyword_1_9_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getExpenseAccountTextParserRuleCall_1_9_2_0());
						}
						lv_expenseAccount_22_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getSubinventoryBodyRule());
							}
							set(
								$current,
								"expenseAccount",
								lv_expenseAccount_22_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSubinventoryBodyRule());
				}
				newCompositeNode(grammarAccess.getSubinventoryBodyAccess().getLifeParserRuleCall_1_10());
			}
			this_Life_23=ruleLife[$current]
			{
				$current = $this_Life_23.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_24='}'
		{
			newLeafNode(otherlv_24, grammarAccess.getSubinventoryBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleCostCenter
entryRuleCostCenter returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCostCenterRule()); }
	iv_ruleCostCenter=ruleCostCenter
	{ $current=$iv_ruleCostCenter.current; }
	EOF;

// Rule CostCenter
ruleCostCenter returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getCostCenterAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getCostCenterRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='cost'
		{
			newLeafNode(otherlv_1, grammarAccess.getCostCenterAccess().getCostKeyword_1());
		}
		otherlv_2='center'
		{
			newLeafNode(otherlv_2, grammarAccess.getCostCenterAccess().getCenterKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getCostCenterRule());
			}
			newCompositeNode(grammarAccess.getCostCenterAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			('from' | 'to' | 'like')=>
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getCostCenterRule());
				}
				newCompositeNode(grammarAccess.getCostCenterAccess().getHeadParserRuleCall_4());
			}
			this_Head_4=ruleHead[$current]
			{
				$current = $this_Head_4.current;
				afterParserOrEnumRuleCall();
			}
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getCostCenterRule());
				}
				newCompositeNode(grammarAccess.getCostCenterAccess().getCostCenterBodyParserRuleCall_5());
			}
			this_CostCenterBody_5=ruleCostCenterBody[$current]
			{
				$current = $this_CostCenterBody_5.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule CostCenterBody
ruleCostCenterBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getCostCenterBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='chart'
				{
					newLeafNode(otherlv_1, grammarAccess.getCostCenterBodyAccess().getChartKeyword_1_0_0());
				}
				otherlv_2='of'
				{
					newLeafNode(otherlv_2, grammarAccess.getCostCenterBodyAccess().getOfKeyword_1_0_1());
				}
				otherlv_3='accounts'
				{
					newLeafNode(otherlv_3, grammarAccess.getCostCenterBodyAccess().getAccountsKeyword_1_0_2());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getCostCenterBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getCostCenterBodyAccess().getChartOfAccountsChartOfAccountsCrossReference_1_0_3_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_5='value'
				{
					newLeafNode(otherlv_5, grammarAccess.getCostCenterBodyAccess().getValueKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCostCenterBodyAccess().getCombinationTextParserRuleCall_1_1_1_0());
						}
						lv_combination_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCostCenterBodyRule());
							}
							set(
								$current,
								"combination",
								lv_combination_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_7='company'
				{
					newLeafNode(otherlv_7, grammarAccess.getCostCenterBodyAccess().getCompanyKeyword_1_2_0());
				}
				otherlv_8='value'
				{
					newLeafNode(otherlv_8, grammarAccess.getCostCenterBodyAccess().getValueKeyword_1_2_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCostCenterBodyAccess().getCompanyTextParserRuleCall_1_2_2_0());
						}
						lv_company_9_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCostCenterBodyRule());
							}
							add(
								$current,
								"company",
								lv_company_9_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_10=','
					{
						newLeafNode(otherlv_10, grammarAccess.getCostCenterBodyAccess().getCommaKeyword_1_2_3_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getCostCenterBodyAccess().getCompanyTextParserRuleCall_1_2_3_1_0());
							}
							lv_company_11_0=ruleText
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getCostCenterBodyRule());
								}
								add(
									$current,
									"company",
									lv_company_11_0,
									"io.orgsmith.dsl.Org.Text");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_12='cost'
				{
					newLeafNode(otherlv_12, grammarAccess.getCostCenterBodyAccess().getCostKeyword_1_3_0());
				}
				otherlv_13='center'
				{
					newLeafNode(otherlv_13, grammarAccess.getCostCenterBodyAccess().getCenterKeyword_1_3_1());
				}
				otherlv_14='value'
				{
					newLeafNode(otherlv_14, grammarAccess.getCostCenterBodyAccess().getValueKeyword_1_3_2());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getCostCenterBodyAccess().getCostCenterValueTextParserRuleCall_1_3_3_0());
						}
						lv_costCenterValue_15_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getCostCenterBodyRule());
							}
							add(
								$current,
								"costCenterValue",
								lv_costCenterValue_15_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_16=','
					{
						newLeafNode(otherlv_16, grammarAccess.getCostCenterBodyAccess().getCommaKeyword_1_3_4_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getCostCenterBodyAccess().getCostCenterValueTextParserRuleCall_1_3_4_1_0());
							}
							lv_costCenterValue_17_0=ruleText
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getCostCenterBodyRule());
								}
								add(
									$current,
									"costCenterValue",
									lv_costCenterValue_17_0,
									"io.orgsmith.dsl.Org.Text");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_18='legal'
				{
					newLeafNode(otherlv_18, grammarAccess.getCostCenterBodyAccess().getLegalKeyword_1_4_0());
				}
				otherlv_19='entity'
				{
					newLeafNode(otherlv_19, grammarAccess.getCostCenterBodyAccess().getEntityKeyword_1_4_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getCostCenterBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getCostCenterBodyAccess().getLegalEntityLegalEntityCrossReference_1_4_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_21=','
					{
						newLeafNode(otherlv_21, grammarAccess.getCostCenterBodyAccess().getCommaKeyword_1_4_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getCostCenterBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getCostCenterBodyAccess().getLegalEntityLegalEntityCrossReference_1_4_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getCostCenterBodyRule());
				}
				newCompositeNode(grammarAccess.getCostCenterBodyAccess().getPlaceParserRuleCall_1_5());
			}
			this_Place_23=rulePlace[$current]
			{
				$current = $this_Place_23.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_24='}'
		{
			newLeafNode(otherlv_24, grammarAccess.getCostCenterBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleHrOrganization
entryRuleHrOrganization returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHrOrganizationRule()); }
	iv_ruleHrOrganization=ruleHrOrganization
	{ $current=$iv_ruleHrOrganization.current; }
	EOF;

// Rule HrOrganization
ruleHrOrganization returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getHrOrganizationAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getHrOrganizationRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='hr'
		{
			newLeafNode(otherlv_1, grammarAccess.getHrOrganizationAccess().getHrKeyword_1());
		}
		otherlv_2='organization'
		{
			newLeafNode(otherlv_2, grammarAccess.getHrOrganizationAccess().getOrganizationKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getHrOrganizationRule());
			}
			newCompositeNode(grammarAccess.getHrOrganizationAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			('from' | 'to' | 'like')=>
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getHrOrganizationRule());
				}
				newCompositeNode(grammarAccess.getHrOrganizationAccess().getHeadParserRuleCall_4());
			}
			this_Head_4=ruleHead[$current]
			{
				$current = $this_Head_4.current;
				afterParserOrEnumRuleCall();
			}
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getHrOrganizationRule());
				}
				newCompositeNode(grammarAccess.getHrOrganizationAccess().getHrOrganizationBodyParserRuleCall_5());
			}
			this_HrOrganizationBody_5=ruleHrOrganizationBody[$current]
			{
				$current = $this_HrOrganizationBody_5.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule HrOrganizationBody
ruleHrOrganizationBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getHrOrganizationBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='cost'
				{
					newLeafNode(otherlv_1, grammarAccess.getHrOrganizationBodyAccess().getCostKeyword_1_0_0());
				}
				otherlv_2='center'
				{
					newLeafNode(otherlv_2, grammarAccess.getHrOrganizationBodyAccess().getCenterKeyword_1_0_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getHrOrganizationBodyAccess().getCostCenterValueTextParserRuleCall_1_0_2_0());
						}
						lv_costCenterValue_3_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getHrOrganizationBodyRule());
							}
							set(
								$current,
								"costCenterValue",
								lv_costCenterValue_3_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_4='chart'
				{
					newLeafNode(otherlv_4, grammarAccess.getHrOrganizationBodyAccess().getChartKeyword_1_1_0());
				}
				otherlv_5='of'
				{
					newLeafNode(otherlv_5, grammarAccess.getHrOrganizationBodyAccess().getOfKeyword_1_1_1());
				}
				otherlv_6='accounts'
				{
					newLeafNode(otherlv_6, grammarAccess.getHrOrganizationBodyAccess().getAccountsKeyword_1_1_2());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getHrOrganizationBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getHrOrganizationBodyAccess().getChartOfAccountsChartOfAccountsCrossReference_1_1_3_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getHrOrganizationBodyRule());
				}
				newCompositeNode(grammarAccess.getHrOrganizationBodyAccess().getPlaceParserRuleCall_1_2());
			}
			this_Place_8=rulePlace[$current]
			{
				$current = $this_Place_8.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_9='}'
		{
			newLeafNode(otherlv_9, grammarAccess.getHrOrganizationBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleImproperOrganization
entryRuleImproperOrganization returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getImproperOrganizationRule()); }
	iv_ruleImproperOrganization=ruleImproperOrganization
	{ $current=$iv_ruleImproperOrganization.current; }
	EOF;

// Rule ImproperOrganization
ruleImproperOrganization returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getImproperOrganizationAccess().getRuleImproperOrganizationWordParserRuleCall_0_0());
				}
				lv_rule_0_0=ruleImproperOrganizationWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getImproperOrganizationRule());
					}
					set(
						$current,
						"rule",
						lv_rule_0_0,
						"io.orgsmith.dsl.Org.ImproperOrganizationWord");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1='organization'
		{
			newLeafNode(otherlv_1, grammarAccess.getImproperOrganizationAccess().getOrganizationKeyword_1());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getImproperOrganizationRule());
			}
			newCompositeNode(grammarAccess.getImproperOrganizationAccess().getNamedParserRuleCall_2());
		}
		this_Named_2=ruleNamed[$current]
		{
			$current = $this_Named_2.current;
			afterParserOrEnumRuleCall();
		}
		(
			otherlv_3='{'
			{
				newLeafNode(otherlv_3, grammarAccess.getImproperOrganizationAccess().getLeftCurlyBracketKeyword_3_0());
			}
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getImproperOrganizationRule());
					}
					newCompositeNode(grammarAccess.getImproperOrganizationAccess().getPlaceParserRuleCall_3_1());
				}
				this_Place_4=rulePlace[$current]
				{
					$current = $this_Place_4.current;
					afterParserOrEnumRuleCall();
				}
			)*
			otherlv_5='}'
			{
				newLeafNode(otherlv_5, grammarAccess.getImproperOrganizationAccess().getRightCurlyBracketKeyword_3_2());
			}
		)?
	)
;

// Entry rule entryRuleLocation
entryRuleLocation returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLocationRule()); }
	iv_ruleLocation=ruleLocation
	{ $current=$iv_ruleLocation.current; }
	EOF;

// Rule Location
ruleLocation returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLocationAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLocationRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='location'
		{
			newLeafNode(otherlv_1, grammarAccess.getLocationAccess().getLocationKeyword_1());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLocationRule());
			}
			newCompositeNode(grammarAccess.getLocationAccess().getNamedParserRuleCall_2());
		}
		this_Named_2=ruleNamed[$current]
		{
			$current = $this_Named_2.current;
			afterParserOrEnumRuleCall();
		}
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLocationRule());
				}
				newCompositeNode(grammarAccess.getLocationAccess().getLocationBodyParserRuleCall_3());
			}
			this_LocationBody_3=ruleLocationBody[$current]
			{
				$current = $this_LocationBody_3.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule LocationBody
ruleLocationBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getLocationBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='country'
				{
					newLeafNode(otherlv_1, grammarAccess.getLocationBodyAccess().getCountryKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getCountryTextParserRuleCall_1_0_1_0());
						}
						lv_country_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"country",
								lv_country_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='style'
				{
					newLeafNode(otherlv_3, grammarAccess.getLocationBodyAccess().getStyleKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getStyleTextParserRuleCall_1_1_1_0());
						}
						lv_style_4_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"style",
								lv_style_4_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_5='address'
				{
					newLeafNode(otherlv_5, grammarAccess.getLocationBodyAccess().getAddressKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getAddressLinesTextParserRuleCall_1_2_1_0());
						}
						lv_addressLines_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							add(
								$current,
								"addressLines",
								lv_addressLines_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_7=','
					{
						newLeafNode(otherlv_7, grammarAccess.getLocationBodyAccess().getCommaKeyword_1_2_2_0());
					}
					(
						(
							{
								newCompositeNode(grammarAccess.getLocationBodyAccess().getAddressLinesTextParserRuleCall_1_2_2_1_0());
							}
							lv_addressLines_8_0=ruleText
							{
								if ($current==null) {
									$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
								}
								add(
									$current,
									"addressLines",
									lv_addressLines_8_0,
									"io.orgsmith.dsl.Org.Text");
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_9='city'
				{
					newLeafNode(otherlv_9, grammarAccess.getLocationBodyAccess().getCityKeyword_1_3_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getCityTextParserRuleCall_1_3_1_0());
						}
						lv_city_10_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"city",
								lv_city_10_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_11='region'
				{
					newLeafNode(otherlv_11, grammarAccess.getLocationBodyAccess().getRegionKeyword_1_4_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getRegionTextParserRuleCall_1_4_1_0());
						}
						lv_region_12_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"region",
								lv_region_12_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_13='postal'
				{
					newLeafNode(otherlv_13, grammarAccess.getLocationBodyAccess().getPostalKeyword_1_5_0());
				}
				otherlv_14='code'
				{
					newLeafNode(otherlv_14, grammarAccess.getLocationBodyAccess().getCodeKeyword_1_5_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getPostalCodeTextParserRuleCall_1_5_2_0());
						}
						lv_postalCode_15_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"postalCode",
								lv_postalCode_15_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_16='telephone'
				{
					newLeafNode(otherlv_16, grammarAccess.getLocationBodyAccess().getTelephoneKeyword_1_6_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getTelephoneTextParserRuleCall_1_6_1_0());
						}
						lv_telephone_17_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"telephone",
								lv_telephone_17_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_18='description'
				{
					newLeafNode(otherlv_18, grammarAccess.getLocationBodyAccess().getDescriptionKeyword_1_7_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getDescriptionTextParserRuleCall_1_7_1_0());
						}
						lv_description_19_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getLocationBodyRule());
							}
							set(
								$current,
								"description",
								lv_description_19_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_20='business'
				{
					newLeafNode(otherlv_20, grammarAccess.getLocationBodyAccess().getBusinessKeyword_1_8_0());
				}
				otherlv_21='group'
				{
					newLeafNode(otherlv_21, grammarAccess.getLocationBodyAccess().getGroupKeyword_1_8_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getLocationBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getLocationBodyAccess().getBusinessGroupBusinessGroupCrossReference_1_8_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getLocationBodyRule());
				}
				newCompositeNode(grammarAccess.getLocationBodyAccess().getLifeParserRuleCall_1_9());
			}
			this_Life_23=ruleLife[$current]
			{
				$current = $this_Life_23.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_24='}'
		{
			newLeafNode(otherlv_24, grammarAccess.getLocationBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleOrganizationHierarchy
entryRuleOrganizationHierarchy returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOrganizationHierarchyRule()); }
	iv_ruleOrganizationHierarchy=ruleOrganizationHierarchy
	{ $current=$iv_ruleOrganizationHierarchy.current; }
	EOF;

// Rule OrganizationHierarchy
ruleOrganizationHierarchy returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getOrganizationHierarchyAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getOrganizationHierarchyRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='organization'
		{
			newLeafNode(otherlv_1, grammarAccess.getOrganizationHierarchyAccess().getOrganizationKeyword_1());
		}
		otherlv_2='hierarchy'
		{
			newLeafNode(otherlv_2, grammarAccess.getOrganizationHierarchyAccess().getHierarchyKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getOrganizationHierarchyRule());
			}
			newCompositeNode(grammarAccess.getOrganizationHierarchyAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			('from' | 'to' | 'like')=>
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getOrganizationHierarchyRule());
				}
				newCompositeNode(grammarAccess.getOrganizationHierarchyAccess().getHeadParserRuleCall_4());
			}
			this_Head_4=ruleHead[$current]
			{
				$current = $this_Head_4.current;
				afterParserOrEnumRuleCall();
			}
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getOrganizationHierarchyRule());
				}
				newCompositeNode(grammarAccess.getOrganizationHierarchyAccess().getHierarchyBodyParserRuleCall_5());
			}
			this_HierarchyBody_5=ruleHierarchyBody[$current]
			{
				$current = $this_HierarchyBody_5.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule HierarchyBody
ruleHierarchyBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getHierarchyBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getHierarchyBodyAccess().getPrimaryPrimaryFlagParserRuleCall_1_0_0());
					}
					lv_primary_1_0=rulePrimaryFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHierarchyBodyRule());
						}
						set(
							$current,
							"primary",
							lv_primary_1_0,
							"io.orgsmith.dsl.Org.PrimaryFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_2='business'
				{
					newLeafNode(otherlv_2, grammarAccess.getHierarchyBodyAccess().getBusinessKeyword_1_1_0());
				}
				otherlv_3='group'
				{
					newLeafNode(otherlv_3, grammarAccess.getHierarchyBodyAccess().getGroupKeyword_1_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getHierarchyBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getHierarchyBodyAccess().getBusinessGroupBusinessGroupCrossReference_1_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getHierarchyBodyAccess().getLinksHierarchyLinkParserRuleCall_1_2_0());
					}
					lv_links_5_0=ruleHierarchyLink
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getHierarchyBodyRule());
						}
						add(
							$current,
							"links",
							lv_links_5_0,
							"io.orgsmith.dsl.Org.HierarchyLink");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getHierarchyBodyRule());
				}
				newCompositeNode(grammarAccess.getHierarchyBodyAccess().getLifeParserRuleCall_1_3());
			}
			this_Life_6=ruleLife[$current]
			{
				$current = $this_Life_6.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_7='}'
		{
			newLeafNode(otherlv_7, grammarAccess.getHierarchyBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleHierarchyLink
entryRuleHierarchyLink returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHierarchyLinkRule()); }
	iv_ruleHierarchyLink=ruleHierarchyLink
	{ $current=$iv_ruleHierarchyLink.current; }
	EOF;

// Rule HierarchyLink
ruleHierarchyLink returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='under'
		{
			newLeafNode(otherlv_0, grammarAccess.getHierarchyLinkAccess().getUnderKeyword_0());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getHierarchyLinkRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getHierarchyLinkAccess().getParentOrganizationCrossReference_1_0());
				}
				ruleElementRef
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2=':'
		{
			newLeafNode(otherlv_2, grammarAccess.getHierarchyLinkAccess().getColonKeyword_2());
		}
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getHierarchyLinkRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getHierarchyLinkAccess().getChildrenOrganizationCrossReference_3_0());
				}
				ruleElementRef
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=','
			{
				newLeafNode(otherlv_4, grammarAccess.getHierarchyLinkAccess().getCommaKeyword_4_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getHierarchyLinkRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getHierarchyLinkAccess().getChildrenOrganizationCrossReference_4_1_0());
					}
					ruleElementRef
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleSecurityProfile
entryRuleSecurityProfile returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSecurityProfileRule()); }
	iv_ruleSecurityProfile=ruleSecurityProfile
	{ $current=$iv_ruleSecurityProfile.current; }
	EOF;

// Rule SecurityProfile
ruleSecurityProfile returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getSecurityProfileAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSecurityProfileRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='security'
		{
			newLeafNode(otherlv_1, grammarAccess.getSecurityProfileAccess().getSecurityKeyword_1());
		}
		otherlv_2='profile'
		{
			newLeafNode(otherlv_2, grammarAccess.getSecurityProfileAccess().getProfileKeyword_2());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSecurityProfileRule());
			}
			newCompositeNode(grammarAccess.getSecurityProfileAccess().getNamedParserRuleCall_3());
		}
		this_Named_3=ruleNamed[$current]
		{
			$current = $this_Named_3.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getSecurityProfileAccess().getGlobalGlobalFlagParserRuleCall_4_0());
				}
				lv_global_4_0=ruleGlobalFlag
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getSecurityProfileRule());
					}
					set(
						$current,
						"global",
						lv_global_4_0,
						"io.orgsmith.dsl.Org.GlobalFlag");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getSecurityProfileRule());
				}
				newCompositeNode(grammarAccess.getSecurityProfileAccess().getSecurityProfileBodyParserRuleCall_5());
			}
			this_SecurityProfileBody_5=ruleSecurityProfileBody[$current]
			{
				$current = $this_SecurityProfileBody_5.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule SecurityProfileBody
ruleSecurityProfileBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getSecurityProfileBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getGlobalGlobalFlagParserRuleCall_1_0_0());
					}
					lv_global_1_0=ruleGlobalFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSecurityProfileBodyRule());
						}
						set(
							$current,
							"global",
							lv_global_1_0,
							"io.orgsmith.dsl.Org.GlobalFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_2='business'
				{
					newLeafNode(otherlv_2, grammarAccess.getSecurityProfileBodyAccess().getBusinessKeyword_1_1_0());
				}
				otherlv_3='group'
				{
					newLeafNode(otherlv_3, grammarAccess.getSecurityProfileBodyAccess().getGroupKeyword_1_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getBusinessGroupBusinessGroupCrossReference_1_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_5=','
					{
						newLeafNode(otherlv_5, grammarAccess.getSecurityProfileBodyAccess().getCommaKeyword_1_1_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getBusinessGroupBusinessGroupCrossReference_1_1_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getViewAllViewAllFlagParserRuleCall_1_2_0());
					}
					lv_viewAll_7_0=ruleViewAllFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSecurityProfileBodyRule());
						}
						set(
							$current,
							"viewAll",
							lv_viewAll_7_0,
							"io.orgsmith.dsl.Org.ViewAllFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_8='operating'
				{
					newLeafNode(otherlv_8, grammarAccess.getSecurityProfileBodyAccess().getOperatingKeyword_1_3_0());
				}
				(
					otherlv_9='unit'
					{
						newLeafNode(otherlv_9, grammarAccess.getSecurityProfileBodyAccess().getUnitKeyword_1_3_1_0());
					}
					    |
					otherlv_10='units'
					{
						newLeafNode(otherlv_10, grammarAccess.getSecurityProfileBodyAccess().getUnitsKeyword_1_3_1_1());
					}
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getOrganizationsOperatingUnitCrossReference_1_3_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_12=','
					{
						newLeafNode(otherlv_12, grammarAccess.getSecurityProfileBodyAccess().getCommaKeyword_1_3_3_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getOrganizationsOperatingUnitCrossReference_1_3_3_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					otherlv_14='organization'
					{
						newLeafNode(otherlv_14, grammarAccess.getSecurityProfileBodyAccess().getOrganizationKeyword_1_4_0_0());
					}
					    |
					otherlv_15='organizations'
					{
						newLeafNode(otherlv_15, grammarAccess.getSecurityProfileBodyAccess().getOrganizationsKeyword_1_4_0_1());
					}
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getOrganizationsOrganizationCrossReference_1_4_1_0());
						}
						ruleElementRef
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_17=','
					{
						newLeafNode(otherlv_17, grammarAccess.getSecurityProfileBodyAccess().getCommaKeyword_1_4_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getOrganizationsOrganizationCrossReference_1_4_2_1_0());
							}
							ruleElementRef
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_19='except'
				{
					newLeafNode(otherlv_19, grammarAccess.getSecurityProfileBodyAccess().getExceptKeyword_1_5_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getExcludedOrganizationCrossReference_1_5_1_0());
						}
						ruleElementRef
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_21=','
					{
						newLeafNode(otherlv_21, grammarAccess.getSecurityProfileBodyAccess().getCommaKeyword_1_5_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getExcludedOrganizationCrossReference_1_5_2_1_0());
							}
							ruleElementRef
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				otherlv_23='hierarchy'
				{
					newLeafNode(otherlv_23, grammarAccess.getSecurityProfileBodyAccess().getHierarchyKeyword_1_6_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getHierarchyOrganizationHierarchyCrossReference_1_6_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_25='below'
				{
					newLeafNode(otherlv_25, grammarAccess.getSecurityProfileBodyAccess().getBelowKeyword_1_7_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getTopOrganizationCrossReference_1_7_1_0());
						}
						ruleElementRef
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getIncludeTopIncludeTopFlagParserRuleCall_1_8_0());
					}
					lv_includeTop_27_0=ruleIncludeTopFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSecurityProfileBodyRule());
						}
						set(
							$current,
							"includeTop",
							lv_includeTop_27_0,
							"io.orgsmith.dsl.Org.IncludeTopFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getSecurityProfileBodyAccess().getImproperLegalEntitiesInProfileParserRuleCall_1_9_0());
					}
					lv_improper_28_0=ruleLegalEntitiesInProfile
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getSecurityProfileBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_28_0,
							"io.orgsmith.dsl.Org.LegalEntitiesInProfile");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				otherlv_29='like'
				{
					newLeafNode(otherlv_29, grammarAccess.getSecurityProfileBodyAccess().getLikeKeyword_1_10_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
							}
						}
						otherlv_30=RULE_CODE
						{
							newLeafNode(otherlv_30, grammarAccess.getSecurityProfileBodyAccess().getLikeTemplateCrossReference_1_10_1_0());
						}
					)
				)
				(
					otherlv_31=','
					{
						newLeafNode(otherlv_31, grammarAccess.getSecurityProfileBodyAccess().getCommaKeyword_1_10_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getSecurityProfileBodyRule());
								}
							}
							otherlv_32=RULE_CODE
							{
								newLeafNode(otherlv_32, grammarAccess.getSecurityProfileBodyAccess().getLikeTemplateCrossReference_1_10_2_1_0());
							}
						)
					)
				)*
			)
		)*
		otherlv_33='}'
		{
			newLeafNode(otherlv_33, grammarAccess.getSecurityProfileBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleLegalEntitiesInProfile
entryRuleLegalEntitiesInProfile returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLegalEntitiesInProfileRule()); }
	iv_ruleLegalEntitiesInProfile=ruleLegalEntitiesInProfile
	{ $current=$iv_ruleLegalEntitiesInProfile.current; }
	EOF;

// Rule LegalEntitiesInProfile
ruleLegalEntitiesInProfile returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getLegalEntitiesInProfileAccess().getRuleLegalWordOfProfileParserRuleCall_0_0());
				}
				lv_rule_0_0=ruleLegalWordOfProfile
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getLegalEntitiesInProfileRule());
					}
					set(
						$current,
						"rule",
						lv_rule_0_0,
						"io.orgsmith.dsl.Org.LegalWordOfProfile");
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_1='entity'
			{
				newLeafNode(otherlv_1, grammarAccess.getLegalEntitiesInProfileAccess().getEntityKeyword_1_0());
			}
			    |
			otherlv_2='entities'
			{
				newLeafNode(otherlv_2, grammarAccess.getLegalEntitiesInProfileAccess().getEntitiesKeyword_1_1());
			}
		)
		(
			(
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getLegalEntitiesInProfileRule());
					}
				}
				{
					newCompositeNode(grammarAccess.getLegalEntitiesInProfileAccess().getElementsLegalEntityCrossReference_2_0());
				}
				ruleId
				{
					afterParserOrEnumRuleCall();
				}
			)
		)
		(
			otherlv_4=','
			{
				newLeafNode(otherlv_4, grammarAccess.getLegalEntitiesInProfileAccess().getCommaKeyword_3_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getLegalEntitiesInProfileRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getLegalEntitiesInProfileAccess().getElementsLegalEntityCrossReference_3_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)*
	)
;

// Entry rule entryRuleResponsibility
entryRuleResponsibility returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getResponsibilityRule()); }
	iv_ruleResponsibility=ruleResponsibility
	{ $current=$iv_ruleResponsibility.current; }
	EOF;

// Rule Responsibility
ruleResponsibility returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getResponsibilityAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getResponsibilityRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='responsibility'
		{
			newLeafNode(otherlv_1, grammarAccess.getResponsibilityAccess().getResponsibilityKeyword_1());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getResponsibilityRule());
			}
			newCompositeNode(grammarAccess.getResponsibilityAccess().getNamedParserRuleCall_2());
		}
		this_Named_2=ruleNamed[$current]
		{
			$current = $this_Named_2.current;
			afterParserOrEnumRuleCall();
		}
		(
			(
				('from' | 'to' | 'like')=>
				{
					if ($current==null) {
						$current = createModelElement(grammarAccess.getResponsibilityRule());
					}
					newCompositeNode(grammarAccess.getResponsibilityAccess().getHeadParserRuleCall_3_0());
				}
				this_Head_3=ruleHead[$current]
				{
					$current = $this_Head_3.current;
					afterParserOrEnumRuleCall();
				}
			)
			    |
			(
				(
					('in')=>
					otherlv_4='in'
					{
						newLeafNode(otherlv_4, grammarAccess.getResponsibilityAccess().getInKeyword_3_1_0());
					}
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityAccess().getApplicationTextParserRuleCall_3_1_1_0());
						}
						lv_application_5_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityRule());
							}
							set(
								$current,
								"application",
								lv_application_5_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getResponsibilityRule());
				}
				newCompositeNode(grammarAccess.getResponsibilityAccess().getResponsibilityBodyParserRuleCall_4());
			}
			this_ResponsibilityBody_6=ruleResponsibilityBody[$current]
			{
				$current = $this_ResponsibilityBody_6.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule ResponsibilityBody
ruleResponsibilityBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getResponsibilityBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='in'
				{
					newLeafNode(otherlv_1, grammarAccess.getResponsibilityBodyAccess().getInKeyword_1_0_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getApplicationTextParserRuleCall_1_0_1_0());
						}
						lv_application_2_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"application",
								lv_application_2_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_3='key'
				{
					newLeafNode(otherlv_3, grammarAccess.getResponsibilityBodyAccess().getKeyKeyword_1_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getKeyTextParserRuleCall_1_1_1_0());
						}
						lv_key_4_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"key",
								lv_key_4_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_5='description'
				{
					newLeafNode(otherlv_5, grammarAccess.getResponsibilityBodyAccess().getDescriptionKeyword_1_2_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getDescriptionTextParserRuleCall_1_2_1_0());
						}
						lv_description_6_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"description",
								lv_description_6_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_7='menu'
				{
					newLeafNode(otherlv_7, grammarAccess.getResponsibilityBodyAccess().getMenuKeyword_1_3_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getMenuTextParserRuleCall_1_3_1_0());
						}
						lv_menu_8_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"menu",
								lv_menu_8_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_9='request'
				{
					newLeafNode(otherlv_9, grammarAccess.getResponsibilityBodyAccess().getRequestKeyword_1_4_0());
				}
				otherlv_10='group'
				{
					newLeafNode(otherlv_10, grammarAccess.getResponsibilityBodyAccess().getGroupKeyword_1_4_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getRequestGroupTextParserRuleCall_1_4_2_0());
						}
						lv_requestGroup_11_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"requestGroup",
								lv_requestGroup_11_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_12='data'
				{
					newLeafNode(otherlv_12, grammarAccess.getResponsibilityBodyAccess().getDataKeyword_1_5_0());
				}
				otherlv_13='group'
				{
					newLeafNode(otherlv_13, grammarAccess.getResponsibilityBodyAccess().getGroupKeyword_1_5_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getDataGroupTextParserRuleCall_1_5_2_0());
						}
						lv_dataGroup_14_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
							}
							set(
								$current,
								"dataGroup",
								lv_dataGroup_14_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getCreatesOrganizationsCreatesFlagParserRuleCall_1_6_0());
					}
					lv_createsOrganizations_15_0=ruleCreatesFlag
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
						}
						set(
							$current,
							"createsOrganizations",
							lv_createsOrganizations_15_0,
							"io.orgsmith.dsl.Org.CreatesFlag");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getImproperImproperAccessParserRuleCall_1_7_0());
					}
					lv_improper_16_0=ruleImproperAccess
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_16_0,
							"io.orgsmith.dsl.Org.ImproperAccess");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getProfilesProfileValueParserRuleCall_1_8_0());
					}
					lv_profiles_17_0=ruleProfileValue
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getResponsibilityBodyRule());
						}
						add(
							$current,
							"profiles",
							lv_profiles_17_0,
							"io.orgsmith.dsl.Org.ProfileValue");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getResponsibilityBodyRule());
				}
				newCompositeNode(grammarAccess.getResponsibilityBodyAccess().getLifeParserRuleCall_1_9());
			}
			this_Life_18=ruleLife[$current]
			{
				$current = $this_Life_18.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_19='}'
		{
			newLeafNode(otherlv_19, grammarAccess.getResponsibilityBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleImproperAccess
entryRuleImproperAccess returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getImproperAccessRule()); }
	iv_ruleImproperAccess=ruleImproperAccess
	{ $current=$iv_ruleImproperAccess.current; }
	EOF;

// Rule ImproperAccess
ruleImproperAccess returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getImproperAccessAccess().getRuleLegalWordOfAccessParserRuleCall_0_0_0());
					}
					lv_rule_0_0=ruleLegalWordOfAccess
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getImproperAccessRule());
						}
						set(
							$current,
							"rule",
							lv_rule_0_0,
							"io.orgsmith.dsl.Org.LegalWordOfAccess");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_1='entity'
				{
					newLeafNode(otherlv_1, grammarAccess.getImproperAccessAccess().getEntityKeyword_0_1_0());
				}
				    |
				otherlv_2='entities'
				{
					newLeafNode(otherlv_2, grammarAccess.getImproperAccessAccess().getEntitiesKeyword_0_1_1());
				}
			)
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getImproperAccessRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getImproperAccessAccess().getElementsLegalEntityCrossReference_0_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_4=','
				{
					newLeafNode(otherlv_4, grammarAccess.getImproperAccessAccess().getCommaKeyword_0_3_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getImproperAccessRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getImproperAccessAccess().getElementsLegalEntityCrossReference_0_3_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)
		    |
		(
			(
				(
					{
						newCompositeNode(grammarAccess.getImproperAccessAccess().getRuleSubinventoryWordParserRuleCall_1_0_0());
					}
					lv_rule_6_0=ruleSubinventoryWord
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getImproperAccessRule());
						}
						set(
							$current,
							"rule",
							lv_rule_6_0,
							"io.orgsmith.dsl.Org.SubinventoryWord");
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getImproperAccessRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getImproperAccessAccess().getElementsSubinventoryCrossReference_1_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_8=','
				{
					newLeafNode(otherlv_8, grammarAccess.getImproperAccessAccess().getCommaKeyword_1_2_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getImproperAccessRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getImproperAccessAccess().getElementsSubinventoryCrossReference_1_2_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)
	)
;

// Entry rule entryRuleUser
entryRuleUser returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getUserRule()); }
	iv_ruleUser=ruleUser
	{ $current=$iv_ruleUser.current; }
	EOF;

// Rule User
ruleUser returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getUserAccess().getOriginOriginWordParserRuleCall_0_0());
				}
				lv_origin_0_0=ruleOriginWord
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getUserRule());
					}
					set(
						$current,
						"origin",
						lv_origin_0_0,
						"io.orgsmith.dsl.Org.OriginWord");
					afterParserOrEnumRuleCall();
				}
			)
		)?
		otherlv_1='user'
		{
			newLeafNode(otherlv_1, grammarAccess.getUserAccess().getUserKeyword_1());
		}
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getUserRule());
			}
			newCompositeNode(grammarAccess.getUserAccess().getNamedParserRuleCall_2());
		}
		this_Named_2=ruleNamed[$current]
		{
			$current = $this_Named_2.current;
			afterParserOrEnumRuleCall();
		}
		(
			('from' | 'to' | 'like')=>
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getUserRule());
				}
				newCompositeNode(grammarAccess.getUserAccess().getHeadParserRuleCall_3());
			}
			this_Head_3=ruleHead[$current]
			{
				$current = $this_Head_3.current;
				afterParserOrEnumRuleCall();
			}
		)*
		(
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getUserRule());
				}
				newCompositeNode(grammarAccess.getUserAccess().getUserBodyParserRuleCall_4());
			}
			this_UserBody_4=ruleUserBody[$current]
			{
				$current = $this_UserBody_4.current;
				afterParserOrEnumRuleCall();
			}
		)?
	)
;


// Rule UserBody
ruleUserBody[EObject in_current]  returns [EObject current=in_current]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='{'
		{
			newLeafNode(otherlv_0, grammarAccess.getUserBodyAccess().getLeftCurlyBracketKeyword_0());
		}
		(
			(
				otherlv_1='user'
				{
					newLeafNode(otherlv_1, grammarAccess.getUserBodyAccess().getUserKeyword_1_0_0());
				}
				otherlv_2='name'
				{
					newLeafNode(otherlv_2, grammarAccess.getUserBodyAccess().getNameKeyword_1_0_1());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getUserBodyAccess().getUserNameTextParserRuleCall_1_0_2_0());
						}
						lv_userName_3_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getUserBodyRule());
							}
							set(
								$current,
								"userName",
								lv_userName_3_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				otherlv_4='employee'
				{
					newLeafNode(otherlv_4, grammarAccess.getUserBodyAccess().getEmployeeKeyword_1_1_0());
				}
				otherlv_5='of'
				{
					newLeafNode(otherlv_5, grammarAccess.getUserBodyAccess().getOfKeyword_1_1_1());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getUserBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getUserBodyAccess().getEmployeeOfBusinessGroupCrossReference_1_1_2_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
			    |
			(
				(
					otherlv_7='responsibility'
					{
						newLeafNode(otherlv_7, grammarAccess.getUserBodyAccess().getResponsibilityKeyword_1_2_0_0());
					}
					    |
					otherlv_8='responsibilities'
					{
						newLeafNode(otherlv_8, grammarAccess.getUserBodyAccess().getResponsibilitiesKeyword_1_2_0_1());
					}
				)
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getUserBodyRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getUserBodyAccess().getResponsibilitiesResponsibilityCrossReference_1_2_1_0());
						}
						ruleId
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					otherlv_10=','
					{
						newLeafNode(otherlv_10, grammarAccess.getUserBodyAccess().getCommaKeyword_1_2_2_0());
					}
					(
						(
							{
								if ($current==null) {
									$current = createModelElement(grammarAccess.getUserBodyRule());
								}
							}
							{
								newCompositeNode(grammarAccess.getUserBodyAccess().getResponsibilitiesResponsibilityCrossReference_1_2_2_1_0());
							}
							ruleId
							{
								afterParserOrEnumRuleCall();
							}
						)
					)
				)*
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getUserBodyAccess().getImproperImproperAccessParserRuleCall_1_3_0());
					}
					lv_improper_12_0=ruleImproperAccess
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getUserBodyRule());
						}
						add(
							$current,
							"improper",
							lv_improper_12_0,
							"io.orgsmith.dsl.Org.ImproperAccess");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getUserBodyAccess().getProfilesProfileValueParserRuleCall_1_4_0());
					}
					lv_profiles_13_0=ruleProfileValue
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getUserBodyRule());
						}
						add(
							$current,
							"profiles",
							lv_profiles_13_0,
							"io.orgsmith.dsl.Org.ProfileValue");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			{
				if ($current==null) {
					$current = createModelElement(grammarAccess.getUserBodyRule());
				}
				newCompositeNode(grammarAccess.getUserBodyAccess().getLifeParserRuleCall_1_5());
			}
			this_Life_14=ruleLife[$current]
			{
				$current = $this_Life_14.current;
				afterParserOrEnumRuleCall();
			}
		)*
		otherlv_15='}'
		{
			newLeafNode(otherlv_15, grammarAccess.getUserBodyAccess().getRightCurlyBracketKeyword_2());
		}
	)
;

// Entry rule entryRuleProfileSettings
entryRuleProfileSettings returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getProfileSettingsRule()); }
	iv_ruleProfileSettings=ruleProfileSettings
	{ $current=$iv_ruleProfileSettings.current; }
	EOF;

// Rule ProfileSettings
ruleProfileSettings returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getProfileSettingsAccess().getProfileSettingsAction_0(),
					$current);
			}
		)
		otherlv_1='profiles'
		{
			newLeafNode(otherlv_1, grammarAccess.getProfileSettingsAccess().getProfilesKeyword_1());
		}
		otherlv_2='at'
		{
			newLeafNode(otherlv_2, grammarAccess.getProfileSettingsAccess().getAtKeyword_2());
		}
		(
			otherlv_3='site'
			{
				newLeafNode(otherlv_3, grammarAccess.getProfileSettingsAccess().getSiteKeyword_3_0());
			}
			    |
			(
				otherlv_4='application'
				{
					newLeafNode(otherlv_4, grammarAccess.getProfileSettingsAccess().getApplicationKeyword_3_1_0());
				}
				(
					(
						{
							newCompositeNode(grammarAccess.getProfileSettingsAccess().getApplicationTextParserRuleCall_3_1_1_0());
						}
						lv_application_5_0=ruleText
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getProfileSettingsRule());
							}
							set(
								$current,
								"application",
								lv_application_5_0,
								"io.orgsmith.dsl.Org.Text");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)
		otherlv_6='{'
		{
			newLeafNode(otherlv_6, grammarAccess.getProfileSettingsAccess().getLeftCurlyBracketKeyword_4());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getProfileSettingsAccess().getProfilesProfileValueParserRuleCall_5_0());
				}
				lv_profiles_7_0=ruleProfileValue
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getProfileSettingsRule());
					}
					add(
						$current,
						"profiles",
						lv_profiles_7_0,
						"io.orgsmith.dsl.Org.ProfileValue");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_8='}'
		{
			newLeafNode(otherlv_8, grammarAccess.getProfileSettingsAccess().getRightCurlyBracketKeyword_6());
		}
	)
;

// Entry rule entryRuleProfileValue
entryRuleProfileValue returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getProfileValueRule()); }
	iv_ruleProfileValue=ruleProfileValue
	{ $current=$iv_ruleProfileValue.current; }
	EOF;

// Rule ProfileValue
ruleProfileValue returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				{
					newCompositeNode(grammarAccess.getProfileValueAccess().getProfileProfileNameParserRuleCall_0_0());
				}
				lv_profile_0_0=ruleProfileName
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getProfileValueRule());
					}
					set(
						$current,
						"profile",
						lv_profile_0_0,
						"io.orgsmith.dsl.Org.ProfileName");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_1='='
		{
			newLeafNode(otherlv_1, grammarAccess.getProfileValueAccess().getEqualsSignKeyword_1());
		}
		(
			(
				(
					lv_text_2_0=RULE_STRING
					{
						newLeafNode(lv_text_2_0, grammarAccess.getProfileValueAccess().getTextSTRINGTerminalRuleCall_2_0_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getProfileValueRule());
						}
						setWithLastConsumed(
							$current,
							"text",
							lv_text_2_0,
							"io.orgsmith.dsl.Org.STRING");
					}
				)
			)
			    |
			(
				(
					{
						newCompositeNode(grammarAccess.getProfileValueAccess().getTextYesNoParserRuleCall_2_1_0());
					}
					lv_text_3_0=ruleYesNo
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getProfileValueRule());
						}
						set(
							$current,
							"text",
							lv_text_3_0,
							"io.orgsmith.dsl.Org.YesNo");
						afterParserOrEnumRuleCall();
					}
				)
			)
			    |
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getProfileValueRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getProfileValueAccess().getTargetElementCrossReference_2_2_0());
					}
					ruleElementRef
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
		)
	)
;

// Entry rule entryRuleRuleSetting
entryRuleRuleSetting returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getRuleSettingRule()); }
	iv_ruleRuleSetting=ruleRuleSetting
	{ $current=$iv_ruleRuleSetting.current; }
	EOF;

// Rule RuleSetting
ruleRuleSetting returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				(
					(
						{
							newCompositeNode(grammarAccess.getRuleSettingAccess().getSeverityAcceptWordParserRuleCall_0_0_0_0());
						}
						lv_severity_0_0=ruleAcceptWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getRuleSettingRule());
							}
							set(
								$current,
								"severity",
								lv_severity_0_0,
								"io.orgsmith.dsl.Org.AcceptWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
				(
					(
						lv_rule_1_0=RULE_CODE
						{
							newLeafNode(lv_rule_1_0, grammarAccess.getRuleSettingAccess().getRuleCODETerminalRuleCall_0_0_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getRuleSettingRule());
							}
							setWithLastConsumed(
								$current,
								"rule",
								lv_rule_1_0,
								"io.orgsmith.dsl.Org.CODE");
						}
					)
				)
			)
			    |
			(
				otherlv_2='rule'
				{
					newLeafNode(otherlv_2, grammarAccess.getRuleSettingAccess().getRuleKeyword_0_1_0());
				}
				(
					(
						lv_rule_3_0=RULE_CODE
						{
							newLeafNode(lv_rule_3_0, grammarAccess.getRuleSettingAccess().getRuleCODETerminalRuleCall_0_1_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getRuleSettingRule());
							}
							setWithLastConsumed(
								$current,
								"rule",
								lv_rule_3_0,
								"io.orgsmith.dsl.Org.CODE");
						}
					)
				)
				(
					(
						{
							newCompositeNode(grammarAccess.getRuleSettingAccess().getSeveritySeverityWordParserRuleCall_0_1_2_0());
						}
						lv_severity_4_0=ruleSeverityWord
						{
							if ($current==null) {
								$current = createModelElementForParent(grammarAccess.getRuleSettingRule());
							}
							set(
								$current,
								"severity",
								lv_severity_4_0,
								"io.orgsmith.dsl.Org.SeverityWord");
							afterParserOrEnumRuleCall();
						}
					)
				)
			)
		)
		(
			otherlv_5='on'
			{
				newLeafNode(otherlv_5, grammarAccess.getRuleSettingAccess().getOnKeyword_1_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRuleSettingRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getRuleSettingAccess().getOnElementCrossReference_1_1_0());
					}
					ruleElementRef
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_7=','
				{
					newLeafNode(otherlv_7, grammarAccess.getRuleSettingAccess().getCommaKeyword_1_2_0());
				}
				(
					(
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getRuleSettingRule());
							}
						}
						{
							newCompositeNode(grammarAccess.getRuleSettingAccess().getOnElementCrossReference_1_2_1_0());
						}
						ruleElementRef
						{
							afterParserOrEnumRuleCall();
						}
					)
				)
			)*
		)?
		(
			otherlv_9='because'
			{
				newLeafNode(otherlv_9, grammarAccess.getRuleSettingAccess().getBecauseKeyword_2_0());
			}
			(
				(
					lv_reason_10_0=RULE_STRING
					{
						newLeafNode(lv_reason_10_0, grammarAccess.getRuleSettingAccess().getReasonSTRINGTerminalRuleCall_2_1_0());
					}
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getRuleSettingRule());
						}
						setWithLastConsumed(
							$current,
							"reason",
							lv_reason_10_0,
							"io.orgsmith.dsl.Org.STRING");
					}
				)
			)
		)?
	)
;

// Entry rule entryRuleTemplate
entryRuleTemplate returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTemplateRule()); }
	iv_ruleTemplate=ruleTemplate
	{ $current=$iv_ruleTemplate.current; }
	EOF;

// Rule Template
ruleTemplate returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				otherlv_0='template'
				{
					newLeafNode(otherlv_0, grammarAccess.getTemplateAccess().getTemplateKeyword_0_0_0());
				}
				(
					(
						lv_id_1_0=RULE_CODE
						{
							newLeafNode(lv_id_1_0, grammarAccess.getTemplateAccess().getIdCODETerminalRuleCall_0_0_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getTemplateRule());
							}
							setWithLastConsumed(
								$current,
								"id",
								lv_id_1_0,
								"io.orgsmith.dsl.Org.CODE");
						}
					)
				)
				otherlv_2='for'
				{
					newLeafNode(otherlv_2, grammarAccess.getTemplateAccess().getForKeyword_0_0_2());
				}
			)
			    |
			(
				otherlv_3='defaults'
				{
					newLeafNode(otherlv_3, grammarAccess.getTemplateAccess().getDefaultsKeyword_0_1_0());
				}
				otherlv_4='for'
				{
					newLeafNode(otherlv_4, grammarAccess.getTemplateAccess().getForKeyword_0_1_1());
				}
			)
		)
		(
			(
				{
					newCompositeNode(grammarAccess.getTemplateAccess().getBodyTemplateBodyParserRuleCall_1_0());
				}
				lv_body_5_0=ruleTemplateBody
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getTemplateRule());
					}
					set(
						$current,
						"body",
						lv_body_5_0,
						"io.orgsmith.dsl.Org.TemplateBody");
					afterParserOrEnumRuleCall();
				}
			)
		)
	)
;

// Entry rule entryRuleTemplateBody
entryRuleTemplateBody returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getTemplateBodyRule()); }
	iv_ruleTemplateBody=ruleTemplateBody
	{ $current=$iv_ruleTemplateBody.current; }
	EOF;

// Rule TemplateBody
ruleTemplateBody returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='value'
			{
				newLeafNode(otherlv_0, grammarAccess.getTemplateBodyAccess().getValueKeyword_0_0());
			}
			otherlv_1='set'
			{
				newLeafNode(otherlv_1, grammarAccess.getTemplateBodyAccess().getSetKeyword_0_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getValueSetOnlyParserRuleCall_0_2());
			}
			this_ValueSetOnly_2=ruleValueSetOnly
			{
				$current = $this_ValueSetOnly_2.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			(
				otherlv_3='ledger'
				{
					newLeafNode(otherlv_3, grammarAccess.getTemplateBodyAccess().getLedgerKeyword_1_0_0());
				}
				    |
				(
					otherlv_4='set'
					{
						newLeafNode(otherlv_4, grammarAccess.getTemplateBodyAccess().getSetKeyword_1_0_1_0());
					}
					otherlv_5='of'
					{
						newLeafNode(otherlv_5, grammarAccess.getTemplateBodyAccess().getOfKeyword_1_0_1_1());
					}
					otherlv_6='books'
					{
						newLeafNode(otherlv_6, grammarAccess.getTemplateBodyAccess().getBooksKeyword_1_0_1_2());
					}
				)
			)
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getLedgerOnlyParserRuleCall_1_1());
			}
			this_LedgerOnly_7=ruleLedgerOnly
			{
				$current = $this_LedgerOnly_7.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_8='legal'
			{
				newLeafNode(otherlv_8, grammarAccess.getTemplateBodyAccess().getLegalKeyword_2_0());
			}
			otherlv_9='entity'
			{
				newLeafNode(otherlv_9, grammarAccess.getTemplateBodyAccess().getEntityKeyword_2_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getLegalEntityOnlyParserRuleCall_2_2());
			}
			this_LegalEntityOnly_10=ruleLegalEntityOnly
			{
				$current = $this_LegalEntityOnly_10.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_11='business'
			{
				newLeafNode(otherlv_11, grammarAccess.getTemplateBodyAccess().getBusinessKeyword_3_0());
			}
			otherlv_12='group'
			{
				newLeafNode(otherlv_12, grammarAccess.getTemplateBodyAccess().getGroupKeyword_3_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getBusinessGroupOnlyParserRuleCall_3_2());
			}
			this_BusinessGroupOnly_13=ruleBusinessGroupOnly
			{
				$current = $this_BusinessGroupOnly_13.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_14='operating'
			{
				newLeafNode(otherlv_14, grammarAccess.getTemplateBodyAccess().getOperatingKeyword_4_0());
			}
			otherlv_15='unit'
			{
				newLeafNode(otherlv_15, grammarAccess.getTemplateBodyAccess().getUnitKeyword_4_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getOperatingUnitOnlyParserRuleCall_4_2());
			}
			this_OperatingUnitOnly_16=ruleOperatingUnitOnly
			{
				$current = $this_OperatingUnitOnly_16.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_17='inventory'
			{
				newLeafNode(otherlv_17, grammarAccess.getTemplateBodyAccess().getInventoryKeyword_5_0());
			}
			otherlv_18='organization'
			{
				newLeafNode(otherlv_18, grammarAccess.getTemplateBodyAccess().getOrganizationKeyword_5_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getInventoryOnlyParserRuleCall_5_2());
			}
			this_InventoryOnly_19=ruleInventoryOnly
			{
				$current = $this_InventoryOnly_19.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_20='subinventory'
			{
				newLeafNode(otherlv_20, grammarAccess.getTemplateBodyAccess().getSubinventoryKeyword_6_0());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getSubinventoryOnlyParserRuleCall_6_1());
			}
			this_SubinventoryOnly_21=ruleSubinventoryOnly
			{
				$current = $this_SubinventoryOnly_21.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_22='cost'
			{
				newLeafNode(otherlv_22, grammarAccess.getTemplateBodyAccess().getCostKeyword_7_0());
			}
			otherlv_23='center'
			{
				newLeafNode(otherlv_23, grammarAccess.getTemplateBodyAccess().getCenterKeyword_7_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getCostCenterOnlyParserRuleCall_7_2());
			}
			this_CostCenterOnly_24=ruleCostCenterOnly
			{
				$current = $this_CostCenterOnly_24.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_25='hr'
			{
				newLeafNode(otherlv_25, grammarAccess.getTemplateBodyAccess().getHrKeyword_8_0());
			}
			otherlv_26='organization'
			{
				newLeafNode(otherlv_26, grammarAccess.getTemplateBodyAccess().getOrganizationKeyword_8_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getHrOrganizationOnlyParserRuleCall_8_2());
			}
			this_HrOrganizationOnly_27=ruleHrOrganizationOnly
			{
				$current = $this_HrOrganizationOnly_27.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_28='location'
			{
				newLeafNode(otherlv_28, grammarAccess.getTemplateBodyAccess().getLocationKeyword_9_0());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getLocationOnlyParserRuleCall_9_1());
			}
			this_LocationOnly_29=ruleLocationOnly
			{
				$current = $this_LocationOnly_29.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_30='security'
			{
				newLeafNode(otherlv_30, grammarAccess.getTemplateBodyAccess().getSecurityKeyword_10_0());
			}
			otherlv_31='profile'
			{
				newLeafNode(otherlv_31, grammarAccess.getTemplateBodyAccess().getProfileKeyword_10_1());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getSecurityProfileOnlyParserRuleCall_10_2());
			}
			this_SecurityProfileOnly_32=ruleSecurityProfileOnly
			{
				$current = $this_SecurityProfileOnly_32.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_33='responsibility'
			{
				newLeafNode(otherlv_33, grammarAccess.getTemplateBodyAccess().getResponsibilityKeyword_11_0());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getResponsibilityOnlyParserRuleCall_11_1());
			}
			this_ResponsibilityOnly_34=ruleResponsibilityOnly
			{
				$current = $this_ResponsibilityOnly_34.current;
				afterParserOrEnumRuleCall();
			}
		)
		    |
		(
			otherlv_35='user'
			{
				newLeafNode(otherlv_35, grammarAccess.getTemplateBodyAccess().getUserKeyword_12_0());
			}
			{
				newCompositeNode(grammarAccess.getTemplateBodyAccess().getUserOnlyParserRuleCall_12_1());
			}
			this_UserOnly_36=ruleUserOnly
			{
				$current = $this_UserOnly_36.current;
				afterParserOrEnumRuleCall();
			}
		)
	)
;

// Entry rule entryRuleEnvironment
entryRuleEnvironment returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEnvironmentRule()); }
	iv_ruleEnvironment=ruleEnvironment
	{ $current=$iv_ruleEnvironment.current; }
	EOF;

// Rule Environment
ruleEnvironment returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		otherlv_0='environment'
		{
			newLeafNode(otherlv_0, grammarAccess.getEnvironmentAccess().getEnvironmentKeyword_0());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEnvironmentAccess().getIdIdParserRuleCall_1_0());
				}
				lv_id_1_0=ruleId
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnvironmentRule());
					}
					set(
						$current,
						"id",
						lv_id_1_0,
						"io.orgsmith.dsl.Org.Id");
					afterParserOrEnumRuleCall();
				}
			)
		)
		otherlv_2='{'
		{
			newLeafNode(otherlv_2, grammarAccess.getEnvironmentAccess().getLeftCurlyBracketKeyword_2());
		}
		(
			(
				{
					newCompositeNode(grammarAccess.getEnvironmentAccess().getChangesEnvironmentChangeParserRuleCall_3_0());
				}
				lv_changes_3_0=ruleEnvironmentChange
				{
					if ($current==null) {
						$current = createModelElementForParent(grammarAccess.getEnvironmentRule());
					}
					add(
						$current,
						"changes",
						lv_changes_3_0,
						"io.orgsmith.dsl.Org.EnvironmentChange");
					afterParserOrEnumRuleCall();
				}
			)
		)*
		otherlv_4='}'
		{
			newLeafNode(otherlv_4, grammarAccess.getEnvironmentAccess().getRightCurlyBracketKeyword_4());
		}
	)
;

// Entry rule entryRuleEnvironmentChange
entryRuleEnvironmentChange returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getEnvironmentChangeRule()); }
	iv_ruleEnvironmentChange=ruleEnvironmentChange
	{ $current=$iv_ruleEnvironmentChange.current; }
	EOF;

// Rule EnvironmentChange
ruleEnvironmentChange returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			otherlv_0='value'
			{
				newLeafNode(otherlv_0, grammarAccess.getEnvironmentChangeAccess().getValueKeyword_0_0());
			}
			otherlv_1='set'
			{
				newLeafNode(otherlv_1, grammarAccess.getEnvironmentChangeAccess().getSetKeyword_0_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetValueSetCrossReference_0_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_3='is'
				{
					newLeafNode(otherlv_3, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_0_3_0());
				}
				(
					(
						lv_name_4_0=RULE_STRING
						{
							newLeafNode(lv_name_4_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_0_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_4_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyValueSetOnlyParserRuleCall_0_4_0());
					}
					lv_body_5_0=ruleValueSetOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_5_0,
							"io.orgsmith.dsl.Org.ValueSetOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_6='chart'
			{
				newLeafNode(otherlv_6, grammarAccess.getEnvironmentChangeAccess().getChartKeyword_1_0());
			}
			otherlv_7='of'
			{
				newLeafNode(otherlv_7, grammarAccess.getEnvironmentChangeAccess().getOfKeyword_1_1());
			}
			otherlv_8='accounts'
			{
				newLeafNode(otherlv_8, grammarAccess.getEnvironmentChangeAccess().getAccountsKeyword_1_2());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetChartOfAccountsCrossReference_1_3_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_10='is'
				{
					newLeafNode(otherlv_10, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_1_4_0());
				}
				(
					(
						lv_name_11_0=RULE_STRING
						{
							newLeafNode(lv_name_11_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_1_4_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_11_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyChartOnlyParserRuleCall_1_5_0());
					}
					lv_body_12_0=ruleChartOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_12_0,
							"io.orgsmith.dsl.Org.ChartOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			(
				otherlv_13='ledger'
				{
					newLeafNode(otherlv_13, grammarAccess.getEnvironmentChangeAccess().getLedgerKeyword_2_0_0());
				}
				    |
				(
					otherlv_14='set'
					{
						newLeafNode(otherlv_14, grammarAccess.getEnvironmentChangeAccess().getSetKeyword_2_0_1_0());
					}
					otherlv_15='of'
					{
						newLeafNode(otherlv_15, grammarAccess.getEnvironmentChangeAccess().getOfKeyword_2_0_1_1());
					}
					otherlv_16='books'
					{
						newLeafNode(otherlv_16, grammarAccess.getEnvironmentChangeAccess().getBooksKeyword_2_0_1_2());
					}
				)
			)
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetLedgerCrossReference_2_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_18='is'
				{
					newLeafNode(otherlv_18, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_2_2_0());
				}
				(
					(
						lv_name_19_0=RULE_STRING
						{
							newLeafNode(lv_name_19_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_2_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_19_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyLedgerOnlyParserRuleCall_2_3_0());
					}
					lv_body_20_0=ruleLedgerOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_20_0,
							"io.orgsmith.dsl.Org.LedgerOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_21='legal'
			{
				newLeafNode(otherlv_21, grammarAccess.getEnvironmentChangeAccess().getLegalKeyword_3_0());
			}
			otherlv_22='entity'
			{
				newLeafNode(otherlv_22, grammarAccess.getEnvironmentChangeAccess().getEntityKeyword_3_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetLegalEntityCrossReference_3_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_24='is'
				{
					newLeafNode(otherlv_24, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_3_3_0());
				}
				(
					(
						lv_name_25_0=RULE_STRING
						{
							newLeafNode(lv_name_25_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_3_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_25_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyLegalEntityOnlyParserRuleCall_3_4_0());
					}
					lv_body_26_0=ruleLegalEntityOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_26_0,
							"io.orgsmith.dsl.Org.LegalEntityOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_27='business'
			{
				newLeafNode(otherlv_27, grammarAccess.getEnvironmentChangeAccess().getBusinessKeyword_4_0());
			}
			otherlv_28='group'
			{
				newLeafNode(otherlv_28, grammarAccess.getEnvironmentChangeAccess().getGroupKeyword_4_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetBusinessGroupCrossReference_4_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_30='is'
				{
					newLeafNode(otherlv_30, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_4_3_0());
				}
				(
					(
						lv_name_31_0=RULE_STRING
						{
							newLeafNode(lv_name_31_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_4_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_31_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyBusinessGroupOnlyParserRuleCall_4_4_0());
					}
					lv_body_32_0=ruleBusinessGroupOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_32_0,
							"io.orgsmith.dsl.Org.BusinessGroupOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_33='operating'
			{
				newLeafNode(otherlv_33, grammarAccess.getEnvironmentChangeAccess().getOperatingKeyword_5_0());
			}
			otherlv_34='unit'
			{
				newLeafNode(otherlv_34, grammarAccess.getEnvironmentChangeAccess().getUnitKeyword_5_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetOperatingUnitCrossReference_5_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_36='is'
				{
					newLeafNode(otherlv_36, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_5_3_0());
				}
				(
					(
						lv_name_37_0=RULE_STRING
						{
							newLeafNode(lv_name_37_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_5_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_37_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyOperatingUnitOnlyParserRuleCall_5_4_0());
					}
					lv_body_38_0=ruleOperatingUnitOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_38_0,
							"io.orgsmith.dsl.Org.OperatingUnitOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_39='inventory'
			{
				newLeafNode(otherlv_39, grammarAccess.getEnvironmentChangeAccess().getInventoryKeyword_6_0());
			}
			otherlv_40='organization'
			{
				newLeafNode(otherlv_40, grammarAccess.getEnvironmentChangeAccess().getOrganizationKeyword_6_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetInventoryOrganizationCrossReference_6_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_42='is'
				{
					newLeafNode(otherlv_42, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_6_3_0());
				}
				(
					(
						lv_name_43_0=RULE_STRING
						{
							newLeafNode(lv_name_43_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_6_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_43_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyInventoryOnlyParserRuleCall_6_4_0());
					}
					lv_body_44_0=ruleInventoryOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_44_0,
							"io.orgsmith.dsl.Org.InventoryOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_45='cost'
			{
				newLeafNode(otherlv_45, grammarAccess.getEnvironmentChangeAccess().getCostKeyword_7_0());
			}
			otherlv_46='center'
			{
				newLeafNode(otherlv_46, grammarAccess.getEnvironmentChangeAccess().getCenterKeyword_7_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetCostCenterCrossReference_7_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_48='is'
				{
					newLeafNode(otherlv_48, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_7_3_0());
				}
				(
					(
						lv_name_49_0=RULE_STRING
						{
							newLeafNode(lv_name_49_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_7_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_49_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyCostCenterOnlyParserRuleCall_7_4_0());
					}
					lv_body_50_0=ruleCostCenterOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_50_0,
							"io.orgsmith.dsl.Org.CostCenterOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_51='hr'
			{
				newLeafNode(otherlv_51, grammarAccess.getEnvironmentChangeAccess().getHrKeyword_8_0());
			}
			otherlv_52='organization'
			{
				newLeafNode(otherlv_52, grammarAccess.getEnvironmentChangeAccess().getOrganizationKeyword_8_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetHrOrganizationCrossReference_8_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_54='is'
				{
					newLeafNode(otherlv_54, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_8_3_0());
				}
				(
					(
						lv_name_55_0=RULE_STRING
						{
							newLeafNode(lv_name_55_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_8_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_55_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyHrOrganizationOnlyParserRuleCall_8_4_0());
					}
					lv_body_56_0=ruleHrOrganizationOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_56_0,
							"io.orgsmith.dsl.Org.HrOrganizationOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_57='location'
			{
				newLeafNode(otherlv_57, grammarAccess.getEnvironmentChangeAccess().getLocationKeyword_9_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetLocationCrossReference_9_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_59='is'
				{
					newLeafNode(otherlv_59, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_9_2_0());
				}
				(
					(
						lv_name_60_0=RULE_STRING
						{
							newLeafNode(lv_name_60_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_9_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_60_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyLocationOnlyParserRuleCall_9_3_0());
					}
					lv_body_61_0=ruleLocationOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_61_0,
							"io.orgsmith.dsl.Org.LocationOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_62='security'
			{
				newLeafNode(otherlv_62, grammarAccess.getEnvironmentChangeAccess().getSecurityKeyword_10_0());
			}
			otherlv_63='profile'
			{
				newLeafNode(otherlv_63, grammarAccess.getEnvironmentChangeAccess().getProfileKeyword_10_1());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetSecurityProfileCrossReference_10_2_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_65='is'
				{
					newLeafNode(otherlv_65, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_10_3_0());
				}
				(
					(
						lv_name_66_0=RULE_STRING
						{
							newLeafNode(lv_name_66_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_10_3_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_66_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodySecurityProfileOnlyParserRuleCall_10_4_0());
					}
					lv_body_67_0=ruleSecurityProfileOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_67_0,
							"io.orgsmith.dsl.Org.SecurityProfileOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_68='responsibility'
			{
				newLeafNode(otherlv_68, grammarAccess.getEnvironmentChangeAccess().getResponsibilityKeyword_11_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetResponsibilityCrossReference_11_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_70='is'
				{
					newLeafNode(otherlv_70, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_11_2_0());
				}
				(
					(
						lv_name_71_0=RULE_STRING
						{
							newLeafNode(lv_name_71_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_11_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_71_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyResponsibilityOnlyParserRuleCall_11_3_0());
					}
					lv_body_72_0=ruleResponsibilityOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_72_0,
							"io.orgsmith.dsl.Org.ResponsibilityOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
		    |
		(
			otherlv_73='user'
			{
				newLeafNode(otherlv_73, grammarAccess.getEnvironmentChangeAccess().getUserKeyword_12_0());
			}
			(
				(
					{
						if ($current==null) {
							$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
						}
					}
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getTargetUserCrossReference_12_1_0());
					}
					ruleId
					{
						afterParserOrEnumRuleCall();
					}
				)
			)
			(
				otherlv_75='is'
				{
					newLeafNode(otherlv_75, grammarAccess.getEnvironmentChangeAccess().getIsKeyword_12_2_0());
				}
				(
					(
						lv_name_76_0=RULE_STRING
						{
							newLeafNode(lv_name_76_0, grammarAccess.getEnvironmentChangeAccess().getNameSTRINGTerminalRuleCall_12_2_1_0());
						}
						{
							if ($current==null) {
								$current = createModelElement(grammarAccess.getEnvironmentChangeRule());
							}
							setWithLastConsumed(
								$current,
								"name",
								lv_name_76_0,
								"io.orgsmith.dsl.Org.STRING");
						}
					)
				)
			)?
			(
				(
					{
						newCompositeNode(grammarAccess.getEnvironmentChangeAccess().getBodyUserOnlyParserRuleCall_12_3_0());
					}
					lv_body_77_0=ruleUserOnly
					{
						if ($current==null) {
							$current = createModelElementForParent(grammarAccess.getEnvironmentChangeRule());
						}
						set(
							$current,
							"body",
							lv_body_77_0,
							"io.orgsmith.dsl.Org.UserOnly");
						afterParserOrEnumRuleCall();
					}
				)
			)?
		)
	)
;

// Entry rule entryRuleValueSetOnly
entryRuleValueSetOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getValueSetOnlyRule()); }
	iv_ruleValueSetOnly=ruleValueSetOnly
	{ $current=$iv_ruleValueSetOnly.current; }
	EOF;

// Rule ValueSetOnly
ruleValueSetOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getValueSetOnlyAccess().getValueSetAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getValueSetOnlyRule());
			}
			newCompositeNode(grammarAccess.getValueSetOnlyAccess().getValueSetBodyParserRuleCall_1());
		}
		this_ValueSetBody_1=ruleValueSetBody[$current]
		{
			$current = $this_ValueSetBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleChartOnly
entryRuleChartOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getChartOnlyRule()); }
	iv_ruleChartOnly=ruleChartOnly
	{ $current=$iv_ruleChartOnly.current; }
	EOF;

// Rule ChartOnly
ruleChartOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getChartOnlyAccess().getChartOfAccountsAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getChartOnlyRule());
			}
			newCompositeNode(grammarAccess.getChartOnlyAccess().getChartBodyParserRuleCall_1());
		}
		this_ChartBody_1=ruleChartBody[$current]
		{
			$current = $this_ChartBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleLedgerOnly
entryRuleLedgerOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLedgerOnlyRule()); }
	iv_ruleLedgerOnly=ruleLedgerOnly
	{ $current=$iv_ruleLedgerOnly.current; }
	EOF;

// Rule LedgerOnly
ruleLedgerOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getLedgerOnlyAccess().getLedgerAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLedgerOnlyRule());
			}
			newCompositeNode(grammarAccess.getLedgerOnlyAccess().getLedgerBodyParserRuleCall_1());
		}
		this_LedgerBody_1=ruleLedgerBody[$current]
		{
			$current = $this_LedgerBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleLegalEntityOnly
entryRuleLegalEntityOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLegalEntityOnlyRule()); }
	iv_ruleLegalEntityOnly=ruleLegalEntityOnly
	{ $current=$iv_ruleLegalEntityOnly.current; }
	EOF;

// Rule LegalEntityOnly
ruleLegalEntityOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getLegalEntityOnlyAccess().getLegalEntityAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLegalEntityOnlyRule());
			}
			newCompositeNode(grammarAccess.getLegalEntityOnlyAccess().getLegalEntityBodyParserRuleCall_1());
		}
		this_LegalEntityBody_1=ruleLegalEntityBody[$current]
		{
			$current = $this_LegalEntityBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleBusinessGroupOnly
entryRuleBusinessGroupOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getBusinessGroupOnlyRule()); }
	iv_ruleBusinessGroupOnly=ruleBusinessGroupOnly
	{ $current=$iv_ruleBusinessGroupOnly.current; }
	EOF;

// Rule BusinessGroupOnly
ruleBusinessGroupOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getBusinessGroupOnlyAccess().getBusinessGroupAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getBusinessGroupOnlyRule());
			}
			newCompositeNode(grammarAccess.getBusinessGroupOnlyAccess().getBusinessGroupBodyParserRuleCall_1());
		}
		this_BusinessGroupBody_1=ruleBusinessGroupBody[$current]
		{
			$current = $this_BusinessGroupBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleOperatingUnitOnly
entryRuleOperatingUnitOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getOperatingUnitOnlyRule()); }
	iv_ruleOperatingUnitOnly=ruleOperatingUnitOnly
	{ $current=$iv_ruleOperatingUnitOnly.current; }
	EOF;

// Rule OperatingUnitOnly
ruleOperatingUnitOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getOperatingUnitOnlyAccess().getOperatingUnitAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getOperatingUnitOnlyRule());
			}
			newCompositeNode(grammarAccess.getOperatingUnitOnlyAccess().getOperatingUnitBodyParserRuleCall_1());
		}
		this_OperatingUnitBody_1=ruleOperatingUnitBody[$current]
		{
			$current = $this_OperatingUnitBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleInventoryOnly
entryRuleInventoryOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getInventoryOnlyRule()); }
	iv_ruleInventoryOnly=ruleInventoryOnly
	{ $current=$iv_ruleInventoryOnly.current; }
	EOF;

// Rule InventoryOnly
ruleInventoryOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getInventoryOnlyAccess().getInventoryOrganizationAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getInventoryOnlyRule());
			}
			newCompositeNode(grammarAccess.getInventoryOnlyAccess().getInventoryBodyParserRuleCall_1());
		}
		this_InventoryBody_1=ruleInventoryBody[$current]
		{
			$current = $this_InventoryBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleSubinventoryOnly
entryRuleSubinventoryOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSubinventoryOnlyRule()); }
	iv_ruleSubinventoryOnly=ruleSubinventoryOnly
	{ $current=$iv_ruleSubinventoryOnly.current; }
	EOF;

// Rule SubinventoryOnly
ruleSubinventoryOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getSubinventoryOnlyAccess().getSubinventoryAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSubinventoryOnlyRule());
			}
			newCompositeNode(grammarAccess.getSubinventoryOnlyAccess().getSubinventoryBodyParserRuleCall_1());
		}
		this_SubinventoryBody_1=ruleSubinventoryBody[$current]
		{
			$current = $this_SubinventoryBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleCostCenterOnly
entryRuleCostCenterOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getCostCenterOnlyRule()); }
	iv_ruleCostCenterOnly=ruleCostCenterOnly
	{ $current=$iv_ruleCostCenterOnly.current; }
	EOF;

// Rule CostCenterOnly
ruleCostCenterOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getCostCenterOnlyAccess().getCostCenterAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getCostCenterOnlyRule());
			}
			newCompositeNode(grammarAccess.getCostCenterOnlyAccess().getCostCenterBodyParserRuleCall_1());
		}
		this_CostCenterBody_1=ruleCostCenterBody[$current]
		{
			$current = $this_CostCenterBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleHrOrganizationOnly
entryRuleHrOrganizationOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getHrOrganizationOnlyRule()); }
	iv_ruleHrOrganizationOnly=ruleHrOrganizationOnly
	{ $current=$iv_ruleHrOrganizationOnly.current; }
	EOF;

// Rule HrOrganizationOnly
ruleHrOrganizationOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getHrOrganizationOnlyAccess().getHrOrganizationAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getHrOrganizationOnlyRule());
			}
			newCompositeNode(grammarAccess.getHrOrganizationOnlyAccess().getHrOrganizationBodyParserRuleCall_1());
		}
		this_HrOrganizationBody_1=ruleHrOrganizationBody[$current]
		{
			$current = $this_HrOrganizationBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleLocationOnly
entryRuleLocationOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getLocationOnlyRule()); }
	iv_ruleLocationOnly=ruleLocationOnly
	{ $current=$iv_ruleLocationOnly.current; }
	EOF;

// Rule LocationOnly
ruleLocationOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getLocationOnlyAccess().getLocationAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getLocationOnlyRule());
			}
			newCompositeNode(grammarAccess.getLocationOnlyAccess().getLocationBodyParserRuleCall_1());
		}
		this_LocationBody_1=ruleLocationBody[$current]
		{
			$current = $this_LocationBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleSecurityProfileOnly
entryRuleSecurityProfileOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getSecurityProfileOnlyRule()); }
	iv_ruleSecurityProfileOnly=ruleSecurityProfileOnly
	{ $current=$iv_ruleSecurityProfileOnly.current; }
	EOF;

// Rule SecurityProfileOnly
ruleSecurityProfileOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getSecurityProfileOnlyAccess().getSecurityProfileAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getSecurityProfileOnlyRule());
			}
			newCompositeNode(grammarAccess.getSecurityProfileOnlyAccess().getSecurityProfileBodyParserRuleCall_1());
		}
		this_SecurityProfileBody_1=ruleSecurityProfileBody[$current]
		{
			$current = $this_SecurityProfileBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleResponsibilityOnly
entryRuleResponsibilityOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getResponsibilityOnlyRule()); }
	iv_ruleResponsibilityOnly=ruleResponsibilityOnly
	{ $current=$iv_ruleResponsibilityOnly.current; }
	EOF;

// Rule ResponsibilityOnly
ruleResponsibilityOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getResponsibilityOnlyAccess().getResponsibilityAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getResponsibilityOnlyRule());
			}
			newCompositeNode(grammarAccess.getResponsibilityOnlyAccess().getResponsibilityBodyParserRuleCall_1());
		}
		this_ResponsibilityBody_1=ruleResponsibilityBody[$current]
		{
			$current = $this_ResponsibilityBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleUserOnly
entryRuleUserOnly returns [EObject current=null]:
	{ newCompositeNode(grammarAccess.getUserOnlyRule()); }
	iv_ruleUserOnly=ruleUserOnly
	{ $current=$iv_ruleUserOnly.current; }
	EOF;

// Rule UserOnly
ruleUserOnly returns [EObject current=null]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			{
				$current = forceCreateModelElement(
					grammarAccess.getUserOnlyAccess().getUserAction_0(),
					$current);
			}
		)
		{
			if ($current==null) {
				$current = createModelElement(grammarAccess.getUserOnlyRule());
			}
			newCompositeNode(grammarAccess.getUserOnlyAccess().getUserBodyParserRuleCall_1());
		}
		this_UserBody_1=ruleUserBody[$current]
		{
			$current = $this_UserBody_1.current;
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleOriginWord
entryRuleOriginWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getOriginWordRule()); }
	iv_ruleOriginWord=ruleOriginWord
	{ $current=$iv_ruleOriginWord.current.getText(); }
	EOF;

// Rule OriginWord
ruleOriginWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='existing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getOriginWordAccess().getExistingKeyword_0());
		}
		    |
		kw='imported'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getOriginWordAccess().getImportedKeyword_1());
		}
	)
;

// Entry rule entryRuleReleaseName
entryRuleReleaseName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getReleaseNameRule()); }
	iv_ruleReleaseName=ruleReleaseName
	{ $current=$iv_ruleReleaseName.current.getText(); }
	EOF;

// Rule ReleaseName
ruleReleaseName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	this_CODE_0=RULE_CODE
	{
		$current.merge(this_CODE_0);
	}
	{
		newLeafNode(this_CODE_0, grammarAccess.getReleaseNameAccess().getCODETerminalRuleCall());
	}
;

// Entry rule entryRuleFormatWord
entryRuleFormatWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getFormatWordRule()); }
	iv_ruleFormatWord=ruleFormatWord
	{ $current=$iv_ruleFormatWord.current.getText(); }
	EOF;

// Rule FormatWord
ruleFormatWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='characters'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getFormatWordAccess().getCharactersKeyword_0());
		}
		    |
		kw='digits'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getFormatWordAccess().getDigitsKeyword_1());
		}
	)
;

// Entry rule entryRuleQualifierWord
entryRuleQualifierWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getQualifierWordRule()); }
	iv_ruleQualifierWord=ruleQualifierWord
	{ $current=$iv_ruleQualifierWord.current.getText(); }
	EOF;

// Rule QualifierWord
ruleQualifierWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='balancing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQualifierWordAccess().getBalancingKeyword_0());
		}
		    |
		(
			kw='cost'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQualifierWordAccess().getCostKeyword_1_0());
			}
			kw='center'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQualifierWordAccess().getCenterKeyword_1_1());
			}
		)
		    |
		(
			kw='natural'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQualifierWordAccess().getNaturalKeyword_2_0());
			}
			kw='account'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQualifierWordAccess().getAccountKeyword_2_1());
			}
		)
		    |
		kw='intercompany'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQualifierWordAccess().getIntercompanyKeyword_3());
		}
	)
;

// Entry rule entryRuleSecondaryWord
entryRuleSecondaryWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getSecondaryWordRule()); }
	iv_ruleSecondaryWord=ruleSecondaryWord
	{ $current=$iv_ruleSecondaryWord.current.getText(); }
	EOF;

// Rule SecondaryWord
ruleSecondaryWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='secondary'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getSecondaryWordAccess().getSecondaryKeyword());
	}
;

// Entry rule entryRuleReportingWord
entryRuleReportingWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getReportingWordRule()); }
	iv_ruleReportingWord=ruleReportingWord
	{ $current=$iv_ruleReportingWord.current.getText(); }
	EOF;

// Rule ReportingWord
ruleReportingWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='reporting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getReportingWordAccess().getReportingKeyword_0());
		}
		kw='currency'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getReportingWordAccess().getCurrencyKeyword_1());
		}
	)
;

// Entry rule entryRuleLevelWord
entryRuleLevelWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getLevelWordRule()); }
	iv_ruleLevelWord=ruleLevelWord
	{ $current=$iv_ruleLevelWord.current.getText(); }
	EOF;

// Rule LevelWord
ruleLevelWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='subledger'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLevelWordAccess().getSubledgerKeyword_0());
		}
		    |
		kw='journal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLevelWordAccess().getJournalKeyword_1());
		}
		    |
		kw='balance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLevelWordAccess().getBalanceKeyword_2());
		}
		    |
		kw='adjustment'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLevelWordAccess().getAdjustmentKeyword_3());
		}
	)
;

// Entry rule entryRuleNumbersWord
entryRuleNumbersWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getNumbersWordRule()); }
	iv_ruleNumbersWord=ruleNumbersWord
	{ $current=$iv_ruleNumbersWord.current.getText(); }
	EOF;

// Rule NumbersWord
ruleNumbersWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='automatic'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNumbersWordAccess().getAutomaticKeyword_0());
		}
		    |
		kw='manual'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNumbersWordAccess().getManualKeyword_1());
		}
		    |
		(
			kw='national'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNumbersWordAccess().getNationalKeyword_2_0());
			}
			kw='identifier'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNumbersWordAccess().getIdentifierKeyword_2_1());
			}
		)
		    |
		(
			kw='employee'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNumbersWordAccess().getEmployeeKeyword_3_0());
			}
			kw='numbering'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNumbersWordAccess().getNumberingKeyword_3_1());
			}
		)
	)
;

// Entry rule entryRuleCostingWord
entryRuleCostingWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getCostingWordRule()); }
	iv_ruleCostingWord=ruleCostingWord
	{ $current=$iv_ruleCostingWord.current.getText(); }
	EOF;

// Rule CostingWord
ruleCostingWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='standard'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getStandardKeyword_0());
		}
		    |
		kw='average'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getAverageKeyword_1());
		}
		    |
		kw='fifo'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getFifoKeyword_2());
		}
		    |
		kw='lifo'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getLifoKeyword_3());
		}
		    |
		kw='FIFO'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getFIFOKeyword_4());
		}
		    |
		kw='LIFO'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCostingWordAccess().getLIFOKeyword_5());
		}
	)
;

// Entry rule entryRuleLocatorWord
entryRuleLocatorWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getLocatorWordRule()); }
	iv_ruleLocatorWord=ruleLocatorWord
	{ $current=$iv_ruleLocatorWord.current.getText(); }
	EOF;

// Rule LocatorWord
ruleLocatorWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='none'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLocatorWordAccess().getNoneKeyword_0());
		}
		    |
		kw='prespecified'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLocatorWordAccess().getPrespecifiedKeyword_1());
		}
		    |
		kw='dynamic'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getLocatorWordAccess().getDynamicKeyword_2());
		}
		    |
		(
			kw='by'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getLocatorWordAccess().getByKeyword_3_0());
			}
			kw='subinventory'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getLocatorWordAccess().getSubinventoryKeyword_3_1());
			}
		)
		    |
		(
			kw='by'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getLocatorWordAccess().getByKeyword_4_0());
			}
			kw='item'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getLocatorWordAccess().getItemKeyword_4_1());
			}
		)
	)
;

// Entry rule entryRuleAccountWord
entryRuleAccountWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getAccountWordRule()); }
	iv_ruleAccountWord=ruleAccountWord
	{ $current=$iv_ruleAccountWord.current.getText(); }
	EOF;

// Rule AccountWord
ruleAccountWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='material'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getMaterialKeyword_0_0());
			}
			(
				kw='overhead'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getAccountWordAccess().getOverheadKeyword_0_1_0());
				}
				(
					kw='absorption'
					{
						$current.merge(kw);
						newLeafNode(kw, grammarAccess.getAccountWordAccess().getAbsorptionKeyword_0_1_1());
					}
				)?
			)?
		)
		    |
		kw='resource'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getResourceKeyword_1());
		}
		    |
		kw='overhead'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getOverheadKeyword_2());
		}
		    |
		(
			kw='outside'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getOutsideKeyword_3_0());
			}
			kw='processing'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getProcessingKeyword_3_1());
			}
		)
		    |
		kw='expense'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getExpenseKeyword_4());
		}
		    |
		kw='sales'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getSalesKeyword_5());
		}
		    |
		(
			kw='cost'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getCostKeyword_6_0());
			}
			kw='of'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getOfKeyword_6_1());
			}
			kw='sales'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getSalesKeyword_6_2());
			}
		)
		    |
		(
			kw='deferred'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getDeferredKeyword_7_0());
			}
			kw='cost'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getCostKeyword_7_1());
			}
			kw='of'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getOfKeyword_7_2());
			}
			kw='sales'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getSalesKeyword_7_3());
			}
		)
		    |
		(
			kw='purchase'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getPurchaseKeyword_8_0());
			}
			kw='price'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getPriceKeyword_8_1());
			}
			kw='variance'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getVarianceKeyword_8_2());
			}
		)
		    |
		(
			kw='invoice'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getInvoiceKeyword_9_0());
			}
			kw='price'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getPriceKeyword_9_1());
			}
			kw='variance'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAccountWordAccess().getVarianceKeyword_9_2());
			}
		)
		    |
		kw='accrual'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getAccrualKeyword_10());
		}
		    |
		kw='encumbrance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getEncumbranceKeyword_11());
		}
		    |
		kw='intransit'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAccountWordAccess().getIntransitKeyword_12());
		}
	)
;

// Entry rule entryRuleAcceptWord
entryRuleAcceptWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getAcceptWordRule()); }
	iv_ruleAcceptWord=ruleAcceptWord
	{ $current=$iv_ruleAcceptWord.current.getText(); }
	EOF;

// Rule AcceptWord
ruleAcceptWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='accept'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getAcceptWordAccess().getAcceptKeyword());
	}
;

// Entry rule entryRuleSeverityWord
entryRuleSeverityWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getSeverityWordRule()); }
	iv_ruleSeverityWord=ruleSeverityWord
	{ $current=$iv_ruleSeverityWord.current.getText(); }
	EOF;

// Rule SeverityWord
ruleSeverityWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='error'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSeverityWordAccess().getErrorKeyword_0());
		}
		    |
		kw='warning'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSeverityWordAccess().getWarningKeyword_1());
		}
		    |
		kw='advice'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSeverityWordAccess().getAdviceKeyword_2());
		}
		    |
		kw='off'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getSeverityWordAccess().getOffKeyword_3());
		}
	)
;

// Entry rule entryRuleExternalFlag
entryRuleExternalFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getExternalFlagRule()); }
	iv_ruleExternalFlag=ruleExternalFlag
	{ $current=$iv_ruleExternalFlag.current.getText(); }
	EOF;

// Rule ExternalFlag
ruleExternalFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='external'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getExternalFlagAccess().getExternalKeyword_0());
		}
		    |
		kw='internal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getExternalFlagAccess().getInternalKeyword_1());
		}
	)
;

// Entry rule entryRuleAlsoHrFlag
entryRuleAlsoHrFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getAlsoHrFlagRule()); }
	iv_ruleAlsoHrFlag=ruleAlsoHrFlag
	{ $current=$iv_ruleAlsoHrFlag.current.getText(); }
	EOF;

// Rule AlsoHrFlag
ruleAlsoHrFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				kw='not'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getAlsoHrFlagAccess().getNotKeyword_0_0_0());
				}
				kw='also'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getAlsoHrFlagAccess().getAlsoKeyword_0_0_1());
				}
			)
			    |
			kw='also'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getAlsoHrFlagAccess().getAlsoKeyword_0_1());
			}
		)
		kw='hr'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAlsoHrFlagAccess().getHrKeyword_1());
		}
		kw='organization'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAlsoHrFlagAccess().getOrganizationKeyword_2());
		}
	)
;

// Entry rule entryRuleUppercaseFlag
entryRuleUppercaseFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getUppercaseFlagRule()); }
	iv_ruleUppercaseFlag=ruleUppercaseFlag
	{ $current=$iv_ruleUppercaseFlag.current.getText(); }
	EOF;

// Rule UppercaseFlag
ruleUppercaseFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getUppercaseFlagAccess().getNotKeyword_0());
			}
		)?
		kw='uppercase'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getUppercaseFlagAccess().getUppercaseKeyword_1());
		}
	)
;

// Entry rule entryRuleZeroFilledFlag
entryRuleZeroFilledFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getZeroFilledFlagRule()); }
	iv_ruleZeroFilledFlag=ruleZeroFilledFlag
	{ $current=$iv_ruleZeroFilledFlag.current.getText(); }
	EOF;

// Rule ZeroFilledFlag
ruleZeroFilledFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getZeroFilledFlagAccess().getNotKeyword_0());
			}
		)?
		kw='zero'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getZeroFilledFlagAccess().getZeroKeyword_1());
		}
		kw='filled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getZeroFilledFlagAccess().getFilledKeyword_2());
		}
	)
;

// Entry rule entryRuleEnabledFlag
entryRuleEnabledFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getEnabledFlagRule()); }
	iv_ruleEnabledFlag=ruleEnabledFlag
	{ $current=$iv_ruleEnabledFlag.current.getText(); }
	EOF;

// Rule EnabledFlag
ruleEnabledFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='enabled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getEnabledFlagAccess().getEnabledKeyword_0());
		}
		    |
		kw='disabled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getEnabledFlagAccess().getDisabledKeyword_1());
		}
	)
;

// Entry rule entryRuleParentFlag
entryRuleParentFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getParentFlagRule()); }
	iv_ruleParentFlag=ruleParentFlag
	{ $current=$iv_ruleParentFlag.current.getText(); }
	EOF;

// Rule ParentFlag
ruleParentFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getParentFlagAccess().getNotKeyword_0());
			}
		)?
		kw='parent'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getParentFlagAccess().getParentKeyword_1());
		}
	)
;

// Entry rule entryRuleTransactingFlag
entryRuleTransactingFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getTransactingFlagRule()); }
	iv_ruleTransactingFlag=ruleTransactingFlag
	{ $current=$iv_ruleTransactingFlag.current.getText(); }
	EOF;

// Rule TransactingFlag
ruleTransactingFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getTransactingFlagAccess().getNotKeyword_0());
			}
		)?
		kw='transacting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getTransactingFlagAccess().getTransactingKeyword_1());
		}
	)
;

// Entry rule entryRuleUsableFlag
entryRuleUsableFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getUsableFlagRule()); }
	iv_ruleUsableFlag=ruleUsableFlag
	{ $current=$iv_ruleUsableFlag.current.getText(); }
	EOF;

// Rule UsableFlag
ruleUsableFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getUsableFlagAccess().getNotKeyword_0());
			}
		)?
		kw='usable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getUsableFlagAccess().getUsableKeyword_1());
		}
	)
;

// Entry rule entryRuleMrpFlag
entryRuleMrpFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getMrpFlagRule()); }
	iv_ruleMrpFlag=ruleMrpFlag
	{ $current=$iv_ruleMrpFlag.current.getText(); }
	EOF;

// Rule MrpFlag
ruleMrpFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='no'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getMrpFlagAccess().getNoKeyword_0());
			}
		)?
		kw='mrp'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getMrpFlagAccess().getMrpKeyword_1());
		}
	)
;

// Entry rule entryRuleWipFlag
entryRuleWipFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getWipFlagRule()); }
	iv_ruleWipFlag=ruleWipFlag
	{ $current=$iv_ruleWipFlag.current.getText(); }
	EOF;

// Rule WipFlag
ruleWipFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='no'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getWipFlagAccess().getNoKeyword_0());
			}
		)?
		kw='wip'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWipFlagAccess().getWipKeyword_1());
		}
	)
;

// Entry rule entryRuleNegativeBalancesFlag
entryRuleNegativeBalancesFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getNegativeBalancesFlagRule()); }
	iv_ruleNegativeBalancesFlag=ruleNegativeBalancesFlag
	{ $current=$iv_ruleNegativeBalancesFlag.current.getText(); }
	EOF;

// Rule NegativeBalancesFlag
ruleNegativeBalancesFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='no'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNegativeBalancesFlagAccess().getNoKeyword_0());
			}
		)?
		kw='negative'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNegativeBalancesFlagAccess().getNegativeKeyword_1());
		}
		kw='balances'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNegativeBalancesFlagAccess().getBalancesKeyword_2());
		}
	)
;

// Entry rule entryRuleAssetFlag
entryRuleAssetFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getAssetFlagRule()); }
	iv_ruleAssetFlag=ruleAssetFlag
	{ $current=$iv_ruleAssetFlag.current.getText(); }
	EOF;

// Rule AssetFlag
ruleAssetFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='asset'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAssetFlagAccess().getAssetKeyword_0());
		}
		    |
		kw='expense'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getAssetFlagAccess().getExpenseKeyword_1());
		}
	)
;

// Entry rule entryRuleQuantityTrackedFlag
entryRuleQuantityTrackedFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getQuantityTrackedFlagRule()); }
	iv_ruleQuantityTrackedFlag=ruleQuantityTrackedFlag
	{ $current=$iv_ruleQuantityTrackedFlag.current.getText(); }
	EOF;

// Rule QuantityTrackedFlag
ruleQuantityTrackedFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getQuantityTrackedFlagAccess().getNotKeyword_0());
			}
		)?
		kw='quantity'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQuantityTrackedFlagAccess().getQuantityKeyword_1());
		}
		kw='tracked'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getQuantityTrackedFlagAccess().getTrackedKeyword_2());
		}
	)
;

// Entry rule entryRuleNettableFlag
entryRuleNettableFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getNettableFlagRule()); }
	iv_ruleNettableFlag=ruleNettableFlag
	{ $current=$iv_ruleNettableFlag.current.getText(); }
	EOF;

// Rule NettableFlag
ruleNettableFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getNettableFlagAccess().getNotKeyword_0());
			}
		)?
		kw='nettable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getNettableFlagAccess().getNettableKeyword_1());
		}
	)
;

// Entry rule entryRuleReservableFlag
entryRuleReservableFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getReservableFlagRule()); }
	iv_ruleReservableFlag=ruleReservableFlag
	{ $current=$iv_ruleReservableFlag.current.getText(); }
	EOF;

// Rule ReservableFlag
ruleReservableFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getReservableFlagAccess().getNotKeyword_0());
			}
		)?
		kw='reservable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getReservableFlagAccess().getReservableKeyword_1());
		}
	)
;

// Entry rule entryRulePrimaryFlag
entryRulePrimaryFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getPrimaryFlagRule()); }
	iv_rulePrimaryFlag=rulePrimaryFlag
	{ $current=$iv_rulePrimaryFlag.current.getText(); }
	EOF;

// Rule PrimaryFlag
rulePrimaryFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getPrimaryFlagAccess().getNotKeyword_0());
			}
		)?
		kw='primary'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getPrimaryFlagAccess().getPrimaryKeyword_1());
		}
	)
;

// Entry rule entryRuleGlobalFlag
entryRuleGlobalFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getGlobalFlagRule()); }
	iv_ruleGlobalFlag=ruleGlobalFlag
	{ $current=$iv_ruleGlobalFlag.current.getText(); }
	EOF;

// Rule GlobalFlag
ruleGlobalFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='not'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getGlobalFlagAccess().getNotKeyword_0());
			}
		)?
		kw='global'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getGlobalFlagAccess().getGlobalKeyword_1());
		}
	)
;

// Entry rule entryRuleViewAllFlag
entryRuleViewAllFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getViewAllFlagRule()); }
	iv_ruleViewAllFlag=ruleViewAllFlag
	{ $current=$iv_ruleViewAllFlag.current.getText(); }
	EOF;

// Rule ViewAllFlag
ruleViewAllFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				kw='not'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getNotKeyword_0_0_0());
				}
				kw='all'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getAllKeyword_0_0_1());
				}
			)
			    |
			kw='all'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getAllKeyword_0_1());
			}
		)
		(
			kw='organizations'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getOrganizationsKeyword_1_0());
			}
			    |
			(
				kw='operating'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getOperatingKeyword_1_1_0());
				}
				kw='units'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getViewAllFlagAccess().getUnitsKeyword_1_1_1());
				}
			)
		)
	)
;

// Entry rule entryRuleIncludeTopFlag
entryRuleIncludeTopFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getIncludeTopFlagRule()); }
	iv_ruleIncludeTopFlag=ruleIncludeTopFlag
	{ $current=$iv_ruleIncludeTopFlag.current.getText(); }
	EOF;

// Rule IncludeTopFlag
ruleIncludeTopFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='with'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getIncludeTopFlagAccess().getWithKeyword_0_0());
			}
			    |
			kw='without'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getIncludeTopFlagAccess().getWithoutKeyword_0_1());
			}
		)
		kw='top'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getIncludeTopFlagAccess().getTopKeyword_1());
		}
	)
;

// Entry rule entryRuleCreatesFlag
entryRuleCreatesFlag returns [String current=null]:
	{ newCompositeNode(grammarAccess.getCreatesFlagRule()); }
	iv_ruleCreatesFlag=ruleCreatesFlag
	{ $current=$iv_ruleCreatesFlag.current.getText(); }
	EOF;

// Rule CreatesFlag
ruleCreatesFlag returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			(
				kw='not'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getCreatesFlagAccess().getNotKeyword_0_0_0());
				}
				kw='creates'
				{
					$current.merge(kw);
					newLeafNode(kw, grammarAccess.getCreatesFlagAccess().getCreatesKeyword_0_0_1());
				}
			)
			    |
			kw='creates'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getCreatesFlagAccess().getCreatesKeyword_0_1());
			}
		)
		kw='organizations'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCreatesFlagAccess().getOrganizationsKeyword_1());
		}
	)
;

// Entry rule entryRuleLegalEntityAccountingWord
entryRuleLegalEntityAccountingWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getLegalEntityAccountingWordRule()); }
	iv_ruleLegalEntityAccountingWord=ruleLegalEntityAccountingWord
	{ $current=$iv_ruleLegalEntityAccountingWord.current.getText(); }
	EOF;

// Rule LegalEntityAccountingWord
ruleLegalEntityAccountingWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='legal'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getLegalEntityAccountingWordAccess().getLegalKeyword());
	}
;

// Entry rule entryRuleUnderWord
entryRuleUnderWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getUnderWordRule()); }
	iv_ruleUnderWord=ruleUnderWord
	{ $current=$iv_ruleUnderWord.current.getText(); }
	EOF;

// Rule UnderWord
ruleUnderWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='under'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getUnderWordAccess().getUnderKeyword());
	}
;

// Entry rule entryRuleCompanyWord
entryRuleCompanyWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getCompanyWordRule()); }
	iv_ruleCompanyWord=ruleCompanyWord
	{ $current=$iv_ruleCompanyWord.current.getText(); }
	EOF;

// Rule CompanyWord
ruleCompanyWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='company'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getCompanyWordAccess().getCompanyKeyword_0());
		}
		    |
		(
			kw='balancing'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getCompanyWordAccess().getBalancingKeyword_1_0());
			}
			kw='segment'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getCompanyWordAccess().getSegmentKeyword_1_1());
			}
		)
	)
;

// Entry rule entryRuleLegalWordOfProfile
entryRuleLegalWordOfProfile returns [String current=null]:
	{ newCompositeNode(grammarAccess.getLegalWordOfProfileRule()); }
	iv_ruleLegalWordOfProfile=ruleLegalWordOfProfile
	{ $current=$iv_ruleLegalWordOfProfile.current.getText(); }
	EOF;

// Rule LegalWordOfProfile
ruleLegalWordOfProfile returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='legal'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getLegalWordOfProfileAccess().getLegalKeyword());
	}
;

// Entry rule entryRuleLegalWordOfAccess
entryRuleLegalWordOfAccess returns [String current=null]:
	{ newCompositeNode(grammarAccess.getLegalWordOfAccessRule()); }
	iv_ruleLegalWordOfAccess=ruleLegalWordOfAccess
	{ $current=$iv_ruleLegalWordOfAccess.current.getText(); }
	EOF;

// Rule LegalWordOfAccess
ruleLegalWordOfAccess returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='legal'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getLegalWordOfAccessAccess().getLegalKeyword());
	}
;

// Entry rule entryRuleSubinventoryWord
entryRuleSubinventoryWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getSubinventoryWordRule()); }
	iv_ruleSubinventoryWord=ruleSubinventoryWord
	{ $current=$iv_ruleSubinventoryWord.current.getText(); }
	EOF;

// Rule SubinventoryWord
ruleSubinventoryWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	kw='subinventory'
	{
		$current.merge(kw);
		newLeafNode(kw, grammarAccess.getSubinventoryWordAccess().getSubinventoryKeyword());
	}
;

// Entry rule entryRuleImproperOrganizationWord
entryRuleImproperOrganizationWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getImproperOrganizationWordRule()); }
	iv_ruleImproperOrganizationWord=ruleImproperOrganizationWord
	{ $current=$iv_ruleImproperOrganizationWord.current.getText(); }
	EOF;

// Rule ImproperOrganizationWord
ruleImproperOrganizationWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='purchasing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getImproperOrganizationWordAccess().getPurchasingKeyword_0());
		}
		    |
		kw='sales'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getImproperOrganizationWordAccess().getSalesKeyword_1());
		}
		    |
		kw='finance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getImproperOrganizationWordAccess().getFinanceKeyword_2());
		}
		    |
		kw='mrp'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getImproperOrganizationWordAccess().getMrpKeyword_3());
		}
		    |
		kw='wip'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getImproperOrganizationWordAccess().getWipKeyword_4());
		}
	)
;

// Entry rule entryRuleId
entryRuleId returns [String current=null]:
	{ newCompositeNode(grammarAccess.getIdRule()); }
	iv_ruleId=ruleId
	{ $current=$iv_ruleId.current.getText(); }
	EOF;

// Rule Id
ruleId returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	{
		newCompositeNode(grammarAccess.getIdAccess().getWordParserRuleCall());
	}
	this_Word_0=ruleWord
	{
		$current.merge(this_Word_0);
	}
	{
		afterParserOrEnumRuleCall();
	}
;

// Entry rule entryRuleText
entryRuleText returns [String current=null]:
	{ newCompositeNode(grammarAccess.getTextRule()); }
	iv_ruleText=ruleText
	{ $current=$iv_ruleText.current.getText(); }
	EOF;

// Rule Text
ruleText returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_STRING_0=RULE_STRING
		{
			$current.merge(this_STRING_0);
		}
		{
			newLeafNode(this_STRING_0, grammarAccess.getTextAccess().getSTRINGTerminalRuleCall_0());
		}
		    |
		{
			newCompositeNode(grammarAccess.getTextAccess().getWordParserRuleCall_1());
		}
		this_Word_1=ruleWord
		{
			$current.merge(this_Word_1);
		}
		{
			afterParserOrEnumRuleCall();
		}
	)
;

// Entry rule entryRuleAccount
entryRuleAccount returns [String current=null]:
	{ newCompositeNode(grammarAccess.getAccountRule()); }
	iv_ruleAccount=ruleAccount
	{ $current=$iv_ruleAccount.current.getText(); }
	EOF;

// Rule Account
ruleAccount returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_STRING_0=RULE_STRING
		{
			$current.merge(this_STRING_0);
		}
		{
			newLeafNode(this_STRING_0, grammarAccess.getAccountAccess().getSTRINGTerminalRuleCall_0());
		}
		    |
		this_CODE_1=RULE_CODE
		{
			$current.merge(this_CODE_1);
		}
		{
			newLeafNode(this_CODE_1, grammarAccess.getAccountAccess().getCODETerminalRuleCall_1());
		}
	)
;

// Entry rule entryRuleInt
entryRuleInt returns [String current=null]:
	{ newCompositeNode(grammarAccess.getIntRule()); }
	iv_ruleInt=ruleInt
	{ $current=$iv_ruleInt.current.getText(); }
	EOF;

// Rule Int
ruleInt returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	this_CODE_0=RULE_CODE
	{
		$current.merge(this_CODE_0);
	}
	{
		newLeafNode(this_CODE_0, grammarAccess.getIntAccess().getCODETerminalRuleCall());
	}
;

// Entry rule entryRuleDay
entryRuleDay returns [String current=null]:
	{ newCompositeNode(grammarAccess.getDayRule()); }
	iv_ruleDay=ruleDay
	{ $current=$iv_ruleDay.current.getText(); }
	EOF;

// Rule Day
ruleDay returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	this_CODE_0=RULE_CODE
	{
		$current.merge(this_CODE_0);
	}
	{
		newLeafNode(this_CODE_0, grammarAccess.getDayAccess().getCODETerminalRuleCall());
	}
;

// Entry rule entryRuleYesNo
entryRuleYesNo returns [String current=null]:
	{ newCompositeNode(grammarAccess.getYesNoRule()); }
	iv_ruleYesNo=ruleYesNo
	{ $current=$iv_ruleYesNo.current.getText(); }
	EOF;

// Rule YesNo
ruleYesNo returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		kw='Yes'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getYesNoAccess().getYesKeyword_0());
		}
		    |
		kw='No'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getYesNoAccess().getNoKeyword_1());
		}
		    |
		kw='yes'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getYesNoAccess().getYesKeyword_2());
		}
		    |
		kw='no'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getYesNoAccess().getNoKeyword_3());
		}
	)
;

// Entry rule entryRuleProfileName
entryRuleProfileName returns [String current=null]:
	{ newCompositeNode(grammarAccess.getProfileNameRule()); }
	iv_ruleProfileName=ruleProfileName
	{ $current=$iv_ruleProfileName.current.getText(); }
	EOF;

// Rule ProfileName
ruleProfileName returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_CODE_0=RULE_CODE
		{
			$current.merge(this_CODE_0);
		}
		{
			newLeafNode(this_CODE_0, grammarAccess.getProfileNameAccess().getCODETerminalRuleCall_0());
		}
		(
			{
				newCompositeNode(grammarAccess.getProfileNameAccess().getWordParserRuleCall_1());
			}
			this_Word_1=ruleWord
			{
				$current.merge(this_Word_1);
			}
			{
				afterParserOrEnumRuleCall();
			}
		)*
		(
			kw=':'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getProfileNameAccess().getColonKeyword_2_0());
			}
			(
				{
					newCompositeNode(grammarAccess.getProfileNameAccess().getWordParserRuleCall_2_1());
				}
				this_Word_3=ruleWord
				{
					$current.merge(this_Word_3);
				}
				{
					afterParserOrEnumRuleCall();
				}
			)+
		)?
	)
;

// Entry rule entryRuleElementRef
entryRuleElementRef returns [String current=null]:
	{ newCompositeNode(grammarAccess.getElementRefRule()); }
	iv_ruleElementRef=ruleElementRef
	{ $current=$iv_ruleElementRef.current.getText(); }
	EOF;

// Rule ElementRef
ruleElementRef returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_CODE_0=RULE_CODE
		{
			$current.merge(this_CODE_0);
		}
		{
			newLeafNode(this_CODE_0, grammarAccess.getElementRefAccess().getCODETerminalRuleCall_0());
		}
		    |
		(
			{
				newCompositeNode(grammarAccess.getElementRefAccess().getKindWordsParserRuleCall_1_0());
			}
			this_KindWords_1=ruleKindWords
			{
				$current.merge(this_KindWords_1);
			}
			{
				afterParserOrEnumRuleCall();
			}
			{
				newCompositeNode(grammarAccess.getElementRefAccess().getWordParserRuleCall_1_1());
			}
			this_Word_2=ruleWord
			{
				$current.merge(this_Word_2);
			}
			{
				afterParserOrEnumRuleCall();
			}
		)
	)
;

// Entry rule entryRuleKindWords
entryRuleKindWords returns [String current=null]:
	{ newCompositeNode(grammarAccess.getKindWordsRule()); }
	iv_ruleKindWords=ruleKindWords
	{ $current=$iv_ruleKindWords.current.getText(); }
	EOF;

// Rule KindWords
ruleKindWords returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		(
			kw='business'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getBusinessKeyword_0_0());
			}
			kw='group'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getGroupKeyword_0_1());
			}
		)
		    |
		(
			kw='legal'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getLegalKeyword_1_0());
			}
			kw='entity'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getEntityKeyword_1_1());
			}
		)
		    |
		(
			kw='operating'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOperatingKeyword_2_0());
			}
			kw='unit'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getUnitKeyword_2_1());
			}
		)
		    |
		(
			kw='inventory'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getInventoryKeyword_3_0());
			}
			kw='organization'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOrganizationKeyword_3_1());
			}
		)
		    |
		(
			kw='cost'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getCostKeyword_4_0());
			}
			kw='center'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getCenterKeyword_4_1());
			}
		)
		    |
		(
			kw='hr'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getHrKeyword_5_0());
			}
			kw='organization'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOrganizationKeyword_5_1());
			}
		)
		    |
		(
			kw='security'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getSecurityKeyword_6_0());
			}
			kw='profile'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getProfileKeyword_6_1());
			}
		)
		    |
		(
			kw='chart'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getChartKeyword_7_0());
			}
			kw='of'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOfKeyword_7_1());
			}
			kw='accounts'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getAccountsKeyword_7_2());
			}
		)
		    |
		(
			kw='value'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getValueKeyword_8_0());
			}
			kw='set'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getSetKeyword_8_1());
			}
		)
		    |
		(
			kw='set'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getSetKeyword_9_0());
			}
			kw='of'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOfKeyword_9_1());
			}
			kw='books'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getBooksKeyword_9_2());
			}
		)
		    |
		(
			kw='organization'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getOrganizationKeyword_10_0());
			}
			kw='hierarchy'
			{
				$current.merge(kw);
				newLeafNode(kw, grammarAccess.getKindWordsAccess().getHierarchyKeyword_10_1());
			}
		)
		    |
		kw='ledger'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getLedgerKeyword_11());
		}
		    |
		kw='location'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getLocationKeyword_12());
		}
		    |
		kw='responsibility'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getResponsibilityKeyword_13());
		}
		    |
		kw='user'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getUserKeyword_14());
		}
		    |
		kw='subinventory'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getSubinventoryKeyword_15());
		}
		    |
		kw='enterprise'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getKindWordsAccess().getEnterpriseKeyword_16());
		}
	)
;

// Entry rule entryRuleWord
entryRuleWord returns [String current=null]:
	{ newCompositeNode(grammarAccess.getWordRule()); }
	iv_ruleWord=ruleWord
	{ $current=$iv_ruleWord.current.getText(); }
	EOF;

// Rule Word
ruleWord returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()]
@init {
	enterRule();
}
@after {
	leaveRule();
}:
	(
		this_CODE_0=RULE_CODE
		{
			$current.merge(this_CODE_0);
		}
		{
			newLeafNode(this_CODE_0, grammarAccess.getWordAccess().getCODETerminalRuleCall_0());
		}
		    |
		kw='FIFO'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFIFOKeyword_1());
		}
		    |
		kw='LIFO'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLIFOKeyword_2());
		}
		    |
		kw='absorption'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAbsorptionKeyword_3());
		}
		    |
		kw='accept'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAcceptKeyword_4());
		}
		    |
		kw='account'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAccountKeyword_5());
		}
		    |
		kw='accounting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAccountingKeyword_6());
		}
		    |
		kw='accounts'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAccountsKeyword_7());
		}
		    |
		kw='accrual'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAccrualKeyword_8());
		}
		    |
		kw='address'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAddressKeyword_9());
		}
		    |
		kw='adjustment'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAdjustmentKeyword_10());
		}
		    |
		kw='advice'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAdviceKeyword_11());
		}
		    |
		kw='all'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAllKeyword_12());
		}
		    |
		kw='allocation'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAllocationKeyword_13());
		}
		    |
		kw='also'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAlsoKeyword_14());
		}
		    |
		kw='applicant'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getApplicantKeyword_15());
		}
		    |
		kw='application'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getApplicationKeyword_16());
		}
		    |
		kw='as'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAsKeyword_17());
		}
		    |
		kw='asset'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAssetKeyword_18());
		}
		    |
		kw='at'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAtKeyword_19());
		}
		    |
		kw='automatic'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAutomaticKeyword_20());
		}
		    |
		kw='average'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getAverageKeyword_21());
		}
		    |
		kw='balance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBalanceKeyword_22());
		}
		    |
		kw='balances'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBalancesKeyword_23());
		}
		    |
		kw='balancing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBalancingKeyword_24());
		}
		    |
		kw='because'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBecauseKeyword_25());
		}
		    |
		kw='below'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBelowKeyword_26());
		}
		    |
		kw='books'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBooksKeyword_27());
		}
		    |
		kw='business'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getBusinessKeyword_28());
		}
		    |
		kw='by'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getByKeyword_29());
		}
		    |
		kw='calendar'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCalendarKeyword_30());
		}
		    |
		kw='center'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCenterKeyword_31());
		}
		    |
		kw='character'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCharacterKeyword_32());
		}
		    |
		kw='characters'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCharactersKeyword_33());
		}
		    |
		kw='chart'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getChartKeyword_34());
		}
		    |
		kw='city'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCityKeyword_35());
		}
		    |
		kw='code'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCodeKeyword_36());
		}
		    |
		kw='company'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCompanyKeyword_37());
		}
		    |
		kw='context'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getContextKeyword_38());
		}
		    |
		kw='contingent'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getContingentKeyword_39());
		}
		    |
		kw='control'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getControlKeyword_40());
		}
		    |
		kw='cost'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCostKeyword_41());
		}
		    |
		kw='costing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCostingKeyword_42());
		}
		    |
		kw='costs'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCostsKeyword_43());
		}
		    |
		kw='country'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCountryKeyword_44());
		}
		    |
		kw='created'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCreatedKeyword_45());
		}
		    |
		kw='creates'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCreatesKeyword_46());
		}
		    |
		kw='currency'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getCurrencyKeyword_47());
		}
		    |
		kw='data'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDataKeyword_48());
		}
		    |
		kw='default'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDefaultKeyword_49());
		}
		    |
		kw='defaults'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDefaultsKeyword_50());
		}
		    |
		kw='deferred'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDeferredKeyword_51());
		}
		    |
		kw='description'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDescriptionKeyword_52());
		}
		    |
		kw='digits'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDigitsKeyword_53());
		}
		    |
		kw='disabled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDisabledKeyword_54());
		}
		    |
		kw='dynamic'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getDynamicKeyword_55());
		}
		    |
		kw='earnings'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEarningsKeyword_56());
		}
		    |
		kw='ebs'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEbsKeyword_57());
		}
		    |
		kw='employee'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEmployeeKeyword_58());
		}
		    |
		kw='enabled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEnabledKeyword_59());
		}
		    |
		kw='encumbrance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEncumbranceKeyword_60());
		}
		    |
		kw='enterprise'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEnterpriseKeyword_61());
		}
		    |
		kw='entities'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEntitiesKeyword_62());
		}
		    |
		kw='entity'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEntityKeyword_63());
		}
		    |
		kw='environment'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getEnvironmentKeyword_64());
		}
		    |
		kw='error'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getErrorKeyword_65());
		}
		    |
		kw='except'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getExceptKeyword_66());
		}
		    |
		kw='existing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getExistingKeyword_67());
		}
		    |
		kw='expense'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getExpenseKeyword_68());
		}
		    |
		kw='external'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getExternalKeyword_69());
		}
		    |
		kw='fifo'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFifoKeyword_70());
		}
		    |
		kw='filled'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFilledKeyword_71());
		}
		    |
		kw='finance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFinanceKeyword_72());
		}
		    |
		kw='flexfield'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFlexfieldKeyword_73());
		}
		    |
		kw='for'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getForKeyword_74());
		}
		    |
		kw='format'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFormatKeyword_75());
		}
		    |
		kw='from'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getFromKeyword_76());
		}
		    |
		kw='global'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getGlobalKeyword_77());
		}
		    |
		kw='grade'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getGradeKeyword_78());
		}
		    |
		kw='group'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getGroupKeyword_79());
		}
		    |
		kw='hierarchy'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getHierarchyKeyword_80());
		}
		    |
		kw='hr'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getHrKeyword_81());
		}
		    |
		kw='identifier'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getIdentifierKeyword_82());
		}
		    |
		kw='import'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getImportKeyword_83());
		}
		    |
		kw='imported'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getImportedKeyword_84());
		}
		    |
		kw='in'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getInKeyword_85());
		}
		    |
		kw='intercompany'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getIntercompanyKeyword_86());
		}
		    |
		kw='internal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getInternalKeyword_87());
		}
		    |
		kw='intransit'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getIntransitKeyword_88());
		}
		    |
		kw='inventory'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getInventoryKeyword_89());
		}
		    |
		kw='invoice'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getInvoiceKeyword_90());
		}
		    |
		kw='is'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getIsKeyword_91());
		}
		    |
		kw='item'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getItemKeyword_92());
		}
		    |
		kw='job'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getJobKeyword_93());
		}
		    |
		kw='journal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getJournalKeyword_94());
		}
		    |
		kw='jurisdiction'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getJurisdictionKeyword_95());
		}
		    |
		kw='key'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getKeyKeyword_96());
		}
		    |
		kw='ledger'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLedgerKeyword_97());
		}
		    |
		kw='legal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLegalKeyword_98());
		}
		    |
		kw='legislation'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLegislationKeyword_99());
		}
		    |
		kw='level'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLevelKeyword_100());
		}
		    |
		kw='lifo'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLifoKeyword_101());
		}
		    |
		kw='like'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLikeKeyword_102());
		}
		    |
		kw='line'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLineKeyword_103());
		}
		    |
		kw='location'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLocationKeyword_104());
		}
		    |
		kw='locator'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getLocatorKeyword_105());
		}
		    |
		kw='manual'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getManualKeyword_106());
		}
		    |
		kw='mapping'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMappingKeyword_107());
		}
		    |
		kw='master'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMasterKeyword_108());
		}
		    |
		kw='material'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMaterialKeyword_109());
		}
		    |
		kw='menu'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMenuKeyword_110());
		}
		    |
		kw='method'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMethodKeyword_111());
		}
		    |
		kw='mrp'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getMrpKeyword_112());
		}
		    |
		kw='name'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNameKeyword_113());
		}
		    |
		kw='national'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNationalKeyword_114());
		}
		    |
		kw='natural'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNaturalKeyword_115());
		}
		    |
		kw='negative'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNegativeKeyword_116());
		}
		    |
		kw='nettable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNettableKeyword_117());
		}
		    |
		kw='none'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNoneKeyword_118());
		}
		    |
		kw='not'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNotKeyword_119());
		}
		    |
		kw='numbering'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNumberingKeyword_120());
		}
		    |
		kw='numbers'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getNumbersKeyword_121());
		}
		    |
		kw='of'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOfKeyword_122());
		}
		    |
		kw='off'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOffKeyword_123());
		}
		    |
		kw='on'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOnKeyword_124());
		}
		    |
		kw='open'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOpenKeyword_125());
		}
		    |
		kw='operating'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOperatingKeyword_126());
		}
		    |
		kw='organization'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOrganizationKeyword_127());
		}
		    |
		kw='organizations'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOrganizationsKeyword_128());
		}
		    |
		kw='outside'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOutsideKeyword_129());
		}
		    |
		kw='overhead'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getOverheadKeyword_130());
		}
		    |
		kw='parent'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getParentKeyword_131());
		}
		    |
		kw='people'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPeopleKeyword_132());
		}
		    |
		kw='position'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPositionKeyword_133());
		}
		    |
		kw='postal'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPostalKeyword_134());
		}
		    |
		kw='prespecified'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPrespecifiedKeyword_135());
		}
		    |
		kw='price'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPriceKeyword_136());
		}
		    |
		kw='primary'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPrimaryKeyword_137());
		}
		    |
		kw='processing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getProcessingKeyword_138());
		}
		    |
		kw='profile'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getProfileKeyword_139());
		}
		    |
		kw='profiles'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getProfilesKeyword_140());
		}
		    |
		kw='purchase'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPurchaseKeyword_141());
		}
		    |
		kw='purchasing'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getPurchasingKeyword_142());
		}
		    |
		kw='quantity'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getQuantityKeyword_143());
		}
		    |
		kw='region'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRegionKeyword_144());
		}
		    |
		kw='registered'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRegisteredKeyword_145());
		}
		    |
		kw='registration'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRegistrationKeyword_146());
		}
		    |
		kw='reporting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getReportingKeyword_147());
		}
		    |
		kw='request'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRequestKeyword_148());
		}
		    |
		kw='reservable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getReservableKeyword_149());
		}
		    |
		kw='resource'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getResourceKeyword_150());
		}
		    |
		kw='responsibilities'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getResponsibilitiesKeyword_151());
		}
		    |
		kw='responsibility'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getResponsibilityKeyword_152());
		}
		    |
		kw='retained'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRetainedKeyword_153());
		}
		    |
		kw='rule'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getRuleKeyword_154());
		}
		    |
		kw='sales'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSalesKeyword_155());
		}
		    |
		kw='same'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSameKeyword_156());
		}
		    |
		kw='secondary'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSecondaryKeyword_157());
		}
		    |
		kw='security'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSecurityKeyword_158());
		}
		    |
		kw='segment'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSegmentKeyword_159());
		}
		    |
		kw='separator'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSeparatorKeyword_160());
		}
		    |
		kw='set'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSetKeyword_161());
		}
		    |
		kw='setting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSettingKeyword_162());
		}
		    |
		kw='short'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getShortKeyword_163());
		}
		    |
		kw='site'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSiteKeyword_164());
		}
		    |
		kw='size'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSizeKeyword_165());
		}
		    |
		kw='standard'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getStandardKeyword_166());
		}
		    |
		kw='style'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getStyleKeyword_167());
		}
		    |
		kw='subinventory'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSubinventoryKeyword_168());
		}
		    |
		kw='subledger'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getSubledgerKeyword_169());
		}
		    |
		kw='tax'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTaxKeyword_170());
		}
		    |
		kw='telephone'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTelephoneKeyword_171());
		}
		    |
		kw='template'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTemplateKeyword_172());
		}
		    |
		kw='to'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getToKeyword_173());
		}
		    |
		kw='top'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTopKeyword_174());
		}
		    |
		kw='tracked'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTrackedKeyword_175());
		}
		    |
		kw='transacting'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTransactingKeyword_176());
		}
		    |
		kw='type'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getTypeKeyword_177());
		}
		    |
		kw='under'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUnderKeyword_178());
		}
		    |
		kw='unit'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUnitKeyword_179());
		}
		    |
		kw='units'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUnitsKeyword_180());
		}
		    |
		kw='uppercase'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUppercaseKeyword_181());
		}
		    |
		kw='usable'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUsableKeyword_182());
		}
		    |
		kw='user'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getUserKeyword_183());
		}
		    |
		kw='value'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getValueKeyword_184());
		}
		    |
		kw='values'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getValuesKeyword_185());
		}
		    |
		kw='variance'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getVarianceKeyword_186());
		}
		    |
		kw='warning'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getWarningKeyword_187());
		}
		    |
		kw='wip'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getWipKeyword_188());
		}
		    |
		kw='with'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getWithKeyword_189());
		}
		    |
		kw='without'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getWithoutKeyword_190());
		}
		    |
		kw='worker'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getWorkerKeyword_191());
		}
		    |
		kw='zero'
		{
			$current.merge(kw);
			newLeafNode(kw, grammarAccess.getWordAccess().getZeroKeyword_192());
		}
	)
;

RULE_STRING : '"' ('\\' .|~(('\\'|'"'|'\n'|'\r')))* '"';

RULE_CODE : RULE_CODE_PART (RULE_CODE_PART|'-'|'.')*;

fragment RULE_CODE_PART : ('a'..'z'|'A'..'Z'|'0'..'9'|'_'|'\u00C0'..'\u02AF'|'\u0370'..'\u1FFF'|'\u3005'..'\u3007'|'\u3040'..'\u30FF'|'\u3400'..'\u4DBF'|'\u4E00'..'\u9FFF'|'\uAC00'..'\uD7A3'|'\uD800'..'\uDFFF'|'\uF900'..'\uFAFF'|'\uFF10'..'\uFF19'|'\uFF21'..'\uFF3A'|'\uFF41'..'\uFF5A');

RULE_ML_COMMENT : '/*' ( options {greedy=false;} : . )*'*/';

RULE_SL_COMMENT : '//' ~(('\n'|'\r'))* ('\r'? '\n')?;

RULE_WS : (' '|'\t'|'\r'|'\n')+;

RULE_ANY_OTHER : .;
