-- SPDX-License-Identifier: EPL-2.0
-- Security List Maintenance: until it has run, new and changed profiles reach nothing (rule MO006).
--: section body
DECLARE
  v_request NUMBER;
  v_changed DATE;
  v_since   NUMBER;
  v_number  NUMBER := 0;
  v_known   VARCHAR2(1) := 'Y';
BEGIN
  -- The registered parameters have to be those that the arguments below are for: date, scope, business group, profile, who.
  FOR p IN (
      SELECT u.end_user_column_name
        FROM fnd_descr_flex_col_usage_vl u
       WHERE u.descriptive_flexfield_name = '$SRS$.PERSLM'
         AND u.enabled_flag = 'Y'
       ORDER BY u.column_seq_num) LOOP
    v_number := v_number + 1;
    DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|PERSLM||parameter ' || TO_CHAR(v_number) || ' ' || ASCIISTR(p.end_user_column_name));
    IF v_number = 1 AND UPPER(p.end_user_column_name) NOT LIKE '%DATE%'
        OR v_number = 4 AND UPPER(p.end_user_column_name) NOT LIKE '%PROFILE%' THEN
      v_known := 'N';
    END IF;
  END LOOP;
  SELECT MAX(c.last_update_date)
    INTO v_changed
    FROM (
      SELECT MAX(p.last_update_date) last_update_date FROM per_security_profiles p
      UNION ALL
      SELECT MAX(s.last_update_date) FROM per_security_organizations s
      UNION ALL
      SELECT MAX(e.last_update_date) FROM per_org_structure_elements e
      UNION ALL
      SELECT MAX(o.last_update_date) FROM hr_all_organization_units o
    ) c;
  SELECT COUNT(*)
    INTO v_since
    FROM fnd_concurrent_requests r, fnd_concurrent_programs p, fnd_application a
   WHERE a.application_short_name = 'PER'
     AND p.application_id = a.application_id
     AND p.concurrent_program_name = 'PERSLM'
     AND r.program_application_id = p.application_id
     AND r.concurrent_program_id = p.concurrent_program_id
     AND r.request_date >= v_changed
     AND r.status_code NOT IN ('E', 'X', 'D');
  IF v_since > 0 THEN
    DBMS_OUTPUT.PUT_LINE('NOTE|REQUEST|PERSLM||requested since the last change of an organization or a profile');
  ELSIF v_number < 5 OR v_known = 'N' THEN
    DBMS_OUTPUT.PUT_LINE('WARNING|REQUEST|PERSLM||not as expected here: run Security List Maintenance by hand, all profiles');
  ELSE
    -- An argument left out would be CHR(0), which ends the list: the third and fourth are NULL on purpose.
    v_request := fnd_request.submit_request(
        application => 'PER'
      , program => 'PERSLM'
      , argument1 => fnd_date.date_to_canonical(TRUNC(SYSDATE))
      , argument2 => 'ALL_PROFILES'
      , argument3 => NULL
      , argument4 => NULL
      , argument5 => 'ALL');
    IF v_request = 0 THEN
      RAISE_APPLICATION_ERROR(-20901, 'Security List Maintenance was refused: ' || fnd_message.get);
    END IF;
    DBMS_OUTPUT.PUT_LINE('REQUEST|SECURITY_PROFILE|PERSLM||' || TO_CHAR(v_request));
  END IF;
END;
/
