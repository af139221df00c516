-- SPDX-License-Identifier: EPL-2.0
-- Updates one object: different -> updated with its version number read here, equal -> left, absent -> stop.
--: section body
DECLARE
@{declare}
@{routines}
@{procedures}
  PROCEDURE prove IS
  BEGIN
    v_state := 'MISSING';
    v_differences := NULL;
@{prove}
  END prove;

  PROCEDURE update_it IS
  BEGIN
@{update}
    NULL;
  END update_it;

  PROCEDURE confirm IS
  BEGIN
    prove;
    IF v_state <> 'OK' THEN
      stop('the API returned without error, but the object is ' || v_state || ':' || v_differences);
    END IF;
    say('UPDATED', NULL);
  END confirm;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'OK' THEN
    say('SKIP', NULL);
  ELSIF v_state = 'MISSING' THEN
    stop('MISSING; the plan expected it to be there');
  ELSE
    update_it;
    confirm;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
[@12]    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/
