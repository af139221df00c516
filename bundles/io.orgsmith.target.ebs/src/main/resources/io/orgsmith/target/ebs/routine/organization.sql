-- SPDX-License-Identifier: EPL-2.0
-- What all HR organizations share. The template declares c_business_group and c_name.
--: section declare
  c_from CONSTANT DATE := NVL(${from}, TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
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

  PROCEDURE find_organization IS
  BEGIN
    v_business_group_id := business_group_id(c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
  END find_organization;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
[from]    compare('from', iso(v_from), iso(c_from));
[to]    compare('to', iso(v_to), iso(${to}));
[location]    compare_id('location', TO_CHAR(v_location), location_id(${location:0}, ${location:1}), ${location:1});
[type]    compare('type', v_type, ${type});
[external]    compare('external', v_external, ${external|yes=EXT,no=INT,=INT});
[alsoHrOrganization]    compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), ${alsoHrOrganization});
  END compare_organization;
