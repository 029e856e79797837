// The callback looks at the error.
const jwt = require('jsonwebtoken');
const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
function auth(req, res, next) {
  jwt.verify(req.headers.authorization, process.env.KEY, { algorithms: ['HS256'] }, (err, user) => {
    if (err) return res.sendStatus(401);
    req.user = user;
    next();
  });
}
// ok: require-authentication
app.get('/orders', auth, async (req, res) => {
  res.json((await pool.query('SELECT * FROM orders')).rows);
});
module.exports.handler = serverless(app);
