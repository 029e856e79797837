// express-validator: one of a list
const express = require('express');
const serverless = require('serverless-http');
const { body, param, query, check, validationResult, matchedData } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

app.post('/o/:id',
  check('id').isIn(['a', 'b']),
  async (req, res) => {
    validationResult(req).throw();
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${req.params.id}'`);
    res.json({});
  });

module.exports.handler = serverless(app);
