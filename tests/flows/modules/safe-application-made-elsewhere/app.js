// A function of another file makes the application; values are bound.
const express = require('express');
const { Pool } = require('pg');

const pool = new Pool();

function findAll(table) {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM ${table}`);
}

exports.findAll = findAll;
exports.createApp = () => {
  const app = express();
  app.get('/p/:id', async (req, res) => {
    // ok: no-sql-injection
    res.json(await pool.query('SELECT * FROM p WHERE id = $1', [req.params.id]));
  });
  return app;
};
