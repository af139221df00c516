-- SPDX-License-Identifier: EPL-2.0
-- What a user holds: FND_USER_PKG.ADDRESP for each responsibility that is missing.
--: completes yes
--: section declare
  c_name CONSTANT VARCHAR2(4000) := ${key:0};
  v_id NUMBER;
--: section procedures
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
[@12]      FROM fnd_user_resp_groups_direct g, fnd_responsibility r, fnd_application a
[@11i]      FROM fnd_user_resp_groups g, fnd_responsibility r, fnd_application a
     WHERE g.user_id = v_id
       AND a.application_short_name = p_application
       AND r.application_id = a.application_id
       AND r.responsibility_key = p_key
       AND g.responsibility_id = r.responsibility_id
       AND g.responsibility_application_id = r.application_id
       AND NVL(g.end_date, SYSDATE + 1) > SYSDATE;
    RETURN v_from;
  END held_from;
--: section prove
    v_id := user_id(c_name);
    found;
[*responsibilities]    compare_held(${.:0}, ${.:1});
--: section actions
  PROCEDURE add_responsibility(p_application VARCHAR2, p_key VARCHAR2) IS
    v_user_id NUMBER;
  BEGIN
    v_user_id := need(v_id, 'user ' || c_name);
    IF holds(v_user_id, p_application, p_key) = 'N' THEN
      fnd_user_pkg.addresp(
          username => c_name
        , resp_app => p_application
        , resp_key => p_key
        , security_group => 'STANDARD'
        , description => NULL
        , start_date => TRUNC(SYSDATE)
        , end_date => NULL);
    END IF;
  END add_responsibility;
--: section create
[*responsibilities]    add_responsibility(${.:0}, ${.:1});
--: section created
    -- Start dates are days: what began on the day of the run was begun by it.
[*responsibilities]    v_created := GREATEST(NVL(v_created, held_from(${.:0}, ${.:1})), NVL(held_from(${.:0}, ${.:1}), v_created));
    v_created := TRUNC(v_created) + 1 - 1 / 86400;
--: section undone
    v_state := 'RETIRED';
[*responsibilities]    IF held_from(${.:0}, ${.:1}) >= TRUNC(TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS')) THEN
[*responsibilities]      v_state := 'OK';
[*responsibilities]    END IF;
--: section undo
[*responsibilities]    IF held_from(${.:0}, ${.:1}) >= TRUNC(TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS')) THEN
[*responsibilities]      fnd_user_pkg.delresp(username => c_name, resp_app => ${.:0}, resp_key => ${.:1}, security_group => 'STANDARD');
[*responsibilities]    END IF;
