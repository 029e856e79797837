// A factory of another file makes the handler; only the file that hands it the database shows what it does.
const { Pool } = require('pg');
const { makeHandler } = require('./make-handler');

// ruleid: no-sql-injection
exports.handler = makeHandler({ pool: new Pool() });
