// A schema lets UUIDs pass
const express = require('express');
const { celebrate, Joi, Segments, errors } = require('celebrate');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.get('/u/:id', celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.string().uuid().required() }) }), async (req, res) => {
  // ok: no-sql-injection
  const r = await pool.query(`SELECT * FROM u WHERE id = '${req.params.id}'`);
  res.json(r.rows);
});
exports.handler = serverless(app);
