// express-validator: the outcome is looked at
const express = require('express');
const serverless = require('serverless-http');
const { body, param, query, check, validationResult, matchedData } = require('express-validator');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

app.post('/o/:id',
  body('id').isUUID(),
  async (req, res) => {
    const errors = validationResult(req);
    if (!errors.isEmpty()) return res.status(400).json({ errors: errors.array() });
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${req.body.id}'`);
    res.json({});
  });

module.exports.handler = serverless(app);
