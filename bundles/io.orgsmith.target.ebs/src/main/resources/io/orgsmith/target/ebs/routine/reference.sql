-- SPDX-License-Identifier: EPL-2.0
-- What objects refer to, by name.
--: section body
  PROCEDURE compare_location(p_attribute VARCHAR2, p_actual NUMBER, p_business_group VARCHAR2, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), location_id(p_business_group, p_code), p_code);
  END compare_location;

  FUNCTION needed_location(p_business_group VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
  BEGIN
    RETURN need(location_id(p_business_group, p_code), 'location ' || p_code);
  END needed_location;

  PROCEDURE compare_structure(p_attribute VARCHAR2, p_actual VARCHAR2, p_flexfield VARCHAR2, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, p_actual, structure_id(p_flexfield, p_code), p_code);
  END compare_structure;

  PROCEDURE compare_inventory_organization(p_attribute VARCHAR2, p_actual NUMBER, p_code VARCHAR2) IS
  BEGIN
    compare_id(p_attribute, TO_CHAR(p_actual), inventory_organization_id(p_code), p_code);
  END compare_inventory_organization;
