// Sessions of Express: one route asks for the user, one does not.
const express = require('express');
const session = require('express-session');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }));
const loggedIn = (req, res, next) => (req.session.userId ? next() : res.redirect('/login'));
// ok: require-authentication
app.get('/orders', loggedIn, async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM orders');
  res.json(rows);
});
// ruleid: require-authentication
app.post('/orders', async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.body.item]);
  res.sendStatus(201);
});
module.exports.handler = serverless(app);
