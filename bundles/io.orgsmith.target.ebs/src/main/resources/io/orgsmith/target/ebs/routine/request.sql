-- SPDX-License-Identifier: EPL-2.0
-- Concurrent requests.
--: section body
  -- Application short name and program short name of a concurrent program, by its American name.
  PROCEDURE find_program(p_name VARCHAR2, p_application OUT VARCHAR2, p_program OUT VARCHAR2) IS
  BEGIN
    SELECT a.application_short_name, p.concurrent_program_name
      INTO p_application, p_program
      FROM fnd_concurrent_programs p, fnd_concurrent_programs_tl t, fnd_application a
     WHERE t.user_concurrent_program_name = p_name
       AND t.language = 'US'
       AND p.application_id = t.application_id
       AND p.concurrent_program_id = t.concurrent_program_id
       AND a.application_id = p.application_id;
  EXCEPTION
    WHEN NO_DATA_FOUND THEN
      RAISE_APPLICATION_ERROR(-20901, 'concurrent program ' || p_name || ' is not registered on this target');
  END find_program;

  -- The last request for that argument that waits, runs or has ended without error; null: none.
  FUNCTION request_id(p_application VARCHAR2, p_program VARCHAR2, p_argument VARCHAR2) RETURN NUMBER IS
    v_last NUMBER;
  BEGIN
    SELECT MAX(r.request_id)
      INTO v_last
      FROM fnd_concurrent_requests r, fnd_concurrent_programs p, fnd_application a
     WHERE a.application_short_name = p_application
       AND p.application_id = a.application_id
       AND p.concurrent_program_name = p_program
       AND r.program_application_id = p.application_id
       AND r.concurrent_program_id = p.concurrent_program_id
       AND r.argument1 = p_argument
       AND r.status_code NOT IN ('E', 'X', 'D');
    RETURN v_last;
  END request_id;

  -- The request waits for the commit that apply.sql does after this file.
  PROCEDURE submit_with_one_argument(p_application VARCHAR2, p_program VARCHAR2, p_argument VARCHAR2) IS
    v_request NUMBER;
  BEGIN
    v_request := fnd_request.submit_request(
        application => p_application
      , program => p_program
      , argument1 => p_argument);
    IF v_request = 0 THEN
      stop('the request was refused: ' || fnd_message.get);
    END IF;
    say('REQUEST', p_program || ' ' || TO_CHAR(v_request));
  END submit_with_one_argument;
