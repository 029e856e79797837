// A step takes all other characters away.
import * as R from 'ramda';
import { Pool } from 'pg';
const pool = new Pool();
const pipeAsync = R.pipeWith(R.andThen);
const getTerm = async (event) => R.path(['queryStringParameters', 'term'], event);
const clean = (term) => R.replace(/[^a-z ]/gi, '', term);
const search = pipeAsync([
  getTerm,
  clean,
  // ok: no-sql-injection
  (term) => pool.query(`SELECT * FROM wiki WHERE text LIKE '%${term}%'`),
  R.prop('rows'),
]);
export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(await search(event)) });
