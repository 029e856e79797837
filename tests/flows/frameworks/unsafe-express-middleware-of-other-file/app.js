// A route behind a middleware that another file exports.
const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const { trace } = require('./trace');
const pool = new Pool();
const app = express();
app.use(trace);
app.delete('/orders/:id', async (req, res) => {
  // ruleid: no-sql-injection
  await pool.query('DELETE FROM orders WHERE id = ' + req.params.id);
  res.sendStatus(204);
});
module.exports.handler = serverless(app);
