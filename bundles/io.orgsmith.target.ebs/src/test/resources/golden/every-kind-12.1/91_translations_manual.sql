-- SPDX-License-Identifier: EPL-2.0
-- 91_translations_manual.sql: names in further languages that no API sets
-- For Oracle E-Business Suite 12.1, model -.
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

  -- p_business_group: null for a global location.
  FUNCTION location_id(p_business_group VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_group_id NUMBER;
    v_id NUMBER;
  BEGIN
    IF p_business_group IS NOT NULL THEN
      v_group_id := business_group_id(p_business_group);
      IF v_group_id IS NULL THEN
        RETURN NULL;
      END IF;
    END IF;
    SELECT l.location_id
      INTO v_id
      FROM hr_locations_all l
     WHERE l.location_code = p_code
       AND NVL(l.business_group_id, -1) = NVL(v_group_id, -1);
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END location_id;

  FUNCTION responsibility_id(p_application VARCHAR2, p_key VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT r.responsibility_id
      INTO v_id
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END responsibility_id;

  FUNCTION value_set_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.flex_value_set_id
      INTO v_id
      FROM fnd_flex_value_sets s
     WHERE s.flex_value_set_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END value_set_id;

  FUNCTION segment_value_id(p_value_set_id NUMBER, p_value VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT MAX(v.flex_value_id)
      INTO v_id
      FROM fnd_flex_values v
     WHERE v.flex_value_set_id = p_value_set_id
       AND v.flex_value = p_value
       AND v.parent_flex_value_low IS NULL;
    RETURN v_id;
  END segment_value_id;

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

  -- The EBS code (US, ZHS) of an installed language, given that code or an ISO code (en, zh); null: not installed.
  FUNCTION installed_language(p_language VARCHAR2) RETURN VARCHAR2 IS
    v_code VARCHAR2(4);
  BEGIN
    SELECT l.language_code
      INTO v_code
      FROM fnd_languages l
     WHERE l.installed_flag IN ('B', 'I')
       AND (l.language_code = UPPER(p_language) OR UPPER(l.iso_language) = UPPER(p_language));
    RETURN v_code;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
    WHEN TOO_MANY_ROWS THEN
      RAISE_APPLICATION_ERROR(-20901, 'language ' || p_language || ' is installed more than once; use the EBS code');
  END installed_language;

  FUNCTION is_installed(p_language VARCHAR2, p_code OUT VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    p_code := installed_language(p_language);
    IF p_code IS NULL THEN
      say('WARNING', 'language ' || p_language || ' is not installed; its name is left out');
    END IF;
    RETURN p_code IS NOT NULL;
  END is_installed;

  PROCEDURE compare_location_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.location_code)
        INTO v_name
        FROM hr_locations_all_tl t
       WHERE t.location_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_location_name;

  PROCEDURE compare_segment_value_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.description)
        INTO v_name
        FROM fnd_flex_values_tl t
       WHERE t.flex_value_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_segment_value_name;

  PROCEDURE compare_responsibility_name(p_application VARCHAR2, p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      SELECT MAX(t.responsibility_name)
        INTO v_name
        FROM fnd_responsibility_tl t, fnd_application a
       WHERE a.application_short_name = p_application
         AND t.application_id = a.application_id
         AND t.responsibility_id = v_id
         AND t.language = v_code;
      compare('name in ' || v_code, v_name, p_name);
    END IF;
  END compare_responsibility_name;
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual HT (segment value HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := segment_value_id(value_set_id('HT'), 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_segment_value_name('en', 'HT');
    END prove;
  BEGIN
    about('SEGMENT_VALUE', 'HT~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 18: Segment value: descriptions in further languages: HT / HT');
      tell('Go to: General Ledger > Setup > Financials > Flexfields > Validation > Values >');
      tell('      query it > View > Translations');
      tell('    Name in en = HT');
    END IF;
  END;

  -- manual HT (location HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := location_id(NULL, 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_location_name('en', 'HT');
    END prove;
  BEGIN
    about('LOCATION', '~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 19: Location: names in further languages: HT');
      tell('Go to: HRMS Manager > Work Structures > Location > query it > View >');
      tell('      Translations');
      tell('    Name in en = HT');
    END IF;
  END;

  -- manual HT (location HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := location_id('HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_location_name('en', 'HT');
    END prove;
  BEGIN
    about('LOCATION', 'HT~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 19: Location: names in further languages: HT / HT');
      tell('Go to: HRMS Manager > Work Structures > Location > query it > View >');
      tell('      Translations');
      tell('    Name in en = HT');
    END IF;
  END;

  -- manual HT (responsibility HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := responsibility_id('HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_responsibility_name('HT', 'en', 'HT');
    END prove;
  BEGIN
    about('RESPONSIBILITY', 'HT~HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 20: Responsibility: names in further languages: HT / HT');
      tell('Go to: System Administrator > Security > Responsibility > Define > query it >');
      tell('      View > Translations');
      tell('    Name in en = HT');
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '91_translations_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
