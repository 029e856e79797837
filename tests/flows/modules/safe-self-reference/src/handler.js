// A package imports itself by name through its exports and binds.
import { grade } from 'school/grades';

export const handler = async (event) => {
  const { pupil } = JSON.parse(event.body);
  // ok: no-sql-injection
  return grade(pupil);
};
