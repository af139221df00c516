-- SPDX-License-Identifier: EPL-2.0
-- 30_business_groups.sql: business groups
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
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
  -- The object at hand, its id, and what its proof found.
  v_kind        VARCHAR2(30);
  v_key         VARCHAR2(4000);
  v_fragment    VARCHAR2(4000);
  v_id          NUMBER;
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  -- What to do when the ground has moved.
  c_plan_again CONSTANT VARCHAR2(200) := 'Plan against this database and generate again: what differs is a step then';
  v_failed BOOLEAN := FALSE;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_org_id            NUMBER;
  v_org_name          VARCHAR2(240);
  v_org_from          DATE;
  v_org_to            DATE;
  v_org_location      NUMBER;
  v_org_type          VARCHAR2(30);
  v_org_external      VARCHAR2(30);

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || v_kind || '|' || v_key || '|' || v_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(v_kind || ' ' || v_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION is_to_be_created RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'OK' THEN
      say('SKIP', NULL);
    ELSIF v_state = 'DIFFERENT' THEN
      stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences || ' ' || c_plan_again);
    END IF;
    RETURN v_state = 'MISSING';
  END is_to_be_created;

  -- After the API call and one more proof.
  PROCEDURE confirm(p_outcome VARCHAR2) IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say(p_outcome, NULL);
  END confirm;

  -- The day on which what is ended now ends: today, yet not before its first day, nor after an earlier last one.
  FUNCTION end_day(p_from DATE, p_to DATE) RETURN DATE IS
    v_day DATE;
  BEGIN
    v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));
    RETURN LEAST(v_day, NVL(p_to, v_day));
  END end_day;

  -- A difference also where the text states no end: what it wants has ended.
  PROCEDURE compare_open(p_from DATE, p_to DATE) IS
  BEGIN
    IF TRUNC(p_to) <= end_day(p_from, NULL) THEN
      differ('to', iso(p_to), NULL);
    END IF;
  END compare_open;

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

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- In a dry run what a step needs may be missing (-20908) because a step by hand is still to be taken.
  FUNCTION is_passed_over(p_code NUMBER, p_error VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    IF :orgsmith_dry = 'Y' AND p_code = -20908 THEN
      ROLLBACK TO SAVEPOINT orgsmith_step;
      say('WAITS', p_error);
    ELSE
      tell_failure(p_error);
      v_failed := :orgsmith_dry <> 'Y';
    END IF;
    count_missing;
    RETURN :orgsmith_dry = 'Y';
  END is_passed_over;

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

  -- Stops as well; a dry run knows by the number that a step by hand may bring what is missing.
  PROCEDURE wait_for(p_what VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20908, SUBSTR(v_kind || ' ' || v_key || ': ' || p_what
      || ' does not exist; it has to be set up before', 1, 2000));
  END wait_for;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      wait_for(p_what);
    END IF;
    RETURN p_id;
  END need;

  -- A key flexfield structure, by the flexfield's code (JOB, GRD, POS, GRP, COST) and the structure's.
  FUNCTION structure_id(p_flexfield VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.id_flex_code = p_flexfield
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END structure_id;

  -- The structure's id as the API wants it, as text; null where no code is given.
  FUNCTION needed_structure(p_flexfield VARCHAR2, p_code VARCHAR2) RETURN VARCHAR2 IS
  BEGIN
    IF p_code IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN TO_CHAR(need(structure_id(p_flexfield, p_code), 'flexfield structure ' || p_flexfield || ' ' || p_code));
  END needed_structure;

  -- p_id: the id found for p_name; not found is a difference even where the database holds none.
  PROCEDURE compare_id(p_attribute VARCHAR2, p_actual VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
  BEGIN
    IF p_name IS NOT NULL AND p_id IS NULL THEN
      differ(p_attribute, p_actual, p_name || ' (which does not exist)');
    ELSIF p_actual = TO_CHAR(p_id) OR (p_actual IS NULL AND p_id IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, 'id ' || p_actual, 'id ' || TO_CHAR(p_id) || ' of ' || p_name);
    END IF;
  END compare_id;

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

  PROCEDURE read_organization IS
  BEGIN
    SELECT o.name, o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_org_name, v_org_from, v_org_to, v_org_location, v_org_type, v_org_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
  END read_organization;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create business-group:GH (business group \5149\534E\96C6\56E2)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
    c_employee_numbers  CONSTANT VARCHAR2(1) := 'A';
    c_applicant_numbers CONSTANT VARCHAR2(1) := 'A';
    c_worker_numbers    CONSTANT VARCHAR2(1) := NULL;
    PROCEDURE prove IS
    BEGIN
      v_id := business_group_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      v_org_id := v_id;
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare_open(v_org_from, v_org_to);
      compare_location('location', v_org_location, NULL, TO_CHAR(UNISTR('\5317\4EAC\603B\90E8')));
      FOR i IN (
          SELECT MAX(org_information1) i1, MAX(org_information2) i2, MAX(org_information3) i3, MAX(org_information4) i4,
                 MAX(org_information5) i5, MAX(org_information6) i6, MAX(org_information7) i7, MAX(org_information8) i8,
                 MAX(org_information9) i9, MAX(org_information10) i10, MAX(org_information16) i16
            FROM hr_organization_information
           WHERE organization_id = v_id
             AND org_information_context = 'Business Group Information') LOOP
        compare('short name', i.i1, 'GH');
        compare('employee numbers', i.i2, c_employee_numbers);
        compare('applicant numbers', i.i3, c_applicant_numbers);
        compare_structure('grade structure', i.i4, 'GRD', 'GH_GRADE');
        compare_structure('people group structure', i.i5, 'GRP', 'GH_GROUP');
        compare_structure('job structure', i.i6, 'JOB', 'GH_JOB');
        compare_structure('cost allocation structure', i.i7, 'COST', 'GH_COST');
        compare_structure('position structure', i.i8, 'POS', 'GH_POSITION');
        compare('legislation', i.i9, 'CN');
        compare('currency', i.i10, 'CNY');
      END LOOP;
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('BUSINESS_GROUP', '\5149\534E\96C6\56E2', 'business-group:GH');
    prove;
    IF is_to_be_created THEN
      DECLARE
        v_ovn NUMBER;
      BEGIN
        hr_organization_api.create_business_group(
            p_validate => FALSE
          , p_effective_date => TRUNC(SYSDATE)
          , p_date_from => c_from
          , p_name => c_name
          , p_type => NULL
          , p_internal_external_flag => 'INT'
          , p_location_id => needed_location(NULL, TO_CHAR(UNISTR('\5317\4EAC\603B\90E8')))
          , p_short_name => 'GH'
          , p_emp_gen_method => c_employee_numbers
          , p_app_gen_method => c_applicant_numbers
          , p_cwk_gen_method => c_worker_numbers
          , p_grade_flex_id => needed_structure('GRD', 'GH_GRADE')
          , p_group_flex_id => needed_structure('GRP', 'GH_GROUP')
          , p_job_flex_id => needed_structure('JOB', 'GH_JOB')
          , p_cost_flex_id => needed_structure('COST', 'GH_COST')
          , p_position_flex_id => needed_structure('POS', 'GH_POSITION')
          , p_legislation_code => 'CN'
          , p_currency_code => 'CNY'
          , p_fiscal_year_start => NULL
          , p_min_work_age => NULL
          , p_max_work_age => NULL
          , p_sec_group_id => NULL
          , p_competence_flex_id => NULL
          , p_organization_id => v_id
          , p_object_version_number => v_ovn);
        IF security_profile_id(c_name) IS NULL THEN
          say('WARNING', 'EBS has made no view-all security profile of this name; profile values that need it will stop');
        END IF;
      END;
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '30_business_groups.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
