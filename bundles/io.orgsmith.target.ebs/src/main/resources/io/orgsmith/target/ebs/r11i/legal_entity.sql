-- SPDX-License-Identifier: EPL-2.0
-- Legal entities of 11i: HR organizations with classification HR_LEGAL, whose Legal Entity Accounting names the set of
-- books. HR_ORGANIZATION_API.CREATE_LEGAL_ENTITY_CLASSIF also takes an organization that exists.
--: flexfield Legal Entity Accounting|ORG_INFORMATION1
--: flexfield Legal Entity Accounting|ORG_INFORMATION2|taxRegistration
--: class HR_LEGAL
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_ledger         CONSTANT VARCHAR2(4000) := ${ledger};
--: section find
    find_classified(c_business_group, c_name, 'HR_LEGAL');
--: section prove
    compare('enabled', class_state(v_org_id, 'HR_LEGAL'), 'Y');
--: include part/organization_compare
    read_information('Legal Entity Accounting');
[ledger]    compare_id('set of books', v_information1, ledger_id(c_ledger), c_ledger);
[taxRegistration]    compare('tax registration', v_information2, ${taxRegistration});
--: section create
[!location]    stop('a legal entity of 11i needs a location (HR_6612_ORG_LEGAL_NO_LOCATION)');
--: include part/organization_create
    hr_organization_api.create_legal_entity_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'set of books ' || c_ledger)));
[?taxRegistration]    set_tax_registration(${taxRegistration});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section update
    -- The set of books is not among what changes: a legal entity keeps it (rule LE001).
    enable_if_disabled('HR_LEGAL');
--: include part/organization_update
[taxRegistration]    set_tax_registration(${taxRegistration});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section created
    read_class_creation('HR_LEGAL');
--: section ended
    ended_if(class_state(v_org_id, 'HR_LEGAL') = 'N');
--: section ender
    read_class_ender('HR_LEGAL');
--: section reopen
    open_organization('HR_LEGAL', ${to});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section end
    end_organization('HR_LEGAL');
--: section undo
[?alsoHrOrganization]    undo_hr_organization(${alsoHrOrganization});
--: section query
--: include part/organization_query
