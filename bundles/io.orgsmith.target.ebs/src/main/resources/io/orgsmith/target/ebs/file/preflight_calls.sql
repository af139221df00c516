-- SPDX-License-Identifier: EPL-2.0
-- What the data dictionary of the target says about the procedures that the scripts call.
--: section body
-- One overload has to have all parameters that the scripts name, and no further ones that have to be given.
DECLARE
  PROCEDURE explain(p_package VARCHAR2, p_procedure VARCHAR2, p_parameters VARCHAR2) IS
    v_from  NUMBER := 2;
    v_to    NUMBER;
    v_name  VARCHAR2(30);
    v_count NUMBER;
  BEGIN
    DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_procedure || '||has no overload that takes the call');
    WHILE v_from < LENGTH(p_parameters) LOOP
      v_to := INSTR(p_parameters, ',', v_from);
      v_name := SUBSTR(p_parameters, v_from, v_to - v_from);
      SELECT COUNT(*)
        INTO v_count
        FROM all_arguments g
       WHERE g.owner = 'APPS'
         AND g.package_name = p_package
         AND g.object_name = p_procedure
         AND g.argument_name = v_name;
      IF v_count = 0 THEN
        DBMS_OUTPUT.PUT_LINE('NOTE|PREFLIGHT|' || p_package || '.' || p_procedure || '||does not know ' || v_name);
      END IF;
      v_from := v_to + 1;
    END LOOP;
  END explain;

  PROCEDURE check_call(p_package VARCHAR2, p_procedure VARCHAR2, p_parameters VARCHAR2, p_count NUMBER) IS
    v_fitting NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_fitting
      FROM (
        SELECT g.overload
          FROM all_arguments g
         WHERE g.owner = 'APPS'
           AND g.package_name = p_package
           AND g.object_name = p_procedure
           AND g.data_level = 0
           AND g.argument_name IS NOT NULL
         GROUP BY g.overload
        HAVING SUM(DECODE(INSTR(p_parameters, ',' || g.argument_name || ','), 0, 0, 1)) = p_count
[@12.2]           AND SUM(DECODE(INSTR(p_parameters, ',' || g.argument_name || ','), 0, DECODE(g.defaulted, 'N', 1, 0), 0)) = 0
      );
    IF v_fitting = 0 THEN
      explain(p_package, p_procedure, p_parameters);
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_call;

  PROCEDURE check_procedure(p_package VARCHAR2, p_procedure VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM all_procedures p
     WHERE p.owner = 'APPS'
       AND p.object_name = p_package
       AND p.procedure_name = p_procedure;
    IF v_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_procedure || '||does not exist on this target');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_procedure;

  PROCEDURE check_constant(p_package VARCHAR2, p_name VARCHAR2) IS
    v_count NUMBER;
  BEGIN
    SELECT COUNT(*)
      INTO v_count
      FROM all_source s
     WHERE s.owner = 'APPS'
       AND s.name = p_package
       AND s.type = 'PACKAGE'
       AND INSTR(UPPER(s.text), p_name) > 0;
    IF v_count = 0 THEN
      DBMS_OUTPUT.PUT_LINE('MISSING|PREFLIGHT|' || p_package || '.' || p_name || '||is no constant of this target');
      :orgsmith_missing := :orgsmith_missing + 1;
    END IF;
  END check_constant;
BEGIN
  NULL;
[*constants]  check_constant(${.package}, ${.name});
[*procedures]  check_procedure(${.package}, ${.procedure});
[*calls]  check_call(${.package}, ${.procedure},
[*calls]    ${.parameters}, ${.count});
END;
/
