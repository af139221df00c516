-- SPDX-License-Identifier: EPL-2.0
-- An object that the text no longer has and no API ends: shown until it is ended, but nothing waits for it.
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
BEGIN
  prove;
  IF v_state <> 'MISSING' THEN
    prove_retired;
  END IF;
  IF v_state IN ('MISSING', 'RETIRED') THEN
    say('SKIP', NULL);
  ELSE
    say('MANUAL', 'no longer in the text: end it by hand');
[*instructions]    tell(${.});
  END IF;
EXCEPTION
  WHEN OTHERS THEN
    say('ERROR', SQLERRM);
    RAISE;
END;
/
