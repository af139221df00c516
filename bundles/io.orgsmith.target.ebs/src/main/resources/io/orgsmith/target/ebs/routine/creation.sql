-- SPDX-License-Identifier: EPL-2.0
-- When things were created.
--: section body
  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_created DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_created
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_created;
  END class_created;
