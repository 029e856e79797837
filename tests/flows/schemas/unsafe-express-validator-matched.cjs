// express-validator: a predicate that says nothing of content
const express = require('express');
const serverless = require('serverless-http');
const { body, param, query, check, validationResult, matchedData } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

app.post('/o/:id',
  body('id').custom((value) => value.length < 40),
  async (req, res) => {
    validationResult(req).throw();
    const data = matchedData(req);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${data.id}'`);
    res.json({});
  });

module.exports.handler = serverless(app);
