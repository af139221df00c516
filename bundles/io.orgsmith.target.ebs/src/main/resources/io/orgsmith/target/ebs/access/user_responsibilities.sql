-- SPDX-License-Identifier: EPL-2.0
-- What a user holds: FND_USER_PKG.ADDRESP for each responsibility that is missing.
--: completes yes
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
--: section find
    v_id := user_id(c_name);
--: section prove
[*responsibilities]    compare_held(${.:0}, ${.:1});
--: section create
[*responsibilities]    add_responsibility(c_name, ${.:0}, ${.:1});
--: section created
    v_created := NULL;
    v_created_by := fnd_global.user_id;
[*responsibilities]    note_grant(granted_at(${.:0}, ${.:1}));
--: section undone
    v_state := 'RETIRED';
[*responsibilities]    IF is_granted_since(${.:0}, ${.:1}) THEN v_state := 'OK'; END IF;
--: section undo
[*responsibilities]    revoke_responsibility(c_name, ${.:0}, ${.:1});
