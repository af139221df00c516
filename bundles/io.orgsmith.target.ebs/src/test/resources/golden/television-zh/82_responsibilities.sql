-- SPDX-License-Identifier: EPL-2.0
-- 82_responsibilities.sql: responsibilities
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

  -- The day on which what is ended now ends: today, yet not before its first day, nor after an earlier last one.
  FUNCTION end_day(p_from DATE, p_to DATE) RETURN DATE IS
    v_day DATE;
  BEGIN
    v_day := GREATEST(TRUNC(SYSDATE), NVL(p_from, TRUNC(SYSDATE)));
    RETURN LEAST(v_day, NVL(p_to, v_day));
  END end_day;

  PROCEDURE ended_if(p_ended BOOLEAN) IS
  BEGIN
    IF p_ended THEN
      v_state := 'RETIRED';
    END IF;
  END ended_if;

  PROCEDURE ended_if_over(p_from DATE, p_to DATE) IS
  BEGIN
    ended_if(TRUNC(p_to) <= end_day(p_from, NULL));
  END ended_if_over;

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

  -- Available from: as it is; a new one from Oracle Applications (4), which shows forms as well as web pages. Without a
  -- date of its own the interface takes the present moment; a date would be read without its time.
  PROCEDURE load_responsibility(
      p_application VARCHAR2
    , p_key VARCHAR2
    , p_name VARCHAR2
    , p_menu VARCHAR2
    , p_description VARCHAR2 DEFAULT NULL
    , p_request_group VARCHAR2 DEFAULT NULL
    , p_data_group VARCHAR2 DEFAULT 'Standard'
    , p_from DATE DEFAULT TO_DATE('1951-01-01','YYYY-MM-DD')
    , p_to DATE DEFAULT NULL
    , p_data_application VARCHAR2 DEFAULT NULL
    , p_group_application VARCHAR2 DEFAULT NULL) IS
    v_version           VARCHAR2(1);
    v_group_application VARCHAR2(50);
  BEGIN
    -- With an application but without a request group the interface would make an empty group.
    IF p_request_group IS NOT NULL THEN
      v_group_application := NVL(p_group_application, p_application);
    END IF;
    SELECT NVL(MAX(r.version), '4')
      INTO v_version
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    fnd_responsibility_pkg.load_row(
        x_app_short_name => p_application
      , x_resp_key => p_key
      , x_responsibility_name => p_name
      , x_owner => 'SYSADMIN'
      , x_data_group_app_short_name => NVL(p_data_application, p_application)
      , x_data_group_name => p_data_group
      , x_menu_name => p_menu
      , x_start_date => TO_CHAR(p_from, 'YYYY/MM/DD')
      , x_end_date => TO_CHAR(p_to, 'YYYY/MM/DD')
      , x_description => p_description
      , x_group_app_short_name => v_group_application
      , x_request_group_name => p_request_group
      , x_version => v_version
      , x_web_host_name => NULL
      , x_web_agent_name => NULL
      , x_custom_mode => 'FORCE'
      , x_last_update_date => NULL);
  END load_responsibility;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create responsibility:TV_BUYER (responsibility PO / TV_BUYER)
  DECLARE
    c_application CONSTANT VARCHAR2(4000) := 'PO';
    c_resp_key    CONSTANT VARCHAR2(4000) := 'TV_BUYER';
    PROCEDURE prove IS
    BEGIN
      v_id := responsibility_id(c_application, c_resp_key);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR r IN (
          SELECT r.start_date, r.end_date, t.responsibility_name, t.description, m.menu_name, g.request_group_name
            FROM fnd_responsibility r, fnd_application a, fnd_responsibility_tl t, fnd_menus m, fnd_request_groups g
           WHERE a.application_short_name = c_application
             AND r.application_id = a.application_id
             AND r.responsibility_id = v_id
             AND t.application_id = r.application_id
             AND t.responsibility_id = r.responsibility_id
             AND t.language = USERENV('LANG')
             AND m.menu_id = r.menu_id
             AND g.request_group_id (+) = r.request_group_id
             AND g.application_id (+) = r.group_application_id) LOOP
        compare('name', r.responsibility_name, TO_CHAR(UNISTR('\7535\89C6\673A\91C7\8D2D')));
        compare('menu', r.menu_name, 'PO_SUPERUSER_GUI');
        compare('request group', r.request_group_name, 'All Reports');
        compare('from', iso(r.start_date), iso(TO_DATE('2020-01-01','YYYY-MM-DD')));
        compare_open(r.start_date, r.end_date);
      END LOOP;
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('RESPONSIBILITY', 'PO~TV_BUYER', 'responsibility:TV_BUYER');
    prove;
    IF v_state = 'DIFFERENT' THEN
      FOR r IN (
          SELECT r.start_date, r.end_date
            FROM fnd_responsibility r, fnd_application a
           WHERE a.application_short_name = c_application
             AND r.application_id = a.application_id
             AND r.responsibility_id = v_id) LOOP
        ended_if_over(r.start_date, r.end_date);
      END LOOP;
      SELECT r.last_updated_by, r.last_update_login
        INTO v_ended_by, v_ended_login
        FROM fnd_responsibility r, fnd_application a
       WHERE a.application_short_name = c_application
         AND r.application_id = a.application_id
         AND r.responsibility_id = v_id;
    END IF;
    IF is_to_be_reopened THEN
      load_responsibility(
          p_application => c_application
        , p_key => c_resp_key
        , p_name => TO_CHAR(UNISTR('\7535\89C6\673A\91C7\8D2D'))
        , p_request_group => 'All Reports'
        , p_from => TO_DATE('2020-01-01','YYYY-MM-DD')
        , p_menu => 'PO_SUPERUSER_GUI');
      prove;
      confirm_reopened;
    ELSIF is_to_be_created THEN
      load_responsibility(
          p_application => c_application
        , p_key => c_resp_key
        , p_name => TO_CHAR(UNISTR('\7535\89C6\673A\91C7\8D2D'))
        , p_request_group => 'All Reports'
        , p_from => TO_DATE('2020-01-01','YYYY-MM-DD')
        , p_menu => 'PO_SUPERUSER_GUI');
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
  :orgsmith_file := '82_responsibilities.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
