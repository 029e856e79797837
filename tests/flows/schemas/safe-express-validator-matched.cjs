// express-validator: a predicate with a pattern
const express = require('express');
const serverless = require('serverless-http');
const { body, param, query, check, validationResult, matchedData } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

app.post('/o/:id',
  body('id').custom((value) => /^\w+$/.test(value)),
  async (req, res) => {
    validationResult(req).throw();
    const data = matchedData(req);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${data.id}'`);
    res.json({});
  });

module.exports.handler = serverless(app);
