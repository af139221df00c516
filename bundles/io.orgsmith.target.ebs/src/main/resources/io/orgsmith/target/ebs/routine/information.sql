-- SPDX-License-Identifier: EPL-2.0
-- Changes to the information types of organizations that find_organization found.
--: section body
  PROCEDURE find_information(p_type VARCHAR2, p_info_id OUT NUMBER, p_ovn OUT NUMBER) IS
  BEGIN
    SELECT i.org_information_id, i.object_version_number
      INTO p_info_id, p_ovn
      FROM hr_organization_information i
     WHERE i.organization_id = v_org_id
       AND i.org_information_context = p_type;
  END find_information;

  -- A new operating unit is usable unless it is said not to be.
  PROCEDURE set_usable(p_usable VARCHAR2) IS
    v_info_id  NUMBER;
    v_info_ovn NUMBER;
  BEGIN
    IF p_usable = 'N' THEN
      find_information('Operating Unit Information', v_info_id, v_info_ovn);
      hr_organization_api.update_org_information(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_org_information_id => v_info_id
        , p_org_info_type_code => 'Operating Unit Information'
        , p_org_information6 => p_usable
        , p_object_version_number => v_info_ovn);
    END IF;
  END set_usable;

[@11i]  PROCEDURE set_tax_registration(p_number VARCHAR2) IS
[@11i]    v_info_id  NUMBER;
[@11i]    v_info_ovn NUMBER;
[@11i]  BEGIN
[@11i]    find_information('Legal Entity Accounting', v_info_id, v_info_ovn);
[@11i]    hr_organization_api.update_org_information(
[@11i]        p_validate => FALSE
[@11i]      , p_effective_date => TRUNC(SYSDATE)
[@11i]      , p_org_information_id => v_info_id
[@11i]      , p_org_info_type_code => 'Legal Entity Accounting'
[@11i]      , p_org_information2 => p_number
[@11i]      , p_object_version_number => v_info_ovn);
[@11i]  END set_tax_registration;
