-- SPDX-License-Identifier: EPL-2.0
-- Responsibilities: v_id is the one at hand, or the user who holds them.
--: section body
  -- Available from: as it is; a new one from Oracle Applications (4), which shows forms as well as web pages. Without a
  -- date of its own the interface takes the present moment; a date would be read without its time.
  PROCEDURE load_responsibility(
      p_application VARCHAR2
    , p_key VARCHAR2
    , p_name VARCHAR2
    , p_menu VARCHAR2
    , p_description VARCHAR2 DEFAULT NULL
    , p_request_group VARCHAR2 DEFAULT NULL
    , p_data_group VARCHAR2 DEFAULT 'Standard'
    , p_from DATE DEFAULT TO_DATE('1951-01-01','YYYY-MM-DD')
    , p_to DATE DEFAULT NULL
    , p_data_application VARCHAR2 DEFAULT NULL
    , p_group_application VARCHAR2 DEFAULT NULL) IS
    v_version           VARCHAR2(1);
    v_group_application VARCHAR2(50);
  BEGIN
    -- With an application but without a request group the interface would make an empty group.
    IF p_request_group IS NOT NULL THEN
      v_group_application := NVL(p_group_application, p_application);
    END IF;
    SELECT NVL(MAX(r.version), '4')
      INTO v_version
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key;
    fnd_responsibility_pkg.load_row(
        x_app_short_name => p_application
      , x_resp_key => p_key
      , x_responsibility_name => p_name
      , x_owner => ${$user}
      , x_data_group_app_short_name => NVL(p_data_application, p_application)
      , x_data_group_name => p_data_group
      , x_menu_name => p_menu
      , x_start_date => TO_CHAR(p_from, 'YYYY/MM/DD')
      , x_end_date => TO_CHAR(p_to, 'YYYY/MM/DD')
      , x_description => p_description
      , x_group_app_short_name => v_group_application
      , x_request_group_name => p_request_group
      , x_version => v_version
      , x_web_host_name => NULL
      , x_web_agent_name => NULL
      , x_custom_mode => 'FORCE'
      , x_last_update_date => NULL);
  END load_responsibility;

  -- All but its last day stays as it is now, also what an administrator changed since.
  PROCEDURE end_responsibility(p_application VARCHAR2, p_key VARCHAR2) IS
  BEGIN
    FOR r IN (
        SELECT t.responsibility_name, t.description, m.menu_name, g.request_group_name, d.data_group_name,
               x.application_short_name group_application, y.application_short_name data_application,
               r.start_date, r.end_date
          FROM fnd_responsibility r, fnd_application a, fnd_responsibility_tl t, fnd_menus m, fnd_request_groups g,
               fnd_data_groups d, fnd_application x, fnd_application y
         WHERE a.application_short_name = p_application
           AND r.application_id = a.application_id
           AND r.responsibility_key = p_key
           AND t.application_id = r.application_id
           AND t.responsibility_id = r.responsibility_id
           AND t.language = USERENV('LANG')
           AND m.menu_id = r.menu_id
           AND g.request_group_id (+) = r.request_group_id
           AND g.application_id (+) = r.group_application_id
           AND x.application_id (+) = r.group_application_id
           AND d.data_group_id = r.data_group_id
           AND y.application_id = r.data_group_application_id) LOOP
      load_responsibility(
          p_application => p_application
        , p_key => p_key
        , p_name => r.responsibility_name
        , p_menu => r.menu_name
        , p_description => r.description
        , p_request_group => r.request_group_name
        , p_data_group => r.data_group_name
        , p_from => r.start_date
        , p_to => end_day(r.start_date, r.end_date)
        , p_data_application => r.data_application
        , p_group_application => r.group_application);
    END LOOP;
  END end_responsibility;

  -- 'Y' where the user at hand holds the responsibility today.
  FUNCTION holds(p_application VARCHAR2, p_key VARCHAR2) RETURN VARCHAR2 IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
[@12]      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
[@11i]      FROM fnd_user_resp_groups g, fnd_responsibility r, fnd_application a
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

  -- When a script granted the responsibility that the user at hand holds, as the description of the grant says; null: none
  -- did. The first day and the WHO columns would not tell a script from an administrator.
  FUNCTION granted_at(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_description VARCHAR2(4000);
  BEGIN
    SELECT MAX(g.description)
      INTO v_description
[@12]      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
[@11i]      FROM fnd_user_resp_groups g, fnd_responsibility r, fnd_application a
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

  FUNCTION granted_from(p_application VARCHAR2, p_key VARCHAR2) RETURN DATE IS
    v_from DATE;
  BEGIN
    SELECT MAX(g.start_date)
      INTO v_from
[@12]      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
[@11i]      FROM fnd_user_resp_groups g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND (g.end_date IS NULL OR g.end_date > SYSDATE);
    RETURN v_from;
  END granted_from;

  FUNCTION is_granted_since(p_application VARCHAR2, p_key VARCHAR2) RETURN BOOLEAN IS
  BEGIN
    RETURN granted_at(p_application, p_key) >= TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS');
  END is_granted_since;

  -- Of several grants the last; one that no script made (null) hides no other.
  PROCEDURE note_grant(p_at DATE) IS
  BEGIN
    IF v_created IS NULL OR p_at > v_created THEN
      v_created := p_at;
    END IF;
  END note_grant;

  -- DELRESP ends a grant now, also one that somebody has made begin later: that ends on its first day.
  PROCEDURE revoke_responsibility(p_user VARCHAR2, p_application VARCHAR2, p_key VARCHAR2) IS
    v_from DATE;
  BEGIN
    IF is_granted_since(p_application, p_key) THEN
      v_from := granted_from(p_application, p_key);
      IF v_from > SYSDATE THEN
        fnd_user_pkg.addresp(
            username => p_user
          , resp_app => p_application
          , resp_key => p_key
          , security_group => 'STANDARD'
          , description => NULL
          , start_date => v_from
          , end_date => v_from);
      ELSE
        fnd_user_pkg.delresp(
            username => p_user
          , resp_app => p_application
          , resp_key => p_key
          , security_group => 'STANDARD');
      END IF;
    END IF;
  END revoke_responsibility;
