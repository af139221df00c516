-- SPDX-License-Identifier: EPL-2.0
-- 85_user_responsibilities.sql: responsibilities of users
-- For Oracle E-Business Suite 12.2, model sha256:example.
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
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

-- create user WANG (user:WANG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'USER';
  c_key      CONSTANT VARCHAR2(4000) := 'WANG';
  c_fragment CONSTANT VARCHAR2(4000) := 'user:WANG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name CONSTANT VARCHAR2(4000) := 'WANG';
  v_id NUMBER;

  -- One line of the spool.
  PROCEDURE tell(p_line VARCHAR2) IS
  BEGIN
    DBMS_OUTPUT.PUT_LINE(p_line);
  END tell;

  PROCEDURE say(p_outcome VARCHAR2, p_detail VARCHAR2) IS
  BEGIN
    tell(p_outcome || '|' || c_kind || '|' || c_key || '|' || c_fragment || '|'
      || REPLACE(ASCIISTR(SUBSTR(p_detail, 1, 1000)), CHR(10), ' '));
  END say;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

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

  -- 'Y' where the user holds the responsibility today.
  FUNCTION holds(p_user_id NUMBER, p_application VARCHAR2, p_key VARCHAR2) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = p_user_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND NVL(g.end_date, SYSDATE + 1) > SYSDATE;
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END holds;

  PROCEDURE compare_held(p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    IF holds(v_id, p_application, p_key) = 'N' THEN
      v_state := 'MISSING';
    END IF;
  END compare_held;

  -- The day from which the user holds the responsibility; null where it is not held.
  FUNCTION held_from(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_from DATE;
  BEGIN
    SELECT MAX(g.start_date)
      INTO v_from
      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND NVL(g.end_date, SYSDATE + 1) > SYSDATE;
    RETURN v_from;
  END held_from;

  PROCEDURE add_responsibility(p_application VARCHAR2, p_key VARCHAR2) IS
    v_user_id NUMBER;
  BEGIN
    v_user_id := need(v_id, 'user ' || c_name);
    IF holds(v_user_id, p_application, p_key) = 'N' THEN
      fnd_user_pkg.addresp(
          username => c_name
        , resp_app => p_application
        , resp_key => p_key
        , security_group => 'STANDARD'
        , description => NULL
        , start_date => TRUNC(SYSDATE)
        , end_date => NULL);
    END IF;
  END add_responsibility;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := user_id(c_name);
    found;
    compare_held('PO', 'TV_BUYER');
  END prove;

  PROCEDURE create_it IS
  BEGIN
    add_responsibility('PO', 'TV_BUYER');
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

BEGIN
  :orgsmith_file := '85_user_responsibilities.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
