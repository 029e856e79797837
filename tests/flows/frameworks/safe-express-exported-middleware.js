// A middleware that is exported too hands on to a function of the same file.
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

export const requireTable = (req, res, next) => {
 req.table = req.params.table === 'archive' ? 'archive' : 'main';
  next();
};

app.get('/rows/:table', requireTable, async (req, res) => {
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${req.table}`);
  res.json(rows);
});
