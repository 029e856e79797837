// The middleware that asks for a key stands behind a route, whose key another function fetches and keeps.
const express = require('express');
const serverless = require('serverless-http');
const { createHash, timingSafeEqual } = require('node:crypto');
const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');
const { Pool } = require('pg');
const pool = new Pool();
const secrets = new SecretsManagerClient({});
let key;
async function loadKey() {
  if (!key) key = createHash('sha256').update((await secrets.send(new GetSecretValueCommand({ SecretId: 'partners' }))).SecretString).digest();
  return key;
}
async function requirePartner(req, res, next) {
  const given = createHash('sha256').update(req.get('x-partner-key') ?? '').digest();
  if (!timingSafeEqual(given, await loadKey())) return res.sendStatus(401);
  next();
}
const app = express();
// ruleid: require-authentication
app.get('/shipments', async (req, res) => {
  res.json((await pool.query('SELECT id FROM shipments')).rows);
});
app.use(requirePartner);
app.post('/shipments', async (req, res) => {
  await pool.query('INSERT INTO shipments (target) VALUES ($1)', [req.body.target]);
  res.sendStatus(201);
});
exports.handler = serverless(app);
