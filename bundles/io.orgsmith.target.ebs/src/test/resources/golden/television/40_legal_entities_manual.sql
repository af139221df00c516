-- SPDX-License-Identifier: EPL-2.0
-- 40_legal_entities_manual.sql: legal entities
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

VARIABLE orgsmith_missing NUMBER
BEGIN
  :orgsmith_missing := 0;
END;
/

-- manual legal entity BJ_TV (legal-entity:BJ_TV)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'LEGAL_ENTITY';
  c_key      CONSTANT VARCHAR2(4000) := 'BJ_TV';
  c_fragment CONSTANT VARCHAR2(4000) := 'legal-entity:BJ_TV';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_identifier CONSTANT VARCHAR2(4000) := 'BJ_TV';
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

  FUNCTION legal_entity_id(p_identifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT e.legal_entity_id
      INTO v_id
      FROM xle_entity_profiles e
     WHERE e.legal_entity_identifier = p_identifier;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END legal_entity_id;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := legal_entity_id(c_identifier);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR e IN (
        SELECT name, transacting_entity_flag, effective_from, effective_to
          FROM xle_entity_profiles
         WHERE legal_entity_id = v_id) LOOP
      compare('name', e.name, TO_CHAR(UNISTR('\5317\4EAC\5149\534E\7535\89C6\6709\9650\516C\53F8')));
      compare('transacting', e.transacting_entity_flag, 'Y');
      NULL;
    END LOOP;
    FOR r IN (
        SELECT MAX(r.registration_number) registration_number, MAX(r.registered_name) registered_name,
               MAX(l.location_code) location_code
          FROM xle_registrations r, hr_locations_all l
         WHERE r.source_table = 'XLE_ENTITY_PROFILES'
           AND r.source_id = v_id
           AND r.identifying_flag = 'Y'
           AND l.location_id (+) = r.location_id) LOOP
      compare('registration number', r.registration_number, '91110000MA01TV1101');
      compare('location', r.location_code, TO_CHAR(UNISTR('\5317\4EAC\603B\90E8')));
      NULL;
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 1: Legal entity: BJ_TV');
    tell('Go to: General Ledger > Setup > Financials > Accounting Setup Manager >');
    tell('      Accounting Setups > Legal Entities > Create Legal Entity');
    tell(TO_CHAR(UNISTR('    Name = \5317\4EAC\5149\534E\7535\89C6\6709\9650\516C\53F8')));
    tell('    Transacting = yes');
    tell('    Registration number = 91110000MA01TV1101');
    tell(TO_CHAR(UNISTR('    Location = \5317\4EAC\603B\90E8')));
    tell('    Names in further languages = Language en, Text Beijing Guanghua TV Co., Ltd.');
    tell('      (shown only, no query proves it)');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- manual legal entity SH_EL (legal-entity:SH_EL)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'LEGAL_ENTITY';
  c_key      CONSTANT VARCHAR2(4000) := 'SH_EL';
  c_fragment CONSTANT VARCHAR2(4000) := 'legal-entity:SH_EL';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_identifier CONSTANT VARCHAR2(4000) := 'SH_EL';
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

  FUNCTION legal_entity_id(p_identifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT e.legal_entity_id
      INTO v_id
      FROM xle_entity_profiles e
     WHERE e.legal_entity_identifier = p_identifier;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END legal_entity_id;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := legal_entity_id(c_identifier);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR e IN (
        SELECT name, transacting_entity_flag, effective_from, effective_to
          FROM xle_entity_profiles
         WHERE legal_entity_id = v_id) LOOP
      compare('name', e.name, TO_CHAR(UNISTR('\4E0A\6D77\5149\534E\7535\5B50\6709\9650\516C\53F8')));
      compare('transacting', e.transacting_entity_flag, 'Y');
      NULL;
    END LOOP;
    FOR r IN (
        SELECT MAX(r.registration_number) registration_number, MAX(r.registered_name) registered_name,
               MAX(l.location_code) location_code
          FROM xle_registrations r, hr_locations_all l
         WHERE r.source_table = 'XLE_ENTITY_PROFILES'
           AND r.source_id = v_id
           AND r.identifying_flag = 'Y'
           AND l.location_id (+) = r.location_id) LOOP
      NULL;
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', v_state || v_differences);
    tell('MANUAL STEP 2: Legal entity: SH_EL');
    tell('Go to: General Ledger > Setup > Financials > Accounting Setup Manager >');
    tell('      Accounting Setups > Legal Entities > Create Legal Entity');
    tell(TO_CHAR(UNISTR('    Name = \4E0A\6D77\5149\534E\7535\5B50\6709\9650\516C\53F8')));
    tell('    Transacting = yes');
    :orgsmith_missing := :orgsmith_missing + 1;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- Stops here when something above is missing: what follows needs it.
BEGIN
  IF :orgsmith_missing > 0 THEN
    RAISE_APPLICATION_ERROR(-20902, 'steps above are missing or open: do them (manual.md says how), then run this script '
      || 'again; what is done is skipped');
  END IF;
END;
/

BEGIN
  :orgsmith_file := '40_legal_entities_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
