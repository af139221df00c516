-- SPDX-License-Identifier: EPL-2.0
-- 85_user_responsibilities.sql: responsibilities of users
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
  -- The location at hand.
  v_description VARCHAR2(240);

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

  FUNCTION user_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT u.user_id
      INTO v_id
      FROM fnd_user u
     WHERE u.user_name = p_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END user_id;

  -- 'Y' where the user at hand holds the responsibility today.
  FUNCTION holds(p_application VARCHAR2, p_key VARCHAR2) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > GREATEST(SYSDATE, g.start_date));
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END holds;

  -- A script adds it: until then it counts as missing, not as different.
  PROCEDURE compare_held(p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    IF holds(p_application, p_key) = 'N' THEN
      v_state := 'MISSING';
    END IF;
  END compare_held;

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

  -- When a script granted the responsibility that the user at hand holds, as the description of the grant says; null: none
  -- did. The first day and the WHO columns would not tell a script from an administrator.
  FUNCTION granted_at(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_description VARCHAR2(4000);
  BEGIN
    SELECT MAX(g.description)
      INTO v_description
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > GREATEST(SYSDATE, g.start_date))
       AND TRANSLATE(g.description, '012345678', '999999999') = 'Orgsmith 9999-99-99 99:99:99';
    RETURN TO_DATE(SUBSTR(v_description, 10), 'YYYY-MM-DD HH24:MI:SS');
  END granted_at;

  PROCEDURE add_responsibility(p_user VARCHAR2, p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    v_id := need(v_id, 'user ' || p_user);
    IF holds(p_application, p_key) = 'N' THEN
      fnd_user_pkg.addresp(
          username => p_user
        , resp_app => p_application
        , resp_key => p_key
        , security_group => 'STANDARD'
        , description => 'Orgsmith ' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')
        , start_date => TRUNC(SYSDATE)
        , end_date => NULL);
      IF granted_at(p_application, p_key) IS NULL THEN
        say('WARNING', 'EBS keeps no description with ' || p_application || ' ' || p_key || ': rollback.sql leaves it');
      END IF;
    END IF;
  END add_responsibility;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create user:WANG (user WANG)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'WANG';
    PROCEDURE prove IS
    BEGIN
      v_id := user_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_held('PO', 'TV_BUYER');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('USER', 'WANG', 'user:WANG');
    prove;
    IF is_to_be_created THEN
      add_responsibility(c_name, 'PO', 'TV_BUYER');
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
  :orgsmith_file := '85_user_responsibilities.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
