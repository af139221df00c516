-- SPDX-License-Identifier: EPL-2.0
-- Operating units of 11i: the legal entity is an HR organization; no short code, no usable flag.
--: flexfield Operating Unit Information|ORG_INFORMATION2
--: flexfield Operating Unit Information|ORG_INFORMATION3
--: class OPERATING_UNIT
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${key:0};
  c_name           CONSTANT VARCHAR2(4000) := ${key:1};
  c_ledger         CONSTANT VARCHAR2(4000) := ${ledger};
  c_legal_entity   CONSTANT VARCHAR2(4000) := ${defaultLegalContext:1};
--: section procedures
  FUNCTION legal_organization RETURN NUMBER IS
  BEGIN
    RETURN organization_id(business_group_id(${defaultLegalContext:0}), c_legal_entity);
  END legal_organization;
--: section prove
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'OPERATING_UNIT') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) legal_entity, MAX(org_information3) ledger
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Operating Unit Information') LOOP
[ledger]      compare_id('set of books', i.ledger, ledger_id(c_ledger), c_ledger);
[defaultLegalContext]      compare_id('legal entity', i.legal_entity, legal_organization, c_legal_entity);
      NULL;
    END LOOP;
[defaultLegalContext]    compare('legal entity in the set of books',
[defaultLegalContext]      legal_entity_in_ledger(legal_organization, ledger_id(c_ledger)), 'Y');
--: section actions
  PROCEDURE update_information IS
    v_info_id  NUMBER;
    v_info_ovn NUMBER;
  BEGIN
    SELECT org_information_id, object_version_number
      INTO v_info_id, v_info_ovn
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Operating Unit Information';
    hr_organization_api.update_org_information(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_info_id
      , p_org_info_type_code => 'Operating Unit Information'
[defaultLegalContext]      , p_org_information2 => TO_CHAR(need(legal_organization, 'legal entity ' || c_legal_entity))
      , p_object_version_number => v_info_ovn);
  END update_information;
--: section create
    create_organization;
    hr_organization_api.create_oper_unit_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_legal_entity_id => TO_CHAR(need(legal_organization, 'legal entity ' || c_legal_entity))
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'set of books ' || c_ledger)));
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section update
    IF class_state(v_org_id, 'OPERATING_UNIT') = 'N' THEN
      enable_class(v_org_id, 'OPERATING_UNIT');
    END IF;
    update_organization;
    update_information;
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
