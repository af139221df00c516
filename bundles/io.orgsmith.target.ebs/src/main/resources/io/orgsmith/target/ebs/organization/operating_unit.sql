-- SPDX-License-Identifier: EPL-2.0
-- Operating units: an organization, then HR_ORGANIZATION_API.CREATE_OPER_UNIT_CLASSIF, which also takes one that exists.
--: flexfield Operating Unit Information|ORG_INFORMATION2
--: flexfield Operating Unit Information|ORG_INFORMATION3
--: flexfield Operating Unit Information|ORG_INFORMATION5
--: flexfield Operating Unit Information|ORG_INFORMATION6|usable
--: renames 12.1
--: renames 12.2
--: class OPERATING_UNIT
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_ledger         CONSTANT VARCHAR2(4000) := ${ledger};
  c_legal_entity   CONSTANT VARCHAR2(4000) := ${defaultLegalContext};
  c_short_code     CONSTANT VARCHAR2(4000) := ${shortCode};
--: section find
    find_classified(c_business_group, c_name, 'OPERATING_UNIT');
--: section prove
    compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
--: include part/organization_compare
    read_information('Operating Unit Information');
[ledger]    compare_id('ledger', v_information3, ledger_id(c_ledger), c_ledger);
[defaultLegalContext]    compare_id('default legal context', v_information2, legal_entity_id(c_legal_entity), c_legal_entity);
[shortCode]    compare('short code', v_information5, c_short_code);
[usable]    compare('usable', NVL(v_information6, 'Y'), ${usable});
[defaultLegalContext]    compare('default legal context in the ledger',
[defaultLegalContext]      legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
--: section create
--: include part/organization_create
    hr_organization_api.create_oper_unit_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_legal_entity_id => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'ledger ' || c_ledger))
      , p_oper_unit_short_code => c_short_code);
[?usable]    set_usable(${usable|yes=Y,no=N,=Y});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section former
    find_former(${formerly}, 'OPERATING_UNIT');
--: section update
    enable_if_disabled('OPERATING_UNIT');
--: include part/organization_update
    -- The ledger is not among what changes: an operating unit keeps it (rule PLN001).
    DECLARE
      v_info_id  NUMBER;
      v_info_ovn NUMBER;
    BEGIN
      find_information('Operating Unit Information', v_info_id, v_info_ovn);
      hr_organization_api.update_org_information(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_org_information_id => v_info_id
        , p_org_info_type_code => 'Operating Unit Information'
[defaultLegalContext]        , p_org_information2 => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
[shortCode]        , p_org_information5 => c_short_code
[usable]        , p_org_information6 => ${usable|yes=Y,no=N,=Y}
        , p_object_version_number => v_info_ovn);
    END;
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section created
    read_class_creation('OPERATING_UNIT');
--: section ended
    ended_if(class_state(v_org_id, 'OPERATING_UNIT') = 'N');
--: section ender
    read_class_ender('OPERATING_UNIT');
--: section reopen
    open_organization('OPERATING_UNIT', ${to});
[?alsoHrOrganization]    also_hr_organization(${alsoHrOrganization});
--: section end
    end_organization('OPERATING_UNIT');
--: section undo
[?alsoHrOrganization]    undo_hr_organization(${alsoHrOrganization});
--: section query
--: include part/organization_query
