// A middleware of another file writes onto the request, and goes on to a function of this one.
const express = require('express');
const { Pool } = require('pg');
const { requireTeam } = require('./require-team');

const pool = new Pool();
const app = express();

app.get('/teams/:team', requireTeam, async (req, res) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM team_${res.locals.team}`);
  res.json(rows);
});

module.exports = app;
