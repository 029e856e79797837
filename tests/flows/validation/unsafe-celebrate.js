// A schema lets any text pass
const express = require('express');
const { celebrate, Joi, Segments } = require('celebrate');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.get('/u/:id', celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.string().required() }) }), async (req, res) => {
  // ruleid: no-sql-injection
  const r = await pool.query(`SELECT * FROM u WHERE id = '${req.params.id}'`);
  res.json(r.rows);
});
exports.handler = serverless(app);
