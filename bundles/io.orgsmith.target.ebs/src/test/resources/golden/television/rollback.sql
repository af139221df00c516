-- SPDX-License-Identifier: EPL-2.0
-- rollback.sql: takes back what runs since a given moment created: ends or disables it, all or nothing
-- For Oracle E-Business Suite 12.2, model sha256:example.
-- Run it as APPS: sqlplus APPS @rollback.sql "YYYY-MM-DD HH24:MI:SS" with the moment at which the run began (NOTE, RUN in its spool). RETIRED: ended\003B KEPT: stays, and why.
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
SPOOL orgsmith_rollback.log APPEND

VARIABLE orgsmith_file VARCHAR2(100)
BEGIN
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|' || 'rollback.sql' || '||' || TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS') || ' model ' || 'sha256:example');
END;
/

SET DEFINE ON
VARIABLE orgsmith_since VARCHAR2(30)
BEGIN
  :orgsmith_since := '&1';
END;
/
SET DEFINE OFF
DECLARE
  v_since DATE;
BEGIN
  v_since := TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  IF v_since IS NULL OR v_since > SYSDATE THEN
    RAISE_APPLICATION_ERROR(-20907, 'give the moment at which the run began, as its spool says: YYYY-MM-DD HH24:MI:SS');
  END IF;
  DBMS_OUTPUT.PUT_LINE('NOTE|RUN|since||' || TO_CHAR(v_since, 'YYYY-MM-DD HH24:MI:SS'));
END;
/

VARIABLE orgsmith_file VARCHAR2(100)
@@session.sql
BEGIN
  IF :orgsmith_file IS NULL THEN
    RAISE_APPLICATION_ERROR(-20905, 'session.sql does not lie beside this file');
  END IF;
END;
/

