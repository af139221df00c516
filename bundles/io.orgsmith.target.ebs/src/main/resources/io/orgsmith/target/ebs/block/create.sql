-- SPDX-License-Identifier: EPL-2.0
-- Creates one object: absent -> created, equal -> left, different -> stop.
--: section body
DECLARE
@{declare}
@{routines}
@{procedures}
@{actions}
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
@{prove}
  END prove;

  PROCEDURE create_it IS
  BEGIN
@{create}
    NULL;
  END create_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('CREATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    create_it;
    confirm;
  ELSE
    stop('DIFFERENT from the plan, which expected it to be absent:' || v_differences);
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
[@12]    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/
