-- SPDX-License-Identifier: EPL-2.0
-- Takes back what a run since the given moment created: ends or disables it, deletes only what EBS lets go.
--: section body
DECLARE
  @{declare}
  PROCEDURE prove_ended IS
  BEGIN
    @{find}
    IF not_there(v_id) THEN RETURN; END IF;
    @{ended}
    @{undone}
  END prove_ended;
BEGIN
  SAVEPOINT orgsmith_step;
  about(${$kind}, ${$key}, ${$fragment});
  @{find}
  @{created}
  IF is_created_by_run THEN
    prove_ended;
    IF is_to_be_ended('ended already') THEN
      @{end}
      @{undo}
      prove_ended;
      confirm_end('created ' || TO_CHAR(v_created, 'YYYY-MM-DD HH24:MI:SS'));
    END IF;
  END IF;
END;
