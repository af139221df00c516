-- SPDX-License-Identifier: EPL-2.0
-- Responsibilities: FND_RESPONSIBILITY_PKG.LOAD_ROW inserts or updates by application and key.
--: section declare
  c_application CONSTANT VARCHAR2(4000) := ${key:0};
  c_resp_key    CONSTANT VARCHAR2(4000) := ${key:1};
--: section find
    v_id := responsibility_id(c_application, c_resp_key);
--: section prove
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
[!to]      compare_open(r.start_date, r.end_date);
      NULL;
    END LOOP;
--: section create
    load_responsibility(
        p_application => c_application
      , p_key => c_resp_key
      , p_name => ${name}
[?description]      , p_description => ${description}
[?requestGroup]      , p_request_group => ${requestGroup}
[?dataGroup]      , p_data_group => ${dataGroup}
[?from]      , p_from => ${from}
[?to]      , p_to => ${to}
      , p_menu => ${menu});
--: section update
    load_responsibility(
        p_application => c_application
      , p_key => c_resp_key
      , p_name => ${name}
[?description]      , p_description => ${description}
[?requestGroup]      , p_request_group => ${requestGroup}
[?dataGroup]      , p_data_group => ${dataGroup}
[?from]      , p_from => ${from}
[?to]      , p_to => ${to}
      , p_menu => ${menu});
--: section created
    SELECT MAX(r.creation_date), MAX(r.created_by)
      INTO v_created, v_created_by
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_id = v_id;
--: section ended
    FOR r IN (
        SELECT r.start_date, r.end_date
          FROM fnd_responsibility r, fnd_application a
         WHERE a.application_short_name = c_application
           AND r.application_id = a.application_id
           AND r.responsibility_id = v_id) LOOP
      ended_if_over(r.start_date, r.end_date);
    END LOOP;
--: section ender
    SELECT r.last_updated_by, r.last_update_login
      INTO v_ended_by, v_ended_login
      FROM fnd_responsibility r, fnd_application a
     WHERE a.application_short_name = c_application
       AND r.application_id = a.application_id
       AND r.responsibility_id = v_id;
--: section reopen
    load_responsibility(
        p_application => c_application
      , p_key => c_resp_key
      , p_name => ${name}
[?description]      , p_description => ${description}
[?requestGroup]      , p_request_group => ${requestGroup}
[?dataGroup]      , p_data_group => ${dataGroup}
[?from]      , p_from => ${from}
[?to]      , p_to => ${to}
      , p_menu => ${menu});
--: section end
    end_responsibility(c_application, c_resp_key);
