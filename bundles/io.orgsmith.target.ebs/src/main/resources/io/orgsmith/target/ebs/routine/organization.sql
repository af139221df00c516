-- SPDX-License-Identifier: EPL-2.0
-- What all HR organizations share.
--: section declare
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  v_org_name          VARCHAR2(240);
  v_org_from          DATE;
  v_org_to            DATE;
  v_org_location      NUMBER;
  v_org_type          VARCHAR2(30);
  v_org_external      VARCHAR2(30);
  v_information1      VARCHAR2(150);
  v_information2      VARCHAR2(150);
  v_information3      VARCHAR2(150);
  v_information4      VARCHAR2(150);
  v_information5      VARCHAR2(150);
  v_information6      VARCHAR2(150);
--: section body
  -- 'Y' enabled, 'N' disabled, null: the organization has no such classification.
  FUNCTION class_state(p_org_id NUMBER, p_class VARCHAR2) RETURN VARCHAR2 IS
    v_enabled VARCHAR2(150);
  BEGIN
    SELECT c.org_information2
      INTO v_enabled
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN NVL(v_enabled, 'N');
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END class_state;

  PROCEDURE find_organization(p_business_group VARCHAR2, p_name VARCHAR2) IS
  BEGIN
    v_business_group_id := business_group_id(p_business_group);
    v_org_id := organization_id(v_business_group_id, p_name);
  END find_organization;

  -- The organization counts as the object only where it has the classification.
  PROCEDURE find_classified(p_business_group VARCHAR2, p_name VARCHAR2, p_class VARCHAR2) IS
  BEGIN
    find_organization(p_business_group, p_name);
    v_id := NULL;
    IF class_state(v_org_id, p_class) IS NOT NULL THEN
      v_id := v_org_id;
    END IF;
  END find_classified;

  PROCEDURE read_organization IS
  BEGIN
    SELECT o.name, o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_org_name, v_org_from, v_org_to, v_org_location, v_org_type, v_org_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
  END read_organization;

  PROCEDURE read_information(p_type VARCHAR2) IS
  BEGIN
    SELECT MAX(org_information1), MAX(org_information2), MAX(org_information3),
           MAX(org_information4), MAX(org_information5), MAX(org_information6)
      INTO v_information1, v_information2, v_information3, v_information4, v_information5, v_information6
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = p_type;
  END read_information;
