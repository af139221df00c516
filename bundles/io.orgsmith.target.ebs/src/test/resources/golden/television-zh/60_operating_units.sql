-- SPDX-License-Identifier: EPL-2.0
-- 60_operating_units.sql: \4E1A\52A1\5B9E\4F53
-- \9002\7528\4E8E Oracle E-Business Suite 12.2\FF0C\6A21\578B -\3002
-- \7531 apply.sql \8FD0\884C\5E76\5728\5176\540E\63D0\4EA4\3002\5355\72EC\8FD0\884C\65F6\4E0D\63D0\4EA4\FF0C\4F46 SQL*Plus \5728 EXIT \65F6\4F1A\63D0\4EA4\FF1A\8BF7\5148\6267\884C COMMIT \6216 ROLLBACK\3002
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

-- create operating unit \5149\534E\96C6\56E2 / \7535\89C6\673A\4E1A\52A1 (operating-unit:TV)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'OPERATING_UNIT';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~\7535\89C6\673A\4E1A\52A1';
  c_fragment CONSTANT VARCHAR2(4000) := 'operating-unit:TV';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'));
  c_ledger         CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
  c_legal_entity   CONSTANT VARCHAR2(4000) := 'BJ_TV';
  c_short_code     CONSTANT VARCHAR2(4000) := 'TV';

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

  FUNCTION ledger_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT l.ledger_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_name
       AND l.object_type_code = 'L';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END ledger_id;

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

  -- 'Y' where the legal entity and the ledger share one accounting setup (the legal entity row and the ledger row).
  FUNCTION legal_entity_in_ledger(p_legal_entity_id NUMBER, p_ledger_id NUMBER) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_ledger_config_details e, gl_ledger_config_details l
     WHERE e.object_type_code = 'LEGAL_ENTITY'
       AND e.object_id = p_legal_entity_id
       AND e.setup_step_code = 'NONE'
       AND l.configuration_id = e.configuration_id
       AND l.object_type_code = 'PRIMARY'
       AND l.object_id = p_ledger_id
       AND l.setup_step_code = 'NONE';
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END legal_entity_in_ledger;

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

  PROCEDURE find_organization IS
  BEGIN
    v_business_group_id := business_group_id(c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
  END find_organization;

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;


  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'OPERATING_UNIT') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) legal_entity, MAX(org_information3) ledger, MAX(org_information5) short_code,
               MAX(org_information6) usable
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Operating Unit Information') LOOP
      compare_id('ledger', i.ledger, ledger_id(c_ledger), c_ledger);
      compare_id('default legal context', i.legal_entity, legal_entity_id(c_legal_entity), c_legal_entity);
      compare('short code', i.short_code, c_short_code);
      NULL;
    END LOOP;
    compare('default legal context in the ledger',
      legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    hr_organization_api.create_oper_unit_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_legal_entity_id => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'ledger ' || c_ledger))
      , p_oper_unit_short_code => c_short_code);
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

-- create operating unit \5149\534E\96C6\56E2 / X \5149\673A\4E1A\52A1 (operating-unit:XRAY)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'OPERATING_UNIT';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~X \5149\673A\4E1A\52A1';
  c_fragment CONSTANT VARCHAR2(4000) := 'operating-unit:XRAY';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('X \5149\673A\4E1A\52A1'));
  c_ledger         CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
  c_legal_entity   CONSTANT VARCHAR2(4000) := 'SH_EL';
  c_short_code     CONSTANT VARCHAR2(4000) := 'XR';

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

  FUNCTION ledger_id(p_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT l.ledger_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_name
       AND l.object_type_code = 'L';
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END ledger_id;

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

  -- 'Y' where the legal entity and the ledger share one accounting setup (the legal entity row and the ledger row).
  FUNCTION legal_entity_in_ledger(p_legal_entity_id NUMBER, p_ledger_id NUMBER) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_ledger_config_details e, gl_ledger_config_details l
     WHERE e.object_type_code = 'LEGAL_ENTITY'
       AND e.object_id = p_legal_entity_id
       AND e.setup_step_code = 'NONE'
       AND l.configuration_id = e.configuration_id
       AND l.object_type_code = 'PRIMARY'
       AND l.object_id = p_ledger_id
       AND l.setup_step_code = 'NONE';
    IF v_count > 0 THEN
      RETURN 'Y';
    END IF;
    RETURN 'N';
  END legal_entity_in_ledger;

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

  PROCEDURE find_organization IS
  BEGIN
    v_business_group_id := business_group_id(c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
  END find_organization;

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE compare_organization IS
    v_from     DATE;
    v_to       DATE;
    v_location NUMBER;
    v_type     VARCHAR2(30);
    v_external VARCHAR2(30);
  BEGIN
    SELECT o.date_from, o.date_to, o.location_id, o.type, o.internal_external_flag
      INTO v_from, v_to, v_location, v_type, v_external
      FROM hr_all_organization_units o
     WHERE o.organization_id = v_org_id;
    compare('from', iso(v_from), iso(c_from));
  END compare_organization;

  -- Makes v_org_id an organization of that name; one that exists is taken only where the plan declares it elsewhere too.
  PROCEDURE create_organization IS
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    v_business_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
    v_org_id := organization_id(v_business_group_id, c_name);
    IF v_org_id IS NULL THEN
      hr_organization_api.create_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_business_group_id => v_business_group_id
        , p_date_from => c_from
        , p_name => c_name
        , p_internal_external_flag => 'INT'
        , p_organization_id => v_org_id
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
      IF v_warning THEN
        say('WARNING', 'another business group has an organization of this name');
      END IF;
    ELSIF 'N' <> 'Y' THEN
      stop('an organization of this name exists without this classification; declare both as one organization');
    END IF;
  END create_organization;


  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'OPERATING_UNIT') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'OPERATING_UNIT'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) legal_entity, MAX(org_information3) ledger, MAX(org_information5) short_code,
               MAX(org_information6) usable
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Operating Unit Information') LOOP
      compare_id('ledger', i.ledger, ledger_id(c_ledger), c_ledger);
      compare_id('default legal context', i.legal_entity, legal_entity_id(c_legal_entity), c_legal_entity);
      compare('short code', i.short_code, c_short_code);
      NULL;
    END LOOP;
    compare('default legal context in the ledger',
      legal_entity_in_ledger(legal_entity_id(c_legal_entity), ledger_id(c_ledger)), 'Y');
  END prove;

  PROCEDURE create_it IS
  BEGIN
    create_organization;
    hr_organization_api.create_oper_unit_classif(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_organization_id => v_org_id
      , p_legal_entity_id => TO_CHAR(need(legal_entity_id(c_legal_entity), 'legal entity ' || c_legal_entity))
      , p_set_of_books_id => TO_CHAR(need(ledger_id(c_ledger), 'ledger ' || c_ledger))
      , p_oper_unit_short_code => c_short_code);
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
  :orgsmith_file := '60_operating_units.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
