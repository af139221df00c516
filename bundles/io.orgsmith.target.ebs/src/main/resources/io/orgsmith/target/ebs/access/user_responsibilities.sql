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
