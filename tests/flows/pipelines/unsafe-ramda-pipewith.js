// A step takes away nothing but spaces.
import * as R from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();
const pipeAsync = R.pipeWith(R.andThen);
const getTerm = async (event) => R.path(['queryStringParameters', 'term'], event);
const clean = (term) => R.trim(term);
const search = pipeAsync([
  getTerm,
  clean,
  // ruleid: no-sql-injection
  (term) => pool.query(`SELECT * FROM wiki WHERE text LIKE '%${term}%'`),
  R.prop('rows'),
]);
export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(await search(event)) });
