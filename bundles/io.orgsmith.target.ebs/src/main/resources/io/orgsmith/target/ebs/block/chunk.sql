-- SPDX-License-Identifier: EPL-2.0
-- The frame of a chunk: what its objects share stands once. The first savepoint is for what fails before an object has its own.
--: section body
DECLARE
  -- What the blocks below share; each begins after BEGIN with a comment that says what it is about.
@{declare}
@{routines}
BEGIN
  SAVEPOINT orgsmith_step;
@{blocks}
EXCEPTION
  WHEN OTHERS THEN
    tell_failure(SQLERRM);
    RAISE;
END;
/
