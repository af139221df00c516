-- SPDX-License-Identifier: EPL-2.0
-- What no script makes and all of them refer to: found missing here rather than half-way.
--: section body
DECLARE
  PROCEDURE check_found(p_what VARCHAR2, p_name VARCHAR2, p_count NUMBER) IS
  BEGIN
    IF p_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_what || ' ' || ASCIISTR(p_name) || '||this target does not have it');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_found;

  PROCEDURE check_style(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_descr_flex_contexts c, fnd_application a
     WHERE a.application_short_name = 'PER'
       AND c.application_id = a.application_id
       AND c.descriptive_flexfield_name = 'Address Location'
       AND c.descriptive_flex_context_code = p_name
       AND c.enabled_flag = 'Y';
    check_found('address style', p_name, v_count);
  END check_style;

  PROCEDURE check_type(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM hr_lookups l
     WHERE l.lookup_type = 'ORG_TYPE'
       AND l.lookup_code = p_name
       AND l.enabled_flag = 'Y';
    check_found('organization type', p_name, v_count);
  END check_type;

  PROCEDURE check_structure(p_flexfield VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_id_flex_structures s
     WHERE s.id_flex_code = p_flexfield
       AND s.id_flex_structure_code = p_name
       AND s.enabled_flag = 'Y';
    check_found('flexfield structure ' || p_flexfield, p_name, v_count);
  END check_structure;

  PROCEDURE check_currency(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_currencies c
     WHERE c.currency_code = p_name
       AND c.enabled_flag = 'Y';
    check_found('enabled currency', p_name, v_count);
  END check_currency;

  PROCEDURE check_calendar(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM gl_period_sets s
     WHERE s.period_set_name = p_name;
    check_found('accounting calendar', p_name, v_count);
  END check_calendar;

  PROCEDURE check_workdays(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM bom_calendars c
     WHERE c.calendar_code = p_name;
    check_found('workday calendar', p_name, v_count);
  END check_workdays;

  PROCEDURE check_menu(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_menus m
     WHERE m.menu_name = p_name;
    check_found('menu', p_name, v_count);
  END check_menu;

  PROCEDURE check_group(p_application VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_request_groups g, fnd_application a
     WHERE a.application_short_name = p_application
       AND g.application_id = a.application_id
       AND g.request_group_name = p_name;
    check_found('request group of ' || p_application, p_name, v_count);
  END check_group;

  PROCEDURE check_profile(p_level VARCHAR2, p_name VARCHAR2) IS
    v_count   NUMBER;
    v_enabled VARCHAR2(1);
  BEGIN
    SELECT COUNT(*), MAX(DECODE(p_level, 'site', p.site_enabled_flag, 'application', p.app_enabled_flag,
             'responsibility', p.resp_enabled_flag, p.user_enabled_flag))
      INTO v_count, v_enabled
      FROM fnd_profile_options p
     WHERE p.profile_option_name = p_name;
    check_found('profile option', p_name, v_count);
    IF v_enabled = 'N' THEN
      DBMS_OUTPUT.PUT_LINE('WARNING|PREFLIGHT|profile option ' || p_name || '||not enabled at the level ' || p_level);
    END IF;
  END check_profile;

  -- By its American name: its short name is not certain enough to be written down.
  PROCEDURE check_program(p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t
     WHERE t.user_concurrent_program_name = p_name
       AND t.language = 'US'
       AND p.application_id = t.application_id
       AND p.concurrent_program_id = t.concurrent_program_id
       AND p.enabled_flag = 'Y';
    check_found('concurrent program', p_name, v_count);
  END check_program;
BEGIN
  NULL;
[*program]  check_program(${.});
[*style]  check_style(${.});
[*type]  check_type(${.});
[*GRD]  check_structure('GRD', ${.});
[*GRP]  check_structure('GRP', ${.});
[*JOB]  check_structure('JOB', ${.});
[*COST]  check_structure('COST', ${.});
[*POS]  check_structure('POS', ${.});
[*currency]  check_currency(${.});
[*calendar]  check_calendar(${.});
[*workdays]  check_workdays(${.});
[*menu]  check_menu(${.});
[*requestGroup]  check_group(${.application}, ${.name});
[*profile]  check_profile(${.level}, ${.name});
END;
/
