// A router is mounted behind the middleware.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const { Pool } = require('pg');
const pool = new Pool();
const router = express.Router();
// ok: require-authentication
router.post('/orders', async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.query.item]);
  res.sendStatus(201);
});
const app = express();
app.use(express.json());
app.use('/api', expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }), router);
module.exports.handler = serverless(app);