-- undo user WANG (user:WANG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'USER';
  c_key      CONSTANT VARCHAR2(4000) := 'WANG';
  c_fragment CONSTANT VARCHAR2(4000) := 'user:WANG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name CONSTANT VARCHAR2(4000) := 'WANG';
  v_id NUMBER;
  v_created DATE;

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
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := user_id(c_name);
    found;
    compare_held('PO', 'TV_BUYER');
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    v_state := 'RETIRED';
    IF held_from('PO', 'TV_BUYER') >= TRUNC(TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS')) THEN
      v_state := 'OK';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    -- Start dates are days: what began on the day of the run was begun by it.
    v_created := GREATEST(NVL(v_created, held_from('PO', 'TV_BUYER')), NVL(held_from('PO', 'TV_BUYER'), v_created));
    v_created := TRUNC(v_created) + 1 - 1 / 86400;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    IF held_from('PO', 'TV_BUYER') >= TRUNC(TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS')) THEN
      fnd_user_pkg.delresp(username => c_name, resp_app => 'PO', resp_key => 'TV_BUYER', security_group => 'STANDARD');
    END IF;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo profile value responsibility / PO / TV_BUYER / DEFAULT_ORG_ID (responsibility:TV_BUYER.DEFAULT_ORG_ID)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~DEFAULT_ORG_ID';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.DEFAULT_ORG_ID';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'DEFAULT_ORG_ID';
  c_target      CONSTANT VARCHAR2(30) := 'OPERATING_UNIT';
  c_first       CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_second      CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'));
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

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

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

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

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    prove;
    IF v_state = 'MISSING' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(v.creation_date)
      INTO v_created
      FROM fnd_profile_options p, fnd_profile_option_values v
     WHERE p.profile_option_name = c_profile
       AND v.application_id = p.application_id
       AND v.profile_option_id = p.profile_option_id
       AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
       AND v.level_value = v_level_value
       AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id);
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    save_profile(NULL);
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo profile value responsibility / PO / TV_BUYER / XLA_MO_SECURITY_PROFILE_LEVEL (responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~XLA_MO_SECURITY_PROFILE_LEVEL';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.XLA_MO_SECURITY_PROFILE_LEVEL';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'XLA_MO_SECURITY_PROFILE_LEVEL';
  c_target      CONSTANT VARCHAR2(30) := 'SECURITY_PROFILE';
  c_first       CONSTANT VARCHAR2(4000) := 'TV_ONLY';
  c_second      CONSTANT VARCHAR2(4000) := NULL;
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

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

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

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

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    prove;
    IF v_state = 'MISSING' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(v.creation_date)
      INTO v_created
      FROM fnd_profile_options p, fnd_profile_option_values v
     WHERE p.profile_option_name = c_profile
       AND v.application_id = p.application_id
       AND v.profile_option_id = p.profile_option_id
       AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
       AND v.level_value = v_level_value
       AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id);
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    save_profile(NULL);
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo profile value responsibility / PO / TV_BUYER / PER_SECURITY_PROFILE_ID (responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'PROFILE_VALUE';
  c_key      CONSTANT VARCHAR2(4000) := 'responsibility~PO~TV_BUYER~PER_SECURITY_PROFILE_ID';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER.PER_SECURITY_PROFILE_ID';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_level       CONSTANT VARCHAR2(30) := 'responsibility';
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_owner       CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  c_profile     CONSTANT VARCHAR2(4000) := 'PER_SECURITY_PROFILE_ID';
  c_target      CONSTANT VARCHAR2(30) := 'BUSINESS_GROUP';
  c_first       CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_second      CONSTANT VARCHAR2(4000) := NULL;
  v_wanted         VARCHAR2(4000);
  v_level_value    NUMBER;
  v_application_id NUMBER;
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- The data access set that EBS made with the ledger, as text.
  FUNCTION implicit_access_set(p_ledger VARCHAR2) RETURN VARCHAR2 IS
    v_id NUMBER;
  BEGIN
    SELECT l.implicit_access_set_id
      INTO v_id
      FROM gl_ledgers l
     WHERE l.name = p_ledger
       AND l.object_type_code = 'L';
    RETURN TO_CHAR(v_id);
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END implicit_access_set;

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

  FUNCTION application_id(p_short_name VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT a.application_id
      INTO v_id
      FROM fnd_application a
     WHERE a.application_short_name = p_short_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END application_id;

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

  -- The code that EBS keeps for a text as people write it; a text that is none of the known ones stays as it is.
  FUNCTION code_of_text(p_text VARCHAR2) RETURN VARCHAR2 IS
    v_code  VARCHAR2(30);
    v_codes NUMBER;
  BEGIN
    IF c_profile IN ('HR_CROSS_BUSINESS_GROUP', 'ENABLE_SECURITY_GROUPS') THEN
      IF UPPER(p_text) IN ('Y', 'YES') THEN
        RETURN 'Y';
      ELSIF UPPER(p_text) IN ('N', 'NO') THEN
        RETURN 'N';
      END IF;
    ELSIF c_profile = 'HR_USER_TYPE' AND p_text NOT IN ('INT', 'PER', 'PAY') THEN
      -- Which code means HR User is not certain enough to be written down: the target's own lookup says it.
      SELECT MIN(l.lookup_code), COUNT(DISTINCT l.lookup_code)
        INTO v_code, v_codes
        FROM fnd_lookup_values l
       WHERE l.lookup_code IN ('INT', 'PER', 'PAY')
         AND l.lookup_type LIKE '%USER%TYPE%'
         AND l.language = 'US'
         AND UPPER(l.meaning) = UPPER(p_text);
      IF v_codes <> 1 THEN
        RAISE_APPLICATION_ERROR(-20901, 'HR:User Type: the lookup has no single code for the meaning ' || p_text);
      END IF;
      RETURN v_code;
    END IF;
    RETURN p_text;
  END code_of_text;

  -- The id, which has to be there before this step.
  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_id IS NULL THEN
      stop(p_what || ' does not exist; it has to be set up before');
    END IF;
    RETURN p_id;
  END need;

  -- p_value: null removes the value.
  PROCEDURE save_profile(p_value VARCHAR2) IS
    v_level VARCHAR2(10);
  BEGIN
    IF v_level_value IS NULL THEN
      stop(c_level || ' ' || c_application || ' ' || c_owner || ' does not exist; it has to be set up before');
    END IF;
    IF c_level = 'site' THEN
      v_level := 'SITE';
    ELSIF c_level = 'application' THEN
      v_level := 'APPL';
    ELSIF c_level = 'responsibility' THEN
      v_level := 'RESP';
    ELSE
      v_level := 'USER';
    END IF;
    IF c_level = 'site' THEN
      IF NOT fnd_profile.save(x_name => c_profile, x_value => p_value, x_level_name => v_level) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSIF c_level = 'responsibility' THEN
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)
        , x_level_value_app_id => TO_CHAR(need(v_application_id, 'application ' || c_application))) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    ELSE
      IF NOT fnd_profile.save(
          x_name => c_profile
        , x_value => p_value
        , x_level_name => v_level
        , x_level_value => TO_CHAR(v_level_value)) THEN
        stop('FND_PROFILE.SAVE refused: unknown profile, or not allowed at this level');
      END IF;
    END IF;
  END save_profile;

  -- The id of what the value names, or the code of a text.
  FUNCTION target_value RETURN VARCHAR2 IS
  BEGIN
    IF c_target IS NULL THEN
      RETURN code_of_text(c_first);
    ELSIF c_target = 'SECURITY_PROFILE' THEN
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' AND c_profile IN ('PER_SECURITY_PROFILE_ID', 'XLA_MO_SECURITY_PROFILE_LEVEL') THEN
      -- EBS creates a view-all profile with each business group, under its name.
      RETURN TO_CHAR(security_profile_id(c_first));
    ELSIF c_target = 'BUSINESS_GROUP' THEN
      RETURN TO_CHAR(business_group_id(c_first));
    ELSIF c_target = 'INVENTORY_ORGANIZATION' THEN
      RETURN TO_CHAR(inventory_organization_id(c_first));
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_SET_OF_BKS_NAME' THEN
      RETURN c_first;
    ELSIF c_target = 'LEDGER' AND c_profile = 'GL_ACCESS_SET_ID' THEN
      RETURN implicit_access_set(c_first);
    ELSIF c_target = 'LEDGER' THEN
      RETURN TO_CHAR(ledger_id(c_first));
    END IF;
    RETURN TO_CHAR(organization_id(business_group_id(c_first), c_second));
  END target_value;

  FUNCTION find_level_value RETURN NUMBER IS
  BEGIN
    IF c_level = 'responsibility' THEN
      RETURN responsibility_id(c_application, c_owner);
    ELSIF c_level = 'user' THEN
      RETURN user_id(c_owner);
    ELSIF c_level = 'application' THEN
      RETURN application_id(c_application);
    END IF;
    RETURN 0;
  END find_level_value;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_wanted := target_value;
    v_level_value := find_level_value;
    v_application_id := application_id(c_application);
    FOR v IN (
        SELECT v.profile_option_value
          FROM fnd_profile_options p, fnd_profile_option_values v
         WHERE p.profile_option_name = c_profile
           AND v.application_id = p.application_id
           AND v.profile_option_id = p.profile_option_id
           AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
           AND v.level_value = v_level_value
           AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id)) LOOP
      found;
      compare('value', v.profile_option_value, NVL(v_wanted, c_first || ' (which does not exist)'));
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    prove;
    IF v_state = 'MISSING' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(v.creation_date)
      INTO v_created
      FROM fnd_profile_options p, fnd_profile_option_values v
     WHERE p.profile_option_name = c_profile
       AND v.application_id = p.application_id
       AND v.profile_option_id = p.profile_option_id
       AND v.level_id = DECODE(c_level, 'site', 10001, 'application', 10002, 'responsibility', 10003, 'user', 10004)
       AND v.level_value = v_level_value
       AND (c_level <> 'responsibility' OR v.level_value_application_id = v_application_id);
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    save_profile(NULL);
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo responsibility PO / TV_BUYER (responsibility:TV_BUYER)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'RESPONSIBILITY';
  c_key      CONSTANT VARCHAR2(4000) := 'PO~TV_BUYER';
  c_fragment CONSTANT VARCHAR2(4000) := 'responsibility:TV_BUYER';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_application CONSTANT VARCHAR2(4000) := 'PO';
  c_resp_key    CONSTANT VARCHAR2(4000) := 'TV_BUYER';
  v_id NUMBER;
  v_created DATE;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  -- Available from: as it is; a new one from Oracle Applications (4), which shows forms as well as web pages.
  PROCEDURE load_responsibility(p_end DATE) IS
    v_version VARCHAR2(1);
  BEGIN
    SELECT NVL(MAX(r.version), '4')
      INTO v_version
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = c_resp_key;
    fnd_responsibility_pkg.load_row(
        x_app_short_name => c_application
      , x_resp_key => c_resp_key
      , x_responsibility_name => TO_CHAR(UNISTR('\7535\89C6\673A\91C7\8D2D'))
      , x_owner => 'SYSADMIN'
      , x_data_group_app_short_name => c_application
      , x_data_group_name => NVL(NULL, 'Standard')
      , x_menu_name => 'PO_SUPERUSER_GUI'
      , x_start_date => TO_CHAR(NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD')), 'YYYY/MM/DD')
      , x_end_date => TO_CHAR(p_end, 'YYYY/MM/DD')
      , x_description => NULL
      , x_group_app_short_name => c_application
      , x_request_group_name => 'All Reports'
      , x_version => v_version
      , x_web_host_name => NULL
      , x_web_agent_name => NULL
      , x_custom_mode => 'FORCE'
      , x_last_update_date => TO_CHAR(SYSDATE, 'YYYY/MM/DD'));
  END load_responsibility;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := responsibility_id(c_application, c_resp_key);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
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
      NULL;
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR r IN (
        SELECT r.end_date
          FROM fnd_responsibility r, fnd_application a
         WHERE a.application_short_name = c_application
           AND r.application_id = a.application_id
           AND r.responsibility_id = v_id) LOOP
      IF r.end_date IS NOT NULL THEN
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(r.creation_date)
      INTO v_created
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_id = v_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    load_responsibility(TRUNC(SYSDATE));
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- keep security profile GROUP_ALL (security-profile:GROUP_ALL)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SECURITY_PROFILE';
  c_key      CONSTANT VARCHAR2(4000) := 'GROUP_ALL';
  c_fragment CONSTANT VARCHAR2(4000) := 'security-profile:GROUP_ALL';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name           CONSTANT VARCHAR2(4000) := 'GROUP_ALL';
  c_business_group CONSTANT VARCHAR2(4000) := NULL;
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

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

  PROCEDURE compare(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    IF p_actual = p_wanted OR (p_actual IS NULL AND p_wanted IS NULL) THEN
      NULL;
    ELSE
      differ(p_attribute, p_actual, p_wanted);
    END IF;
  END compare;

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

  PROCEDURE compare_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_security_organizations
     WHERE security_profile_id = v_id
       AND organization_id = p_id
       AND entry_type = p_entry;
    IF v_count = 0 THEN
      differ('organizations (' || p_entry || ')', NULL, p_name);
    END IF;
  END compare_entry;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := security_profile_id(c_name);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR p IN (
        SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
               include_top_organization_flag
          FROM per_security_profiles
         WHERE security_profile_id = v_id) LOOP
      IF 'Y' = 'Y' AND p.business_group_id IS NOT NULL THEN
        differ('global', 'N', 'Y');
      END IF;
      compare('view all organizations', GREATEST(p.view_all_flag, p.view_all_organizations_flag), 'Y');
      NULL;
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep security profile TV_ONLY (security-profile:TV_ONLY)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SECURITY_PROFILE';
  c_key      CONSTANT VARCHAR2(4000) := 'TV_ONLY';
  c_fragment CONSTANT VARCHAR2(4000) := 'security-profile:TV_ONLY';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name           CONSTANT VARCHAR2(4000) := 'TV_ONLY';
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
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

  PROCEDURE differ(p_attribute VARCHAR2, p_actual VARCHAR2, p_wanted VARCHAR2) IS
  BEGIN
    v_state := 'DIFFERENT';
    v_differences := SUBSTR(v_differences || ' ' || p_attribute || ': ' || NVL(p_actual, '(none)')
      || ' instead of ' || NVL(p_wanted, '(none)') || '.', 1, 4000);
  END differ;

  -- Called once the object is known to exist.
  PROCEDURE found IS
  BEGIN
    v_state := 'OK';
  END found;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- p_first, p_second: the business names of that kind; a legal entity is no HR organization in R12.
  FUNCTION any_organization_id(p_kind VARCHAR2, p_first VARCHAR2, p_second VARCHAR2) RETURN NUMBER IS
  BEGIN
    IF p_kind = 'BUSINESS_GROUP' THEN
      RETURN business_group_id(p_first);
    ELSIF p_kind = 'INVENTORY_ORGANIZATION' THEN
      RETURN inventory_organization_id(p_first);
    ELSIF p_kind IS NULL OR p_kind = 'LEGAL_ENTITY' THEN
      RETURN NULL;
    END IF;
    RETURN organization_id(business_group_id(p_first), p_second);
  END any_organization_id;

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

  PROCEDURE compare_entry(p_entry VARCHAR2, p_id NUMBER, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM per_security_organizations
     WHERE security_profile_id = v_id
       AND organization_id = p_id
       AND entry_type = p_entry;
    IF v_count = 0 THEN
      differ('organizations (' || p_entry || ')', NULL, p_name);
    END IF;
  END compare_entry;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := security_profile_id(c_name);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR p IN (
        SELECT business_group_id, view_all_flag, view_all_organizations_flag, organization_structure_id, organization_id,
               include_top_organization_flag
          FROM per_security_profiles
         WHERE security_profile_id = v_id) LOOP
      compare_id('business group', TO_CHAR(p.business_group_id), business_group_id(c_business_group), c_business_group);
      NULL;
    END LOOP;
    compare_entry('I', any_organization_id('OPERATING_UNIT', TO_CHAR(UNISTR('\5149\534E\96C6\56E2')), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1'))), TO_CHAR(UNISTR('\7535\89C6\673A\4E1A\52A1')));
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory S02 / FG (subinventory:S02.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S02~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S02.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S02';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory S02 / RAW (subinventory:S02.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S02~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S02.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S02';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory B02 / FG (subinventory:B02.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B02~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B02.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B02';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory B02 / RAW (subinventory:B02.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B02~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B02.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B02';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory S01 / FG (subinventory:S01.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S01~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S01.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S01';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory S01 / RAW (subinventory:S01.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'S01~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:S01.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'S01';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory B01 / FG (subinventory:B01.FG)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B01~FG';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B01.FG';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B01';
  c_name         CONSTANT VARCHAR2(4000) := 'FG';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\6210\54C1\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep subinventory B01 / RAW (subinventory:B01.RAW)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'SUBINVENTORY';
  c_key      CONSTANT VARCHAR2(4000) := 'B01~RAW';
  c_fragment CONSTANT VARCHAR2(4000) := 'subinventory:B01.RAW';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_organization CONSTANT VARCHAR2(4000) := 'B01';
  c_name         CONSTANT VARCHAR2(4000) := 'RAW';
  v_org_id NUMBER;

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

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  FUNCTION local_account(p_account VARCHAR2) RETURN NUMBER IS
    v_ledger VARCHAR2(150);
  BEGIN
    IF p_account IS NULL THEN
      RETURN NULL;
    END IF;
    SELECT MAX(org_information1)
      INTO v_ledger
      FROM hr_organization_information
     WHERE organization_id = v_org_id
       AND org_information_context = 'Accounting Information';
    RETURN account_id(TO_NUMBER(v_ledger), p_account);
  END local_account;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_org_id := inventory_organization_id(c_organization);
    FOR s IN (
        SELECT description, disable_date, asset_inventory, quantity_tracked, availability_type, reservable_type,
               locator_type, material_account, expense_account
          FROM mtl_secondary_inventories
         WHERE organization_id = v_org_id
           AND secondary_inventory_name = c_name) LOOP
      found;
      compare('description', s.description, TO_CHAR(UNISTR('\539F\6599\5E93')));
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- undo inventory organization S02 (inventory-organization:SH_XR_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'S02';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:SH_XR_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77 X \5149\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'S02';
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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
    compare('also HR organization', NVL(class_state(v_org_id, 'HR_ORG'), 'N'), 'Y');
  END compare_organization;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR o IN (
        SELECT o.date_to, COUNT(c.organization_id) enabled
          FROM hr_all_organization_units o, hr_organization_information c
         WHERE o.organization_id = v_org_id
           AND c.organization_id (+) = o.organization_id
           AND c.org_information_context (+) = 'CLASS'
           AND c.org_information2 (+) = 'Y'
         GROUP BY o.date_to) LOOP
      IF o.date_to IS NOT NULL THEN
        v_state := 'RETIRED';
      ELSIF o.enabled > 0 THEN
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    close_organization;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo inventory organization B02 (inventory-organization:BJ_XR_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'B02';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:BJ_XR_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC X \5149\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'B02';
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR o IN (
        SELECT o.date_to, COUNT(c.organization_id) enabled
          FROM hr_all_organization_units o, hr_organization_information c
         WHERE o.organization_id = v_org_id
           AND c.organization_id (+) = o.organization_id
           AND c.org_information_context (+) = 'CLASS'
           AND c.org_information2 (+) = 'Y'
         GROUP BY o.date_to) LOOP
      IF o.date_to IS NOT NULL THEN
        v_state := 'RETIRED';
      ELSIF o.enabled > 0 THEN
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    close_organization;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo inventory organization S01 (inventory-organization:SH_TV_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'S01';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:SH_TV_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4E0A\6D77\7535\89C6\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'S01';
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR o IN (
        SELECT o.date_to, COUNT(c.organization_id) enabled
          FROM hr_all_organization_units o, hr_organization_information c
         WHERE o.organization_id = v_org_id
           AND c.organization_id (+) = o.organization_id
           AND c.org_information_context (+) = 'CLASS'
           AND c.org_information2 (+) = 'Y'
         GROUP BY o.date_to) LOOP
      IF o.date_to IS NOT NULL THEN
        v_state := 'RETIRED';
      ELSIF o.enabled > 0 THEN
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    close_organization;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo inventory organization B01 (inventory-organization:BJ_TV_PLANT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'INVENTORY_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := 'B01';
  c_fragment CONSTANT VARCHAR2(4000) := 'inventory-organization:BJ_TV_PLANT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\7535\89C6\673A\5382'));
  c_code           CONSTANT VARCHAR2(4000) := 'B01';
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

  FUNCTION inventory_organization_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT p.organization_id
      INTO v_id
      FROM mtl_parameters p
     WHERE p.organization_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END inventory_organization_id;

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

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- By its code once it has one, so that a changed name is seen; by its name before.
  PROCEDURE find_inventory IS
  BEGIN
    find_organization;
    v_org_id := NVL(inventory_organization_id(c_code), v_org_id);
  END find_inventory;
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_inventory;
    IF v_org_id IS NULL THEN
      RETURN;
    END IF;
    found;
    compare_organization;
    FOR o IN (SELECT name FROM hr_all_organization_units WHERE organization_id = v_org_id) LOOP
      compare('name', o.name, c_name);
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR o IN (
        SELECT o.date_to, COUNT(c.organization_id) enabled
          FROM hr_all_organization_units o, hr_organization_information c
         WHERE o.organization_id = v_org_id
           AND c.organization_id (+) = o.organization_id
           AND c.org_information_context (+) = 'CLASS'
           AND c.org_information2 (+) = 'Y'
         GROUP BY o.date_to) LOOP
      IF o.date_to IS NOT NULL THEN
        v_state := 'RETIRED';
      ELSIF o.enabled > 0 THEN
        say('WARNING', 'a classification is enabled, made by hand or for another object: the organization stays open');
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_all_organization_units
     WHERE organization_id = v_org_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    close_organization;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo hr organization \5149\534E\96C6\56E2 / \4EBA\529B\8D44\6E90\90E8 (hr-organization:HR_DEPT)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'HR_ORGANIZATION';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~\4EBA\529B\8D44\6E90\90E8';
  c_fragment CONSTANT VARCHAR2(4000) := 'hr-organization:HR_DEPT';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\4EBA\529B\8D44\6E90\90E8'));
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;

  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_created DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_created
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_created;
  END class_created;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'HR_ORG') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'HR_ORG'), 'Y');
    compare_organization;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    IF class_state(v_org_id, 'HR_ORG') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    v_created := class_created(v_org_id, 'HR_ORG');
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    end_organization('HR_ORG');
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo cost center \5149\534E\96C6\56E2 / \5317\4EAC\5382\90E8 (cost-center:BJ_OFFICE)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'COST_CENTER';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2~\5317\4EAC\5382\90E8';
  c_fragment CONSTANT VARCHAR2(4000) := 'cost-center:BJ_OFFICE';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  v_business_group_id NUMBER;
  v_org_id            NUMBER;
  c_business_group CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_name           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\5382\90E8'));
  c_chart          CONSTANT VARCHAR2(4000) := 'GH_ACCOUNTING_FLEX';
  c_company        CONSTANT VARCHAR2(4000) := '11';
  c_cost_center    CONSTANT VARCHAR2(4000) := '1000';
  v_created DATE;

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

  -- The value set of the segment that has the qualifier (GL_BALANCING, FA_COST_CTR) in a chart of accounts.
  FUNCTION qualified_value_set(p_chart VARCHAR2, p_qualifier VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT g.flex_value_set_id
      INTO v_id
      FROM fnd_id_flex_structures s, fnd_segment_attribute_values q, fnd_id_flex_segments g
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_chart
       AND q.application_id = s.application_id
       AND q.id_flex_code = s.id_flex_code
       AND q.id_flex_num = s.id_flex_num
       AND q.segment_attribute_type = p_qualifier
       AND q.attribute_value = 'Y'
       AND g.application_id = q.application_id
       AND g.id_flex_code = q.id_flex_code
       AND g.id_flex_num = q.id_flex_num
       AND g.application_column_name = q.application_column_name;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END qualified_value_set;

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

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;

  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_created DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_created
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_created;
  END class_created;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    find_organization;
    IF v_org_id IS NULL OR class_state(v_org_id, 'CC') IS NULL THEN
      RETURN;
    END IF;
    found;
    compare('enabled', class_state(v_org_id, 'CC'), 'Y');
    compare_organization;
    FOR i IN (
        SELECT MAX(org_information2) company_set, MAX(org_information3) company,
               MAX(org_information4) cost_center_set, MAX(org_information5) cost_center
          FROM hr_organization_information
         WHERE organization_id = v_org_id
           AND org_information_context = 'Company Cost Center') LOOP
      compare('company', i.company, c_company);
      compare_id('company value set', i.company_set, qualified_value_set(c_chart, 'GL_BALANCING'), c_chart);
      compare('cost center value', i.cost_center, c_cost_center);
      compare_id('cost center value set', i.cost_center_set, qualified_value_set(c_chart, 'FA_COST_CTR'), c_chart);
      NULL;
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    IF class_state(v_org_id, 'CC') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    v_created := class_created(v_org_id, 'CC');
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    end_organization('CC');
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo operating unit \5149\534E\96C6\56E2 / X \5149\673A\4E1A\52A1 (operating-unit:XRAY)
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
  v_created DATE;

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

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;

  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_created DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_created
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_created;
  END class_created;

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

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    IF class_state(v_org_id, 'OPERATING_UNIT') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    v_created := class_created(v_org_id, 'OPERATING_UNIT');
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    end_organization('OPERATING_UNIT');
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- undo operating unit \5149\534E\96C6\56E2 / \7535\89C6\673A\4E1A\52A1 (operating-unit:TV)
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
  v_created DATE;

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

  PROCEDURE disable_class(p_org_id NUMBER, p_class VARCHAR2) IS
    v_id  NUMBER;
    v_ovn NUMBER;
  BEGIN
    SELECT c.org_information_id, c.object_version_number
      INTO v_id, v_ovn
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    hr_organization_api.disable_org_classification(
        p_validate => FALSE
      , p_effective_date => TRUNC(SYSDATE)
      , p_org_information_id => v_id
      , p_org_info_type_code => 'CLASS'
      , p_object_version_number => v_ovn);
  END disable_class;

  -- Ends the organization itself unless a classification of it is enabled.
  PROCEDURE close_organization IS
    v_others  NUMBER;
    v_ovn     NUMBER;
    v_warning BOOLEAN;
  BEGIN
    SELECT COUNT(*)
      INTO v_others
      FROM hr_organization_information c
     WHERE c.organization_id = v_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information2 = 'Y';
    IF v_others = 0 THEN
      SELECT o.object_version_number
        INTO v_ovn
        FROM hr_all_organization_units o
       WHERE o.organization_id = v_org_id;
      hr_organization_api.update_organization(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_organization_id => v_org_id
        , p_date_to => TRUNC(SYSDATE)
        , p_duplicate_org_warning => v_warning
        , p_object_version_number => v_ovn);
    END IF;
  END close_organization;

  -- Disables one classification; the organization itself ends when no other is enabled.
  PROCEDURE end_organization(p_class VARCHAR2) IS
  BEGIN
    disable_class(v_org_id, p_class);
    close_organization;
  END end_organization;

  FUNCTION class_created(p_org_id NUMBER, p_class VARCHAR2) RETURN DATE IS
    v_created DATE;
  BEGIN
    SELECT MAX(c.creation_date)
      INTO v_created
      FROM hr_organization_information c
     WHERE c.organization_id = p_org_id
       AND c.org_information_context = 'CLASS'
       AND c.org_information1 = p_class;
    RETURN v_created;
  END class_created;

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

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    IF class_state(v_org_id, 'OPERATING_UNIT') = 'N' THEN
      v_state := 'RETIRED';
    END IF;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    v_created := class_created(v_org_id, 'OPERATING_UNIT');
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    end_organization('OPERATING_UNIT');
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

-- keep legal entity SH_EL (legal-entity:SH_EL)
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
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep legal entity BJ_TV (legal-entity:BJ_TV)
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
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep ledger \5149\534E\4EBA\6C11\5E01\8D26 (ledger:CN)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'LEDGER';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\4EBA\6C11\5E01\8D26';
  c_fragment CONSTANT VARCHAR2(4000) := 'ledger:CN';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\4EBA\6C11\5E01\8D26'));
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

  FUNCTION chart_id(p_code VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT s.id_flex_num
      INTO v_id
      FROM fnd_id_flex_structures s
     WHERE s.application_id = 101
       AND s.id_flex_code = 'GL#'
       AND s.id_flex_structure_code = p_code;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END chart_id;

  -- The account in the ledger's chart of accounts, by its segments joined as the flexfield shows them.
  FUNCTION account_id(p_ledger_id NUMBER, p_account VARCHAR2) RETURN NUMBER IS
    v_id NUMBER;
  BEGIN
    SELECT k.code_combination_id
      INTO v_id
      FROM gl_code_combinations_kfv k, gl_ledgers l
     WHERE l.ledger_id = p_ledger_id
       AND k.chart_of_accounts_id = l.chart_of_accounts_id
       AND k.concatenated_segments = p_account;
    RETURN v_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
  END account_id;

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := ledger_id(c_name);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR l IN (
        SELECT short_name, ledger_category_code, currency_code, period_set_name, chart_of_accounts_id,
               ret_earn_code_combination_id, sla_accounting_method_code
          FROM gl_ledgers
         WHERE ledger_id = v_id) LOOP
      compare('short name', l.short_name, 'CN');
      compare('category', l.ledger_category_code, 'PRIMARY');
      compare('currency', l.currency_code, 'CNY');
      compare('calendar', l.period_set_name, 'GH_MONTH');
      compare_id('chart of accounts', TO_CHAR(l.chart_of_accounts_id), chart_id('GH_ACCOUNTING_FLEX'),
        'GH_ACCOUNTING_FLEX');
      compare_id('retained earnings', TO_CHAR(l.ret_earn_code_combination_id), account_id(v_id, '00-0000-3101'),
        '00-0000-3101');
      NULL;
    END LOOP;
    FOR c IN (
        SELECT g.completion_status_code
          FROM gl_ledgers l, gl_ledger_configurations g
         WHERE l.ledger_id = v_id
           AND g.configuration_id = l.configuration_id) LOOP
      compare('accounting setup', c.completion_status_code, 'CONFIRMED');
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- keep business group \5149\534E\96C6\56E2 (business-group:GH)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'BUSINESS_GROUP';
  c_key      CONSTANT VARCHAR2(4000) := '\5149\534E\96C6\56E2';
  c_fragment CONSTANT VARCHAR2(4000) := 'business-group:GH';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_name CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5149\534E\96C6\56E2'));
  c_from CONSTANT DATE := NVL(TO_DATE('2020-01-01','YYYY-MM-DD'), TO_DATE('1951-01-01','YYYY-MM-DD'));
  c_employee_numbers  CONSTANT VARCHAR2(1) := 'A';
  c_applicant_numbers CONSTANT VARCHAR2(1) := 'A';
  c_worker_numbers    CONSTANT VARCHAR2(1) := NULL;
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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := business_group_id(c_name);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR o IN (
        SELECT date_from, date_to, location_id, type, internal_external_flag
          FROM hr_all_organization_units
         WHERE organization_id = v_id) LOOP
      compare('from', iso(o.date_from), iso(c_from));
      compare_id('location', TO_CHAR(o.location_id), location_id(NULL, TO_CHAR(UNISTR('\5317\4EAC\603B\90E8'))), TO_CHAR(UNISTR('\5317\4EAC\603B\90E8')));
      NULL;
    END LOOP;
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
      compare_id('grade structure', i.i4, structure_id('GRD', 'GH_GRADE'), 'GH_GRADE');
      compare_id('people group structure', i.i5, structure_id('GRP', 'GH_GROUP'),
        'GH_GROUP');
      compare_id('job structure', i.i6, structure_id('JOB', 'GH_JOB'), 'GH_JOB');
      compare_id('cost allocation structure', i.i7, structure_id('COST', 'GH_COST'),
        'GH_COST');
      compare_id('position structure', i.i8, structure_id('POS', 'GH_POSITION'), 'GH_POSITION');
      compare('legislation', i.i9, 'CN');
      compare('currency', i.i10, 'CNY');
      NULL;
    END LOOP;
  END prove;
BEGIN
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', 'not there');
  ELSE
    say('KEPT', 'no interface takes it back: end it by hand where it was made, if it is to go');
    NULL;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/

-- undo location \5317\4EAC\603B\90E8 (location:BJ)
DECLARE
  c_kind     CONSTANT VARCHAR2(30) := 'LOCATION';
  c_key      CONSTANT VARCHAR2(4000) := '~\5317\4EAC\603B\90E8';
  c_fragment CONSTANT VARCHAR2(4000) := 'location:BJ';
  v_state       VARCHAR2(10);
  v_differences VARCHAR2(32767);
  c_business_group CONSTANT VARCHAR2(4000) := NULL;
  c_code           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\603B\90E8'));
  v_id NUMBER;
  v_created DATE;

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

  PROCEDURE stop(p_why VARCHAR2) IS
  BEGIN
    RAISE_APPLICATION_ERROR(-20901, SUBSTR(c_kind || ' ' || c_key || ': ' || p_why, 1, 2000));
  END stop;

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

  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
    v_id := location_id(c_business_group, c_code);
    IF v_id IS NULL THEN
      RETURN;
    END IF;
    found;
    FOR l IN (
        SELECT description, country, style, address_line_1, address_line_2, address_line_3, town_or_city, region_1,
               postal_code, telephone_number_1, inactive_date
          FROM hr_locations_all
         WHERE location_id = v_id) LOOP
      compare('country', l.country, 'CN');
      compare('style', l.style, 'CN_GLB');
      compare('address line 1', l.address_line_1, TO_CHAR(UNISTR('\4EA6\5E84\8DEF 1 \53F7')));
      compare('address line 2', l.address_line_2, NULL);
      compare('address line 3', l.address_line_3, NULL);
      compare('city', l.town_or_city, TO_CHAR(UNISTR('\5317\4EAC')));
      NULL;
    END LOOP;
  END prove;

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
    FOR l IN (SELECT inactive_date FROM hr_locations_all WHERE location_id = v_id) LOOP
      IF l.inactive_date IS NOT NULL THEN
        v_state := 'RETIRED';
      END IF;
    END LOOP;
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
    SELECT MAX(creation_date)
      INTO v_created
      FROM hr_locations_all
     WHERE location_id = v_id;
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
    DECLARE
      v_ovn NUMBER;
    BEGIN
      SELECT object_version_number
        INTO v_ovn
        FROM hr_locations_all
       WHERE location_id = v_id;
      hr_location_api.update_location(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_location_id => v_id
        , p_inactive_date => TRUNC(SYSDATE)
        , p_object_version_number => v_ovn);
    END;
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/

COMMIT;
SPOOL OFF
