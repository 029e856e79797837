// A table of rules with one that lets everything pass.
const { Pool } = require('pg');
const pool = new Pool();

const rules = { id: /^\d+$/, name: /.+/ };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  for (const [field, rule] of Object.entries(rules)) {
    if (!rule.test(body[field])) return { statusCode: 400, body: field };
  }
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO users (id, name) VALUES (${body.id}, '${body.name}')`);
  return { statusCode: 201, body: '' };
};
