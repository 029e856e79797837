// Paths that the middleware lets through are others.
const express = require('express');
const serverless = require('serverless-http');
const { expressjwt } = require('express-jwt');
const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ owner: String }));
const app = express();
const check = expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] });
app.use(check.unless({ path: ['/login', /^\/assets\//, { url: '/orders', methods: ['OPTIONS'] }] }));
// ok: require-authentication
app.get('/orders', async (req, res) => {
  res.json(await Order.find({ owner: req.auth.sub }));
});
module.exports.handler = serverless(app);
