-- SPDX-License-Identifier: EPL-2.0
-- 20_locations.sql: locations for all business groups
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
  -- The location at hand.
  v_description VARCHAR2(240);
  v_country     VARCHAR2(60);
  v_style       VARCHAR2(30);
  v_address1    VARCHAR2(240);
  v_address2    VARCHAR2(240);
  v_address3    VARCHAR2(240);
  v_city        VARCHAR2(240);
  v_region      VARCHAR2(240);
  v_postal_code VARCHAR2(30);
  v_telephone   VARCHAR2(60);
  v_inactive    DATE;
  v_location_ovn NUMBER;

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

  FUNCTION iso(p_day DATE) RETURN VARCHAR2 IS
  BEGIN
    RETURN TO_CHAR(p_day, 'YYYY-MM-DD');
  END iso;

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

  PROCEDURE read_location IS
  BEGIN
    SELECT l.description, l.country, l.style, l.address_line_1, l.address_line_2, l.address_line_3,
           l.town_or_city, l.region_1, l.postal_code, l.telephone_number_1, l.inactive_date, l.object_version_number
      INTO v_description, v_country, v_style, v_address1, v_address2, v_address3,
           v_city, v_region, v_postal_code, v_telephone, v_inactive, v_location_ovn
      FROM hr_locations_all l
     WHERE l.location_id = v_id;
  END read_location;
BEGIN
  SAVEPOINT orgsmith_step;

  -- create location:BJ (location \5317\4EAC\603B\90E8)
  DECLARE
    c_business_group CONSTANT VARCHAR2(4000) := NULL;
    c_code           CONSTANT VARCHAR2(4000) := TO_CHAR(UNISTR('\5317\4EAC\603B\90E8'));
    PROCEDURE prove IS
    BEGIN
      v_id := location_id(c_business_group, c_code);
      IF not_there(v_id) THEN RETURN; END IF;
      read_location;
      compare('country', v_country, 'CN');
      compare('style', v_style, 'CN_GLB');
      compare('address line 1', v_address1, TO_CHAR(UNISTR('\4EA6\5E84\8DEF 1 \53F7')));
      compare('address line 2', v_address2, NULL);
      compare('address line 3', v_address3, NULL);
      compare('city', v_city, TO_CHAR(UNISTR('\5317\4EAC')));
      compare_open(NULL, v_inactive);
    END prove;
  BEGIN
    SAVEPOINT orgsmith_step;
    about('LOCATION', '~\5317\4EAC\603B\90E8', 'location:BJ');
    prove;
    IF v_state = 'DIFFERENT' THEN
      read_location;
      ended_if_over(NULL, v_inactive);
      SELECT last_updated_by, last_update_login INTO v_ended_by, v_ended_login FROM hr_locations_all WHERE location_id = v_id;
    END IF;
    IF is_to_be_reopened THEN
      read_location;
      hr_location_api.update_location(
          p_validate => FALSE
        , p_effective_date => TRUNC(SYSDATE)
        , p_location_id => v_id
        , p_inactive_date => NULL
        , p_object_version_number => v_location_ovn);
      prove;
      confirm_reopened;
    ELSIF is_to_be_created THEN
      DECLARE
        v_group_id NUMBER;
        v_ovn      NUMBER;
      BEGIN
        IF c_business_group IS NOT NULL THEN
          v_group_id := need(business_group_id(c_business_group), 'business group ' || c_business_group);
        END IF;
        hr_location_api.create_location(
            p_validate => FALSE
          , p_effective_date => TRUNC(SYSDATE)
          , p_location_code => c_code
          , p_address_line_1 => TO_CHAR(UNISTR('\4EA6\5E84\8DEF 1 \53F7'))
          , p_address_line_2 => NULL
          , p_address_line_3 => NULL
          , p_country => 'CN'
          , p_style => 'CN_GLB'
          , p_town_or_city => TO_CHAR(UNISTR('\5317\4EAC'))
          , p_business_group_id => v_group_id
          , p_location_id => v_id
          , p_object_version_number => v_ovn);
      END;
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
  :orgsmith_file := '20_locations.sql';
  DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
END;
/
