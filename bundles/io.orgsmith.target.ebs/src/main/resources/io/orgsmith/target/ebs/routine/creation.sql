-- SPDX-License-Identifier: EPL-2.0
-- When things were created, and by whom.
--: section declare
  v_created    DATE;
  v_created_by NUMBER;
--: section body
  PROCEDURE read_class_creation(p_class VARCHAR2) IS
  BEGIN
    SELECT MAX(c.creation_date), MAX(c.created_by)
      INTO v_created, v_created_by
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
  END read_class_creation;

  -- Since the given moment, by the user that the scripts work as.
  FUNCTION is_of_run RETURN BOOLEAN IS
  BEGIN
    RETURN v_created >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') AND v_created_by = fnd_global.user_id;
  END is_of_run;

  -- Also takes back that the organization at hand became an HR organization, where the run made it one.
  PROCEDURE undo_hr_organization(p_wanted VARCHAR2) IS
    v_before DATE := v_created;
  BEGIN
    IF p_wanted = 'Y' AND class_state(v_org_id, 'HR_ORG') = 'Y' THEN
      read_class_creation('HR_ORG');
      IF is_of_run THEN
        end_organization('HR_ORG');
      END IF;
      v_created := v_before;
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

  FUNCTION is_created_by_run RETURN BOOLEAN IS
  BEGIN
    IF NOT is_created_since THEN
      RETURN FALSE;
    ELSIF is_of_run THEN
      RETURN TRUE;
    END IF;
    say('SKIP', 'created since then, but not by the user that the scripts work as');
    RETURN FALSE;
  END is_created_by_run;
