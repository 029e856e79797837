// Paths that the middleware lets through: by a text, by a pattern, for one method.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }));
const app = express();
const check = expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] });
app.use(check.unless({ path: ['/export', /^\/internal\//, { url: '/orders', methods: ['POST'] }] }));
// ruleid: require-authentication
app.get('/export', async (req, res) => {
  res.json(await Order.find());
});
// ruleid: require-authentication
app.get('/internal/orders', async (req, res) => {
  res.json(await Order.find());
});
// ruleid: require-authentication
app.post('/orders', async (req, res) => {
  await Order.create({ owner: String(req.body.owner) });
  res.sendStatus(201);
});
// ok: require-authentication
app.get('/orders', async (req, res) => {
  res.json(await Order.find({ owner: req.auth.sub }));
});
module.exports.handler = serverless(app);
