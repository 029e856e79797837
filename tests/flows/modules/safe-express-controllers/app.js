const express = require('express');
const serverless = require('serverless-http');
const users = require('./controllers/users');

const app = express();
app.get('/users/:id', users.getUser);
module.exports.handler = serverless(app);
