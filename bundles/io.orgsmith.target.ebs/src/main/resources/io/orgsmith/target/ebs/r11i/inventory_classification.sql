-- SPDX-License-Identifier: EPL-2.0
-- Classification INV and its Accounting Information in 11i: the legal entity is an HR organization.
--: values businessGroup name ledger legalEntity operatingUnit
--: flexfield Accounting Information|ORG_INFORMATION1
--: flexfield Accounting Information|ORG_INFORMATION2
--: flexfield Accounting Information|ORG_INFORMATION3
--: class INV
--: together all
--: section declare
  c_business_group CONSTANT VARCHAR2(4000) := ${businessGroup};
  c_name           CONSTANT VARCHAR2(4000) := ${name};
  c_ledger         CONSTANT VARCHAR2(4000) := ${ledger};
  c_legal_group    CONSTANT VARCHAR2(4000) := ${legalEntity:0};
  c_legal_entity   CONSTANT VARCHAR2(4000) := ${legalEntity:1};
  c_unit_group     CONSTANT VARCHAR2(4000) := ${operatingUnit:0};
  c_operating_unit CONSTANT VARCHAR2(4000) := ${operatingUnit:1};
--: section find
    find_classified(c_business_group, c_name, 'INV');
--: section prove
    compare('enabled', class_state(v_org_id, 'INV'), 'Y');
    read_information('Accounting Information');
[ledger]    compare_id('set of books', v_information1, ledger_id(c_ledger), c_ledger);
[legalEntity]    compare_id('legal entity', v_information2, named_organization_id(c_legal_group, c_legal_entity), c_legal_entity);
[operatingUnit]    compare_id('operating unit', v_information3, named_organization_id(c_unit_group, c_operating_unit), c_operating_unit);
[legalEntity]    compare('legal entity in the set of books',
[legalEntity]      legal_entity_in_ledger(named_organization_id(c_legal_group, c_legal_entity), ledger_id(c_ledger)), 'Y');
--: section create
    DECLARE
      v_class_id  NUMBER;
      v_class_ovn NUMBER;
      v_info_id   NUMBER;
      v_info_ovn  NUMBER;
    BEGIN
      hr_organization_api.create_org_class_internal(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => need(v_org_id, 'organization ' || c_name)
        , p_org_classif_code => 'INV'
        , p_org_information_id => v_class_id
        , p_object_version_number => v_class_ovn);
      hr_organization_api.create_org_information(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_org_info_type_code => 'Accounting Information'
        , p_org_information1 => TO_CHAR(need(ledger_id(c_ledger), 'set of books ' || c_ledger))
        , p_org_information2 => TO_CHAR(need(named_organization_id(c_legal_group, c_legal_entity), 'legal entity ' || c_legal_entity))
        , p_org_information3 => TO_CHAR(need(named_organization_id(c_unit_group, c_operating_unit), 'operating unit ' || c_operating_unit))
        , p_org_information_id => v_info_id
        , p_object_version_number => v_info_ovn);
    END;
--: section update
    DECLARE
      v_info_id  NUMBER;
      v_info_ovn NUMBER;
    BEGIN
      enable_if_disabled('INV');
      find_information('Accounting Information', v_info_id, v_info_ovn);
      hr_organization_api.update_org_information(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_org_information_id => v_info_id
        , p_org_info_type_code => 'Accounting Information'
[legalEntity]        , p_org_information2 => TO_CHAR(need(named_organization_id(c_legal_group, c_legal_entity), 'legal entity ' || c_legal_entity))
[operatingUnit]        , p_org_information3 => TO_CHAR(need(named_organization_id(c_unit_group, c_operating_unit), 'operating unit ' || c_operating_unit))
        , p_object_version_number => v_info_ovn);
    END;
--: section created
    read_class_creation('INV');
--: section ended
    ended_if(class_state(v_org_id, 'INV') = 'N');
--: section ender
    read_class_ender('INV');
--: section reopen
    open_organization('INV', NULL);
--: section end
    end_organization('INV');
--: section query
SELECT o.name, c.org_information2 enabled, a.org_information1 ledger_id, a.org_information2 legal_entity_id,
       a.org_information3 operating_unit_id
  FROM hr_all_organization_units o, hr_organization_information c, hr_organization_information a
 WHERE o.name IN (NULL
[*togetherNames]     , ${.}
   )
   AND c.organization_id = o.organization_id
   AND c.org_information_context = 'CLASS'
   AND c.org_information1 = 'INV'
   AND a.organization_id (+) = o.organization_id
   AND a.org_information_context (+) = 'Accounting Information';
