-- SPDX-License-Identifier: EPL-2.0
-- 66_hr_organizations.sql: HR organizations
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
  v_ended_by    NUMBER;
  v_ended_login NUMBER;
  v_failed BOOLEAN := FALSE;
  -- The organization at hand: its business group, itself, its columns and those of one of its information types.
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  v_org_name          VARCHAR2(240);
  v_org_from          DATE;
  v_org_to            DATE;
  v_org_location      NUMBER;
  v_org_type          VARCHAR2(30);
  v_org_external      VARCHAR2(30);

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

  PROCEDURE ended_if(p_ended BOOLEAN) IS
  BEGIN
    IF p_ended THEN
      v_state := 'RETIRED';
    END IF;
  END ended_if;

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

  -- A rollback works as the user of these scripts and without a login; what people ended they have to open.
  FUNCTION is_to_be_reopened RETURN BOOLEAN IS
  BEGIN
    IF v_state = 'RETIRED' AND v_ended_by = fnd_global.user_id AND NVL(v_ended_login, -1) <= 0 THEN
      RETURN TRUE;
    ELSIF v_state = 'RETIRED' THEN
      v_state := 'DIFFERENT';
      v_differences := v_differences || ' Somebody has ended it in a form: open it there if it is wanted again.';
    END IF;
    RETURN FALSE;
  END is_to_be_reopened;

  PROCEDURE confirm_reopened IS
  BEGIN
    IF v_state <> 'OK' THEN
      stop('it had been ended, and opened again it is still ' || v_state || ':' || v_differences || ' ' || c_plan_again);
    END IF;
    say('UPDATED', 'it had been ended and is open again');
  END confirm_reopened;

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

  PROCEDURE enable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.enable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END enable_class;

  -- An organization that was disabled is enabled again.
  PROCEDURE enable_if_disabled(p_class VARCHAR2) IS
  BEGIN
    IF class_state(v_org_id, p_class) = 'N' THEN
      enable_class(v_org_id, p_class);
    END IF;
  END enable_if_disabled;

  -- p_class: null where it is about no classification; p_to: the end that the text wants.
  PROCEDURE open_organization(p_class VARCHAR2, p_to DATE) IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    read_organization;
    IF TRUNC(v_org_to) <= end_day(v_org_from, NULL) THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => p_to
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
    IF p_class IS NOT NULL THEN
      enable_if_disabled(p_class);
    END IF;
  END open_organization;

  PROCEDURE read_class_ender(p_class VARCHAR2) IS
  BEGIN
    SELECT c.last_updated_by, c.last_update_login
      INTO v_ended_by, v_ended_login
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
  END read_class_ender;

  PROCEDURE also_hr_organization(p_wanted VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    IF p_wanted = 'N' THEN
      RETURN;
    END IF;
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      enable_class(v_org_id, 'HR_ORG');
    ELSIF class_state(v_org_id, 'HR_ORG') IS NULL THEN
      hr_organization_api.create_org_classification(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_org_classif_code => 'HR_ORG'
        , p_org_information_id => v_id
        , p_object_version_number => v_ovn);
    END IF;
  END also_hr_organization;

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

  -- One that exists is taken only where the plan declares it elsewhere too (p_adopt = 'Y').
  PROCEDURE create_organization(
      p_business_group VARCHAR2
    , p_name VARCHAR2
    , p_from DATE DEFAULT TO_DATE('1951-01-01','YYYY-MM-DD')
    , p_to DATE DEFAULT NULL
    , p_location_id NUMBER DEFAULT NULL
    , p_type VARCHAR2 DEFAULT NULL
    , p_external VARCHAR2 DEFAULT 'INT'
    , p_adopt VARCHAR2) IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(p_business_group), 'business group ' || p_business_group);
    v_org_id := organization_id(v_business_group_id, p_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => p_from
        , p_name => p_name
        , p_location_id => p_location_id
        , p_date_to => p_to
        , p_internal_external_flag => p_external
        , p_type => p_type
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF p_adopt <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create hr-organization:HR_DEPT (hr organization \5149\534E\96C6\56E2 / \4EBA\529B\8D44\6E90\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
    c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8'));
    PROCEDURE prove IS
    BEGIN
      find_classified(c_business_group, c_name, 'HR_ORG');
      IF not_there(v_id) THEN RETURN; END IF;
      compare('enabled', class_state(v_org_id, 'HR_ORG'), 'Y');
      read_organization;
      compare('from', iso(v_org_from), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
      compare_open(v_org_from, v_org_to);
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('HR_ORGANIZATION', '\5149\534E\96C6\56E2~\4EBA\529B\8D44\6E90\90E8', 'hr-organization:HR_DEPT');
    prove;
    IF v_state = 'DIFFERENT' THEN
      ended_if(class_state(v_org_id, 'HR_ORG') = 'N');
      read_class_ender('HR_ORG');
    END IF;
    IF is_to_be_reopened THEN
      open_organization('HR_ORG', NULL);
      prove;
      confirm_reopened;
    ELSIF is_to_be_created THEN
      create_organization(
          p_business_group => c_business_group
        , p_name => c_name
        , p_from => TO_DATE('2020-01-01','YYYY-MM-DD')
        , p_adopt => 'N');
      also_hr_organization('Y');
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
  :orgsmith_file := '66_hr_organizations.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
