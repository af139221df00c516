-- SPDX-License-Identifier: EPL-2.0
-- Takes back what a run since the given moment created: ends or disables it, deletes only what EBS lets go.
--: section body
DECLARE
@{declare}
  v_created DATE;
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
@{undone}
  END prove_retired;

  PROCEDURE find_creation IS
  BEGIN
@{created}
    NULL;
  END find_creation;

  PROCEDURE undo_it IS
  BEGIN
@{retire}
@{undo}
    NULL;
  END undo_it;
BEGIN
  SAVEPOINT orgsmith_step;
  prove;
  find_creation;
  IF v_created IS NULL OR v_created < TO_DATE(:orgsmith_since, 'YYYY-MM-DD HH24:MI:SS') THEN
    say('SKIP', 'not created since then');
  ELSE
    prove_retired;
    IF v_state = 'RETIRED' THEN
      say('SKIP', 'ended already');
    ELSE
      undo_it;
      prove_retired;
      IF v_state <> 'RETIRED' THEN
        stop('the API returned without error, but the object is not ended');
      END IF;
      say('RETIRED', 'created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
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
