// The middleware lets through whoever shows no token.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const router = express.Router();
// ruleid: require-authentication
router.post('/orders', async (req, res) => {
  await pool.query('INSERT INTO orders (item) VALUES ($1)', [req.query.item]);
  res.sendStatus(201);
});
function requireUser(req, res, next) {
  if (!req.get('authorization')) return next();
  try {
    jwt.verify(req.get('authorization')?.slice(7) ?? '', process.env.KEY, { algorithms: ['HS256'] });
  } catch {
    res.sendStatus(401);
    return;
  }
  next();
}
const app = express();
app.use(express.json());
app.use(requireUser);app.use('/api', router);
module.exports.handler = serverless(app);
