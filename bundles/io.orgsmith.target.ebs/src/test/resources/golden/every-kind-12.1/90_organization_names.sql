-- SPDX-License-Identifier: EPL-2.0
-- 90_organization_names.sql: names in further languages
-- For Oracle E-Business Suite 12.1, model -.
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

  -- The EBS code (US, ZHS) of an installed language, given that code or an ISO code (en, zh); null: not installed.
  FUNCTION installed_language(p_language VARCHAR2) RETURN VARCHAR2 IS
    v_code VARCHAR2(4);
  BEGIN
    SELECT l.language_code
      INTO v_code
      FROM fnd_languages l
     WHERE l.installed_flag IN ('B', 'I')
       AND (l.language_code = UPPER(p_language) OR UPPER(l.iso_language) = UPPER(p_language));
    RETURN v_code;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RETURN NULL;
    WHEN TOO_MANY_ROWS THEN
      RAISE_APPLICATION_ERROR(-20901, 'language ' || p_language || ' is installed more than once; use the EBS code');
  END installed_language;

  -- A script sets it: until then it counts as missing, not as different.
  PROCEDURE compare_organization_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
    v_name VARCHAR2(240);
  BEGIN
    v_code := installed_language(p_language);
    SELECT MAX(t.name)
      INTO v_name
      FROM hr_all_organization_units_tl t
     WHERE t.organization_id = v_id
       AND t.language = v_code;
    IF v_name = p_name OR v_code IS NULL THEN
      RETURN;
    END IF;
    v_state := 'MISSING';
  END compare_organization_name;

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

  FUNCTION is_installed(p_language VARCHAR2, p_code OUT VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    p_code := installed_language(p_language);
    IF p_code IS NULL THEN
      say('WARNING', 'language ' || p_language || ' is not installed; its name is left out');
    END IF;
    RETURN p_code IS NOT NULL;
  END is_installed;

  PROCEDURE set_organization_name(p_language VARCHAR2, p_name VARCHAR2) IS
    v_code VARCHAR2(4);
  BEGIN
    IF is_installed(p_language, v_code) THEN
      hr_organization_api.trans_org_name(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_language_code => v_code
        , p_organization_id => need(v_id, 'the organization')
        , p_name => p_name);
    END IF;
  END set_organization_name;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create HT (business group HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('BUSINESS_GROUP', 'HT', NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('BUSINESS_GROUP', 'HT', 'HT');
    prove;
    IF is_to_be_created THEN
      set_organization_name('en', 'HT');
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create HT (operating unit HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('OPERATING_UNIT', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('OPERATING_UNIT', 'HT~HT', 'HT');
    prove;
    IF is_to_be_created THEN
      set_organization_name('en', 'HT');
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create HT (cost center HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('COST_CENTER', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('COST_CENTER', 'HT~HT', 'HT');
    prove;
    IF is_to_be_created THEN
      set_organization_name('en', 'HT');
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create HT (hr organization HT / HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('HR_ORGANIZATION', 'HT', 'HT');
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('HR_ORGANIZATION', 'HT~HT', 'HT');
    prove;
    IF is_to_be_created THEN
      set_organization_name('en', 'HT');
      prove;
      confirm('CREATED');
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      IF NOT is_passed_over(SQLCODE, SQLERRM) THEN RAISE; END IF;
  END;

  -- create HT (inventory organization HT)
  DECLARE
    PROCEDURE prove IS
    BEGIN
      v_id := any_organization_id('INVENTORY_ORGANIZATION', 'HT', NULL);
      IF not_there(v_id) THEN RETURN; END IF;
      compare_organization_name('en', 'HT');
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('INVENTORY_ORGANIZATION', 'HT', 'HT');
    prove;
    IF is_to_be_created THEN
      set_organization_name('en', 'HT');
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
  :orgsmith_file := '90_organization_names.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
