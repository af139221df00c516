-- SPDX-License-Identifier: EPL-2.0
-- 10_value_sets_manual.sql: value sets
-- For Oracle E-Business Suite 11i, model -.
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
SET SERVEROUTPUT ON SIZE 1000000 FORMAT WRAPPED
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

  -- One line of the spool. DBMS_OUTPUT takes 255 bytes before 10gR2: a backslash at the end says that the line goes on.
  PROCEDURE tell(p_line VARCHAR2) IS
    v_rest  VARCHAR2(32767) := p_line;
    v_piece NUMBER := 240;
  BEGIN
    IF LENGTHB(p_line) > LENGTH(p_line) THEN
      v_piece := 80;
    END IF;
    WHILE LENGTH(v_rest) > v_piece LOOP
      DBMS_OUTPUT.PUT_LINE(SUBSTR(v_rest, 1, v_piece) || '\');
      v_rest := SUBSTR(v_rest, v_piece + 1);
    END LOOP;
    DBMS_OUTPUT.PUT_LINE(v_rest);
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

  PROCEDURE count_missing IS
  BEGIN
    :orgsmith_missing := :orgsmith_missing + 1;
  END count_missing;

  -- Once, where it happened: further out there is nothing to add.
  PROCEDURE tell_failure(p_error VARCHAR2) IS
  BEGIN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    IF NOT v_failed THEN
      v_failed := TRUE;
      say('ERROR', p_error);
    END IF;
  END tell_failure;

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
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual HT (value set HT)
  DECLARE
    c_name CONSTANT VARCHAR2(4000) := 'HT';
    PROCEDURE prove IS
    BEGIN
      v_id := value_set_id(c_name);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR s IN (
          SELECT format_type, maximum_size, numeric_mode_enabled_flag, uppercase_only_flag, alphanumeric_allowed_flag
            FROM fnd_flex_value_sets
           WHERE flex_value_set_id = v_id) LOOP
        compare('digits only', s.alphanumeric_allowed_flag, 'N');
        compare('size', TO_CHAR(s.maximum_size), TO_CHAR(4));
        compare('upper case', s.uppercase_only_flag, 'Y');
        compare('zero filled', s.numeric_mode_enabled_flag, 'N');
      END LOOP;
    END prove;
  BEGIN
    about('VALUE_SET', 'HT', 'HT');
    prove;
    IF is_open THEN
      tell('MANUAL STEP 1: Value set: HT');
      tell('Go to: General Ledger > Setup > Financials > Flexfields > Validation > Sets');
      tell('    Format = Char, numbers only');
      tell('    Name = HT');
      tell('    Maximum size = 4');
      tell('    Upper case only = yes');
      tell('    Zero-filled = no');
      count_missing;
    END IF;
  END;
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it. A dry run goes on as far as it can.
BEGIN
  IF :orgsmith_missing > 0 AND :orgsmith_dry = 'N' THEN
    RAISE_APPLICATION_ERROR(-20902, 'steps above are missing or open: do them (manual.md says how), then run this script '
      || 'again; what is done is skipped');
  END IF;
END;
/

BEGIN
  :orgsmith_file := '10_value_sets_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
