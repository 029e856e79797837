// zod in a middleware: the body is what passed
const express = require('express');
const serverless = require('serverless-http');
const { z } = require('zod');
const { Pool } = require('pg');

const app = express();
const pool = new Pool();
app.use(express.json());

const validate = (schema) => (req, res, next) => {
  const result = schema.safeParse(req.body);
  if (!result.success) return res.status(400).json({ issues: result.error.issues });
  req.body = result.data;
  return next();
};

app.post('/o', validate(z.object({ id: z.string().uuid() })), async (req, res) => {
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE id = '${req.body.id}'`);
    res.json({});
});

module.exports.handler = serverless(app);
