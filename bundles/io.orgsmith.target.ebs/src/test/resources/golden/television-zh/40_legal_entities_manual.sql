-- SPDX-License-Identifier: EPL-2.0
-- 40_legal_entities_manual.sql: legal entities
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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

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
BEGIN
  SAVEPOINT orgsmith_step;

  -- manual legal-entity:BJ_TV (legal entity BJ_TV)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'BJ_TV';
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR e IN (
          SELECT name, transacting_entity_flag, effective_from, effective_to
            FROM xle_entity_profiles
           WHERE legal_entity_id = v_id) LOOP
        compare('name', e.name, TO_CHAR(UNISTR('\5317\4EAC\5149\534E\7535\89C6\6709\9650\516C\53F8')));
        compare('transacting', e.transacting_entity_flag, 'Y');
        compare_open(e.effective_from, e.effective_to);
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
      END LOOP;
    END prove;
  BEGIN
    about('LEGAL_ENTITY', 'BJ_TV', 'legal-entity:BJ_TV');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 1\FF1A\6CD5\5F8B\5B9E\4F53\FF1ABJ_TV')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\6CD5\5F8B\5B9E\4F53 > \521B\5EFA\6CD5\5F8B\5B9E\4F53\FF08Create Legal Entity\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \5317\4EAC\5149\534E\7535\89C6\6709\9650\516C\53F8')));
      tell(TO_CHAR(UNISTR('    \4EA4\6613\5B9E\4F53 = \662F')));
      tell(TO_CHAR(UNISTR('    \6CE8\518C\53F7 = 91110000MA01TV1101')));
      tell(TO_CHAR(UNISTR('    \5730\70B9 = \5317\4EAC\603B\90E8')));
      tell(TO_CHAR(UNISTR('    \540D\79F0\FF08en\FF09 = Beijing Guanghua TV Co., Ltd.')));
      count_missing;
    END IF;
  END;

  -- manual legal-entity:SH_EL (legal entity SH_EL)
  DECLARE
    c_identifier CONSTANT VARCHAR2(4000) := 'SH_EL';
    PROCEDURE prove IS
    BEGIN
      v_id := legal_entity_id(c_identifier);
      IF not_there(v_id) THEN RETURN; END IF;
      FOR e IN (
          SELECT name, transacting_entity_flag, effective_from, effective_to
            FROM xle_entity_profiles
           WHERE legal_entity_id = v_id) LOOP
        compare('name', e.name, TO_CHAR(UNISTR('\4E0A\6D77\5149\534E\7535\5B50\6709\9650\516C\53F8')));
        compare('transacting', e.transacting_entity_flag, 'Y');
        compare_open(e.effective_from, e.effective_to);
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
    about('LEGAL_ENTITY', 'SH_EL', 'legal-entity:SH_EL');
    prove;
    IF is_open THEN
      tell(TO_CHAR(UNISTR('\624B\5DE5\6B65\9AA4 1\FF1A\6CD5\5F8B\5B9E\4F53\FF1ASH_EL')));
      tell(TO_CHAR(UNISTR('\5BFC\822A\FF1A\603B\8D26 > \8BBE\7F6E > \8D22\52A1\7CFB\7EDF > '))
        || TO_CHAR(UNISTR('\4F1A\8BA1\79D1\76EE\8BBE\7F6E\7BA1\7406\5668 > \4F1A\8BA1\79D1\76EE\8BBE\7F6E > '))
        || TO_CHAR(UNISTR('\6CD5\5F8B\5B9E\4F53 > \521B\5EFA\6CD5\5F8B\5B9E\4F53\FF08Create Legal Entity\FF09')));
      tell(TO_CHAR(UNISTR('    \540D\79F0 = \4E0A\6D77\5149\534E\7535\5B50\6709\9650\516C\53F8')));
      tell(TO_CHAR(UNISTR('    \4EA4\6613\5B9E\4F53 = \662F')));
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
    RAISE_APPLICATION_ERROR(-20902, TO_CHAR(UNISTR('\4E0A\9762\6709\7F3A\5931\6216\672A\5B8C\6210\7684\6B65\9AA4\FF1A\8BF7\6309 manual.md '))
      || TO_CHAR(UNISTR('\5B8C\6210\540E\91CD\65B0\8FD0\884C\672C\811A\672C\FF0C\5DF2\5B8C\6210\7684\4F1A\81EA\52A8'))
      || TO_CHAR(UNISTR('\8DF3\8FC7')));
  END IF;
END;
/

BEGIN
  :orgsmith_file := '40_legal_entities_manual.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
