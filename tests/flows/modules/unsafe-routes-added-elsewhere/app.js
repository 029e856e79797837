const express = require('express');
const serverless = require('serverless-http');
const { Pool } = require('pg');

const app = express();
require('./routes')(app, new Pool());
module.exports.handler = serverless(app);
