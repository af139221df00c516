-- SPDX-License-Identifier: EPL-2.0
-- When things were created.
--: section declare
  v_created DATE;
--: section body
  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_on DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_on
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_on;
  END class_created;

  FUNCTION is_created_since RETURN BOOLEAN IS
  BEGIN
    IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
      say('SKIP', 'not created since then');
      RETURN FALSE;
    END IF;
    RETURN TRUE;
  END is_created_since;
