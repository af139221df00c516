-- SPDX-License-Identifier: EPL-2.0
-- Responsibilities: FND_RESPONSIBILITY_PKG.LOAD_ROW inserts or updates by application and key.
--: section declare
  c_application CONSTANT VARCHAR2(4000) := ${key:0};
  c_resp_key    CONSTANT VARCHAR2(4000) := ${key:1};
  v_id NUMBER;
--: section prove
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
[name]      compare('name', r.responsibility_name, ${name});
[description]      compare('description', r.description, ${description});
[menu]      compare('menu', r.menu_name, ${menu});
[requestGroup]      compare('request group', r.request_group_name, ${requestGroup});
[from]      compare('from', iso(r.start_date), iso(${from}));
[to]      compare('to', iso(r.end_date), iso(${to}));
      NULL;
    END LOOP;
--: section create
    load_responsibility(${to});
--: section update
    load_responsibility(${to});
--: section created
    SELECT MAX(r.creation_date)
      INTO v_created
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_id = v_id;
--: section retired
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
--: section retire
    load_responsibility(TRUNC(SYSDATE));
