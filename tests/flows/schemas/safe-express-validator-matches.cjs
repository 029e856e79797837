// express-validator: a pattern over the whole text
const express = require('express');
const serverless = require('serverless-http');
const { body, param, query, check, validationResult, matchedData } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

app.post('/o/:id',
  [body('id').matches(/^[a-z]+$/), query('page').isInt()],
  async (req, res) => {
    const result = validationResult(req);
    if (result.array().length > 0) throw new Error('bad');
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${req.body.id}'`);
    res.json({});
  });

module.exports.handler = serverless(app);
