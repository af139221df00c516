-- SPDX-License-Identifier: EPL-2.0
-- End-dates one object that the text no longer has; absent or ended already: left.
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

  PROCEDURE prove_retired IS
  BEGIN
    v_differences := NULL;
@{retired}
  END prove_retired;

  PROCEDURE retire_it IS
  BEGIN
@{retire}
    NULL;
  END retire_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  IF v_state = 'MISSING' THEN
    say('SKIP', NULL);
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', NULL);
    ELSE
      retire_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', NULL);
    END IF;
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    ROLLBACK TO SAVEPOINT orgsmith_step;
    say('ERROR', SQLERRM);
[@12]    say('ERROR', DBMS_UTILITY.FORMAT_ERROR_BACKTRACE);
    RAISE;
END;
/
