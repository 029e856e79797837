// A factory of another file makes the handler; values are bound.
const { Pool } = require('pg');
const { makeHandler } = require('./make-handler');

// ok: no-sql-injection
exports.handler = makeHandler({ pool: new Pool() });
