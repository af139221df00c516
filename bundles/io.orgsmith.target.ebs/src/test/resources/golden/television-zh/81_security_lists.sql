-- SPDX-License-Identifier: EPL-2.0
-- 81_security_lists.sql: Security List Maintenance
-- For Oracle E-Business Suite 12.2, model -.
-- apply.sql runs it and commits after it. Alone it commits nothing, but SQL*Plus does on EXIT: COMMIT or ROLLBACK first.
SET DEFINE OFF
SET SQLBLANKLINES ON
SET ECHO OFF
SET VERIFY OFF
SET FEEDBACK OFF
SET TIMING OFF
SET ESCAPE OFF
SET AUTOCOMMIT OFF
SET TAB OFF
SET TRIMSPOOL ON
SET LINESIZE 32767
SET SERVEROUTPUT ON SIZE UNLIMITED FORMAT WRAPPED
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
WHENEVER OSERROR EXIT FAILURE ROLLBACK

VARIABLE orgsmith_file VARCHAR2(100)
VARIABLE orgsmith_missing NUMBER
VARIABLE orgsmith_dry VARCHAR2(1)
DECLARE
  v_module VARCHAR2(64);
  v_action VARCHAR2(64);
BEGIN
  DBMS_APPLICATION_INFO.READ_MODULE(v_module, v_action);
  :orgsmith_missing := 0;
  :orgsmith_dry := 'N';
  IF v_action = 'dry-run.sql' THEN
    :orgsmith_dry := 'Y';
  END IF;
END;
/
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

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

DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  v_failed BOOLEAN := FALSE;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  -- Begins with an object: its kind, its names and its id in the text.
  PROCEDURE about(p_kind VARCHAR2, p_key VARCHAR2, p_fragment VARCHAR2) IS
  BEGIN
    v_kind := p_kind;
    v_key := p_key;
    v_fragment := p_fragment;
    v_id := NULL;
    v_state := NULL;
    v_differences := NULL;
  END about;

  -- Begins a proof: what was not found is missing, what was found is taken to be right until something differs.
  FUNCTION not_there(p_id NUMBER) RETURN BOOLEAN IS
  BEGIN
    v_differences := NULL;
    IF p_id IS NULL THEN
      v_state := 'MISSING';
    ELSE
      v_state := 'OK';
    END IF;
    RETURN p_id IS NULL;
  END not_there;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- A step by hand that is still to be taken.
  FUNCTION is_open RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSE
      say('MANUAL', v_state || v_differences);
    END IF;
    RETURN v_state <> 'OK';
  END is_open;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
      say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    END IF;
  END tell_failure;

  FUNCTION business_group_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o, hr_organization_information c
     WHERE o.name = p_name
       AND o.business_group_id = o.organization_id
       AND c.organization_id = o.organization_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = 'HR_BG'
       AND c.org_information2 = 'Y';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END business_group_id;

  FUNCTION organization_id(p_business_group_id NUMBER, p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT o.organization_id
      INTO v_id
      FROM hr_all_organization_units o
     WHERE o.name = p_name
       AND o.business_group_id = p_business_group_id;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END organization_id;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- p_first, p_second: the business names of that kind; a legal entity is no HR organization in R12.
  FUNCTION any_organization_id(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_kind = 'BUSINESS_GROUP' THEN
      RETURN business_group_id(p_first);
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN inventory_organization_id(p_first);
    ELSIF p_kind IS NULL OR p_kind = 'LEGAL_ENTITY' THEN
      RETURN NULL;
    END IF;
    RETURN organization_id(business_group_id(p_first), p_second);
  END any_organization_id;

  FUNCTION security_profile_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.security_profile_id
      INTO v_id
      FROM per_security_profiles p
     WHERE p.security_profile_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END security_profile_id;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  PROCEDURE compare_listed(p_listed VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_organization_list l
     WHERE l.security_profile_id = v_id
       AND l.organization_id = p_id;
    IF v_count = 0 AND p_listed = 'Y' THEN
      differ('computed list', NULL, p_name);
    ELSIF v_count > 0 AND p_listed = 'N' THEN
      differ('computed list', p_name, NULL);
    END IF;
  END compare_listed;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual security-profile:TV_ONLY (security profile TV_ONLY)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'TV_ONLY';
    PROCEDURE prove IS
    BEGIN
      v_id := security_profile_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_listed('Y', any_organization_id('OPERATING_UNIT', TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'))), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
    END prove;
  BEGIN
    about('SECURITY_PROFILE', 'TV_ONLY', 'security-profile:TV_ONLY');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 7\FF1A\5B89\5168\6027\914D\7F6E\6587\4EF6\FF1A\5DF2\8BA1\7B97\7684'))
        || TO_CHAR(UNISTR('\7EC4\7EC7\5217\8868\FF1ATV_ONLY')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1AHRMS \7ECF\7406 > \6D41\7A0B\548C\62A5\8868 > '))
        || TO_CHAR(UNISTR('\63D0\4EA4\6D41\7A0B\548C\62A5\8868 > \5B89\5168\6027\5217\8868\7EF4\62A4\FF08Security '))
        || TO_CHAR(UNISTR('List Maintenance\FF09')));
      tell(TO_CHAR(UNISTR('    \7EC4\7EC7 = \5149\534E\96C6\56E2 / \7535\89C6\673A\4E1A\52A1')));
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '81_security_lists.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
