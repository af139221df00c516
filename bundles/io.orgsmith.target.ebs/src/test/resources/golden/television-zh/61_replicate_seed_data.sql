-- SPDX-License-Identifier: EPL-2.0
-- 61_replicate_seed_data.sql: Replicate Seed Data for new operating units
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

  FUNCTION named_organization_id(p_business_group VARCHAR2, p_name VARCHAR2) RETURN NUMBER IS
  BEGIN
    RETURN organization_id(business_group_id(p_business_group), p_name);
  END named_organization_id;

  -- Application short name and program short name of a concurrent program, by its American name.
  PROCEDURE find_program(p_name VARCHAR2, p_application OUT VARCHAR2, p_program OUT VARCHAR2) IS
  BEGIN
    SELECT a.application_short_name, p.concurrent_program_name
      INTO p_application, p_program
      FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t, fnd_application a
     WHERE t.user_concurrent_program_name = p_name
       AND t.language = 'US'
       AND p.application_id = t.application_id
       AND p.concurrent_program_id = t.concurrent_program_id
       AND a.application_id = p.application_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RAISE_APPLICATION_ERROR(-20901, 'concurrent program ' || p_name || ' is not registered on this target');
  END find_program;

  -- The last request for that argument that waits, runs or has ended without error; null: none.
  FUNCTION request_id(p_application VARCHAR2, p_program VARCHAR2, p_argument VARCHAR2) RETURN NUMBER IS
    v_last NUMBER;
  BEGIN
    SELECT MAX(r.request_id)
      INTO v_last
      FROM fnd_concurrent_requests r, fnd_concurrent_programs p, fnd_application a
     WHERE a.application_short_name = p_application
       AND p.application_id = a.application_id
       AND p.concurrent_program_name = p_program
       AND r.program_application_id = p.application_id
       AND r.concurrent_program_id = p.concurrent_program_id
       AND r.argument1 = p_argument
       AND r.status_code NOT IN ('E', 'X', 'D');
    RETURN v_last;
  END request_id;

  -- The request waits for the commit that apply.sql does after this file.
  PROCEDURE submit_with_one_argument(p_application VARCHAR2, p_program VARCHAR2, p_argument VARCHAR2) IS
    v_request NUMBER;
  BEGIN
    v_request := fnd_request.submit_request(
        application => p_application
      , program => p_program
      , argument1 => p_argument);
    IF v_request = 0 THEN
      stop('the request was refused: ' || fnd_message.get);
    END IF;
    say('REQUEST', p_program || ' ' || TO_CHAR(v_request));
  END submit_with_one_argument;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create operating-unit:TV (operating unit \5149\534E\96C6\56E2 / \7535\89C6\673A\4E1A\52A1)
  DECLARE
    v_unit_id     NUMBER;
    v_program     VARCHAR2(30);
    v_application VARCHAR2(50);
    PROCEDURE prove IS
    BEGIN
      v_unit_id := named_organization_id(TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
      find_program('Replicate Seed Data', v_application, v_program);
      v_id := request_id(v_application, v_program, TO_CHAR(v_unit_id));
      IF not_there(v_id) THEN RETURN; END IF;
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('OPERATING_UNIT', '\5149\534E\96C6\56E2~\7535\89C6\673A\4E1A\52A1', 'operating-unit:TV');
    prove;
    IF is_to_be_created THEN
      submit_with_one_argument(v_application, v_program, TO_CHAR(need(v_unit_id, 'operating unit ' || TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')))));
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create operating-unit:XRAY (operating unit \5149\534E\96C6\56E2 / X \5149\673A\4E1A\52A1)
  DECLARE
    v_unit_id     NUMBER;
    v_program     VARCHAR2(30);
    v_application VARCHAR2(50);
    PROCEDURE prove IS
    BEGIN
      v_unit_id := named_organization_id(TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('X \5149\673A\4E1A\52A1')));
      find_program('Replicate Seed Data', v_application, v_program);
      v_id := request_id(v_application, v_program, TO_CHAR(v_unit_id));
      IF not_there(v_id) THEN RETURN; END IF;
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('OPERATING_UNIT', '\5149\534E\96C6\56E2~X \5149\673A\4E1A\52A1', 'operating-unit:XRAY');
    prove;
    IF is_to_be_created THEN
      submit_with_one_argument(v_application, v_program, TO_CHAR(need(v_unit_id, 'operating unit ' || TO_CHAR(UNISTR('X \5149\673A\4E1A\52A1')))));
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
  :orgsmith_file := '61_replicate_seed_data.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
