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
--: section prove
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'HR_LEGAL') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'HR_LEGAL'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information1) ledger, MAX(org_information2) tax_registration
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Legal Entity Accounting') LOOP
[ledger]      compare_id('set of books', i.ledger, ledger_id(c_ledger), c_ledger);
[taxRegistration]      compare('tax registration', i.tax_registration, ${taxRegistration});
      NULL;
    END LOOP;
--: section actions
  PROCEDURE update_accounting IS
    v_info_id  NUMBER;
    v_info_ovn NUMBER;
  BEGIN
    SELECT org_information_id, object_version_number
      INTO v_info_id, v_info_ovn
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Legal Entity Accounting';
    hr_organization_api.update_org_information(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_info_id
      , p_org_info_type_code => 'Legal Entity Accounting'
[taxRegistration]      , p_org_information2 => ${taxRegistration}
      , p_object_version_number => v_info_ovn);
  END update_accounting;
--: section create
[!location]    stop('a legal entity of 11i needs a location (HR_6612_ORG_LEGAL_NO_LOCATION)');
    create_organization;
    hr_organization_api.create_legal_entity_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'set of books ' || c_ledger)));
[?taxRegistration]    update_accounting;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section update
    -- The set of books is not among what changes: a legal entity keeps it (rule LE001).
    IF class_state(v_org_id, 'HR_LEGAL') = 'N' THEN
      enable_class(v_org_id, 'HR_LEGAL');
    END IF;
    update_organization;
    update_accounting;
[?alsoHrOrganization]    IF ${alsoHrOrganization} = 'Y' THEN
[?alsoHrOrganization]      also_hr_organization;
[?alsoHrOrganization]    END IF;
--: section created
    v_created := class_created(v_org_id, 'HR_LEGAL');
--: section retired
    IF class_state(v_org_id, 'HR_LEGAL') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
--: section retire
    end_organization('HR_LEGAL');
