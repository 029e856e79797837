// A package imports itself by name through its exports.
import { grade } from 'school/grades';

export const handler = async (event) => {
  const { pupil } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  return grade(pupil);
};
