/* generated */
package io.orgsmith.dsl.serializer;

import com.google.inject.Inject;
import io.orgsmith.dsl.services.OrgGrammarAccess;
import io.orgsmith.model.org.AccountAssignment;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.HierarchyLink;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.Import;
import io.orgsmith.model.org.ImproperClause;
import io.orgsmith.model.org.ImproperOrganization;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrganizationHierarchy;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.SecurityProfile;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Setting;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.Template;
import io.orgsmith.model.org.User;
import io.orgsmith.model.org.ValueSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Parameter;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;
import org.eclipse.xtext.serializer.sequencer.AbstractDelegatingSemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService.ValueTransient;

@SuppressWarnings("all")
public class OrgSemanticSequencer extends AbstractDelegatingSemanticSequencer {

	@Inject
	private OrgGrammarAccess grammarAccess;
	
	@Override
	public void sequence(ISerializationContext context, EObject semanticObject) {
		EPackage epackage = semanticObject.eClass().getEPackage();
		ParserRule rule = context.getParserRule();
		Action action = context.getAssignedAction();
		Set<Parameter> parameters = context.getEnabledBooleanParameters();
		if (epackage == OrgPackage.eINSTANCE)
			switch (semanticObject.eClass().getClassifierID()) {
			case OrgPackage.ACCOUNT_ASSIGNMENT:
				sequence_AccountAssignment(context, (AccountAssignment) semanticObject); 
				return; 
			case OrgPackage.BALANCING_SEGMENT_VALUES:
				sequence_BalancingSegmentValues(context, (BalancingSegmentValues) semanticObject); 
				return; 
			case OrgPackage.BUSINESS_GROUP:
				if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getBusinessGroupOnlyRule()) {
					sequence_BusinessGroupBody_BusinessGroupOnly_Life_Place(context, (BusinessGroup) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getBusinessGroupRule()) {
					sequence_BusinessGroup_BusinessGroupBody_Head_Life_Named_Place(context, (BusinessGroup) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.CHART_OF_ACCOUNTS:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getChartOfAccountsRule()) {
					sequence_ChartBody_ChartOfAccounts_Named(context, (ChartOfAccounts) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getChartOnlyRule()) {
					sequence_ChartBody_ChartOnly(context, (ChartOfAccounts) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.COST_CENTER:
				if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getCostCenterOnlyRule()) {
					sequence_CostCenterBody_CostCenterOnly_Life_Place(context, (CostCenter) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getCostCenterRule()) {
					sequence_CostCenter_CostCenterBody_Head_Life_Named_Place(context, (CostCenter) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.DOCUMENT:
				sequence_Document(context, (Document) semanticObject); 
				return; 
			case OrgPackage.ENTERPRISE:
				sequence_Enterprise(context, (Enterprise) semanticObject); 
				return; 
			case OrgPackage.ENVIRONMENT:
				sequence_Environment(context, (Environment) semanticObject); 
				return; 
			case OrgPackage.ENVIRONMENT_CHANGE:
				sequence_EnvironmentChange(context, (EnvironmentChange) semanticObject); 
				return; 
			case OrgPackage.HIERARCHY_LINK:
				sequence_HierarchyLink(context, (HierarchyLink) semanticObject); 
				return; 
			case OrgPackage.HR_ORGANIZATION:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getHrOrganizationRule()) {
					sequence_Head_HrOrganization_HrOrganizationBody_Life_Named_Place(context, (HrOrganization) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getHrOrganizationOnlyRule()) {
					sequence_HrOrganizationBody_HrOrganizationOnly_Life_Place(context, (HrOrganization) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.IMPORT:
				sequence_Import(context, (Import) semanticObject); 
				return; 
			case OrgPackage.IMPROPER_CLAUSE:
				if (rule == grammarAccess.getCompanyOnOperatingUnitRule()) {
					sequence_CompanyOnOperatingUnit(context, (ImproperClause) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getImproperAccessRule()) {
					sequence_ImproperAccess(context, (ImproperClause) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getLegalEntitiesInProfileRule()) {
					sequence_LegalEntitiesInProfile(context, (ImproperClause) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getLegalEntityAccountingRule()) {
					sequence_LegalEntityAccounting(context, (ImproperClause) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getUnderOrganizationRule()) {
					sequence_UnderOrganization(context, (ImproperClause) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.IMPROPER_ORGANIZATION:
				sequence_ImproperOrganization_Life_Named_Place(context, (ImproperOrganization) semanticObject); 
				return; 
			case OrgPackage.INVENTORY_ORGANIZATION:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getInOperatingUnitRule()
						|| rule == grammarAccess.getInventoryOrganizationRule()) {
					sequence_Head_InventoryBody_InventoryOrganization_Life_Named_Place(context, (InventoryOrganization) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getInventoryOnlyRule()) {
					sequence_InventoryBody_InventoryOnly_Life_Place(context, (InventoryOrganization) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.LEDGER:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getLedgerRule()) {
					sequence_Head_Ledger_LedgerBody_Life_Named(context, (Ledger) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getLedgerOnlyRule()) {
					sequence_LedgerBody_LedgerOnly_Life(context, (Ledger) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.LEGAL_ENTITY:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getLegalEntityRule()) {
					sequence_Head_LegalEntity_LegalEntityBody_Life_Named_Place(context, (LegalEntity) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getLegalEntityOnlyRule()) {
					sequence_LegalEntityBody_LegalEntityOnly_Life_Place(context, (LegalEntity) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.LOCAL_NAME:
				sequence_LocalName(context, (LocalName) semanticObject); 
				return; 
			case OrgPackage.LOCATION:
				if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getLocationOnlyRule()) {
					sequence_Life_LocationBody_LocationOnly(context, (Location) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getLocationRule()) {
					sequence_Life_Location_LocationBody_Named(context, (Location) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.OPERATING_UNIT:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getOperatingUnitRule()) {
					sequence_Head_Life_Named_OperatingUnit_OperatingUnitBody_Place(context, (OperatingUnit) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getOperatingUnitOnlyRule()) {
					sequence_Life_OperatingUnitBody_OperatingUnitOnly_Place(context, (OperatingUnit) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.ORGANIZATION_HIERARCHY:
				sequence_Head_HierarchyBody_Life_Named_OrganizationHierarchy(context, (OrganizationHierarchy) semanticObject); 
				return; 
			case OrgPackage.PROFILE_SETTINGS:
				sequence_ProfileSettings(context, (ProfileSettings) semanticObject); 
				return; 
			case OrgPackage.PROFILE_VALUE:
				sequence_ProfileValue(context, (ProfileValue) semanticObject); 
				return; 
			case OrgPackage.RESPONSIBILITY:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getResponsibilityRule()) {
					sequence_Head_Life_Named_Responsibility_ResponsibilityBody(context, (Responsibility) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getResponsibilityOnlyRule()) {
					sequence_Life_ResponsibilityBody_ResponsibilityOnly(context, (Responsibility) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.RULE_SETTING:
				sequence_RuleSetting(context, (RuleSetting) semanticObject); 
				return; 
			case OrgPackage.SECURITY_PROFILE:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getInBusinessGroupRule()
						|| rule == grammarAccess.getSecurityProfileRule()) {
					sequence_Named_SecurityProfile_SecurityProfileBody(context, (SecurityProfile) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getSecurityProfileOnlyRule()) {
					sequence_SecurityProfileBody_SecurityProfileOnly(context, (SecurityProfile) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.SEGMENT:
				sequence_Named_Segment(context, (Segment) semanticObject); 
				return; 
			case OrgPackage.SEGMENT_VALUE:
				sequence_Named_SegmentValue(context, (SegmentValue) semanticObject); 
				return; 
			case OrgPackage.SETTING:
				sequence_Setting(context, (Setting) semanticObject); 
				return; 
			case OrgPackage.SUBINVENTORY:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getSubinventoryRule()) {
					sequence_Life_Named_SubinventoryBody(context, (Subinventory) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getSubinventoryOnlyRule()) {
					sequence_Life_SubinventoryBody_SubinventoryOnly(context, (Subinventory) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.TEMPLATE:
				sequence_Template(context, (Template) semanticObject); 
				return; 
			case OrgPackage.USER:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getUserRule()) {
					sequence_Head_Life_Named_User_UserBody(context, (User) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getUserOnlyRule()) {
					sequence_Life_UserBody_UserOnly(context, (User) semanticObject); 
					return; 
				}
				else break;
			case OrgPackage.VALUE_SET:
				if (rule == grammarAccess.getTopElementRule()
						|| rule == grammarAccess.getValueSetRule()) {
					sequence_Named_ValueSet_ValueSetBody(context, (ValueSet) semanticObject); 
					return; 
				}
				else if (rule == grammarAccess.getTemplateBodyRule()
						|| rule == grammarAccess.getValueSetOnlyRule()) {
					sequence_ValueSetBody_ValueSetOnly(context, (ValueSet) semanticObject); 
					return; 
				}
				else break;
			}
		if (errorAcceptor != null)
			errorAcceptor.accept(diagnosticProvider.createInvalidContextOrTypeDiagnostic(semanticObject, context));
	}
	
	/**
	 * <pre>
	 * Contexts:
	 *     AccountAssignment returns AccountAssignment
	 *
	 * Constraint:
	 *     (kind=AccountWord account=Account)
	 * </pre>
	 */
	protected void sequence_AccountAssignment(ISerializationContext context, AccountAssignment semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, OrgPackage.Literals.ACCOUNT_ASSIGNMENT__KIND) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, OrgPackage.Literals.ACCOUNT_ASSIGNMENT__KIND));
			if (transientValues.isValueTransient(semanticObject, OrgPackage.Literals.ACCOUNT_ASSIGNMENT__ACCOUNT) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, OrgPackage.Literals.ACCOUNT_ASSIGNMENT__ACCOUNT));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getAccountAssignmentAccess().getKindAccountWordParserRuleCall_0_0(), semanticObject.getKind());
		feeder.accept(grammarAccess.getAccountAssignmentAccess().getAccountAccountParserRuleCall_1_0(), semanticObject.getAccount());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     BalancingSegmentValues returns BalancingSegmentValues
	 *
	 * Constraint:
	 *     (ledger=[Ledger|Id]? values+=Text values+=Text*)
	 * </pre>
	 */
	protected void sequence_BalancingSegmentValues(ISerializationContext context, BalancingSegmentValues semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns BusinessGroup
	 *     BusinessGroupOnly returns BusinessGroup
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             shortName=Text | 
	 *             legislation=Text | 
	 *             currency=Text | 
	 *             employeeNumbers=NumbersWord | 
	 *             applicantNumbers=NumbersWord | 
	 *             contingentWorkerNumbers=NumbersWord | 
	 *             gradeStructure=Text | 
	 *             peopleGroupStructure=Text | 
	 *             jobStructure=Text | 
	 *             costAllocationStructure=Text | 
	 *             positionStructure=Text | 
	 *             createdBy=[Responsibility|Id] | 
	 *             improper+=UnderOrganization | 
	 *             nested+=InBusinessGroup
	 *         )? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_BusinessGroupBody_BusinessGroupOnly_Life_Place(ISerializationContext context, BusinessGroup semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns BusinessGroup
	 *     BusinessGroup returns BusinessGroup
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | shortName=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         improper+=UnderOrganization? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 shortName=Text | 
	 *                 legislation=Text | 
	 *                 currency=Text | 
	 *                 employeeNumbers=NumbersWord | 
	 *                 applicantNumbers=NumbersWord | 
	 *                 contingentWorkerNumbers=NumbersWord | 
	 *                 gradeStructure=Text | 
	 *                 peopleGroupStructure=Text | 
	 *                 jobStructure=Text | 
	 *                 costAllocationStructure=Text | 
	 *                 positionStructure=Text | 
	 *                 createdBy=[Responsibility|Id] | 
	 *                 nested+=InBusinessGroup
	 *             )? 
	 *             improper+=UnderOrganization?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_BusinessGroup_BusinessGroupBody_Head_Life_Named_Place(ISerializationContext context, BusinessGroup semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns ChartOfAccounts
	 *     ChartOfAccounts returns ChartOfAccounts
	 *
	 * Constraint:
	 *     (origin=OriginWord? id=Id (name=STRING names+=LocalName*)? (separator=Text | segments+=Segment)*)
	 * </pre>
	 */
	protected void sequence_ChartBody_ChartOfAccounts_Named(ISerializationContext context, ChartOfAccounts semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ChartOnly returns ChartOfAccounts
	 *
	 * Constraint:
	 *     (separator=Text | segments+=Segment)*
	 * </pre>
	 */
	protected void sequence_ChartBody_ChartOnly(ISerializationContext context, ChartOfAccounts semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     CompanyOnOperatingUnit returns ImproperClause
	 *
	 * Constraint:
	 *     (rule=CompanyWord codes+=Text codes+=Text*)
	 * </pre>
	 */
	protected void sequence_CompanyOnOperatingUnit(ISerializationContext context, ImproperClause semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns CostCenter
	 *     CostCenterOnly returns CostCenter
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             chartOfAccounts=[ChartOfAccounts|Id] | 
	 *             combination=Text
	 *         )? 
	 *         (company+=Text company+=Text*)? 
	 *         (legalEntity+=[LegalEntity|Id] legalEntity+=[LegalEntity|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)? 
	 *         (costCenterValue+=Text costCenterValue+=Text*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_CostCenterBody_CostCenterOnly_Life_Place(ISerializationContext context, CostCenter semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns CostCenter
	 *     InBusinessGroup returns CostCenter
	 *     CostCenter returns CostCenter
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         combination=Text? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 chartOfAccounts=[ChartOfAccounts|Id] | 
	 *                 (company+=Text company+=Text*) | 
	 *                 (costCenterValue+=Text costCenterValue+=Text*) | 
	 *                 (legalEntity+=[LegalEntity|Id] legalEntity+=[LegalEntity|Id]*)
	 *             )? 
	 *             combination=Text?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_CostCenter_CostCenterBody_Head_Life_Named_Place(ISerializationContext context, CostCenter semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Document returns Document
	 *
	 * Constraint:
	 *     (
	 *         imports+=Import | 
	 *         enterprise=Enterprise | 
	 *         elements+=TopElement | 
	 *         settings+=RuleSetting | 
	 *         environments+=Environment | 
	 *         templates+=Template
	 *     )*
	 * </pre>
	 */
	protected void sequence_Document(ISerializationContext context, Document semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Enterprise returns Enterprise
	 *
	 * Constraint:
	 *     (id=Id? name=STRING names+=LocalName* release=ReleaseName? (characterSet=Text | settings+=Setting)*)
	 * </pre>
	 */
	protected void sequence_Enterprise(ISerializationContext context, Enterprise semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     EnvironmentChange returns EnvironmentChange
	 *
	 * Constraint:
	 *     (
	 *         (target=[ValueSet|Id] name=STRING? body=ValueSetOnly?) | 
	 *         (target=[ChartOfAccounts|Id] name=STRING? body=ChartOnly?) | 
	 *         (target=[Ledger|Id] name=STRING? body=LedgerOnly?) | 
	 *         (target=[LegalEntity|Id] name=STRING? body=LegalEntityOnly?) | 
	 *         (target=[BusinessGroup|Id] name=STRING? body=BusinessGroupOnly?) | 
	 *         (target=[OperatingUnit|Id] name=STRING? body=OperatingUnitOnly?) | 
	 *         (target=[InventoryOrganization|Id] name=STRING? body=InventoryOnly?) | 
	 *         (target=[CostCenter|Id] name=STRING? body=CostCenterOnly?) | 
	 *         (target=[HrOrganization|Id] name=STRING? body=HrOrganizationOnly?) | 
	 *         (target=[Location|Id] name=STRING? body=LocationOnly?) | 
	 *         (target=[SecurityProfile|Id] name=STRING? body=SecurityProfileOnly?) | 
	 *         (target=[Responsibility|Id] name=STRING? body=ResponsibilityOnly?) | 
	 *         (target=[User|Id] name=STRING? body=UserOnly?)
	 *     )
	 * </pre>
	 */
	protected void sequence_EnvironmentChange(ISerializationContext context, EnvironmentChange semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Environment returns Environment
	 *
	 * Constraint:
	 *     (id=Id changes+=EnvironmentChange*)
	 * </pre>
	 */
	protected void sequence_Environment(ISerializationContext context, Environment semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns OrganizationHierarchy
	 *     InBusinessGroup returns OrganizationHierarchy
	 *     OrganizationHierarchy returns OrganizationHierarchy
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         primary=PrimaryFlag? 
	 *         (
	 *             (from=Day | to=Day | (like+=[Template|CODE] like+=[Template|CODE]*) | businessGroup=[BusinessGroup|Id] | links+=HierarchyLink)? 
	 *             primary=PrimaryFlag?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_HierarchyBody_Life_Named_OrganizationHierarchy(ISerializationContext context, OrganizationHierarchy semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns HrOrganization
	 *     InBusinessGroup returns HrOrganization
	 *     HrOrganization returns HrOrganization
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         external=ExternalFlag? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 costCenterValue=Text | 
	 *                 chartOfAccounts=[ChartOfAccounts|Id]
	 *             )? 
	 *             external=ExternalFlag?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_HrOrganization_HrOrganizationBody_Life_Named_Place(ISerializationContext context, HrOrganization semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns InventoryOrganization
	 *     InBusinessGroup returns InventoryOrganization
	 *     InOperatingUnit returns InventoryOrganization
	 *     InventoryOrganization returns InventoryOrganization
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | code=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         mrp=MrpFlag? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 code=Text | 
	 *                 (operatingUnit+=[OperatingUnit|Id] operatingUnit+=[OperatingUnit|Id]*) | 
	 *                 (legalEntity+=[LegalEntity|Id] legalEntity+=[LegalEntity|Id]*) | 
	 *                 (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*) | 
	 *                 (costCenter+=[CostCenter|Id] costCenter+=[CostCenter|Id]*) | 
	 *                 masterOrganization=[InventoryOrganization|Id] | 
	 *                 calendar=Text | 
	 *                 costing=CostingWord | 
	 *                 costOrganization=[InventoryOrganization|Id] | 
	 *                 accounts+=AccountAssignment | 
	 *                 wip=WipFlag | 
	 *                 negativeBalances=NegativeBalancesFlag | 
	 *                 locatorControl=LocatorWord | 
	 *                 (openTo+=[Responsibility|Id] openTo+=[Responsibility|Id]*) | 
	 *                 nested+=Subinventory
	 *             )? 
	 *             mrp=MrpFlag?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_InventoryBody_InventoryOrganization_Life_Named_Place(ISerializationContext context, InventoryOrganization semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns Ledger
	 *     Ledger returns Ledger
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         (category=SecondaryWord | category=ReportingWord)? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | shortName=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         nested+=Ledger? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 shortName=Text | 
	 *                 currency+=Text | 
	 *                 calendar+=Text | 
	 *                 chartOfAccounts+=[ChartOfAccounts|Id] | 
	 *                 retainedEarnings=Text | 
	 *                 accountingMethod=Text | 
	 *                 (balancingSegmentValues+=Text balancingSegmentValues+=Text*) | 
	 *                 primaryLedger=[Ledger|Id] | 
	 *                 conversionLevel=LevelWord | 
	 *                 mapping=Text
	 *             )? 
	 *             nested+=Ledger?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_Ledger_LedgerBody_Life_Named(ISerializationContext context, Ledger semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns LegalEntity
	 *     InBusinessGroup returns LegalEntity
	 *     LegalEntity returns LegalEntity
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | identifier=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         balancingSegmentValues+=BalancingSegmentValues? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 identifier=Text | 
	 *                 (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*) | 
	 *                 registeredName=Text | 
	 *                 registrationNumber=Text | 
	 *                 jurisdiction=Text | 
	 *                 taxRegistration=Text | 
	 *                 country=Text | 
	 *                 transacting=TransactingFlag | 
	 *                 improper+=LegalEntityAccounting
	 *             )? 
	 *             balancingSegmentValues+=BalancingSegmentValues?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_LegalEntity_LegalEntityBody_Life_Named_Place(ISerializationContext context, LegalEntity semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns OperatingUnit
	 *     InBusinessGroup returns OperatingUnit
	 *     OperatingUnit returns OperatingUnit
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | shortCode=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         usable=UsableFlag? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef] | 
	 *                 shortCode=Text | 
	 *                 (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*) | 
	 *                 (legalEntities+=[LegalEntity|Id] legalEntities+=[LegalEntity|Id]*) | 
	 *                 defaultLegalContext=[LegalEntity|Id] | 
	 *                 lineOfBusiness=Text | 
	 *                 improper+=CompanyOnOperatingUnit | 
	 *                 nested+=InOperatingUnit
	 *             )? 
	 *             usable=UsableFlag?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_Life_Named_OperatingUnit_OperatingUnitBody_Place(ISerializationContext context, OperatingUnit semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns Responsibility
	 *     InBusinessGroup returns Responsibility
	 *     Responsibility returns Responsibility
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day | application=Text)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         createsOrganizations=CreatesFlag? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 application=Text | 
	 *                 key=Text | 
	 *                 description=Text | 
	 *                 menu=Text | 
	 *                 requestGroup=Text | 
	 *                 dataGroup=Text | 
	 *                 improper+=ImproperAccess | 
	 *                 profiles+=ProfileValue
	 *             )? 
	 *             createsOrganizations=CreatesFlag?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_Life_Named_Responsibility_ResponsibilityBody(ISerializationContext context, Responsibility semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns User
	 *     User returns User
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         ((from=Day | to=Day)? (like+=[Template|CODE] like+=[Template|CODE]*)?)+ 
	 *         improper+=ImproperAccess? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 (like+=[Template|CODE] like+=[Template|CODE]*) | 
	 *                 userName=Text | 
	 *                 employeeOf=[BusinessGroup|Id] | 
	 *                 (responsibilities+=[Responsibility|Id] responsibilities+=[Responsibility|Id]*) | 
	 *                 profiles+=ProfileValue
	 *             )? 
	 *             improper+=ImproperAccess?
	 *         )*
	 *     )
	 * </pre>
	 */
	protected void sequence_Head_Life_Named_User_UserBody(ISerializationContext context, User semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     HierarchyLink returns HierarchyLink
	 *
	 * Constraint:
	 *     (parent=[Organization|ElementRef] children+=[Organization|ElementRef] children+=[Organization|ElementRef]*)
	 * </pre>
	 */
	protected void sequence_HierarchyLink(ISerializationContext context, HierarchyLink semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns HrOrganization
	 *     HrOrganizationOnly returns HrOrganization
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             costCenterValue=Text | 
	 *             chartOfAccounts=[ChartOfAccounts|Id]
	 *         )? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_HrOrganizationBody_HrOrganizationOnly_Life_Place(ISerializationContext context, HrOrganization semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Import returns Import
	 *
	 * Constraint:
	 *     path=STRING
	 * </pre>
	 */
	protected void sequence_Import(ISerializationContext context, Import semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, OrgPackage.Literals.IMPORT__PATH) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, OrgPackage.Literals.IMPORT__PATH));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getImportAccess().getPathSTRINGTerminalRuleCall_1_0(), semanticObject.getPath());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ImproperAccess returns ImproperClause
	 *
	 * Constraint:
	 *     (
	 *         (rule=LegalWordOfAccess elements+=[LegalEntity|Id] elements+=[LegalEntity|Id]*) | 
	 *         (rule=SubinventoryWord elements+=[Subinventory|Id] elements+=[Subinventory|Id]*)
	 *     )
	 * </pre>
	 */
	protected void sequence_ImproperAccess(ISerializationContext context, ImproperClause semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns ImproperOrganization
	 *     InBusinessGroup returns ImproperOrganization
	 *     InOperatingUnit returns ImproperOrganization
	 *     ImproperOrganization returns ImproperOrganization
	 *
	 * Constraint:
	 *     (
	 *         rule=ImproperOrganizationWord 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 businessGroup+=[BusinessGroup|Id] | 
	 *                 location=[Location|Id] | 
	 *                 type=Text | 
	 *                 external=ExternalFlag | 
	 *                 alsoHrOrganization=AlsoHrFlag | 
	 *                 sameOrganization=[Organization|ElementRef]
	 *             )? 
	 *             (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *         )+
	 *     )
	 * </pre>
	 */
	protected void sequence_ImproperOrganization_Life_Named_Place(ISerializationContext context, ImproperOrganization semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns InventoryOrganization
	 *     InventoryOnly returns InventoryOrganization
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             code=Text | 
	 *             masterOrganization=[InventoryOrganization|Id] | 
	 *             calendar=Text | 
	 *             costing=CostingWord | 
	 *             costOrganization=[InventoryOrganization|Id] | 
	 *             accounts+=AccountAssignment | 
	 *             mrp=MrpFlag | 
	 *             wip=WipFlag | 
	 *             negativeBalances=NegativeBalancesFlag | 
	 *             locatorControl=LocatorWord | 
	 *             nested+=Subinventory
	 *         )? 
	 *         (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*)? 
	 *         (operatingUnit+=[OperatingUnit|Id] operatingUnit+=[OperatingUnit|Id]*)? 
	 *         (legalEntity+=[LegalEntity|Id] legalEntity+=[LegalEntity|Id]*)? 
	 *         (costCenter+=[CostCenter|Id] costCenter+=[CostCenter|Id]*)? 
	 *         (openTo+=[Responsibility|Id] openTo+=[Responsibility|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_InventoryBody_InventoryOnly_Life_Place(ISerializationContext context, InventoryOrganization semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns Ledger
	 *     LedgerOnly returns Ledger
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             shortName=Text | 
	 *             currency+=Text | 
	 *             calendar+=Text | 
	 *             chartOfAccounts+=[ChartOfAccounts|Id] | 
	 *             retainedEarnings=Text | 
	 *             accountingMethod=Text | 
	 *             primaryLedger=[Ledger|Id] | 
	 *             conversionLevel=LevelWord | 
	 *             mapping=Text | 
	 *             nested+=Ledger
	 *         )? 
	 *         (balancingSegmentValues+=Text balancingSegmentValues+=Text*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_LedgerBody_LedgerOnly_Life(ISerializationContext context, Ledger semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     LegalEntitiesInProfile returns ImproperClause
	 *
	 * Constraint:
	 *     (rule=LegalWordOfProfile elements+=[LegalEntity|Id] elements+=[LegalEntity|Id]*)
	 * </pre>
	 */
	protected void sequence_LegalEntitiesInProfile(ISerializationContext context, ImproperClause semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     LegalEntityAccounting returns ImproperClause
	 *
	 * Constraint:
	 *     (rule=LegalEntityAccountingWord elements+=[Ledger|Id])
	 * </pre>
	 */
	protected void sequence_LegalEntityAccounting(ISerializationContext context, ImproperClause semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns LegalEntity
	 *     LegalEntityOnly returns LegalEntity
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             identifier=Text | 
	 *             balancingSegmentValues+=BalancingSegmentValues | 
	 *             registeredName=Text | 
	 *             registrationNumber=Text | 
	 *             jurisdiction=Text | 
	 *             taxRegistration=Text | 
	 *             country=Text | 
	 *             transacting=TransactingFlag | 
	 *             improper+=LegalEntityAccounting
	 *         )? 
	 *         (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_LegalEntityBody_LegalEntityOnly_Life_Place(ISerializationContext context, LegalEntity semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns Location
	 *     LocationOnly returns Location
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             country=Text | 
	 *             style=Text | 
	 *             city=Text | 
	 *             region=Text | 
	 *             postalCode=Text | 
	 *             telephone=Text | 
	 *             description=Text | 
	 *             businessGroup=[BusinessGroup|Id]
	 *         )? 
	 *         (addressLines+=Text addressLines+=Text*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_Life_LocationBody_LocationOnly(ISerializationContext context, Location semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns Location
	 *     InBusinessGroup returns Location
	 *     Location returns Location
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 country=Text | 
	 *                 style=Text | 
	 *                 city=Text | 
	 *                 region=Text | 
	 *                 postalCode=Text | 
	 *                 telephone=Text | 
	 *                 description=Text | 
	 *                 businessGroup=[BusinessGroup|Id]
	 *             )? 
	 *             (addressLines+=Text addressLines+=Text*)? 
	 *             (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *         )+
	 *     )
	 * </pre>
	 */
	protected void sequence_Life_Location_LocationBody_Named(ISerializationContext context, Location semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns Subinventory
	 *     Subinventory returns Subinventory
	 *
	 * Constraint:
	 *     (
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         (
	 *             (
	 *                 from=Day | 
	 *                 to=Day | 
	 *                 name=Text | 
	 *                 code=Text | 
	 *                 asset=AssetFlag | 
	 *                 quantityTracked=QuantityTrackedFlag | 
	 *                 nettable=NettableFlag | 
	 *                 reservable=ReservableFlag | 
	 *                 locatorControl=LocatorWord | 
	 *                 materialAccount=Text | 
	 *                 expenseAccount=Text
	 *             )? 
	 *             (inventoryOrganization+=[InventoryOrganization|Id] inventoryOrganization+=[InventoryOrganization|Id]*)? 
	 *             (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *         )+
	 *     )
	 * </pre>
	 */
	protected void sequence_Life_Named_SubinventoryBody(ISerializationContext context, Subinventory semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns OperatingUnit
	 *     OperatingUnitOnly returns OperatingUnit
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             businessGroup+=[BusinessGroup|Id] | 
	 *             location=[Location|Id] | 
	 *             type=Text | 
	 *             external=ExternalFlag | 
	 *             alsoHrOrganization=AlsoHrFlag | 
	 *             sameOrganization=[Organization|ElementRef] | 
	 *             shortCode=Text | 
	 *             defaultLegalContext=[LegalEntity|Id] | 
	 *             lineOfBusiness=Text | 
	 *             usable=UsableFlag | 
	 *             improper+=CompanyOnOperatingUnit | 
	 *             nested+=InOperatingUnit
	 *         )? 
	 *         (ledger+=[Ledger|Id] ledger+=[Ledger|Id]*)? 
	 *         (legalEntities+=[LegalEntity|Id] legalEntities+=[LegalEntity|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_Life_OperatingUnitBody_OperatingUnitOnly_Place(ISerializationContext context, OperatingUnit semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns Responsibility
	 *     ResponsibilityOnly returns Responsibility
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             application=Text | 
	 *             key=Text | 
	 *             description=Text | 
	 *             menu=Text | 
	 *             requestGroup=Text | 
	 *             dataGroup=Text | 
	 *             createsOrganizations=CreatesFlag | 
	 *             improper+=ImproperAccess | 
	 *             profiles+=ProfileValue
	 *         )? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_Life_ResponsibilityBody_ResponsibilityOnly(ISerializationContext context, Responsibility semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns Subinventory
	 *     SubinventoryOnly returns Subinventory
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             name=Text | 
	 *             code=Text | 
	 *             asset=AssetFlag | 
	 *             quantityTracked=QuantityTrackedFlag | 
	 *             nettable=NettableFlag | 
	 *             reservable=ReservableFlag | 
	 *             locatorControl=LocatorWord | 
	 *             materialAccount=Text | 
	 *             expenseAccount=Text
	 *         )? 
	 *         (inventoryOrganization+=[InventoryOrganization|Id] inventoryOrganization+=[InventoryOrganization|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_Life_SubinventoryBody_SubinventoryOnly(ISerializationContext context, Subinventory semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns User
	 *     UserOnly returns User
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             from=Day | 
	 *             to=Day | 
	 *             userName=Text | 
	 *             employeeOf=[BusinessGroup|Id] | 
	 *             improper+=ImproperAccess | 
	 *             profiles+=ProfileValue
	 *         )? 
	 *         (responsibilities+=[Responsibility|Id] responsibilities+=[Responsibility|Id]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_Life_UserBody_UserOnly(ISerializationContext context, User semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     LocalName returns LocalName
	 *
	 * Constraint:
	 *     (language=CODE text=STRING)
	 * </pre>
	 */
	protected void sequence_LocalName(ISerializationContext context, LocalName semanticObject) {
		if (errorAcceptor != null) {
			if (transientValues.isValueTransient(semanticObject, OrgPackage.Literals.LOCAL_NAME__LANGUAGE) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, OrgPackage.Literals.LOCAL_NAME__LANGUAGE));
			if (transientValues.isValueTransient(semanticObject, OrgPackage.Literals.LOCAL_NAME__TEXT) == ValueTransient.YES)
				errorAcceptor.accept(diagnosticProvider.createFeatureValueMissing(semanticObject, OrgPackage.Literals.LOCAL_NAME__TEXT));
		}
		SequenceFeeder feeder = createSequencerFeeder(context, semanticObject);
		feeder.accept(grammarAccess.getLocalNameAccess().getLanguageCODETerminalRuleCall_0_0(), semanticObject.getLanguage());
		feeder.accept(grammarAccess.getLocalNameAccess().getTextSTRINGTerminalRuleCall_1_0(), semanticObject.getText());
		feeder.finish();
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns SecurityProfile
	 *     InBusinessGroup returns SecurityProfile
	 *     SecurityProfile returns SecurityProfile
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         global=GlobalFlag? 
	 *         (
	 *             (
	 *                 global=GlobalFlag | 
	 *                 viewAll=ViewAllFlag | 
	 *                 hierarchy=[OrganizationHierarchy|Id] | 
	 *                 top=[Organization|ElementRef] | 
	 *                 includeTop=IncludeTopFlag | 
	 *                 improper+=LegalEntitiesInProfile
	 *             )? 
	 *             (organizations+=[Organization|ElementRef] organizations+=[Organization|ElementRef]*)? 
	 *             (excluded+=[Organization|ElementRef] excluded+=[Organization|ElementRef]*)? 
	 *             (like+=[Template|CODE] like+=[Template|CODE]*)? 
	 *             (businessGroup+=[BusinessGroup|Id] businessGroup+=[BusinessGroup|Id]*)? 
	 *             (organizations+=[OperatingUnit|Id] organizations+=[OperatingUnit|Id]*)?
	 *         )+
	 *     )
	 * </pre>
	 */
	protected void sequence_Named_SecurityProfile_SecurityProfileBody(ISerializationContext context, SecurityProfile semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     SegmentValue returns SegmentValue
	 *
	 * Constraint:
	 *     (id=Id (name=STRING names+=LocalName*)? (enabled=EnabledFlag | parent=ParentFlag | code=Text | from=Day | to=Day)*)
	 * </pre>
	 */
	protected void sequence_Named_SegmentValue(ISerializationContext context, SegmentValue semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Segment returns Segment
	 *
	 * Constraint:
	 *     (id=Id (name=STRING names+=LocalName*)? (qualifiers+=QualifierWord | valueSet=[ValueSet|Id])*)
	 * </pre>
	 */
	protected void sequence_Named_Segment(ISerializationContext context, Segment semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns ValueSet
	 *     ValueSet returns ValueSet
	 *
	 * Constraint:
	 *     (
	 *         origin=OriginWord? 
	 *         id=Id 
	 *         (name=STRING names+=LocalName*)? 
	 *         like+=[Template|CODE]? 
	 *         (format=FormatWord | size=Int | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)*
	 *     )
	 * </pre>
	 */
	protected void sequence_Named_ValueSet_ValueSetBody(ISerializationContext context, ValueSet semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TopElement returns ProfileSettings
	 *     ProfileSettings returns ProfileSettings
	 *
	 * Constraint:
	 *     (application=Text? profiles+=ProfileValue*)
	 * </pre>
	 */
	protected void sequence_ProfileSettings(ISerializationContext context, ProfileSettings semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     ProfileValue returns ProfileValue
	 *
	 * Constraint:
	 *     (profile=ProfileName (text=STRING | text=YesNo | target=[Element|ElementRef]))
	 * </pre>
	 */
	protected void sequence_ProfileValue(ISerializationContext context, ProfileValue semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     RuleSetting returns RuleSetting
	 *
	 * Constraint:
	 *     (((severity=AcceptWord rule=CODE) | (rule=CODE severity=SeverityWord)) (on+=[Element|ElementRef] on+=[Element|ElementRef]*)? reason=STRING?)
	 * </pre>
	 */
	protected void sequence_RuleSetting(ISerializationContext context, RuleSetting semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns SecurityProfile
	 *     SecurityProfileOnly returns SecurityProfile
	 *
	 * Constraint:
	 *     (
	 *         (
	 *             global=GlobalFlag | 
	 *             viewAll=ViewAllFlag | 
	 *             hierarchy=[OrganizationHierarchy|Id] | 
	 *             top=[Organization|ElementRef] | 
	 *             includeTop=IncludeTopFlag | 
	 *             improper+=LegalEntitiesInProfile
	 *         )? 
	 *         (organizations+=[Organization|ElementRef] organizations+=[Organization|ElementRef]*)? 
	 *         (excluded+=[Organization|ElementRef] excluded+=[Organization|ElementRef]*)? 
	 *         (like+=[Template|CODE] like+=[Template|CODE]*)? 
	 *         (businessGroup+=[BusinessGroup|Id] businessGroup+=[BusinessGroup|Id]*)? 
	 *         (organizations+=[OperatingUnit|Id] organizations+=[OperatingUnit|Id]*)?
	 *     )+
	 * </pre>
	 */
	protected void sequence_SecurityProfileBody_SecurityProfileOnly(ISerializationContext context, SecurityProfile semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Setting returns Setting
	 *
	 * Constraint:
	 *     (name=Text values+=Text values+=Text*)
	 * </pre>
	 */
	protected void sequence_Setting(ISerializationContext context, Setting semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     Template returns Template
	 *
	 * Constraint:
	 *     (id=CODE? body=TemplateBody)
	 * </pre>
	 */
	protected void sequence_Template(ISerializationContext context, Template semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     UnderOrganization returns ImproperClause
	 *
	 * Constraint:
	 *     (rule=UnderWord elements+=[Organization|ElementRef])
	 * </pre>
	 */
	protected void sequence_UnderOrganization(ISerializationContext context, ImproperClause semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
	/**
	 * <pre>
	 * Contexts:
	 *     TemplateBody returns ValueSet
	 *     ValueSetOnly returns ValueSet
	 *
	 * Constraint:
	 *     (format=FormatWord | size=Int | uppercase=UppercaseFlag | zeroFilled=ZeroFilledFlag | values+=SegmentValue)*
	 * </pre>
	 */
	protected void sequence_ValueSetBody_ValueSetOnly(ISerializationContext context, ValueSet semanticObject) {
		genericSequencer.createSequence(context, semanticObject);
	}
	
	
}
