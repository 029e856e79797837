// express-validator: a table of checks with a text
const express = require('express');
const serverless = require('serverless-http');
const { checkSchema, validationResult } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();

app.post('/o', checkSchema({ id: { in: ['body'], isString: true } }), async (req, res) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${req.body.id}'`);
  res.json({});
});
module.exports.handler = serverless(app);
