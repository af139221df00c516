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

  FUNCTION is_class_created_since(p_class VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    RETURN class_created(v_org_id, p_class) >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  END is_class_created_since;

  -- Also takes back that the organization at hand became an HR organization, where the run made it one.
  PROCEDURE undo_hr_organization(p_wanted VARCHAR2) IS
  BEGIN
    IF p_wanted = 'Y' AND class_state(v_org_id, 'HR_ORG') = 'Y' AND is_class_created_since('HR_ORG') THEN
      end_organization('HR_ORG');
    END IF;
  END undo_hr_organization;

  FUNCTION is_created_since RETURN BOOLEAN IS
  BEGIN
    IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
      say('SKIP', 'not created since then');
      RETURN FALSE;
    END IF;
    RETURN TRUE;
  END is_created_since;
