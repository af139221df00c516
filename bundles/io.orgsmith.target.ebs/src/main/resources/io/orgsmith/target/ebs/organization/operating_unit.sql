-- SPDX-License-Identifier: EPL-2.0
-- Operating units: an organization, then HR_ORGANIZATION_API.CREATE_OPER_UNIT_CLASSIF, which also takes one that exists.
--: flexfield Operating Unit Information|ORG_INFORMATION2
--: flexfield Operating Unit Information|ORG_INFORMATION3
--: flexfield Operating Unit Information|ORG_INFORMATION5
--: flexfield Operating Unit Information|ORG_INFORMATION6|usable
--: class OPERATING_UNIT
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_ledger         CONSTANT VARCHAR2(4000) := ${ledger};
  c_legal_entity   CONSTANT VARCHAR2(4000) := ${defaultLegalContext};
  c_short_code     CONSTANT VARCHAR2(4000) := ${shortCode};
--: section prove
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'OPERATING_UNIT') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) legal_entity, MAX(org_information3) ledger, MAX(org_information5) short_code,
               MAX(org_information6) usable
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Operating Unit Information') LOOP
[ledger]      compare_id('ledger', i.ledger, ledger_id(c_ledger), c_ledger);
[defaultLegalContext]      compare_id('default legal context', i.legal_entity, legal_entity_id(c_legal_entity), c_legal_entity);
[shortCode]      compare('short code', i.short_code, c_short_code);
[usable]      compare('usable', NVL(i.usable, 'Y'), ${usable});
      NULL;
    END LOOP;
[defaultLegalContext]    compare('default legal context in the ledger',
[defaultLegalContext]      legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
--: section create
    create_organization;
    hr_organization_api.create_oper_unit_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_legal_entity_id => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'ledger ' || c_ledger))
      , p_oper_unit_short_code => c_short_code);
[?usable]    IF ${usable|yes=Y,no=N,=Y} = 'N' THEN
[?usable]      update_information('N');
[?usable]    END IF;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section update
    IF class_state(v_org_id, 'OPERATING_UNIT') = 'N' THEN
      enable_class(v_org_id, 'OPERATING_UNIT');
    END IF;
    update_organization;
    update_information(${usable|yes=Y,no=N,=Y});
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section created
    v_created := class_created(v_org_id, 'OPERATING_UNIT');
--: section retired
    IF class_state(v_org_id, 'OPERATING_UNIT') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
--: section retire
    end_organization('OPERATING_UNIT');
