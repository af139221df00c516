-- SPDX-License-Identifier: EPL-2.0
-- The template declares c_legal_entity and c_short_code.
--: section body
  -- The ledger is not among what changes: an operating unit keeps it (rule PLN001).
  PROCEDURE update_information(p_usable VARCHAR2) IS
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
[defaultLegalContext]      , p_org_information2 => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
[shortCode]      , p_org_information5 => c_short_code
[usable]      , p_org_information6 => p_usable
      , p_object_version_number => v_info_ovn);
  END update_information;
